import type { Answer } from "./answer.ts";
import { anyPaging } from "./any-paging.ts";
import type { ApiError } from "./api-error.ts";
import type { CallOptions } from "./call-options.ts";
import type { VendorClient } from "./client.ts";
import { firstPosition, type NextPage } from "./counted-page.ts";
import type { PagesFacts } from "./facts.ts";
import { refusal } from "./failure.ts";
import { nextAnywhere } from "./next-anywhere.ts";
import { pagePlace } from "./page-place.ts";
import type { CallInput } from "./prepare.ts";
import { type Page, readPages } from "./read-pages.ts";

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
export function pages(
  client: PagingClient,
  operationId: string,
  input: CallInput = {},
  options: PagesOptions = {},
): AsyncGenerator<Page, void, undefined> {
  return started(client, operationId, input, options);
}

async function* started(
  client: PagingClient,
  operationId: string,
  input: CallInput,
  { limit, declaration, ...callOptions }: PagesOptions,
): AsyncGenerator<Page, void, undefined> {
  const list = resolve(client, operationId, declaration);
  const { asked, size } = sized(list, input);
  yield* readPages({
    core: { vendor: client.vendor, ports: client },
    operation: operationId,
    list,
    limit,
    size,
    begun: undefined,
    paging: { ...anyPaging, nextOf: nextAnywhere },
    ask: (next) => send(client, operationId, { list, asked, next }, callOptions),
  });
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
