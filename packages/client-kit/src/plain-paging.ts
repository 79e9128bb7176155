import { counted, isCounted } from "./counted-page.ts";
import type { Paging } from "./paging.ts";
import { valueAt } from "./pointer.ts";

/** Reads lists that count their pages or records, and stand at one place of the answer. */
export const plainPaging: Paging = {
  nextOf: (list, progress) =>
    isCounted(list)
      ? counted(list, progress)
      : { is: "unclear", why: "nothing reads where the next page is" },
  itemsOf({ body }, at) {
    const found = valueAt(body, at);
    return Array.isArray(found) ? withoutHoles(found) : undefined;
  },
  totalOf: ({ body }, at) => (at === undefined ? undefined : countOf(valueAt(body, at))),
};

/** The records of a list, and how many elements it has: vendors count those without a record too. */
export function withoutHoles(found: readonly unknown[]): {
  readonly items: readonly unknown[];
  readonly length: number;
} {
  return { items: found.filter((item) => item !== undefined && item !== null), length: found.length };
}

/** A whole number of records; `undefined` for anything else. */
export function countOf(said: unknown): number | undefined {
  const count = typeof said === "string" && /^\d+$/.test(said) ? Number(said) : said;
  return typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : undefined;
}
