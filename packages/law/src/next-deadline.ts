import { daysLeft } from "./days-left.ts";
import { deadlineSentence } from "./deadline-sentence.ts";
import type { Deadlines } from "./deadlines.ts";
import { regimeVersion } from "./regimes.ts";
import { plural, withWeekday } from "./words.ts";

/** The deadline that comes next. */
export interface NextDeadline {
  readonly what: "acknowledge" | "answer";
  /** ISO date: the last day for it. */
  readonly on: string;
  /** What, when and why, in one English sentence that names the rule's source. */
  readonly sentence: string;
  /** Where the rule is written. */
  readonly source: string;
}

/**
 * The deadline that comes next, and why. Confirming receipt comes first where the law sets a deadline for it, until it
 * is done.
 *
 * @param today ISO date in the controller's zone.
 * @throws {LawError} `MALFORMED_DATE`.
 */
export function nextDeadline(
  deadlines: Deadlines,
  today: string,
  done: { readonly acknowledged?: boolean } = {},
): NextDeadline {
  const { because, acknowledge } = regimeVersion(deadlines.regime, deadlines.version);
  const { acknowledgeBy, receivedOn } = deadlines;
  if (acknowledgeBy !== undefined && acknowledge !== undefined && !done.acknowledged) {
    const source = because.acknowledge;
    const why = `${plural(acknowledge.businessDays, "business day")} after receipt on ${receivedOn} (${source})`;
    return {
      what: "acknowledge",
      on: acknowledgeBy,
      sentence: confirmSentence(acknowledgeBy, today, why),
      source,
    };
  }
  return {
    what: "answer",
    on: deadlines.deadline,
    sentence: deadlineSentence(deadlines, today),
    source: deadlines.extended ? because.extension : because.period,
  };
}

function confirmSentence(day: string, today: string, why: string): string {
  const left = daysLeft(day, today);
  const on = withWeekday(day);
  if (left < 0)
    return `Confirmation of receipt is overdue by ${plural(-left, "day")}: its deadline was ${on}, ${why}.`;
  if (left === 0) return `Receipt must be confirmed today, ${on}: ${why}.`;
  return `Receipt must be confirmed by ${on}, in ${plural(left, "day")}: ${why}.`;
}
