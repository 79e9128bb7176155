/** A holiday that the library has on a day on which it does not fall. */
interface CalendarCorrection {
  readonly country: string;
  /** The name the library gives it in English, or its own where it has none. */
  readonly name: string;
  /** The end of the ISO dates that are wrong, such as `-04-18`; all of them when left out. */
  readonly on?: string;
  /** Days from the library's day to the real one; `none` when it is not a public holiday. */
  readonly falls: number | "none";
  readonly because: string;
}

/**
 * Where the holiday library is wrong in the dangerous direction: a working day taken for a day off would make an answer late. The
 * tests compare every calendar with a second computation; what they find is one more row here.
 */
const CORRECTIONS: readonly CalendarCorrection[] = [
  {
    country: "LI",
    name: "Feiertagsbrücke",
    falls: "none",
    because: "banks and offices take the day between a holiday and a weekend; no law makes it a holiday",
  },
  {
    country: "CY",
    name: "Clean Monday",
    falls: -1,
    because: "it is a Monday, 48 days before Orthodox Easter; the library counts 47 for Cyprus",
  },
  {
    country: "IS",
    name: "First Day of Summer",
    on: "-04-18",
    falls: 7,
    because: "it is the Thursday after 18 April; in years when the 18th is a Thursday the library takes it",
  },
];

/**
 * @param library The day as the library has it, an ISO date.
 * @returns The day on which the holiday really falls, or `undefined` when it is not a public holiday.
 */
export function correctedHoliday(country: string, name: string, library: string): string | undefined {
  const correction = CORRECTIONS.find(
    (row) => row.country === country && row.name === name && library.endsWith(row.on ?? ""),
  );
  if (!correction) return library;
  return correction.falls === "none" ? undefined : moved(library, correction.falls);
}

function moved(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, iso.length);
}
