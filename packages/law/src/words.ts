import type { Term } from "./regimes/regime.ts";

/** A term as a length of time: `1 month`, `45 days`. */
export function termInWords(term: Term): string {
  return "months" in term ? plural(term.months, "month") : plural(term.days, "day");
}

/** A count with its unit: `1 day`, `2 days`. */
export function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
