import { parseCivilDay } from "./civil-day.ts";

/**
 * Days from today to a deadline: 0 on the day itself, negative when it has passed.
 *
 * @param deadline An ISO date.
 * @param today An ISO date, in the controller's zone.
 * @throws {LawError} `MALFORMED_DATE`.
 */
export function daysLeft(deadline: string, today: string): number {
  const until = parseCivilDay(deadline, "deadline");
  return parseCivilDay(today, "today").until(until, { largestUnit: "days" }).days;
}
