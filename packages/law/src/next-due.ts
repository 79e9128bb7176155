import type { DueDates } from "./due-dates.ts";
import { daysLeft, dueSentence, withWeekday } from "./due-sentence.ts";
import { regimeVersion } from "./regimes.ts";
import { plural } from "./words.ts";

/** What has to be done next about a request. */
export interface NextDue {
  readonly what: "acknowledge" | "answer";
  /** ISO date: the last day for it. */
  readonly on: string;
  /** What, when and why, in one English sentence that names the rule's source. */
  readonly sentence: string;
  /** Where the rule is written. */
  readonly source: string;
}

/**
 * What is due next, and why. Confirming receipt comes first where the law fixes a term for it, until it is done.
 *
 * @param today ISO date in the controller's zone.
 * @throws {LawError} `MALFORMED_DATE`.
 */
export function nextDue(
  dates: DueDates,
  today: string,
  done: { readonly acknowledged?: boolean } = {},
): NextDue {
  const { because, acknowledge } = regimeVersion(dates.regime, dates.version);
  const { acknowledgeBy } = dates;
  if (acknowledgeBy !== undefined && acknowledge !== undefined && !done.acknowledged) {
    const why = `${plural(acknowledge.businessDays, "business day")} after receipt on ${dates.receivedOn}`;
    const source = because.acknowledge;
    return {
      what: "acknowledge",
      on: acknowledgeBy,
      sentence: `${confirmBy(acknowledgeBy, today)}: ${why} (${source}).`,
      source,
    };
  }
  const source = dates.extended ? because.extension : because.term;
  const sentence = `${dueSentence(dates, today).slice(0, -1)} (${source}).`;
  return { what: "answer", on: dates.due, sentence, source };
}

function confirmBy(day: string, today: string): string {
  const left = daysLeft(day, today);
  if (left < 0) return `Receipt was to be confirmed by ${withWeekday(day)}, ${plural(-left, "day")} ago`;
  if (left === 0) return `Receipt must be confirmed today, ${withWeekday(day)}`;
  return `Receipt must be confirmed by ${withWeekday(day)}, in ${plural(left, "day")}`;
}
