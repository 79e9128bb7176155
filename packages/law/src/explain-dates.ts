import { type DueQuestion, dueDates } from "./due-dates.ts";
import { daysLeft } from "./due-sentence.ts";
import { regimeVersion } from "./regimes.ts";
import { plural } from "./words.ts";

/** One date of a request, and how it came about. */
export interface ExplainedDate {
  readonly id: "received" | "acknowledge" | "safe" | "legal" | "extended";
  /** ISO date. Absent where the law has no such date; the reasons then say so. */
  readonly on?: string;
  /** Sentences without a full stop. Never empty. */
  readonly reasons: readonly string[];
}

/**
 * The dates of a request one by one, each with its reasons, in the order in which they are looked at.
 *
 * @throws {LawError} Whatever `dueDates` throws.
 */
export function explainDates(question: DueQuestion): readonly ExplainedDate[] {
  const dates = dueDates(question);
  const regime = regimeVersion(dates.regime, dates.version);
  const [received = "", ...first] = dueDates({ ...question, extended: false }).reasons;
  const margin = daysLeft(dates.termEnds, dates.safe);
  const extended = regime.extendedTerm === undefined ? undefined : dueDates({ ...question, extended: true });
  return [
    { id: "received", on: dates.receivedOn, reasons: [received] },
    acknowledged(question),
    {
      id: "safe",
      on: dates.safe,
      reasons: [
        `${plural(margin, "day")} before the ${dates.extended ? "extended term" : "term"} ends on ${dates.termEnds}, not moved to a working day`,
      ],
    },
    { id: "legal", on: dates.legal, reasons: first },
    extended === undefined
      ? { id: "extended", reasons: [`${regime.id} knows no extension`] }
      : { id: "extended", on: extended.extendedLegal, reasons: extended.reasons.slice(1 + first.length) },
  ];
}

function acknowledged(question: DueQuestion): ExplainedDate {
  const dates = dueDates(question);
  const { id, acknowledge, because } = regimeVersion(dates.regime, dates.version);
  if (acknowledge === undefined || dates.acknowledgeBy === undefined)
    return {
      id: "acknowledge",
      reasons: [`${id} fixes no term to confirm receipt; do it without undue delay`],
    };
  const days = plural(acknowledge.businessDays, "business day");
  return {
    id: "acknowledge",
    on: dates.acknowledgeBy,
    reasons: [`${days} after receipt, holidays not left out (${because.acknowledge})`],
  };
}
