import type { Answer } from "./answer.ts";
import type { NextPage, Progress } from "./counted-page.ts";
import type { PagesFacts } from "./facts.ts";

/** How what an answer says about pages is read. */
export interface Paging {
  nextOf(list: PagesFacts, progress: Progress): NextPage;
  /** The records of a page, and how many elements it has; `undefined` where it holds no list. */
  itemsOf(
    answer: Pick<Answer, "body">,
    at: string,
  ): { readonly items: readonly unknown[]; readonly length: number } | undefined;
  /** How many records there are in all; `undefined` where that is not said. */
  totalOf(answer: Pick<Answer, "body" | "headers">, at: string | undefined): number | undefined;
}
