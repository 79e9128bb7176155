import { answerOf } from "../answer.ts";
import type { CallOptions } from "../call-options.ts";
import type { Core } from "../core.ts";
import { firstPosition } from "../counted-page.ts";
import { refusal } from "../failure.ts";
import type { CallInput } from "../prepare.ts";
import { type Page, readPages } from "../read-pages.ts";
import type { NamedOperation } from "./operation-line.ts";

/**
 * A list that is read as far as it is asked for: `for await` gives its records, `.pages()` its pages, `await` its first page. An async
 * function that returns one therefore returns its first page.
 */
export interface List<Item> extends PromiseLike<Page<Item>>, AsyncIterable<Item> {
  /** Page by page, with the total where the vendor tells it. */
  pages(): AsyncGenerator<Page<Item>, void, undefined>;
  /** All records at once; stops at `limit` (default: no limit but the client's bounds). */
  all(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
}

export function makeList(
  core: Core,
  operation: NamedOperation,
  input: CallInput,
  options: CallOptions | undefined,
): List<unknown> {
  const pages = (limit?: number): AsyncGenerator<Page, void, undefined> =>
    pagesOf(core, operation, { input, options, limit });
  const first = async (): Promise<Page> => (await pages().next()).value as Page;
  const list: List<unknown> = {
    pages: () => pages(),
    async all({ limit } = {}) {
      const items: unknown[] = [];
      for await (const page of pages(limit)) for (const item of page.items) items.push(item);
      return items;
    },
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
    // biome-ignore lint/suspicious/noThenProperty: the first page is awaited.
    then: (done, failed) => first().then(done, failed),
  };
  return list;
}

/** The pages of a list that says in its query which page it wants. */
export function pagesOf(
  core: Core,
  operation: NamedOperation,
  {
    input,
    options,
    limit,
  }: {
    readonly input: CallInput;
    readonly options: CallOptions | undefined;
    readonly limit?: number | undefined;
  },
): AsyncGenerator<Page, void, undefined> {
  const { vendor } = core;
  const { pages } = operation;
  const refuse = (why: string) => refusal(vendor, operation.id, why);
  if (!pages) throw refuse("nothing says how it answers in pages");
  const [place, size] = [nameIn(pages.position), nameIn(pages.size?.name)];
  const given = input.query ?? {};
  const wanted = (size && given[size]) ?? pages.size?.largest;
  const query = size ? { ...given, [size]: wanted } : given;
  const from = place === undefined ? undefined : given[place];
  return readPages({
    core,
    operation: operation.id,
    list: { ...pages, items: operation.at },
    limit,
    size: wanted === undefined ? undefined : Number(wanted),
    begun: from,
    paging: core.paging,
    async ask(next) {
      const at = next?.value ?? from ?? firstPosition(pages);
      const paged = place === undefined || at === undefined ? query : { ...query, [place]: at };
      return answerOf(await core.call(operation, { ...input, query: paged }, options));
    },
  });
}

function nameIn(place: string | undefined): string | undefined {
  return place?.replace(/^query\./, "");
}
