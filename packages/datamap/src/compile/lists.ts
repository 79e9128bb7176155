import { IDENTIFIER_KINDS } from "@oubli/model";
import type { List, Pages, Returns } from "../data-map.ts";
import type { Path } from "../document/source-file.ts";
import type { PageList } from "../page/page-schema.ts";
import { hasStar } from "../record/pointer.ts";
import { bindCall } from "./calls.ts";
import type { Context } from "./context.ts";
import { pagesOf, pagingPlaces, type Ways } from "./paging.ts";
import { someOf } from "./spelling.ts";
import { noScope } from "./templates.ts";

/** What one person may be in several of: the calls that tell which there are, and where their ids stand. */
export function listsOf(context: Context, ways: Ways): readonly List[] {
  return Object.entries(context.page.lists ?? {}).flatMap(([name, said]) => {
    sayWhatIsTaken(context, name);
    return listOf(context, ways, name, said);
  });
}

function listOf(context: Context, ways: Ways, name: string, said: PageList): readonly List[] {
  const path: Path = ["lists", name];
  const { call, pages } = said;
  const options = { call, ...(pages === undefined ? {} : { pages }) };
  const bound = bindCall(context, options, path, {
    for: "looking",
    scope: noScope(context),
    filled: (found, one) => pagingPlaces(found, one, ways),
  });
  if (bound === undefined) return [];
  const { at, many, id, title } = placesOf(context, said, path);
  const returns: Returns = { kind: name, at, many };
  const schema = bound.document.answer?.schema;
  for (const [key, pointer] of Object.entries({ id: said.id, title: said.title }))
    if (pointer !== undefined && schema && schema.at(pointer) === undefined)
      context.complaints.complain(
        [...path, key],
        `the answer of ${call} has nothing at ${pointer}`,
        `at its top it has ${someOf(schema.properties.keys(), 12)}`,
      );
  const way = pagesOf(context, bound.document, { options: bound.options, returns, path }, ways);
  sayIfItCannotGoOn(context, { id, way }, path);
  return [
    {
      name,
      call: { ...bound.call, returns, ...(way === undefined ? {} : { pages: way }) },
      id,
      ...(title === undefined ? {} : { title }),
    },
  ];
}

/** Where the lists stand, and where each of them has its id and its title. */
function placesOf({ complaints }: Context, { id, title }: PageList, path: Path) {
  const end = hasStar(id) ? id.lastIndexOf("/*") : 0;
  const [start, at] = hasStar(id) ? [id.slice(0, end + 2), id.slice(0, end)] : ["", ""];
  if (title !== undefined && !title.startsWith(`${start}/`))
    complaints.complain(
      [...path, "title"],
      `${title} is no title of what has its id at ${id}`,
      `write title: ${start}/…`,
    );
  return {
    at,
    many: hasStar(id),
    id: id.slice(start.length),
    ...(title === undefined ? {} : { title: title.slice(start.length) }),
  };
}

// What pages by the id of the last element looks for it where most have it.
const USUAL_ID = "/id";

function sayIfItCannotGoOn(
  { complaints }: Context,
  { id, way }: { readonly id: string; readonly way: Pages | undefined },
  path: Path,
): void {
  if (way?.style === "after-id" && id !== USUAL_ID)
    complaints.notYet([...path, "pages"], `paging by the id of the last list, which stands at ${id}`);
}

const TAKEN: ReadonlySet<string> = new Set([...IDENTIFIER_KINDS, "id", "random"]);

function sayWhatIsTaken({ complaints, page, asks }: Context, name: string): void {
  const path: Path = ["lists", name];
  if (TAKEN.has(name) || asks.has(name) || Object.hasOwn(page.records, name))
    complaints.complain(
      path,
      `${name} means something else already: ${TAKEN.has(name) ? `{${name}} of a call` : asks.has(name) ? "a value of the account" : "a kind of record"}`,
      "call these lists otherwise",
    );
  if (!Object.values(page.records).some((record) => record.in === name))
    complaints.complain(
      path,
      `no record is in ${name}`,
      `write in: ${name} at the records that are, or take it away`,
    );
}
