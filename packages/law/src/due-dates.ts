import type { RegimeId } from "@oubli/model";
import type { Place } from "./calendar.ts";
import { dayNumberOf, isoDay, parseInstant } from "./civil-day.ts";
import { type Count, countTerms } from "./count.ts";
import { LawError } from "./law-error.ts";
import { type Pause, pausedDaysOf } from "./pauses.ts";
import type { Regime } from "./regimes/regime.ts";
import { regimeVersion, versionsOf } from "./regimes.ts";
import { dayNumberIn } from "./zone-day.ts";

/** The facts a due date depends on. */
export interface DueQuestion extends Place {
  readonly regime: RegimeId;
  /** The version the case was opened under. The one in force on the day of receipt by default. */
  readonly version?: number;
  /** RFC 3339 instant at which the request reached the controller. */
  readonly received: string;
  /** The controller's time zone (IANA name). It decides which day it was when the request arrived. */
  readonly zone: string;
  /** In any order; they must not overlap, nor begin before receipt. None by default. */
  readonly pauses?: readonly Pause[];
  /** Whether the term was extended, and the person told so within the first term. Not by default; see `extend`. */
  readonly extended?: boolean;
  /** Days between the safe date and the end of the term. 5 by default; see `MAX_MARGIN_DAYS`. */
  readonly marginDays?: number;
  /** RFC 3339 instant. When given, a receipt after it is refused. */
  readonly now?: string;
}

/** When an answer is due. All dates are ISO civil dates (`2026-03-02`) in the controller's zone. */
export interface DueDates {
  readonly receivedOn: string;
  /** Last day to confirm receipt. Absent where the law fixes none. */
  readonly acknowledgeBy?: string;
  /** Last day of the first term. Until then the answer, or the notice of an extension, must be given. */
  readonly legal: string;
  /** Last day of the extended term, whether or not it was extended. The same as `legal` where there is no extension. */
  readonly extendedLegal: string;
  /** Whichever of the two counts: `extendedLegal` when extended, else `legal`. */
  readonly due: string;
  /** The day to plan for: the end of the term that counts, not moved to a working day, less the margin. Sort by this one. */
  readonly safe: string;
  /** End of the term that counts, before it is moved to a working day. */
  readonly termEnds: string;
  /** Calendar days the clock stood still. */
  readonly pausedDays: number;
  readonly extended: boolean;
  readonly regime: RegimeId;
  /** Keep it with the case: a later version of the law does not change its dates. */
  readonly version: number;
  /** The count, step by step, as sentences without a full stop. Never empty. */
  readonly reasons: readonly string[];
}

// A working week: enough for a second person to look, and it survives a long weekend.
const DEFAULT_MARGIN_DAYS = 5;

// A larger margin could put the safe date before receipt in a term of one month, or of fifteen days.
const MAX_MARGIN_DAYS = 25;
const MAX_MARGIN_DAYS_OF_SHORT_TERMS = 14;

// Movable holidays are computed, not decreed; further ahead nobody can know them.
const LAST_YEAR = 2100;
const LAST_DAY = dayNumberOf(`${LAST_YEAR}-01-01`);

/**
 * Computes when the answer to a request is due. Pure: the same question has the same answer on every machine.
 *
 * The extended term counts from receipt. Adding its two months to the end of the first term would be late
 * whenever that end had been moved to a working day.
 *
 * @throws {LawError} When a field of the question breaks its rule.
 */
export function dueDates(question: DueQuestion): DueDates {
  const { zone, pauses = [] } = question;
  const receivedAt = parseInstant(question.received, "received");
  if (question.now !== undefined && receivedAt > parseInstant(question.now, "now"))
    throw new LawError("RECEIPT_IN_FUTURE", "received: must not be in the future");
  const receivedDay = dayNumberIn(zone, receivedAt);
  const regime = regimeOf(question, receivedDay);
  const margin = marginOf(regime, question);
  const pausedDays = pauses.length === 0 ? 0 : pausedDaysOf(pauses, regime, receivedAt, zone);
  const count = countTerms({ regime, place: question, zone, receivedDay, pausedDays });
  const counting = question.extended ? extendedEnd(count, regime) : count.first;
  return {
    receivedOn: count.receivedOn,
    ...(count.acknowledge && { acknowledgeBy: count.acknowledge.rolled }),
    legal: count.first.rolled,
    extendedLegal: (count.extended ?? count.first).rolled,
    due: counting.rolled,
    safe: isoDay(counting.unrolled - margin),
    termEnds: isoDay(counting.unrolled),
    pausedDays,
    extended: question.extended ?? false,
    regime: question.regime,
    version: regime.version,
    reasons: question.extended ? count.extendedReasons : count.reasons,
  };
}

function extendedEnd({ extended }: Count, { id }: Regime): NonNullable<Count["extended"]> {
  if (extended) return extended;
  throw new LawError("EXTENSION_NOT_ALLOWED", `extended: must be left out, ${id} knows no extension`);
}

function regimeOf({ regime: id, version }: DueQuestion, receivedDay: number): Regime {
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

function marginOf({ term, id }: Regime, { marginDays = DEFAULT_MARGIN_DAYS }: DueQuestion): number {
  const most = "days" in term && term.days < 28 ? MAX_MARGIN_DAYS_OF_SHORT_TERMS : MAX_MARGIN_DAYS;
  if (!Number.isInteger(marginDays) || marginDays < 0 || marginDays > most)
    throw new LawError(
      "MARGIN_OUT_OF_RANGE",
      `marginDays: must be a whole number from 0 to ${most} for ${id}`,
    );
  return marginDays;
}
