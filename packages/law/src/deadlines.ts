import type { RegimeId } from "@oubli/model";
import { dayNumberOf, isoDay, parseInstant } from "./civil-day.ts";
import { type Count, countPeriods } from "./count.ts";
import type { DeadlineQuestion } from "./deadline-question.ts";
import { LawError } from "./law-error.ts";
import type { PeriodEnd } from "./period-end.ts";
import type { Regime } from "./regimes/regime.ts";
import { regimeVersion, versionsOf } from "./regimes.ts";
import { suspendedDaysOf } from "./suspensions.ts";
import { dayNumberIn } from "./zone-day.ts";

/** The deadlines of a request, and the dates around them. All are ISO civil dates (`2026-03-02`) in the controller's zone. */
export interface Deadlines {
  readonly receivedOn: string;
  /** Last day to confirm receipt. Absent where the law sets none. */
  readonly acknowledgeBy?: string;
  /** Last day of the first period. By then the answer, or the notice of an extension, must be given. */
  readonly firstDeadline: string;
  /** Last day of the extended period, whether or not it was extended. The same as `firstDeadline` where there is no extension. */
  readonly extendedDeadline: string;
  /** The one that counts: `extendedDeadline` when extended, else `firstDeadline`. */
  readonly deadline: string;
  /** The day to plan for: the end of the period that counts, not moved to a working day, less the margin. Sort by this one. */
  readonly targetDate: string;
  /** End of the period that counts, before it is moved to a working day. */
  readonly periodEnds: string;
  /** Calendar days during which the deadline was suspended. */
  readonly suspendedDays: number;
  readonly extended: boolean;
  readonly regime: RegimeId;
  /** Keep it with the case: a later version of the law does not change its deadlines. */
  readonly version: number;
  /** The count, step by step, as sentences without a full stop. Never empty. */
  readonly reasons: readonly string[];
}

// A working week: enough for a second person to look, and it survives a long weekend.
const DEFAULT_MARGIN_DAYS = 5;

// A larger margin could put the target date before receipt in a period of one month, or of fifteen days.
const MAX_MARGIN_DAYS = 25;
const MAX_MARGIN_DAYS_OF_SHORT_PERIODS = 14;

// Movable holidays are computed, not decreed; further ahead they cannot be known.
const LAST_YEAR = 2100;
const LAST_DAY = dayNumberOf(`${LAST_YEAR}-01-01`);

/**
 * Calculates the deadlines of a request. Pure: the same question has the same answer on every machine.
 *
 * The extended period counts from receipt. Adding its two months to the first deadline would be late
 * whenever that deadline had been moved to a working day.
 *
 * @throws {LawError} When a field of the question breaks its rule.
 */
export function deadlinesOf(question: DeadlineQuestion): Deadlines {
  const { zone, suspensions = [] } = question;
  const receivedAt = parseInstant(question.received, "received");
  if (question.now !== undefined && receivedAt > parseInstant(question.now, "now"))
    throw new LawError("RECEIPT_IN_FUTURE", "received: must not be in the future");
  const receivedDay = dayNumberIn(zone, receivedAt);
  const regime = regimeOf(question, receivedDay);
  const margin = marginOf(regime, question);
  const suspendedDays = suspensions.length === 0 ? 0 : suspendedDaysOf(suspensions, regime, receivedAt, zone);
  const count = countPeriods({ regime, place: question, zone, receivedDay, suspendedDays });
  const counting = question.extended ? extendedEnd(count, regime) : count.first;
  return {
    receivedOn: count.receivedOn,
    ...(count.acknowledge && { acknowledgeBy: count.acknowledge.deadline }),
    firstDeadline: count.first.deadline,
    extendedDeadline: (count.extended ?? count.first).deadline,
    deadline: counting.deadline,
    targetDate: isoDay(counting.endsOn - margin),
    periodEnds: isoDay(counting.endsOn),
    suspendedDays,
    extended: question.extended ?? false,
    regime: question.regime,
    version: regime.version,
    reasons: question.extended ? count.extendedReasons : count.reasons,
  };
}

function extendedEnd({ extended }: Count, { id }: Regime): PeriodEnd {
  if (extended) return extended;
  throw new LawError(
    "EXTENSION_NOT_ALLOWED",
    `extended: must be left out, ${id} does not allow an extension`,
  );
}

function regimeOf({ regime: id, version }: DeadlineQuestion, receivedDay: number): Regime {
  const versions = version === undefined ? versionsOf(id) : [regimeVersion(id, version)];
  const regime = versions.findLast(({ effectiveFrom }) => firstDayOf(effectiveFrom) <= receivedDay);
  if (regime && receivedDay < LAST_DAY) return regime;
  throw new LawError(
    "RECEIPT_OUT_OF_RANGE",
    `received: must be from ${versions[0]?.effectiveFrom} and before ${LAST_YEAR} for ${id}`,
  );
}

/** The few days on which laws begin are asked for again and again. */
function firstDayOf(effectiveFrom: string): number {
  const known = firstDays.get(effectiveFrom) ?? dayNumberOf(effectiveFrom);
  firstDays.set(effectiveFrom, known);
  return known;
}

const firstDays = new Map<string, number>();

function marginOf({ period, id }: Regime, { marginDays = DEFAULT_MARGIN_DAYS }: DeadlineQuestion): number {
  const most = "days" in period && period.days < 28 ? MAX_MARGIN_DAYS_OF_SHORT_PERIODS : MAX_MARGIN_DAYS;
  if (!Number.isInteger(marginDays) || marginDays < 0 || marginDays > most)
    throw new LawError(
      "MARGIN_OUT_OF_RANGE",
      `marginDays: must be a whole number from 0 to ${most} for ${id}`,
    );
  return marginDays;
}
