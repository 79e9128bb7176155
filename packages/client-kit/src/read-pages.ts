import type { Answer } from "./answer.ts";
import { ApiError } from "./api-error.ts";
import type { BoundName, Bounds } from "./bounds.ts";
import type { Clock } from "./clock.ts";
import type { NextPage } from "./counted-page.ts";
import type { PagesFacts } from "./facts.ts";
import type { Paging } from "./paging.ts";

export interface Page<Item = unknown> {
  readonly items: readonly Item[];
  /** Counts from 1. */
  readonly page: number;
  /** Number of records on all pages, where the vendor tells. */
  readonly total?: number;
  /** What leads to the next page, where it is a number or a word; absent on the last one. */
  readonly cursor?: string | number;
  /** The answer itself, for who wants to know what stands around the records. */
  readonly answer: Answer;
}

/** Everything about a list that is to be read. */
export interface Reading {
  readonly core: {
    readonly vendor: string;
    readonly ports: { readonly bounds: Bounds; readonly clock: Clock };
  };
  readonly operation: string;
  readonly list: PagesFacts & { readonly items: string };
  /** Stop after this many records; the last page is cut. Default: no limit. */
  readonly limit: number | undefined;
  /** How many records a page is asked for. */
  readonly size: number | undefined;
  /** Where the caller wants to begin; such a list is not whole. */
  readonly begun: unknown;
  readonly paging: Paging;
  /** @param next What the page before said; `undefined` for the first one. */
  ask(next: (NextPage & { readonly value: string | number }) | undefined): Promise<Answer>;
}

/**
 * Reads a list page by page. Every list gives at least one page, which may be empty.
 *
 * @throws {ApiError} As `pages` does: "nothing more" must never stand for "could not look".
 */
export async function* readPages(reading: Reading): AsyncGenerator<Page, void, undefined> {
  const { list, size, core, paging, limit = Number.POSITIVE_INFINITY, begun } = reading;
  const came = createMemory();
  const started = elapsed(core.ports.clock);
  let next: NextPage | undefined;
  let [read, given] = [0, 0];
  let announced: number | undefined;
  for (let page = numberOf(begun, list); ; page += 1) {
    const answer = await reading.ask(next as Parameters<Reading["ask"]>[0]);
    const wrong = (why: string, bound?: BoundName): ApiError => badAnswer(reading, { answer, bound }, why);
    const found = paging.itemsOf(answer, list.items);
    if (!found) throw wrong("the answer holds no list");
    const { items, length } = found;
    const total = paging.totalOf(answer, list.total);
    if (!came.isNew(next, items)) throw wrong("the same page came twice");
    if (announced !== undefined && total !== undefined && total !== announced)
      throw wrong("the number of records changed while they were read");
    announced ??= total;
    read += length;
    const cut = items.slice(0, Math.max(0, limit - given));
    given += cut.length;
    next = paging.nextOf(list, { answer, items, length, page, read, total: announced, size });
    yield {
      items: cut,
      page,
      answer,
      ...(total === undefined ? {} : { total }),
      ...(next.is === "position" ? { cursor: next.value } : {}),
    };
    if (given >= limit) return;
    if (next.is === "unclear") throw wrong(next.why);
    if (next.is === "end")
      return begun === undefined ? requireWhole(list, { read, announced }, wrong) : undefined;
    requireBounds(reading, { page, read, started }, wrong);
  }
}

/** The number of the first page that is read, counted from 1. */
function numberOf(begun: unknown, { style }: PagesFacts): number {
  return style === "page" && begun !== undefined ? Number(begun) : 1;
}

/** @throws {ApiError} When a list that ended is not what was announced. */
function requireWhole(
  { total }: PagesFacts,
  { read, announced }: { readonly read: number; readonly announced: number | undefined },
  wrong: (why: string) => ApiError,
): void {
  if (total !== undefined && announced === undefined)
    throw wrong("it does not say how many records there are");
  if (announced !== undefined && read !== announced)
    throw wrong(`the list ended after ${read} of ${announced} records`);
}

/** What came so far, without keeping it. */
function createMemory(): { isNew(place: NextPage | undefined, items: readonly unknown[]): boolean } {
  const places = new Set<string>();
  const texts = new Set<string>();
  // A list of one page, the usual one, need not be written down.
  let before: readonly unknown[] = [];
  const markOf = (items: readonly unknown[]): string => fingerprint(JSON.stringify(items));
  return {
    isNew(place, items) {
      if (before.length > 0) texts.add(markOf(before));
      const at = place === undefined ? "" : JSON.stringify(place);
      if (places.has(at) || (items.length > 0 && texts.size > 0 && texts.has(markOf(items)))) return false;
      places.add(at);
      before = items;
      return true;
    },
  };
}

/** Two texts that differ have another one, but for one chance in 2^53. */
function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return `${text.length} ${high >>> 0} ${low >>> 0}`;
}

function elapsed(clock: Clock): number {
  return clock.elapsed?.() ?? clock.now();
}

/** @throws {ApiError} When a list that goes on is longer than is read. */
function requireBounds(
  { core: { ports } }: Reading,
  { page, read, started }: { readonly page: number; readonly read: number; readonly started: number },
  wrong: (why: string, bound: BoundName) => ApiError,
): void {
  if (page >= ports.bounds.pages) throw wrong(`more than ${ports.bounds.pages} pages`, "pages");
  if (read >= ports.bounds.records) throw wrong(`more than ${ports.bounds.records} records`, "records");
  if (elapsed(ports.clock) - started > ports.bounds.seconds * 1_000)
    throw wrong(`reading took more than ${ports.bounds.seconds} seconds`, "seconds");
}

function badAnswer(
  { core: { vendor }, operation }: Reading,
  { answer, bound }: { readonly answer: Answer; readonly bound: BoundName | undefined },
  why: string,
): ApiError {
  return new ApiError("BAD_ANSWER", `${vendor} did not answer ${operation} page by page: ${why}`, {
    vendor,
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
