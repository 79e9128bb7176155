const HOUR_MS = 3_600_000;

// A month is taken as the longest there is: nobody is late before the vendor's own calendar says so.
const UNITS: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: HOUR_MS,
  day: 24 * HOUR_MS,
  month: 31 * 24 * HOUR_MS,
};

/** A length of time as the page writes it, such as `30 days`, in milliseconds; a month counts as 31 days. */
export function millisecondsOf(span: string): number {
  const { count, unit } = partsOf(span);
  return count * (UNITS[unit] ?? 0);
}

/** How many months of the calendar it is; `undefined` for one that is said in smaller units. */
export function monthsOf(span: string): number | undefined {
  const { count, unit } = partsOf(span);
  return unit === "month" ? count : undefined;
}

function partsOf(span: string): { readonly count: number; readonly unit: string } {
  const [count, unit = ""] = span.split(" ");
  return { count: Number(count), unit: unit.replace(/s$/, "") };
}
