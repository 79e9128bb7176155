import type { KeepRule, RecordKind } from "@oubli/datamap";
import { oneHolds, valueAt } from "@oubli/datamap/record";
import { addMonths } from "@oubli/law";
import { DAY_MS } from "@oubli/model";

/** Why a record stays, and until when, as far as its page and the record itself tell. */
export interface Keeping {
  readonly ground: string;
  readonly because: string;
  /** The civil date (UTC) from which it need not; absent where nothing tells. */
  readonly until?: string;
}

/** Why a record stays now; `undefined` when nothing keeps it. Of several reasons the one that lasts longest. */
export function keepingOf({ keepWhen }: RecordKind, record: unknown, now: number): Keeping | undefined {
  const rules = keepWhen.filter(({ when }) => when === undefined || oneHolds([when], record));
  const kept = rules
    .map(({ ground, because, until }) => ({ ground, because, end: endOf(until, record) }))
    .filter(({ end }) => end === undefined || end > now);
  const [longest] = kept.toSorted(
    (a, b) => (b.end ?? Number.POSITIVE_INFINITY) - (a.end ?? Number.POSITIVE_INFINITY),
  );
  if (longest === undefined) return undefined;
  const { ground, because, end } = longest;
  return { ground, because, ...(end === undefined ? {} : { until: dayOf(end) }) };
}

/** Milliseconds since the epoch; a date that the record does not tell is no reason to erase what the law may want kept. */
function endOf(until: KeepRule["until"], record: unknown): number | undefined {
  const since = until && instantOf(valueAt(record, until.since));
  if (until === undefined || since === undefined) return undefined;
  return "ms" in until ? since + until.ms : addMonths(Math.floor(since / DAY_MS), until.months) * DAY_MS;
}

// Some vendors count seconds: as milliseconds, a date of our days would lie in January 1970.
const SECONDS = 100_000_000_000;

// Words with a number in them are read as dates otherwise: "order 5" as May 2001.
const WRITTEN = /^\d{4}-\d{2}|^[A-Z][a-z]{2}, \d/;

// What no vendor of ours was there to keep: 0, 1970-01-01 and 0001-01-01 are how machines write that there is no date.
const FIRST = Date.UTC(1971, 0, 1);

function instantOf(value: unknown): number | undefined {
  const at = readInstant(value);
  return at !== undefined && at >= FIRST ? at : undefined;
}

function readInstant(value: unknown): number | undefined {
  const at =
    typeof value === "number"
      ? Math.abs(value) < SECONDS
        ? value * 1_000
        : value
      : typeof value === "string" && WRITTEN.test(value)
        ? Date.parse(value)
        : Number.NaN;
  return Number.isNaN(new Date(at).getTime()) ? undefined : at;
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, "2026-11-28".length);
}
