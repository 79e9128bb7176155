import { type Place, type WorkingCalendar, workingCalendar } from "./calendar.ts";
import { civilDayOf, parseInstant } from "./civil-day.ts";
import { LawError } from "./law-error.ts";
import type { Regime, Term } from "./regimes/regime.ts";
import { type RegimeId, regimes } from "./regimes.ts";
import { plural, termInWords } from "./words.ts";

/** A time during which the clock stood still. */
export interface Pause {
  /** RFC 3339 instant: when the person was asked. */
  readonly from: string;
  /** RFC 3339 instant: when the answer came. While it has not, give the present: the dates are then the earliest possible. */
  readonly to: string;
}

/** The facts a due date depends on. */
export interface DueQuestion extends Place {
  readonly regime: RegimeId;
  /** RFC 3339 instant at which the request reached the controller. */
  readonly received: string;
  /** The controller's time zone (IANA name). It decides which day it was when the request arrived. */
  readonly zone: string;
  /** In any order; they must not overlap, nor begin before receipt. None by default. */
  readonly pauses?: readonly Pause[];
  /** Whether the term was extended, and the person told so within the first term. Not by default. */
  readonly extended?: boolean;
  /** Days between the safe date and the end of the term, 0 to 25. 5 by default. */
  readonly marginDays?: number;
}

/** When an answer is due. All dates are ISO civil dates (`2026-03-02`) in the controller's zone. */
export interface DueDates {
  readonly receivedOn: string;
  /** Last day of the first term. Until then the answer, or the notice of an extension, must be given. */
  readonly legal: string;
  /** Last day of the extended term, whether or not it was extended. */
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
  /** The count, step by step, as sentences without a full stop. Never empty. */
  readonly reasons: readonly string[];
}

// A working week: enough for a second person to look, and it survives a long weekend.
const DEFAULT_MARGIN_DAYS = 5;

// A larger margin could put the safe date before receipt in a term of one month.
const MAX_MARGIN_DAYS = 25;

// Movable holidays are computed, not decreed; further ahead nobody can know them.
const LAST_YEAR = 2100;

/**
 * Computes when the answer to a request is due. Pure: the same question has the same answer on every machine.
 *
 * The extended term counts from receipt. Adding its two months to the end of the first term would be late
 * whenever that end had been moved to a working day.
 *
 * @throws {LawError} When a field of the question breaks its rule.
 */
export function dueDates(question: DueQuestion): DueDates {
  const regime = regimes[question.regime];
  const calendar = calendarFor(regime, question);
  const margin = marginOf(question);
  const receivedOn = receiptDay(regime, question);
  const pausedDays = countPausedDays(regime, question);
  const count = { regime, calendar, receivedOn, pausedDays };
  const first = endOf(regime.term, regime.because.term, count);
  const extended = endOf(regime.extendedTerm, regime.because.extension, count);
  const counting = question.extended ? extended : first;
  return {
    receivedOn: receivedOn.toString(),
    legal: first.rolled.toString(),
    extendedLegal: extended.rolled.toString(),
    due: counting.rolled.toString(),
    safe: counting.unrolled.subtract({ days: margin }).toString(),
    termEnds: counting.unrolled.toString(),
    pausedDays,
    extended: question.extended ?? false,
    regime: question.regime,
    reasons: [
      `received on ${receivedOn} in ${question.zone}`,
      ...first.reasons,
      ...(question.extended ? extended.reasons : []),
    ],
  };
}

interface Count {
  readonly regime: Regime;
  readonly calendar: WorkingCalendar;
  readonly receivedOn: Temporal.PlainDate;
  readonly pausedDays: number;
}

interface End {
  readonly unrolled: Temporal.PlainDate;
  readonly rolled: Temporal.PlainDate;
  readonly reasons: readonly string[];
}

function endOf(term: Term, because: string, { regime, calendar, receivedOn, pausedDays }: Count): End {
  // `constrain` is the rule for a month without that day: the term ends on the last day it has.
  const sameDay = receivedOn.add(term, { overflow: "constrain" });
  const unrolled = sameDay.add({ days: pausedDays });
  const clamped = "months" in term && sameDay.day !== receivedOn.day;
  const reasons = [
    `${termInWords(term)} after receipt is ${sameDay}${clamped ? `, the last day of a month without a day ${receivedOn.day}` : ""} (${because})`,
  ];
  if (pausedDays > 0)
    reasons.push(
      `the clock stood still for ${plural(pausedDays, "day")}: ${unrolled} (${regime.because.pause})`,
    );
  let rolled = unrolled;
  for (let why = notWorking(regime, calendar, rolled); why; why = notWorking(regime, calendar, rolled)) {
    reasons.push(`${rolled} is ${why}`);
    rolled = rolled.add({ days: 1 });
  }
  if (!rolled.equals(unrolled))
    reasons.push(`the term ends with the next working day, ${rolled} (${regime.because.workingDay})`);
  return { unrolled, rolled, reasons };
}

function notWorking(regime: Regime, calendar: WorkingCalendar, day: Temporal.PlainDate): string | undefined {
  return regime.endsOnWorkingDay ? calendar.whyNotWorking(day) : undefined;
}

function calendarFor(regime: Regime, { country, region }: Place): WorkingCalendar {
  if (!regime.countries.includes(country))
    throw new LawError(
      "UNKNOWN_COUNTRY",
      `country: must be one of ${regime.countries.join(", ")} for ${regime.id}`,
    );
  return workingCalendar(region === undefined ? { country } : { country, region });
}

function marginOf({ marginDays = DEFAULT_MARGIN_DAYS }: DueQuestion): number {
  if (!Number.isInteger(marginDays) || marginDays < 0 || marginDays > MAX_MARGIN_DAYS)
    throw new LawError(
      "MARGIN_OUT_OF_RANGE",
      `marginDays: must be a whole number from 0 to ${MAX_MARGIN_DAYS}`,
    );
  return marginDays;
}

function receiptDay(regime: Regime, { received, zone }: DueQuestion): Temporal.PlainDate {
  const day = civilDayOf(parseInstant(received, "received"), zone);
  if (day.toString() < regime.effectiveFrom || day.year >= LAST_YEAR)
    throw new LawError(
      "RECEIPT_OUT_OF_RANGE",
      `received: must be from ${regime.effectiveFrom} and before ${LAST_YEAR} for ${regime.id}`,
    );
  return day;
}

/** Days, not hours: a pause that begins and ends on one day stops nothing, which is never late. */
function countPausedDays(regime: Regime, { received, zone, pauses = [] }: DueQuestion): number {
  if (pauses.length > 0 && !regime.canPause)
    throw new LawError("PAUSE_NOT_ALLOWED", `pauses: must be empty, ${regime.id} does not stop the clock`);
  const inOrder = pauses
    .map((pause, i) => ({
      from: parseInstant(pause.from, `pauses[${i}].from`),
      to: parseInstant(pause.to, `pauses[${i}].to`),
      field: `pauses[${i}]`,
    }))
    .sort((a, b) => compare(a.from, b.from));
  let before = parseInstant(received, "received");
  let days = 0;
  for (const [i, { from, to, field }] of inOrder.entries()) {
    if (compare(to, from) < 0)
      throw new LawError("PAUSE_REVERSED", `${field}: must not end before it starts`);
    if (compare(from, before) < 0)
      throw i === 0
        ? new LawError("PAUSE_BEFORE_RECEIPT", `${field}: must not start before the request was received`)
        : new LawError("PAUSE_OVERLAP", `${field}: must not overlap another pause`);
    days += civilDayOf(from, zone).until(civilDayOf(to, zone), { largestUnit: "days" }).days;
    before = to;
  }
  return days;
}

function compare(a: Temporal.Instant, b: Temporal.Instant): number {
  return a.epochMilliseconds - b.epochMilliseconds;
}
