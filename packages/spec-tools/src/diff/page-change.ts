import type { Change } from "./change.ts";

/** Where in a page something stands; what was taken out stands nowhere, and its parent is shown. */
export type PagePath = readonly string[];

/** A change of what something means for a person; `safety` where somebody has to say why it is right. */
export function pageChange(about: string, words: string, path: PagePath, safety: boolean): Change {
  return { impact: "additive", about, words, at: { in: "page", path }, ...(safety ? { safety } : {}) };
}
