import { createRequire } from "node:module";
import { DAY_MS } from "@oubli/model";
import type Holidays from "date-holidays";
import { correctedHoliday } from "./calendar-corrections.ts";
import { dayNumberOf, weekdayOf } from "./civil-day.ts";
import { LawError } from "./law-error.ts";
import type { Place } from "./place.ts";

const require = createRequire(import.meta.url);

/** The working days of one place. */
export interface WorkingCalendar {
  /**
   * Why a day, counted from 1970-01-01, is not a working day: `a Saturday`, `a public holiday (Labour Day)`.
   * `undefined` for a working day.
   */
  readonly whyNotWorking: (dayNumber: number) => string | undefined;
}

/**
 * The calendar of a place. Holidays come from the package `date-holidays`, which is loaded on first use.
 *
 * Only whole days of its type `public` count. Half days (Christmas Eve in Iceland) do not: leaving one out
 * makes a period end earlier, which is never late.
 *
 * @throws {LawError} `UNKNOWN_COUNTRY` or `UNKNOWN_REGION` when there is no calendar for the place.
 */
export function workingCalendar({ country, region }: Place): WorkingCalendar {
  const key = `${country}/${region ?? ""}`;
  const calendar = calendars.get(key) ?? openCalendar(country, region);
  calendars.set(key, calendar);
  return calendar;
}

// Opening a country takes some milliseconds, and a list of cases asks for the same one each time.
const calendars = new Map<string, WorkingCalendar>();

function openCalendar(country: string, region: string | undefined): WorkingCalendar {
  const Library: typeof Holidays = require("date-holidays");
  const library = new Library();
  if (!Object.hasOwn(library.getCountries(), country))
    throw new LawError(
      "UNKNOWN_COUNTRY",
      "country: must be the two-letter code of a country with a calendar",
    );
  const regions = library.getStates(country) ?? {};
  if (region !== undefined && !Object.hasOwn(regions, region))
    throw new LawError("UNKNOWN_REGION", `region: must be one of ${listOf(regions)} for this country`);
  if (region === undefined) library.init(country, { types: ["public"] });
  else library.init(country, region, { types: ["public"] });
  const years = new Map<number, ReadonlyMap<number, string>>();
  return {
    whyNotWorking: (day) => {
      const weekday = weekdayOf(day);
      if (weekday === SATURDAY) return "a Saturday";
      if (weekday === SUNDAY) return "a Sunday";
      const year = new Date(day * DAY_MS).getUTCFullYear();
      const holidays = years.get(year) ?? holidaysOf(library, country, year);
      years.set(year, holidays);
      const name = holidays.get(day);
      return name === undefined ? undefined : `a public holiday (${name})`;
    },
  };
}

// The Regulation names both days in its Article 2(2).
const SATURDAY = 6;
const SUNDAY = 7;

function holidaysOf(library: Holidays, country: string, year: number): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  for (const holiday of library.getHolidays(year, "en")) {
    const [first, time] = holiday.date.split(" ");
    if (first === undefined || time !== "00:00:00") continue;
    const real = correctedHoliday(country, holiday.name, first);
    if (real === undefined) continue;
    // Rounding, because the day on which clocks change has 23 or 25 hours.
    const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS);
    for (let i = 0; i < length; i += 1) days.set(dayNumberOf(real) + i, holiday.name);
  }
  return days;
}

function listOf(regions: Readonly<Record<string, string>>): string {
  const codes = Object.keys(regions);
  return codes.length > 0 ? codes.join(", ") : "none";
}
