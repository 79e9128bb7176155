import type { ApiDocument } from "../document/api-document.ts";
import { nearest } from "../document/nearest.ts";
import type { Path } from "../document/source-file.ts";
import { type CallText, TABLE_VERBS } from "../page/call-text.ts";
import { listFrom, type PageRecord } from "../page/page-schema.ts";
import { variablesIn } from "../record/template.ts";
import type { Complaints } from "./complaints.ts";
import { someOf } from "./spelling.ts";

const METHODS: Readonly<Record<string, string>> = { SELECT: "GET", UPDATE: "PATCH", DELETE: "DELETE" };

/** Whether a call is one of a table, and not of a path. */
export function isOfTable({ verb, path }: CallText): boolean {
  return TABLE_VERBS.includes(verb) && !path.startsWith("/");
}

/**
 * A call of a table as the description has it: one row where the whole primary key is named, else the rows that the columns search.
 * `undefined` after saying what is wrong.
 *
 * @param isSearch Finds by what may be nobody's: then no row is an answer like any other.
 */
export function tableCall(
  { document, complaints }: { readonly document: ApiDocument; readonly complaints: Complaints },
  text: CallText,
  { path, isSearch }: { readonly path: Path; readonly isSearch: boolean },
): CallText | undefined {
  const call = `${text.verb} ${text.path}`;
  const { tables } = document;
  const key = tables?.get(text.path);
  if (key === undefined) {
    if (tables === undefined)
      complaints.complain(
        path,
        `${call} is a table, and no database is described`,
        "write document: { sql: … }, with the tables in it",
      );
    else {
      const near = nearest(text.path, [...tables.keys()]);
      const remedy = near === undefined ? `it has ${someOf(tables.keys())}` : `did you mean ${near}?`;
      complaints.complain(path, `the database has no table ${text.path}`, remedy);
    }
    return undefined;
  }
  const values = new Map(text.query);
  const verb = METHODS[text.verb] ?? text.verb;
  const isRow =
    key.length > 0 && text.query.length === key.length && key.every((one) => isOneVariable(values.get(one)));
  if (isRow && (verb !== "GET" || !isSearch)) {
    const named = key.map((one) => values.get(one) ?? "");
    return {
      verb,
      path: `/${text.path}${named.map((one) => `/${one}`).join("")}`,
      pathSegments: [text.path, ...named],
      query: [],
    };
  }
  if (verb === "GET") return { verb, path: `/${text.path}`, pathSegments: [text.path], query: text.query };
  complaints.complain(
    path,
    key.length === 0
      ? `${call} cannot say which row it means: the table has no primary key of columns with a type`
      : `${call} does not name one row, and would reach others`,
    key.length === 0
      ? "give the table one, or leave its rows to a person: by-hand"
      : `name its primary key, and nothing else: ${text.verb} ${text.path}?${key.map((one) => `${one}={${one === "id" ? "id" : `/${one}`}}`).join("&")}`,
  );
  return undefined;
}

function isOneVariable(template: string | undefined): boolean {
  const [variable] = template === undefined ? [] : variablesIn(template);
  return variable !== undefined && variable.text === template;
}

/** A row is named by its primary key and by nothing else: lists go on by it, and a change reaches the one row that has it. */
export function checkKey(
  { document, complaints }: { readonly document: ApiDocument; readonly complaints: Complaints },
  { is, id }: Pick<PageRecord, "is" | "id">,
  path: Path,
): void {
  const key = typeof is === "string" ? (document.tables?.get(is) ?? []) : [];
  const wanted = key.map((one) => `/${one}`);
  const said = listFrom<string>(id);
  if (key.length === 0 || (said.length === wanted.length && wanted.every((one) => said.includes(one))))
    return;
  complaints.complain(
    path,
    `the rows of ${String(is)} are named by ${said.join(", ")} here, and by ${wanted.join(", ")} in the database`,
    `write id: ${wanted.length === 1 ? wanted[0] : `[${wanted.join(", ")}]`}`,
  );
}
