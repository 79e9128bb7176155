import { ApiError } from "./api-error.ts";

import type { BoundName } from "./bounds.ts";

import type { Answer } from "./answer.ts";
import type { CallOptions } from "./call-options.ts";
import type { VendorClient } from "./client.ts";
import type { Clock } from "./clock.ts";
import type { PagesFacts } from "./facts.ts";
import { refusal } from "./failure.ts";
import { firstPosition, type NextPage, nextPage } from "./next-page.ts";
import { announcedTotal, pageItems } from "./page-items.ts";
import { pagePlace } from "./page-place.ts";
import type { CallInput } from "./prepare.ts";
import { hex } from "./webhooks/text.ts";

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
export type PagingClient = Pick<
  VendorClient,
  "vendor" | "bounds" | "clock" | "operation" | "call" | "follow"
>;

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
 * one page more is asked for. An address that an answer gives is followed only to the same list: the key goes nowhere else.
 *
 * @throws {ApiError} `BAD_ANSWER` when an answer holds no list, when a page comes a second time, when the list ends
 * before the number of records it announced, without the number it promises, or while the answer says that there is more, when that
 * number changes on the way, and when it is longer than the client's bounds: "nothing more" must never stand for "could not look".
 */
export async function* pages(
  client: PagingClient,
  operationId: string,
  input: CallInput = {},
  options: PagesOptions = {},
): AsyncGenerator<Page, void, undefined> {
  const { limit = Number.POSITIVE_INFINITY, declaration, ...callOptions } = options;
  const list = resolve(client, operationId, declaration);
  const { asked, size } = sized(list, input);
  const came = createMemory();
  const started = elapsed(client.clock);
  let next: NextPage | undefined;
  let read = 0;
  let given = 0;
  let announced: number | undefined;
  for (let page = 1; ; page += 1) {
    const answer = await send(client, operationId, { list, asked, next }, callOptions);
    const wrong = (why: string, bound?: BoundName): ApiError =>
      badAnswer(client, { operation: operationId, answer, bound }, why);
    const found = pageItems(answer, list.items);
    if (!found) throw wrong("the answer holds no list");
    const { items, length } = found;
    const total = announcedTotal(answer, list.total);
    if (!(await came.isNew(next, items))) throw wrong("the same page came twice");
    if (announced !== undefined && total !== undefined && total !== announced)
      throw wrong("the number of records changed while they were read");
    announced ??= total;
    read += length;
    const cut = items.slice(0, limit - given);
    given += cut.length;
    yield { items: cut, page, answer, ...(total === undefined ? {} : { total }) };
    if (given >= limit) return;
    next = nextPage(list, { answer, items, length, page, read, total: announced, size });
    if (next.is === "unclear") throw wrong(next.why);
    if (next.is === "end") return requireWhole(list, { read, announced }, wrong);
    requireBounds(client, { page, read, started }, wrong);
  }
}

/** @throws {ApiError} When a list that ended is not what was announced. */
function requireWhole(
  { total }: Resolved,
  { read, announced }: { readonly read: number; readonly announced: number | undefined },
  wrong: (why: string) => ApiError,
): void {
  if (total !== undefined && announced === undefined)
    throw wrong("it does not say how many records there are");
  if (announced !== undefined && read !== announced)
    throw wrong(`the list ended after ${read} of ${announced} records`);
}

interface Sending {
  readonly list: Resolved;
  readonly asked: CallInput;
  /** What the page before said; `undefined` for the first one. */
  readonly next: NextPage | undefined;
}

function send(
  client: PagingClient,
  operationId: string,
  { list, asked, next }: Sending,
  options: CallOptions,
): Promise<Answer> {
  if (next?.is === "address") return client.follow(operationId, asked, next.value, options);
  const position = next?.is === "position" ? next.value : firstPosition(list);
  if (position === undefined || list.position === undefined) return client.call(operationId, asked, options);
  return client.call(operationId, placed(list, list.position, asked, position), options);
}

/** @throws {ApiError} `INVALID_REQUEST` for a body that has no place for it. */
function placed({ refuse }: Resolved, place: string, input: CallInput, value: unknown): CallInput {
  const made = pagePlace(place).set(input, value);
  if (made) return made;
  throw refuse(`its body has no place for ${place}`);
}

/** What came so far, without keeping it. */
function createMemory(): { isNew(place: NextPage | undefined, items: readonly unknown[]): Promise<boolean> } {
  const places = new Set<string>();
  const texts = new Set<string>();
  return {
    isNew: async (place, items) => {
      const at = JSON.stringify(place ?? null);
      const text = items.length === 0 ? undefined : await digestOf(JSON.stringify(items));
      if (places.has(at) || (text !== undefined && texts.has(text))) return false;
      places.add(at);
      if (text !== undefined) texts.add(text);
      return true;
    },
  };
}

async function digestOf(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

function elapsed(clock: Clock): number {
  return clock.elapsed?.() ?? clock.now();
}

/** @throws {ApiError} When a list that goes on is longer than is read. */
function requireBounds(
  { bounds, clock }: PagingClient,
  { page, read, started }: { readonly page: number; readonly read: number; readonly started: number },
  wrong: (why: string, bound: BoundName) => ApiError,
): void {
  if (page >= bounds.pages) throw wrong(`more than ${bounds.pages} pages`, "pages");
  if (read >= bounds.records) throw wrong(`more than ${bounds.records} records`, "records");
  if (elapsed(clock) - started > bounds.seconds * 1_000)
    throw wrong(`reading took more than ${bounds.seconds} seconds`, "seconds");
}

type Resolved = PagesFacts & {
  readonly items: string;
  /** The error of a call that cannot be made. */
  readonly refuse: (why: string) => ApiError;
};

function resolve(client: PagingClient, operationId: string, given: PagesDeclaration | undefined): Resolved {
  const operation = client.operation(operationId);
  const declared = given ?? operation?.pages;
  const items = given?.items ?? operation?.returns?.at;
  const refuse = (why: string): ApiError => refusal(client.vendor, operationId, why);
  if (!declared || items === undefined) throw refuse("nothing says how it answers in pages");
  return { ...declared, items, refuse };
}

/** The input that asks for pages of one size, and which size that is. */
function sized(
  list: Resolved,
  input: CallInput,
): { readonly asked: CallInput; readonly size: number | undefined } {
  const { size } = list;
  if (!size) return { asked: input, size: undefined };
  const wanted = Number(pagePlace(size.name).of(input) ?? size.largest);
  return { asked: placed(list, size.name, input, wanted), size: wanted };
}

interface Wrong {
  readonly operation: string;
  readonly answer: Answer;
  readonly bound?: BoundName | undefined;
}

function badAnswer(client: PagingClient, { operation, answer, bound }: Wrong, why: string): ApiError {
  return new ApiError("BAD_ANSWER", `${client.vendor} did not answer ${operation} page by page: ${why}`, {
    vendor: client.vendor,
    operation,
    status: answer.status,
    attempts: answer.attempts,
    requestId: answer.requestId,
    body: answer.body,
    headers: answer.headers,
    reason: why,
    bound,
    hint: "read the list again; if it stays so, the description of the vendor is wrong about its pages",
  });
}
