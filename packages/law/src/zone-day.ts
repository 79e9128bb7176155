import { DAY_MS } from "@oubli/model";
import { DayTable } from "./day-table.ts";
import { LawError } from "./law-error.ts";
import { temporal } from "./temporal.ts";

/** A stretch of time during which a zone keeps its clocks. Until `to`, which it does not contain. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/**
 * Which day it is in a zone at an instant, counted from 1970-01-01.
 *
 * @throws {LawError} `UNKNOWN_ZONE` for anything but an IANA name. Bare offsets are refused: they have no summer time.
 */
export function dayNumberIn(zone: string, epochMs: number): number {
  const known = zones.get(zone) ?? openZone(zone);
  const utcDay = Math.floor(epochMs / DAY_MS);
  const near = known.byUtcDay.get(utcDay);
  if (near && near.from <= epochMs && epochMs < near.to) return dayIn(near, epochMs);
  const stretch = learn(zone, known, epochMs);
  known.byUtcDay.set(utcDay, stretch);
  return dayIn(stretch, epochMs);
}

function dayIn({ offset }: Stretch, epochMs: number): number {
  return Math.floor((epochMs + offset) / DAY_MS);
}

interface KnownZone {
  readonly stretches: Stretch[];
  /** The stretch met last on a day in UTC; on the two days a year on which clocks change there are two. */
  readonly byUtcDay: DayTable<Stretch>;
}

// Asking a zone for one instant costs microseconds, and it answers the same for half a year.
const zones = new Map<string, KnownZone>();

function openZone(zone: string): KnownZone {
  inZone(zone, 0);
  const opened: KnownZone = { stretches: [], byUtcDay: new DayTable() };
  zones.set(zone, opened);
  return opened;
}

function learn(zone: string, { stretches }: KnownZone, epochMs: number): Stretch {
  const known = stretches.find(({ from, to }) => from <= epochMs && epochMs < to);
  if (known) return known;
  const there = inZone(zone, epochMs);
  const stretch = {
    // One nanosecond on: a change at this very instant is already behind us.
    from: there.add({ nanoseconds: 1 }).getTimeZoneTransition("previous")?.epochMilliseconds ?? -Infinity,
    to: there.getTimeZoneTransition("next")?.epochMilliseconds ?? Infinity,
    offset: there.offsetNanoseconds / 1_000_000,
  };
  stretches.push(stretch);
  return stretch;
}

function inZone(zone: string, epochMs: number): Temporal.ZonedDateTime {
  try {
    if (/^[A-Za-z]/.test(zone))
      return temporal().Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  } catch {
    // The runtime does not know the name.
  }
  throw new LawError("UNKNOWN_ZONE", "zone: must be an IANA time zone name such as Europe/Berlin");
}
