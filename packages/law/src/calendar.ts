import { createRequire } from "node:module";
import type Holidays from "date-holidays";
import { correctedHoliday } from "./calendar-corrections.ts";
import { MS_PER_DAY } from "./civil-day.ts";
import { LawError } from "./law-error.ts";
import { temporal } from "./temporal.ts";

const require = createRequire(import.meta.url);

/** Whose public holidays count: a country (ISO 3166-1 alpha-2) and, where they differ inside it, a region. */
export interface Place {
  readonly country: string;
  /** The part after the hyphen in ISO 3166-2, as `date-holidays` lists it: `BE` for Berlin, `MD` for Madrid. */
  readonly region?: string;
}

/** The days on which nobody has to work in one place. */
export interface WorkingCalendar {
  /** Why a day is no working day: `a Saturday`, `a public holiday (Labour Day)`. `undefined` for a working day. */
  readonly whyNotWorking: (day: Temporal.PlainDate) => string | undefined;
}

/**
 * The calendar of a place. Holidays come from the package `date-holidays`, which is loaded on first use.
 *
 * Only whole days of its type `public` count. Half days (Christmas Eve in Iceland) do not: leaving one out
 * makes a term end earlier, which is never late.
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
  const years = new Map<number, ReadonlyMap<string, string>>();
  return {
    whyNotWorking: (day) => {
      if (day.dayOfWeek === SATURDAY) return "a Saturday";
      if (day.dayOfWeek === SUNDAY) return "a Sunday";
      const holidays = years.get(day.year) ?? holidaysOf(library, country, day.year);
      years.set(day.year, holidays);
      const name = holidays.get(day.toString());
      return name === undefined ? undefined : `a public holiday (${name})`;
    },
  };
}

// Temporal counts Monday as 1 (ISO 8601). The Regulation names both days in Article 2(2).
const SATURDAY = 6;
const SUNDAY = 7;

function holidaysOf(library: Holidays, country: string, year: number): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const holiday of library.getHolidays(year, "en")) {
    const [first, time] = holiday.date.split(" ");
    if (first === undefined || time !== "00:00:00") continue;
    // Rounding, because the day on which clocks change has 23 or 25 hours.
    const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / MS_PER_DAY);
    const real = correctedHoliday(country, holiday.name, first);
    if (real === undefined) continue;
    const start = temporal().PlainDate.from(real);
    for (let i = 0; i < length; i += 1) days.set(start.add({ days: i }).toString(), holiday.name);
  }
  return days;
}

function listOf(regions: Readonly<Record<string, string>>): string {
  const codes = Object.keys(regions);
  return codes.length > 0 ? codes.join(", ") : "none";
}
