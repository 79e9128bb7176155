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

/** Whether a list counts its pages or records. */
export function isCounted({ style }: PagesFacts): boolean {
  return style === "page" || style === "offset";
}

export const END: NextPage = { is: "end" };

/** Where the next page is of a list that counts its pages or records. */
export function counted(list: PagesFacts, progress: Progress): NextPage {
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

export function isMore(said: unknown): boolean {
  return said !== undefined && said !== null && said !== false && said !== "" && said !== 0;
}
