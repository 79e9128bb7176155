import { parseCivilDay } from "./civil-day.ts";
import type { DueDates } from "./due-dates.ts";
import { regimeVersion } from "./regimes.ts";
import { plural, termInWords } from "./words.ts";

/**
 * Days from today to a due date: 0 on the day itself, negative when it has passed.
 *
 * @param due An ISO date.
 * @param today An ISO date, in the controller's zone.
 * @throws {LawError} `MALFORMED_DATE`.
 */
export function daysLeft(due: string, today: string): number {
  return parseCivilDay(today, "today").until(parseCivilDay(due, "due"), { largestUnit: "days" }).days;
}

/**
 * Says in one plain English sentence what is due next, when, and why then.
 *
 * @param today ISO date in the controller's zone.
 * @throws {LawError} `MALFORMED_DATE`.
 */
export function dueSentence(dates: DueDates, today: string): string {
  const left = daysLeft(dates.due, today);
  const answer = dates.extended ? "The answer, already extended," : "The answer";
  const why = whyThen(dates);
  const on = withWeekday(dates.due);
  if (left < 0) return `${answer} was due on ${on}, ${plural(-left, "day")} ago: ${why}.`;
  if (left === 0) return `${answer} is due today, ${on}: ${why}.`;
  const safeLeft = daysLeft(dates.safe, today);
  const plan =
    safeLeft < 0
      ? `the safe date, ${withWeekday(dates.safe)}, has passed`
      : `plan for ${withWeekday(dates.safe)}${safeLeft === 0 ? ", which is today" : ""}`;
  return `${answer} is due on ${on}, in ${plural(left, "day")}: ${why}; ${plan}.`;
}

function whyThen({ regime, version, extended, receivedOn, pausedDays, termEnds, due }: DueDates): string {
  const law = regimeVersion(regime, version);
  const term = (extended ? law.extendedTerm : undefined) ?? law.term;
  return [
    `${termInWords(term)} after receipt on ${receivedOn}`,
    ...(pausedDays > 0 ? [`plus ${plural(pausedDays, "day")} the clock stood still`] : []),
    ...(due === termEnds ? [] : ["moved to the next working day"]),
  ].join(", ");
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** A date with the day of the week before it: `Monday 2026-03-02`. */
export function withWeekday(day: string): string {
  return `${WEEKDAYS[parseCivilDay(day, "due").dayOfWeek - 1]} ${day}`;
}
