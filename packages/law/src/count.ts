import { type Place, type WorkingCalendar, workingCalendar } from "./calendar.ts";
import { addMonths, isoDay, weekdayOf } from "./civil-day.ts";
import { DayTable } from "./day-table.ts";
import { LawError } from "./law-error.ts";
import type { Regime, Term } from "./regimes/regime.ts";
import { plural, termInWords } from "./words.ts";

/** Where one term ends. */
export interface End {
  /** Before it is moved to a working day; counted from 1970-01-01. */
  readonly unrolled: number;
  readonly rolled: string;
  /** How it was counted, as sentences without a full stop. */
  readonly reasons: readonly string[];
}

/** Everything that follows from the day of receipt alone. */
export interface Count {
  readonly receivedOn: string;
  readonly first: End;
  /** Absent where the law knows no extension. */
  readonly extended?: End;
  /** Absent where the law fixes no term to confirm receipt. */
  readonly acknowledge?: End;
  /** The whole count in sentences, of the first term and of the extended one. */
  readonly reasons: readonly string[];
  readonly extendedReasons: readonly string[];
}

/** What a count depends on. Days are counted from 1970-01-01. */
export interface CountQuestion {
  readonly regime: Regime;
  readonly place: Place;
  /** Only named in the reasons: the days are counted already. */
  readonly zone: string;
  readonly receivedDay: number;
  readonly pausedDays: number;
}

/**
 * Counts the terms of a request. The second count for the same day is looked up: a due date depends on the day
 * of receipt and not on the moment, so that a million requests are a few thousand counts.
 *
 * @throws {LawError} `UNKNOWN_COUNTRY` or `UNKNOWN_REGION`.
 */
export function countTerms(question: CountQuestion): Count {
  const { receivedDay } = question;
  const days = countsFor(question);
  const known = days.get(receivedDay);
  if (known) return known;
  const count = newCount(question);
  // A caller who never repeats himself must not fill the memory: some 100 MB at most.
  if (remembered > MOST_REMEMBERED) {
    counts.clear();
    remembered = 0;
  }
  days.set(receivedDay, count);
  remembered += 1;
  return count;
}

// By law, country, region and zone; not by one long key, for making it would cost more than counting.
const counts = new Map<unknown, unknown>();
let remembered = 0;
const MOST_REMEMBERED = 50_000;

function countsFor({ regime, place, zone, pausedDays }: CountQuestion): DayTable<Count> {
  const countries = within(counts, regime);
  const regions = within(countries, place.country);
  const zones = within(regions, place.region);
  const pauses = within(zones, zone);
  const known = pauses.get(pausedDays);
  if (known instanceof DayTable) return known;
  const made = new DayTable<Count>();
  pauses.set(pausedDays, made);
  return made;
}

function within(map: Map<unknown, unknown>, key: unknown): Map<unknown, unknown> {
  const known = map.get(key);
  if (known instanceof Map) return known;
  const made = new Map<unknown, unknown>();
  map.set(key, made);
  return made;
}

function newCount({ regime, place, zone, receivedDay, pausedDays }: CountQuestion): Count {
  const calendar = calendarFor(regime, place);
  const end = (term: Term, because: string) =>
    endOf(term, because, { regime, calendar, receivedDay, pausedDays });
  const { term, extendedTerm, acknowledge, because } = regime;
  const first = end(term, because.term);
  const extended = extendedTerm && end(extendedTerm, because.extension);
  const reasons = [`received on ${isoDay(receivedDay)} in ${zone}`, ...first.reasons];
  return {
    receivedOn: isoDay(receivedDay),
    first,
    ...(extended && { extended }),
    ...(acknowledge && {
      acknowledge: afterWeekdays(receivedDay, acknowledge.businessDays, because.acknowledge),
    }),
    // Handed to every caller who asks about this day: frozen, so that none can change another's.
    reasons: Object.freeze(reasons),
    extendedReasons: Object.freeze([...reasons, ...(extended?.reasons ?? [])]),
  };
}

function calendarFor(regime: Regime, place: Place): WorkingCalendar {
  if (regime.countries !== "anywhere" && !regime.countries.includes(place.country))
    throw new LawError(
      "UNKNOWN_COUNTRY",
      `country: must be one of ${regime.countries.join(", ")} for ${regime.id}`,
    );
  if (regime.regions !== undefined && place.region !== undefined && !regime.regions.includes(place.region))
    throw new LawError(
      "UNKNOWN_REGION",
      `region: must be ${regime.regions.join(" or ")}, or left out, for ${regime.id}`,
    );
  return workingCalendar(place);
}

interface Ending {
  readonly regime: Regime;
  readonly calendar: WorkingCalendar;
  readonly receivedDay: number;
  readonly pausedDays: number;
}

function endOf(term: Term, because: string, ending: Ending): End {
  const { regime, calendar, receivedDay, pausedDays } = ending;
  const sameDay = "months" in term ? addMonths(receivedDay, term.months) : receivedDay + term.days;
  const unrolled = sameDay + pausedDays;
  const dayOfMonth = isoDay(receivedDay).slice(-2);
  const clamped = "months" in term && isoDay(sameDay).slice(-2) !== dayOfMonth;
  const reasons = [
    `${termInWords(term)} after receipt is ${isoDay(sameDay)}${clamped ? `, the last day of a month without a day ${dayOfMonth}` : ""} (${because})`,
  ];
  if (pausedDays > 0)
    reasons.push(
      `the clock stood still for ${plural(pausedDays, "day")}: ${isoDay(unrolled)} (${regime.because.pause})`,
    );
  let rolled = unrolled;
  for (let why = notWorking(regime, calendar, rolled); why; why = notWorking(regime, calendar, rolled)) {
    reasons.push(`${isoDay(rolled)} is ${why}`);
    rolled += 1;
  }
  if (rolled !== unrolled)
    reasons.push(`the term ends with the next working day, ${isoDay(rolled)} (${regime.because.workingDay})`);
  return { unrolled, rolled: isoDay(rolled), reasons };
}

function notWorking(regime: Regime, calendar: WorkingCalendar, day: number): string | undefined {
  return regime.endsOnWorkingDay ? calendar.whyNotWorking(day) : undefined;
}

/** Holidays are counted as business days here: that ends earlier, which is never late. */
function afterWeekdays(receivedDay: number, businessDays: number, because: string): End {
  let day = receivedDay;
  for (let counted = 0; counted < businessDays; ) {
    day += 1;
    if (weekdayOf(day) <= FRIDAY) counted += 1;
  }
  const reason = `${plural(businessDays, "business day")} after receipt is ${isoDay(day)}, holidays not left out (${because})`;
  return { unrolled: day, rolled: isoDay(day), reasons: [reason] };
}

const FRIDAY = 5;
