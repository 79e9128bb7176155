import { daysLeft } from "./days-left.ts";
import type { DeadlineQuestion } from "./deadline-question.ts";
import { type Deadlines, deadlinesOf } from "./deadlines.ts";
import { regimeVersion } from "./regimes.ts";
import { plural } from "./words.ts";

/** One date of a request, and how it came about. */
export interface ExplainedDate {
  readonly id: "received" | "acknowledge" | "target" | "deadline" | "extended";
  /** ISO date. Absent where the law has no such date; the reasons then say so. */
  readonly on?: string;
  /** Sentences without a full stop. Never empty. */
  readonly reasons: readonly string[];
}

/**
 * The dates of a request one by one, each with its reasons, in the order in which they are looked at. `deadline` is the
 * first one, `extended` the other, whether or not it was extended.
 *
 * @throws {LawError} Whatever `deadlinesOf` throws.
 */
export function explainDates(question: DeadlineQuestion): readonly ExplainedDate[] {
  const deadlines = deadlinesOf(question);
  const { id, extendedPeriod } = regimeVersion(deadlines.regime, deadlines.version);
  const [received = "", ...first] = deadlinesOf({ ...question, extended: false }).reasons;
  const margin = daysLeft(deadlines.periodEnds, deadlines.targetDate);
  const extended = extendedPeriod === undefined ? undefined : deadlinesOf({ ...question, extended: true });
  return [
    { id: "received", on: deadlines.receivedOn, reasons: [received] },
    acknowledged(deadlines),
    {
      id: "target",
      on: deadlines.targetDate,
      reasons: [
        `${plural(margin, "day")} before the ${deadlines.extended ? "extended period" : "period"} ends on ${deadlines.periodEnds}, not moved to a working day`,
      ],
    },
    { id: "deadline", on: deadlines.firstDeadline, reasons: first },
    extended === undefined
      ? { id: "extended", reasons: [`${id} does not allow an extension`] }
      : { id: "extended", on: extended.extendedDeadline, reasons: extended.reasons.slice(1 + first.length) },
  ];
}

function acknowledged({ regime, version, acknowledgeBy }: Deadlines): ExplainedDate {
  const { id, acknowledge, because } = regimeVersion(regime, version);
  if (acknowledge === undefined || acknowledgeBy === undefined)
    return {
      id: "acknowledge",
      reasons: [`${id} sets no deadline to confirm receipt; do it without undue delay`],
    };
  const days = plural(acknowledge.businessDays, "business day");
  return {
    id: "acknowledge",
    on: acknowledgeBy,
    reasons: [`${days} after receipt, holidays not left out (${because.acknowledge})`],
  };
}
