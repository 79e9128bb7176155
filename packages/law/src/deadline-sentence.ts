import { daysLeft } from "./days-left.ts";
import type { Deadlines } from "./deadlines.ts";
import { regimeVersion } from "./regimes.ts";
import { periodInWords, plural, withWeekday } from "./words.ts";

/**
 * Says in one plain English sentence which deadline counts, why it falls on that day, and where that is written. Overdue
 * is only what is past the statutory deadline; before it, at most the target date was missed.
 *
 * @param today ISO date in the controller's zone.
 * @throws {LawError} `MALFORMED_DATE`.
 */
export function deadlineSentence(deadlines: Deadlines, today: string): string {
  const left = daysLeft(deadlines.deadline, today);
  const name = deadlines.extended ? "extended deadline" : "deadline";
  const on = withWeekday(deadlines.deadline);
  const why = whyThen(deadlines);
  if (left < 0) return `Overdue by ${plural(-left, "day")}: the ${name} was ${on}, ${why}.`;
  if (left === 0) return `The ${name} is today, ${on}: ${why}.`;
  return `The ${name} is ${on}, in ${plural(left, "day")}: ${why}; ${targetDate(deadlines, today)}.`;
}

function whyThen({
  regime,
  version,
  extended,
  receivedOn,
  suspendedDays,
  periodEnds,
  deadline,
}: Deadlines): string {
  const { period, extendedPeriod, because } = regimeVersion(regime, version);
  const length = (extended ? extendedPeriod : undefined) ?? period;
  const steps = [
    `${periodInWords(length)} after receipt on ${receivedOn}`,
    ...(suspendedDays > 0 ? [`plus ${plural(suspendedDays, "day")} of suspension`] : []),
    ...(deadline === periodEnds ? [] : ["moved to the next working day"]),
  ];
  return `${steps.join(", ")} (${extended ? because.extension : because.period})`;
}

function targetDate({ targetDate: day }: Deadlines, today: string): string {
  const left = daysLeft(day, today);
  if (left < 0) return `target date missed, it was ${withWeekday(day)}`;
  return `the target date is ${left === 0 ? "today, " : ""}${withWeekday(day)}`;
}
