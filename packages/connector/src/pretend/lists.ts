import type { Pages, RecordKind, Returns } from "@oubli/datamap";
import { idPointers, tokensOf, valueAt } from "@oubli/datamap/record";
import { withMember } from "../member.ts";
import type { AskedCall } from "./asked.ts";

/** Where a followed address says what comes next. */
export const FROM = "from";

// As few as show whether somebody goes on.
const PAGE = 2;

/** What a list answers, one page of it, where and how the page says. */
export function listAnswer(
  { returns, pages }: { readonly returns: Returns; readonly pages?: Pages | undefined },
  records: readonly unknown[],
  asked: AskedCall,
  kind: Pick<RecordKind, "id">,
): Response {
  if (!returns.many) return oneAnswer(returns, records[0]);
  if (pages === undefined) return Response.json(placed({}, returns.at, records));
  const size =
    pages.end === "short-page" ? Number(placeOf(asked, `query.${pages.size?.name ?? ""}`) ?? PAGE) : PAGE;
  const from = firstOf(pages, records, asked, { size, kind });
  const items = records.slice(from, from + size);
  const end = from + items.length;
  return pageAnswer({ returns, pages }, items, { end, total: records.length, asked });
}

/** What a call answers that brings one record. */
export function oneAnswer({ at }: Pick<Returns, "at">, record: unknown): Response {
  return Response.json(at === "" ? (record ?? {}) : withMember({}, at, record ?? null));
}

function pageAnswer(
  { returns, pages }: { readonly returns: Returns; readonly pages: Pages },
  items: readonly unknown[],
  { end, total, asked }: { readonly end: number; readonly total: number; readonly asked: AskedCall },
): Response {
  const isMore = end < total;
  const address = new URL(asked.url);
  address.searchParams.set(FROM, String(end));
  const headers = new Headers();
  let body = placed({}, returns.at, items);
  const put = (pointer: string | undefined, value: unknown) => {
    if (pointer?.startsWith("/")) body = withMember(body, pointer, value);
    else if (pointer?.startsWith("header ")) headers.set(pointer.slice("header ".length), String(value));
  };
  put(pages.total, total);
  put(pages.more, isMore);
  const next = pages.style === "next-address" ? address.href : String(end);
  put(pages.next, isMore ? next : null);
  if (pages.style === "link-header" && isMore) headers.set("link", `<${address.href}>; rel="next"`);
  return Response.json(body, { headers });
}

function firstOf(
  { style, position = "" }: Pages,
  records: readonly unknown[],
  asked: AskedCall,
  { size, kind }: { readonly size: number; readonly kind: Pick<RecordKind, "id"> },
): number {
  const said = placeOf(asked, position);
  switch (style) {
    case "page":
      return (Number(said ?? 1) - 1) * size;
    case "offset":
    case "cursor":
      return Number(said ?? 0);
    case "after-id": {
      const [pointer = ""] = idPointers(kind);
      return records.findIndex((record) => String(valueAt(record, pointer)) === String(said)) + 1;
    }
    case "next-address":
    case "link-header":
      return Number(asked.query.get(FROM) ?? 0);
  }
}

/** What stands at a place of a request, such as `query.page`; `undefined` when nothing does. */
function placeOf({ query, headers, body }: AskedCall, place: string): unknown {
  const [where, ...name] = place.split(".");
  const rest = name.join(".");
  if (where === "query") return query.get(rest) ?? undefined;
  if (where === "header") return headers.get(rest) ?? undefined;
  return valueAt(body, `/${name.join("/")}`) ?? undefined;
}

/** A body with records at a pointer; `*` is each element of a list. */
function placed(body: unknown, at: string, records: readonly unknown[]): unknown {
  const tokens = tokensOf(at);
  const star = tokens.indexOf("*");
  const pointerOf = (some: readonly string[]) =>
    some.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  if (star === -1) return at === "" ? records : withMember(body, at, records);
  const inner = pointerOf(tokens.slice(star + 1));
  const items = records.map((record) => (inner === "" ? record : withMember({}, inner, record)));
  const outer = pointerOf(tokens.slice(0, star));
  return outer === "" ? items : withMember(body, outer, items);
}
