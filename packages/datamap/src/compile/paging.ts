import type { Pages, Returns } from "../data-map.ts";
import type { DocumentCall, DocumentParameter } from "../document/api-document.ts";
import type { Path } from "../document/source-file.ts";
import type { PageLongCall, PagePaging } from "../page/page-schema.ts";
import { isAdded } from "./added.ts";
import type { Context } from "./context.ts";
import { extensionsOf, pagingOf } from "./extensions.ts";
import { asFilled } from "./fills.ts";
import { isGraphql } from "./graphql.ts";
import { queryName } from "./query-parameter.ts";
import { someOf } from "./spelling.ts";

/** The named ways of paging of page and description together. */
export type Ways = ReadonlyMap<string, PagePaging>;

/** Collects the ways of paging, and complains about those the engine cannot follow and those that are said twice. */
export function waysOf({ page, document, complaints }: Omit<Context, "operations">): Ways {
  const own = pagingOf(document);
  const ways = new Map(own);
  for (const [name, way] of Object.entries(page.paging ?? {})) {
    if (own.has(name))
      complaints.complain(
        ["paging", name],
        `the way of paging ${name} is said twice`,
        "keep the document's x-pagination",
      );
    ways.set(name, way);
  }
  return ways;
}

/** A call of which it is asked how its answer goes on. */
interface Asked {
  readonly options: PageLongCall;
  readonly returns: Returns | undefined;
  readonly path: Path;
}

/**
 * How the answer of a call goes on; `undefined` for an answer that is whole. A list of which nobody says how it goes on
 * is a complaint: its first page would pass for all of it.
 */
export function pagesOf(
  context: Context,
  found: DocumentCall,
  { options, returns, path }: Asked,
  ways: Ways,
): Pages | undefined {
  const name = nameOf(context, found, { options, returns, path }, ways);
  const call = `${found.method} ${found.path}`;
  if (name === undefined) {
    if (returns?.many === true)
      context.complaints.complain(
        path,
        `${call} answers a list, and nothing says how it goes on`,
        ways.size === 0
          ? "describe it under paging and name it: pages: …; or pages: none, if the answer is always whole"
          : `write pages: ${someOf([...ways.keys()])}; or pages: none, if the answer is always whole`,
      );
    return undefined;
  }
  if (name === "none") return undefined;
  const way = ways.get(name);
  if (way === undefined) {
    context.complaints.complain(
      [...path, "pages"],
      `there is no way of paging ${name}`,
      `ways are ${someOf([...ways.keys(), "none"])}`,
    );
    return undefined;
  }
  return bind(context, found, { name, way, path });
}

/** The places that reading page by page fills by itself. */
export function pagingPlaces(found: DocumentCall, options: PageLongCall, ways: Ways): readonly string[] {
  const name = options.pages ?? extensionsOf(found).pages;
  const named = name === undefined ? [...ways.values()] : [ways.get(name)];
  const places = named.flatMap((way) => (way === undefined ? [] : [styleOf(way).place, way.size]));
  return places.filter((place) => place !== undefined).map(asFilled);
}

function nameOf(
  { complaints }: Context,
  found: DocumentCall,
  { options, returns, path }: Asked,
  ways: Ways,
): string | undefined {
  const said = extensionsOf(found).pages;
  if (said !== undefined && options.pages !== undefined)
    complaints.complain(
      [...path, "pages"],
      `how ${found.id} pages is said twice`,
      "keep the document's x-pages",
    );
  if (options.pages !== undefined || said !== undefined) return options.pages ?? said;
  // One way for all is what most vendors have; a call that takes no page number, or answers no list, is not meant by it.
  const [only] = ways.size === 1 ? ways : [];
  return only && takes(found, only[1], returns) ? only[0] : undefined;
}

function takes(found: DocumentCall, way: PagePaging, returns: Returns | undefined): boolean {
  const { place } = styleOf(way);
  return (
    (place === undefined && returns?.many === true) ||
    (place !== undefined && (!isAdded(found) || isGraphql(found)) && hasPlace(found, place))
  );
}

/** The style of a way, and the place that says which page where there is one. */
function styleOf(way: PagePaging): { readonly style: Pages["style"]; readonly place?: string } {
  for (const style of ["page", "offset", "cursor", "after-id"] as const) {
    const place = way[style];
    if (place !== undefined) return { style, place };
  }
  return { style: way["next-address"] === undefined ? "link-header" : "next-address" };
}

interface Binding {
  readonly name: string;
  readonly way: PagePaging;
  readonly path: Path;
}

function bind(context: Context, found: DocumentCall, binding: Binding): Pages | undefined {
  const { name, way, path } = binding;
  const { place: position } = styleOf(way);
  const places = [position, way.size].filter((place) => place !== undefined);
  for (const place of places) checkPlace(context, found, { name, place, path });
  checkEnds(context, found, binding);
  return pagesFrom(way);
}

/** A value at a place nobody reads would leave the first page for all of them. */
function checkPlace(
  { complaints }: Context,
  found: DocumentCall,
  { name, place, path }: { readonly name: string; readonly place: string; readonly path: Path },
): void {
  const call = `${found.method} ${found.path}`;
  const isBody = place.startsWith("body.");
  if (isBody && found.method === "GET")
    complaints.complain(
      path,
      `${call} has no body, and paging.${name} puts ${place} there`,
      "name a way of paging by the query; or the POST that searches",
    );
  else if (!hasPlace(found, place))
    complaints.complain(
      path,
      `${call} has no ${place}, which paging.${name} needs`,
      `it has ${someOf(namesAt(found, place.slice(0, place.indexOf("."))), 12)}`,
    );
}

function isVariable(place: string): boolean {
  return place.startsWith("variable.");
}

function namesAt(found: DocumentCall, where: string): Iterable<string> {
  if (isGraphql(found)) return found.graphql.variables.keys();
  if (where === "body") return found.body?.schema?.properties.keys() ?? [];
  return found.parameters.filter((one) => one.in === where).map((one) => one.name);
}

/** Whether a call takes a value at a place; of a call the document does not describe, anything may be so. */
function hasPlace(found: DocumentCall, place: string): boolean {
  if (isGraphql(found))
    return found.graphql.variables.has(place.slice("variable.".length)) && isVariable(place);
  if (isVariable(place)) return false;
  if (isAdded(found)) return !place.startsWith("header.");
  if (place.startsWith("query.")) return queryName(found, place.slice("query.".length)) !== undefined;
  if (!place.startsWith("body.")) return found.parameters.some((one) => samePlace(one, place));
  const schema = found.body?.schema;
  return (
    found.body !== undefined &&
    (schema === undefined || schema.at(asFilled(place).slice("body:".length)) !== undefined)
  );
}

function samePlace(one: DocumentParameter, place: string): boolean {
  const written = `${one.in}.${one.name}`;
  return written === place || (one.in === "header" && written.toLowerCase() === place.toLowerCase());
}

/** A variable of a GraphQL document is a member of the body. */
function inBody(place: string): string {
  return isVariable(place) ? `body.variables.${place.slice("variable.".length)}` : place;
}

/** Ways in which each answer leads on to the next. The others can ask for one page more, and need no promise of the end. */
const LEADING_ON: ReadonlySet<Pages["style"]> = new Set(["cursor", "next-address", "link-header"]);

/** A way of paging as a client follows it. */
export function pagesFrom(way: PagePaging): Pages {
  const { style, place } = styleOf(way);
  const next = way["next-address"] ?? way.next;
  return {
    style,
    ...(place === undefined ? {} : { position: inBody(place) }),
    ...(way.size === undefined ? {} : { size: { name: inBody(way.size), largest: way.largest ?? 100 } }),
    ...(way.total === undefined ? {} : { total: way.total }),
    ...(next === undefined ? {} : { next }),
    ...(way.more === undefined ? {} : { more: way.more }),
    ...(way.end === "empty-page" || (way.end !== undefined && LEADING_ON.has(style)) ? { end: way.end } : {}),
  };
}

function checkEnds({ complaints }: Context, found: DocumentCall, { name, way, path }: Binding): void {
  const schema = found.answer?.schema;
  if (schema === undefined) return;
  const ends = [way.total, way.next, way.more, way["next-address"]].filter(
    (end) => end?.startsWith("/") === true,
  );
  const missing = ends.filter((end) => end !== undefined && schema.at(end) === undefined);
  for (const end of missing)
    complaints.complain(
      path,
      `the answer of ${found.method} ${found.path} has no ${end}, which paging.${name} needs to know the end`,
      `at its top it has ${someOf(schema.properties.keys(), 12)}`,
    );
}
