import type { Answer } from "./answer.ts";
import type { PagesFacts } from "./facts.ts";
import { oneValueAt } from "./pointer.ts";

/** How far a list was read. */
export interface Progress {
  readonly answer: Pick<Answer, "body" | "headers">;
  readonly items: readonly unknown[];
  /** Elements of this page, those without a record included. */
  readonly length: number;
  readonly page: number;
  readonly read: number;
  /** How many records there are in all, where that was said. */
  readonly total: number | undefined;
  /** How many records a page was asked for, where that is said. */
  readonly size: number | undefined;
}

/** What follows a page: a value for the place that says which page, a whole address, the end, or nothing that can be relied on. */
export type NextPage =
  | { readonly is: "position"; readonly value: string | number }
  | { readonly is: "address"; readonly value: string }
  | { readonly is: "end" }
  | { readonly is: "unclear"; readonly why: string };

/** What says which page the first one is; `undefined` where nothing needs to. */
export function firstPosition({ style }: PagesFacts): number | undefined {
  return style === "page" ? 1 : style === "offset" ? 0 : undefined;
}

/**
 * Where the next page is, for lists that count pages or records, or give a word for the next one. A missing word about it is the end
 * only where nothing speaks against it.
 */
export function nextPage(list: PagesFacts, progress: Progress): NextPage {
  return list.style === "page" || list.style === "offset"
    ? numbered(list, progress)
    : pointedAt(list, progress);
}

export const END: NextPage = { is: "end" };
export const NOT_WHERE: NextPage = { is: "unclear", why: "it says that there is more, and not where" };

function numbered(list: PagesFacts, progress: Progress): NextPage {
  if (!goesOn(list, list.more ?? list.next, progress)) return END;
  if (list.style === "page") return { is: "position", value: progress.page + 1 };
  return progress.length > 0 ? { is: "position", value: progress.read } : END;
}

/** Whether there is more, by what an answer says; where it says nothing, one page more shows it. */
export function goesOn({ end }: PagesFacts, at: string | undefined, progress: Progress): boolean {
  const said = at === undefined ? undefined : oneValueAt(progress.answer.body, at);
  if (said !== undefined && end !== "empty-page") return isMore(said);
  const { length, read, total } = progress;
  // A short page may be all that the vendor gives at a time: only an empty one shows the end.
  return length > 0 && (end === "empty-page" || total === undefined || read < total || isOfOnePage(progress));
}

/** A first page that is full and holds exactly as many as there are said to be: some vendors count the page, and not the list. */
function isOfOnePage({ page, length, size, total }: Progress): boolean {
  return page === 1 && length === total && length === size;
}

function isMore(said: unknown): boolean {
  return said !== undefined && said !== null && said !== false && said !== "" && said !== 0;
}

/** What each answer leads on to by itself. */
export function pointedAt(
  list: PagesFacts,
  progress: Progress,
  said: Said = saidAt(list, progress.answer.body),
): NextPage {
  const { body } = progress.answer;
  const more = list.more === undefined ? undefined : oneValueAt(body, list.more);
  if (more !== undefined && !isMore(more)) return END;
  const { told, next } = said;
  if (typeof next === "string" && next !== "")
    return { is: list.style === "cursor" ? "position" : "address", value: next };
  if (typeof next === "number" && next !== 0 && list.style === "cursor")
    return { is: "position", value: next };
  if (isMore(next) || isMore(more)) return progress.length > 0 ? NOT_WHERE : END;
  return told || isShown(list, progress)
    ? END
    : { is: "unclear", why: "no word of the next page, and nothing says that it was the last" };
}

/** Whether the end is shown although no word was said of it: a vendor may cap a page, and leave the word out. */
function isShown({ end }: PagesFacts, { length, read, total, size }: Progress): boolean {
  if (total !== undefined) return read >= total;
  if (length === 0 || end === "without-next") return true;
  return end === "short-page" && size !== undefined && length < size;
}

/** What an answer says of the next page. */
export interface Said {
  /** There was a word, be it that nothing follows. */
  readonly told: boolean;
  readonly next: unknown;
}

function saidAt({ next }: PagesFacts, body: unknown): Said {
  const said = next === undefined ? undefined : oneValueAt(body, next);
  return { told: said !== undefined, next: said };
}
