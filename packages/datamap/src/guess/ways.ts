import type { ApiDocument, DocumentCall, Schema } from "../document/api-document.ts";
import { type Json, textOf } from "../json.ts";

/** How a list seems to go on, as a page says it. */
export interface GuessedPaging {
  readonly text: string;
}

const LARGEST = /^(limit|per_page|page_size|pageSize|size|count)$/;

/** How the list of a call goes on; `undefined` when nothing shows it. The page number, cursor or id stands in the query. */
export function pagingOf({ parameters, answer }: DocumentCall): GuessedPaging | undefined {
  const names = parameters.filter((one) => one.in === "query").map(({ name }) => name);
  const query = (pattern: RegExp) => names.find((name) => pattern.test(name));
  const size = query(LARGEST);
  const place = (word: string, name: string) =>
    `${word}: query.${name}${size === undefined ? "" : `, size: query.${size}`}`;
  const has = (...pointers: readonly string[]) => pointers.find((pointer) => holds(answer?.schema, pointer));
  const address = has("/links/next", "/paging/next", "/_links/next", "/next_page", "/pages/next", "/next");
  const after = query(/^(starting_after|after_id|last_id|since_id)$/);
  const more = has("/has_more", "/meta/has_more", "/more");
  if (after !== undefined && more !== undefined)
    return { text: `{ ${place("after-id", after)}, more: ${more} }` };
  const cursor = query(/^(cursor|after|page_token|pageToken|next_token|starting_after|page_info)$/);
  const next = has(
    "/next_cursor",
    "/meta/cursor",
    "/paging/next/after",
    "/cursor",
    "/next_page_token",
    "/meta/next_cursor",
    "/pages/next/starting_after",
  );
  if (cursor !== undefined && next !== undefined)
    return { text: `{ ${place("cursor", cursor)}, next: ${next} }` };
  if (address !== undefined && isText(answer?.schema, address))
    return { text: `{ next-address: ${address} }` };
  const total = has(
    "/total",
    "/total_count",
    "/meta/total",
    "/totalCount",
    "/count",
    "/pagination/total",
    "/meta/total_count",
    "/pagination/total_results",
  );
  const number = query(/^page(_number|No)?$/);
  if (number !== undefined)
    return {
      text: `{ ${place("page", number)}, ${total === undefined ? "end: empty-page" : `total: ${total}`} }`,
    };
  const offset = query(/^(offset|skip|start)$/);
  if (offset !== undefined)
    return {
      text: `{ ${place("offset", offset)}, ${total === undefined ? "end: empty-page" : `total: ${total}`} }`,
    };
  return undefined;
}

function holds(schema: Schema | undefined, pointer: string): boolean {
  const at = schema?.at(pointer);
  return at !== undefined && at !== "anything";
}

function isText(schema: Schema | undefined, pointer: string): boolean {
  const at = schema?.at(pointer);
  return at !== undefined && at !== "anything" && at.properties.size === 0;
}

/** How an account seems to sign in, as `sign-in` of a page says it. */
export function signInOf({ schemes, security }: ApiDocument): string | undefined {
  const named = [...(security ?? []).flat(), ...schemes.keys()].find((name) => schemes.has(name));
  const node = named === undefined ? undefined : schemes.get(named);
  return named === undefined || node === undefined ? undefined : signInBy(named, node);
}

function signInBy(name: string, node: Json): string {
  const type = textOf(node.type);
  if (type === "oauth2" || type === "openIdConnect") return '{ bearer: "{secret}" }';
  if (type === "basic" || (type === "http" && textOf(node.scheme).toLowerCase() === "basic"))
    return '{ basic: "{user}:{secret}" }';
  const prefix = /`?([A-Z][A-Za-z-]+-API-Key|Token|Bearer|Key) (your|<|\{|\[)/.exec(
    textOf(node.description),
  )?.[1];
  if (type === "apiKey" && prefix !== undefined)
    return `{ ${textOf(node.in)}.${textOf(node.name)}: "${prefix} {secret}" }`;
  return /^[\w.-]+$/.test(name) ? name : JSON.stringify(name);
}
