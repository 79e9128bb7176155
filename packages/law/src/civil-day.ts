import { DAY_MS } from "@oubli/model";
import { DayTable } from "./day-table.ts";
import { LawError } from "./law-error.ts";
import { temporal } from "./temporal.ts";

/**
 * Reads an RFC 3339 instant such as `2026-01-31T22:30:00Z`.
 *
 * @returns Milliseconds since 1970; anything finer is cut off, for days are counted from it.
 * @throws {LawError} `MALFORMED_INSTANT`, naming the field, for anything else, a time without an offset included.
 */
export function parseInstant(text: string, field: string): number {
  if (PLAINLY_RIGHT.test(text)) return Date.parse(text);
  try {
    if (RFC3339.test(text)) return temporal().Instant.from(text).epochMilliseconds;
  } catch {
    // Right in form but no such time, such as the 31st of February.
  }
  throw new LawError("MALFORMED_INSTANT", `${field}: must be an RFC 3339 time with an offset or Z`);
}

/**
 * Reads an ISO civil date such as `2026-03-02`.
 *
 * @throws {LawError} `MALFORMED_DATE`, naming the field, for anything else.
 */
export function parseCivilDay(text: string, field: string): Temporal.PlainDate {
  try {
    if (ISO_DATE.test(text)) return temporal().PlainDate.from(text, { overflow: "reject" });
  } catch {
    // Right in form but no such day.
  }
  throw new LawError("MALFORMED_DATE", `${field}: must be an ISO date such as 2026-03-02`);
}

/** The ISO date of a day counted from 1970-01-01. */
export function isoDay(dayNumber: number): string {
  const known = isoDays.get(dayNumber);
  if (known !== undefined) return known;
  const written = new Date(dayNumber * DAY_MS).toISOString().slice(0, "2026-03-02".length);
  isoDays.set(dayNumber, written);
  return written;
}

/** Days from 1970-01-01 to an ISO date, which must be one. */
export function dayNumberOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** The day of the week, Monday 1 to Sunday 7: the first of January 1970 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return ((dayNumber + 3) % 7) + 1;
}

/** The same day so many months later, or the last day of a month that has no such day. */
export function addMonths(dayNumber: number, months: number): number {
  const from = new Date(dayNumber * DAY_MS);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) / DAY_MS;
}

// At most the days of the years this package answers for: some 30,000.
const isoDays = new DayTable<string>();

// Temporal reads more than RFC 3339 does: basic format, annotations in brackets, offsets with seconds.
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

// A day every month has, an hour and a second every day has: Date.parse is exact here, and ten times as fast.
const PLAINLY_RIGHT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
