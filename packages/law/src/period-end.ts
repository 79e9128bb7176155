import { addMonths, isoDay, weekdayOf } from "./civil-day.ts";
import type { Period, Regime } from "./regimes/regime.ts";
import { periodInWords, plural } from "./words.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** Where one period ends. */
export interface PeriodEnd {
  /** Before it is moved to a working day; counted from 1970-01-01. */
  readonly endsOn: number;
  /** The last day that counts: an ISO date, moved to a working day where the law says so. */
  readonly deadline: string;
  /** How it was counted, as sentences without a full stop. */
  readonly reasons: readonly string[];
}

/** Where periods are counted from. Days are counted from 1970-01-01. */
interface PeriodStart {
  readonly regime: Regime;
  readonly calendar: WorkingCalendar;
  readonly receivedDay: number;
  readonly suspendedDays: number;
}

/**
 * Counts a period from the day of receipt, which itself is not counted.
 *
 * @param source Where the law sets the period.
 */
export function endOf(period: Period, source: string, start: PeriodStart): PeriodEnd {
  const { regime, calendar, receivedDay, suspendedDays } = start;
  const sameDay = "months" in period ? addMonths(receivedDay, period.months) : receivedDay + period.days;
  const endsOn = sameDay + suspendedDays;
  const dayOfMonth = isoDay(receivedDay).slice(-2);
  const clamped = "months" in period && isoDay(sameDay).slice(-2) !== dayOfMonth;
  const reasons = [
    `${periodInWords(period)} after receipt is ${isoDay(sameDay)}${clamped ? `, the last day of a month without a day ${dayOfMonth}` : ""} (${source})`,
  ];
  if (suspendedDays > 0)
    reasons.push(
      `the deadline was suspended for ${plural(suspendedDays, "day")}: ${isoDay(endsOn)} (${regime.because.suspension})`,
    );
  let day = endsOn;
  for (let why = restDay(regime, calendar, day); why; why = restDay(regime, calendar, day)) {
    reasons.push(`${isoDay(day)} is ${why}`);
    day += 1;
  }
  if (day !== endsOn)
    reasons.push(`the period ends with the next working day, ${isoDay(day)} (${regime.because.workingDay})`);
  return { endsOn, deadline: isoDay(day), reasons };
}

function restDay(regime: Regime, calendar: WorkingCalendar, day: number): string | undefined {
  return regime.endsOnWorkingDay ? calendar.whyNotWorking(day) : undefined;
}

/** Counts business days from receipt. Holidays count as business days here: that ends earlier, which is never late. */
export function endOfBusinessDays(businessDays: number, source: string, receivedDay: number): PeriodEnd {
  let day = receivedDay;
  for (let counted = 0; counted < businessDays; ) {
    day += 1;
    if (weekdayOf(day) <= FRIDAY) counted += 1;
  }
  const reason = `${plural(businessDays, "business day")} after receipt is ${isoDay(day)}, holidays not left out (${source})`;
  return { endsOn: day, deadline: isoDay(day), reasons: [reason] };
}

const FRIDAY = 5;
