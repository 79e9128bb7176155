import { parseCivilDay } from "./civil-day.ts";
import type { Period } from "./regimes/regime.ts";

/** A period as a length of time: `1 month`, `45 days`. */
export function periodInWords(period: Period): string {
  return "months" in period ? plural(period.months, "month") : plural(period.days, "day");
}

/** A count with its unit: `1 day`, `2 days`. */
export function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** An ISO date with the day of the week before it: `Monday 2026-03-02`. */
export function withWeekday(day: string): string {
  return `${WEEKDAYS[parseCivilDay(day, "day").dayOfWeek - 1]} ${day}`;
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
