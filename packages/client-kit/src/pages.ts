import { ApiError } from "./api-error.ts";
import type { Bounds } from "./bounds.ts";
import type { Answer, CallOptions, VendorClient } from "./client.ts";
import type { PagesFacts } from "./facts.ts";
import { refusal } from "./failure.ts";
import { valueAt } from "./pointer.ts";
import type { CallInput } from "./prepare.ts";

/** A way of paging, and where the records are. */
export interface PagesDeclaration extends PagesFacts {
  /**
   * JSON pointer of the array of records; `""` when the body is the array. Default: what the operation declares.
   *
   * `*` stands for every element of an array and every value of a map, so that it may lead through them: `/edges/*\/node` to
   * one record in each edge, `/result/*\/contacts` to an array of records in each. An element in which there is nothing at
   * that place holds no record.
   */
  readonly items?: string;
}

export interface Page {
  readonly items: readonly unknown[];
  /** Counts from 1. */
  readonly page: number;
  /** Number of records on all pages, where the vendor tells. */
  readonly total?: number;
  /** The answer itself, for who wants to know what stands around the records. */
  readonly answer: Answer;
}

/** What reading page by page needs of a client. */
export type PagingClient = Pick<VendorClient, "vendor" | "bounds" | "operation" | "call">;

export interface PagesOptions extends CallOptions {
  /** Stop after this many records; the last page is cut. Default: no limit. */
  readonly limit?: number;
  /** How the list pages, and where the records are. Default: what the operation itself declares. */
  readonly declaration?: PagesDeclaration;
}

/**
 * Reads a list page by page, in the largest pages the vendor allows unless the input asks for others.
 *
 * Every list gives at least one page, which may be empty.
 *
 * A page that is shorter than asked is the last one only where that is seen: the vendor may cap the size of pages without a word, so
 * one page more is asked for.
 *
 * @throws {ApiError} `BAD_ANSWER` when an answer holds no list, when a page comes a second time, when the list ends
 * before the number of records it announced or while the answer says that there is more, when that number changes on the way, and
 * when it is longer than the client's bounds: "nothing more" must never stand for "could not look".
 */
export async function* pages(
  client: PagingClient,
  operationId: string,
  input: CallInput = {},
  options: PagesOptions = {},
): AsyncGenerator<Page, void, undefined> {
  const { limit = Number.POSITIVE_INFINITY, declaration, ...callOptions } = options;
  const list = resolve(client, operationId, declaration);
  const size = sizeOf(list, input);
  const positions = new Set<unknown>();
  const seen = new Set<string>();
  const started = Date.now();
  let position = firstPosition(list.style);
  let read = 0;
  let given = 0;
  let announced: number | undefined;
  for (let page = 1; ; page += 1) {
    const query = {
      ...input.query,
      ...size.query,
      ...(position === undefined ? {} : { [list.position]: position }),
    };
    const answer = await client.call(operationId, { ...input, query }, callOptions);
    const wrong = (why: string): ApiError => badAnswer(client, operationId, answer, why);
    const { items, length } = readItems(client, operationId, answer, list.items);
    const total = readTotal(answer.body, list.total);
    const text = items.length === 0 ? undefined : JSON.stringify(items);
    if (positions.has(position) || (text !== undefined && seen.has(text)))
      throw wrong("the same page came twice");
    if (announced !== undefined && total !== undefined && total !== announced)
      throw wrong("the number of records changed while they were read");
    positions.add(position);
    if (text !== undefined) seen.add(text);
    announced ??= total;
    read += length;
    const cut = items.slice(0, limit - given);
    given += cut.length;
    yield { items: cut, page, answer, ...(total === undefined ? {} : { total }) };
    if (given >= limit) return;
    const next = nextPosition(list, { answer, length, page, read, total });
    if (next === undefined) {
      if (announced !== undefined && read !== announced)
        throw wrong(`the list ended after ${read} of ${announced} records`);
      if (length > 0 && saysMore(list, answer)) throw wrong("it says that there is more, and not where");
      return;
    }
    requireBounds(client.bounds, { page, read, started }, wrong);
    position = next;
  }
}

/** @throws {ApiError} When a list that goes on is longer than is read. */
function requireBounds(
  bounds: Bounds,
  { page, read, started }: { readonly page: number; readonly read: number; readonly started: number },
  wrong: (why: string) => ApiError,
): void {
  if (page >= bounds.pages) throw wrong(`more than ${bounds.pages} pages`);
  if (read >= bounds.records) throw wrong(`more than ${bounds.records} records`);
  if (Date.now() - started > bounds.seconds * 1_000)
    throw wrong(`reading took more than ${bounds.seconds} seconds`);
}

/** Whether an answer whose next place is not told says all the same that it goes on, such as by `true` where a cursor stands. */
function saysMore({ next, style }: Resolved, { body }: Answer): boolean {
  const said = next === undefined ? undefined : valueAt(body, next);
  return (
    style === "cursor" && said !== undefined && said !== null && said !== false && said !== "" && said !== 0
  );
}

type Resolved = PagesFacts & { readonly items: string };

function resolve(client: PagingClient, operationId: string, given: PagesDeclaration | undefined): Resolved {
  const operation = client.operation(operationId);
  const declared = given ?? operation?.pages;
  const items = given?.items ?? operation?.returns?.at;
  if (!declared || items === undefined)
    throw refusal(client.vendor, operationId, "nothing says how it answers in pages");
  const { size } = declared;
  return {
    ...declared,
    items,
    position: withoutPlace(declared.position),
    ...(size ? { size: { ...size, name: withoutPlace(size.name) } } : {}),
  };
}

function withoutPlace(name: string): string {
  return name.startsWith("query.") ? name.slice("query.".length) : name;
}

function sizeOf(
  list: Resolved,
  input: CallInput,
): { query: Readonly<Record<string, unknown>>; size: number | undefined } {
  if (!list.size) return { query: {}, size: undefined };
  const asked = Number(input.query?.[list.size.name] ?? list.size.largest);
  return { query: { [list.size.name]: asked }, size: asked };
}

function firstPosition(style: PagesFacts["style"]): string | number | undefined {
  if (style === "cursor") return undefined;
  return style === "page" ? 1 : 0;
}

interface Progress {
  readonly answer: Answer;
  /** Elements of this page, those without a record included: vendors count them too. */
  readonly length: number;
  readonly page: number;
  readonly read: number;
  readonly total: number | undefined;
}

/** Where the next page is; `undefined` after the last one. */
function nextPosition(list: Resolved, progress: Progress): string | number | undefined {
  const { answer, length, page, read } = progress;
  const next = list.next === undefined ? undefined : valueAt(answer.body, list.next);
  if (list.style === "cursor")
    return typeof next === "string" || typeof next === "number" ? next || undefined : undefined;
  // What an answer does not say at all, one page more shows.
  const more =
    next === undefined
      ? hasMore(progress)
      : next !== undefined && next !== null && next !== "" && next !== false;
  if (!more) return undefined;
  return list.style === "page" ? page + 1 : length > 0 ? read : undefined;
}

/** Without a word about the end only an empty page shows it: a short one may be all that the vendor gives at a time. */
function hasMore({ length, read, total }: Progress): boolean {
  return length > 0 && (total === undefined || read < total);
}

function readItems(
  client: PagingClient,
  operationId: string,
  answer: Answer,
  at: string,
): { readonly items: readonly unknown[]; readonly length: number } {
  const found = itemsAt(answer.body, at.split("/").slice(1));
  if (!found) throw badAnswer(client, operationId, answer, "the answer holds no list");
  return { items: found.filter((item) => item !== undefined && item !== null), length: found.length };
}

/** Records at a pointer with `*`, a hole for each element without one; `undefined` where no list is. */
function itemsAt(value: unknown, tokens: readonly string[]): readonly unknown[] | undefined {
  const star = tokens.indexOf("*");
  const list = valueAt(value, pointerTo(star < 0 ? tokens : tokens.slice(0, star)));
  if (star < 0) return Array.isArray(list) ? list : undefined;
  if (typeof list !== "object" || list === null) return undefined;
  const below = tokens.slice(star + 1);
  return Object.values(list).flatMap((element: unknown) =>
    below.includes("*") ? (itemsAt(element, below) ?? [undefined]) : valueAt(element, pointerTo(below)),
  );
}

function pointerTo(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token}`).join("");
}

function readTotal(body: unknown, at: string | undefined): number | undefined {
  const total = at === undefined ? undefined : valueAt(body, at);
  const count = typeof total === "string" && /^\d+$/.test(total) ? Number(total) : total;
  return typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : undefined;
}

function badAnswer(client: PagingClient, operation: string, answer: Answer, why: string): ApiError {
  return new ApiError("BAD_ANSWER", `${client.vendor} did not answer ${operation} page by page: ${why}`, {
    vendor: client.vendor,
    operation,
    status: answer.status,
    attempts: answer.attempts,
    requestId: answer.requestId,
    reason: why,
    hint: "read the list again; if it stays so, the description of the vendor is wrong about its pages",
  });
}
