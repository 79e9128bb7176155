import { isoDay } from "./civil-day.ts";
import { DayTable } from "./day-table.ts";
import { LawError } from "./law-error.ts";
import { endOf, endOfBusinessDays, type PeriodEnd } from "./period-end.ts";
import type { Place } from "./place.ts";
import type { Period, Regime } from "./regimes/regime.ts";
import { type WorkingCalendar, workingCalendar } from "./working-calendar.ts";

/** Everything that follows from the day of receipt alone. */
export interface Count {
  readonly receivedOn: string;
  readonly first: PeriodEnd;
  /** Absent where the law does not allow an extension. */
  readonly extended?: PeriodEnd;
  /** Absent where the law sets no deadline to confirm receipt. */
  readonly acknowledge?: PeriodEnd;
  /** The whole count in sentences, of the first period and of the extended one. */
  readonly reasons: readonly string[];
  readonly extendedReasons: readonly string[];
}

/** What a count depends on. Days are counted from 1970-01-01. */
interface CountQuestion {
  readonly regime: Regime;
  readonly place: Place;
  /** Only named in the reasons: the days are counted already. */
  readonly zone: string;
  readonly receivedDay: number;
  readonly suspendedDays: number;
}

/**
 * Counts the periods of a request. The second count for the same day is looked up: a deadline depends on the day
 * of receipt and not on the moment, so that a million requests are a few thousand counts.
 *
 * @throws {LawError} `UNKNOWN_COUNTRY` or `UNKNOWN_REGION`.
 */
export function countPeriods(question: CountQuestion): Count {
  const { receivedDay } = question;
  const days = countsFor(question);
  const known = days.get(receivedDay);
  if (known) return known;
  const count = newCount(question);
  // Questions that never repeat must not fill the memory: some 100 MB at most.
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

function countsFor({ regime, place, zone, suspendedDays }: CountQuestion): DayTable<Count> {
  const countries = within(counts, regime);
  const regions = within(countries, place.country);
  const zones = within(regions, place.region);
  const suspensions = within(zones, zone);
  const known = suspensions.get(suspendedDays);
  if (known instanceof DayTable) return known;
  const made = new DayTable<Count>();
  suspensions.set(suspendedDays, made);
  return made;
}

function within(map: Map<unknown, unknown>, key: unknown): Map<unknown, unknown> {
  const known = map.get(key);
  if (known instanceof Map) return known;
  const made = new Map<unknown, unknown>();
  map.set(key, made);
  return made;
}

function newCount({ regime, place, zone, receivedDay, suspendedDays }: CountQuestion): Count {
  const start = { regime, calendar: calendarFor(regime, place), receivedDay, suspendedDays };
  const end = (length: Period, source: string) => endOf(length, source, start);
  const { period, extendedPeriod, acknowledge, because } = regime;
  const first = end(period, because.period);
  const extended = extendedPeriod && end(extendedPeriod, because.extension);
  const reasons = [`received on ${isoDay(receivedDay)} in ${zone}`, ...first.reasons];
  return {
    receivedOn: isoDay(receivedDay),
    first,
    ...(extended && { extended }),
    ...(acknowledge && {
      acknowledge: endOfBusinessDays(acknowledge.businessDays, because.acknowledge, receivedDay),
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
