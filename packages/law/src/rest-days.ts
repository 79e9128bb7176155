import { dayNumberOf, isoDay, parseCivilDay, weekdayOf } from "./civil-day.ts";
import type { Place } from "./place.ts";
import { workingCalendar } from "./working-calendar.ts";

/** A day that is not a working day. */
export interface RestDay {
  /** ISO date. */
  readonly day: string;
  readonly why: string;
  readonly kind: "weekend" | "holiday";
}

/**
 * The rest days of a place from one day to another, both included. Empty when the second is the earlier one.
 *
 * @throws {LawError} `MALFORMED_DATE`, `UNKNOWN_COUNTRY` or `UNKNOWN_REGION`.
 */
export function restDays(place: Place, from: string, to: string): readonly RestDay[] {
  const calendar = workingCalendar(place);
  const found: RestDay[] = [];
  const end = dayNumberOf(parseCivilDay(to, "to").toString());
  for (let day = dayNumberOf(parseCivilDay(from, "from").toString()); day <= end; day += 1) {
    const why = calendar.whyNotWorking(day);
    if (why === undefined) continue;
    found.push({ day: isoDay(day), why, kind: weekdayOf(day) > FRIDAY ? "weekend" : "holiday" });
  }
  return found;
}

const FRIDAY = 5;
