import type { Call } from "@oubli/datamap";
import { valueAt, valuesAt } from "@oubli/datamap/record";

/** One place around the records that is not as the page says. */
export interface EnvelopeDrift {
  /** `moved`: the records are not where they were promised. */
  readonly what: "moved" | "missing" | "other-type";
  readonly at: string;
  readonly expected?: string;
  readonly found?: string;
}

/** Whether an answer holds its records, their total and the way to the next page where the page says so. */
export function envelopeDrift({ returns, pages }: Call, body: unknown): readonly EnvelopeDrift[] {
  if (!returns) return [];
  const at = returns.at.split("/*")[0] ?? "";
  const list = valueAt(body, at);
  const hasStar = at !== returns.at;
  const fits = hasStar ? isContainer(list) : returns.many ? Array.isArray(list) : isContainer(list);
  const expected = hasStar ? "array or object" : returns.many ? "array" : "object";
  const moved = fits ? [] : [{ what: "moved", at, expected, found: typeOf(list) } as const];
  return [...moved, ...totalDrift(pages?.total, body), ...nextDrift({ returns, pages } as Call, body)];
}

/** The pointer of what says whether a list goes on; `undefined` where nothing does, or a header. */
export function wordOfNext(pages: Call["pages"]): string | undefined {
  return pages?.next ?? pages?.more;
}

/** Whether an answer cannot show where it says how it goes on, as on a last page. */
export function nextIsUntold({ pages, returns }: Call, body: unknown): boolean {
  const next = wordOfNext(pages);
  return next !== undefined && valueAt(body, next) === undefined && !goesOn({ pages, returns } as Call, body);
}

function totalDrift(total: string | undefined, body: unknown): readonly EnvelopeDrift[] {
  // A header is no place around the records.
  if (total?.startsWith("/") !== true) return [];
  const value = valueAt(body, total);
  if (value === undefined) return [{ what: "missing", at: total }];
  const isCount = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
  return isCount ? [] : [{ what: "other-type", at: total, expected: "number", found: typeOf(value) }];
}

function nextDrift(call: Call, body: unknown): readonly EnvelopeDrift[] {
  const next = wordOfNext(call.pages);
  if (next === undefined || valueAt(body, next) !== undefined) return [];
  const parent = next.slice(0, next.lastIndexOf("/"));
  const parentIsGone = parent !== "" && !isContainer(valueAt(body, parent));
  return parentIsGone || goesOn(call, body) ? [{ what: "missing", at: next }] : [];
}

/** Whether the answer itself says that there is more than it holds. */
function goesOn({ pages, returns }: Call, body: unknown): boolean {
  const at = pages?.total?.startsWith("/") === true ? pages.total : undefined;
  const total = at === undefined ? undefined : Number(valueAt(body, at));
  return total !== undefined && returns !== undefined && total > valuesAt(body, returns.at).flat().length;
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function typeOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
