/**
 * A second computation of holidays and periods, written apart from the package: printed Easter dates instead of a
 * formula, laws of each country instead of a library, day numbers instead of Temporal.
 */

const DAY = 86_400_000;
export const YEARS: readonly number[] = Array.from({ length: 12 }, (_, i) => 2024 + i);

// As almanacs print them, 2024 to 2035.
const EASTER = "03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13 03-28 04-17 04-09 03-25".split(" ");
const ORTHODOX = "05-05 04-20 04-12 05-02 04-16 04-08 04-28 04-13 05-02 04-24 04-09 04-29".split(" ");

const CHRISTMAS = "12-25 12-26";
const WHIT = "E+39 E+50";

/**
 * Holidays of each country's law. `E` and `O` count from Western and Orthodox Easter, `Mo05-01` is the first Monday
 * from that day on, `@2026` means since then and `<2026` until the year before. `+` gives a substitute when it falls
 * on a weekend: for Britain the next free weekday, for Latvia the next Monday. A `?` marks what the package leaves
 * out, so that its dates are earlier than the law's.
 */
export const HOLIDAYS: Readonly<Record<string, string>> = {
  AT: `01-01 01-06 E+1 05-01 ${WHIT} E+60 08-15 10-26 11-01 12-08 ${CHRISTMAS}`,
  BE: `01-01 E+1 05-01 ${WHIT} 07-21 08-15 11-01 11-11 12-25`,
  BG: `01-01 03-03 O-2 O+0 O+1 05-01 05-06 05-24 09-06 09-22 12-24 12-25 ?12-26`,
  CY: `01-01 01-06 O-48 03-25 04-01 O-2 O+1 ?O+50 05-01 08-15 10-01 10-28 ${CHRISTMAS}`,
  CZ: `01-01 E-2 E+1 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 ${CHRISTMAS}`,
  DE: `01-01 E-2 E+1 05-01 ${WHIT} 10-03 ${CHRISTMAS}`,
  DK: `01-01 E-3 E-2 E+1 ${WHIT} ${CHRISTMAS}`,
  EE: `01-01 02-24 E-2 05-01 06-23 06-24 08-20 12-24 ${CHRISTMAS}`,
  ES: `01-01 01-06 E-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25 12-26=2033`,
  FI: `01-01 01-06 E-2 E+1 05-01 E+39 12-06 ${CHRISTMAS}`,
  FR: `01-01 E+1 05-01 05-08 ${WHIT} 07-14 08-15 11-01 11-11 12-25`,
  GR: `01-01 01-06 O-48 03-25 O-2 O+1 05-01 O+50 08-15 10-28 ${CHRISTMAS}`,
  HR: `01-01 01-06 E+1 05-01 05-30 E+60 06-22 08-05 08-15 11-01 11-18 ${CHRISTMAS}`,
  HU: `01-01 03-15 E-2 E+1 05-01 E+50 08-20 10-23 11-01 ${CHRISTMAS}`,
  IE: `01-01 Brigid 03-17 E+1 Mo05-01 Mo06-01 Mo08-01 Mo10-25 ${CHRISTMAS}`,
  IT: `01-01 01-06 E+1 04-25 05-01 06-02 08-15 10-04@2026 11-01 12-08 ${CHRISTMAS}`,
  LT: `01-01 02-16 03-11 E+1 05-01 06-24 07-06 08-15 11-01 11-02 12-24 ${CHRISTMAS}`,
  LU: `01-01 E+1 05-01 05-09 ${WHIT} 06-23 08-15 11-01 ${CHRISTMAS}`,
  LV: `01-01 E-2 E+1 05-01 05-04+ 06-23 06-24 11-18+ 12-24 ${CHRISTMAS} 12-31`,
  MT: "01-01 02-10 03-19 03-31 E-2 05-01 06-07 06-29 08-15 09-08 09-21 12-08 12-13 12-25",
  NL: `01-01 E+1 King ${WHIT} ${CHRISTMAS}`,
  PL: `01-01 01-06 E+1 05-01 05-03 E+60 08-15 11-01 11-11 12-24@2025 ${CHRISTMAS}`,
  PT: "01-01 E-2 04-25 05-01 E+60 06-10 08-15 10-05 11-01 12-01 12-08 12-25",
  RO: `01-01 01-02 01-06 01-07 01-24 O-2 O+1 05-01 06-01 O+50 08-15 11-30 12-01 ${CHRISTMAS}`,
  SE: `01-01 01-06 E-2 E+1 05-01 E+39 06-06 ${CHRISTMAS}`,
  SI: `01-01 01-02 02-08 E+1 04-27 05-01 05-02 06-25 08-15 10-31 11-01 ${CHRISTMAS}`,
  SK: `01-01 01-06 E-2 E+1 05-01 05-08<2026 07-05 08-29 09-15<2026 ?05-08@2027 ?09-15@2027 11-01 12-24 ${CHRISTMAS}`,
  IS: `01-01 E-3 E-2 E+1 Th04-19 05-01 ${WHIT} 06-17 Mo08-01 ${CHRISTMAS}`,
  LI: `01-01 01-06 E-2 E+1 05-01 ${WHIT} E+60 ?08-15 09-08 ?11-01 12-08 ${CHRISTMAS}`,
  NO: `01-01 E-3 E-2 E+1 05-01 05-17 ${WHIT} ${CHRISTMAS}`,
  GB: "01-01+ E-2 E+1 Mo05-01 Mo05-25 12-25+ 12-26+",
};

/** The weekdays of one year on which a country rests: those it must, and those the package knows of. */
export function restOf(country: string, year: number): { readonly law: string[]; readonly known: string[] } {
  const law = new Set<string>();
  const known = new Set<string>();
  for (const token of (HOLIDAYS[country] ?? "").split(" ")) {
    const day = dayOf(token.replace("?", ""), country, year, law);
    if (day === undefined || isWeekend(day)) continue;
    law.add(iso(day));
    if (!token.startsWith("?")) known.add(iso(day));
  }
  return { law: [...law].sort(), known: [...known].sort() };
}

function dayOf(token: string, country: string, year: number, taken: ReadonlySet<string>): number | undefined {
  const since = /[@<=](\d{4})$/.exec(token);
  const limit = Number(since?.[1] ?? year);
  if (token.includes("@") && year < limit) return undefined;
  if (token.includes("<") && year >= limit) return undefined;
  if (token.includes("=") && year !== limit) return undefined;
  const easter = /^([EO])([+-]\d+)$/.exec(token);
  if (easter) return at(year, (easter[1] === "E" ? EASTER : ORTHODOX)[year - 2024] ?? "") + Number(easter[2]);
  if (token === "King") return notOnSunday(at(year, "04-27"));
  if (token === "Brigid")
    return weekday(at(year, "02-01")) === 5 ? at(year, "02-01") : nextMonday(at(year, "02-01"));
  const nth = /^(Mo|Th)(\d\d-\d\d)$/.exec(token);
  if (nth) return onOrAfter(at(year, nth[2] ?? ""), nth[1] === "Mo" ? 1 : 4);
  const day = at(year, token.slice(0, 5));
  if (!token.includes("+") || !isWeekend(day)) return day;
  return country === "LV" ? nextMonday(day) : nextFree(day, taken);
}

/** The last day of a period of months after a day, or the next day that is not a rest day. */
export function deadlineAfter(received: number, months: number, rests: ReadonlySet<string>): string {
  const [year = 0, month = 1, date = 1] = iso(received).split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  let end = Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)) / DAY;
  while (isWeekend(end) || rests.has(iso(end))) end += 1;
  return iso(end);
}

export function at(year: number, monthAndDay: string): number {
  return Date.parse(`${year}-${monthAndDay}T00:00:00Z`) / DAY;
}

export function iso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday: the first of January 1970 was a Thursday. */
function weekday(day: number): number {
  return (day + 4) % 7;
}

function isWeekend(day: number): boolean {
  return weekday(day) % 6 === 0;
}

function onOrAfter(day: number, wanted: number): number {
  return day + ((wanted - weekday(day) + 7) % 7);
}

function nextMonday(day: number): number {
  return onOrAfter(day, 1);
}

function notOnSunday(day: number): number {
  return weekday(day) === 0 ? day - 1 : day;
}

function nextFree(day: number, taken: ReadonlySet<string>): number {
  let free = onOrAfter(day, 1);
  while (taken.has(iso(free)) || (isWeekend(day) && iso(free).endsWith("12-26"))) free += 1;
  return free;
}
