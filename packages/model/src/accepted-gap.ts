import type { CoverageLine, SearchReport } from "./finding.ts";
import type { OfficerId } from "./ids.ts";
import { isGap, namedGaps } from "./search-answer.ts";

/**
 * A gap that an officer lets stand: what could not be looked at, by name, and when it is looked at again. Sealed with the case:
 * the ids of records may be personal.
 */
export interface AcceptedGap extends Pick<CoverageLine, "account" | "vendor" | "operation" | "question"> {
  /** The records that could not be read; empty when the gap is a whole question. */
  readonly findings: readonly string[];
  /** The manual task that stands for it. */
  readonly task: string;
  readonly by: OfficerId;
  /** RFC 3339 instant. */
  readonly at: string;
  /** The civil date on which the question is asked again. */
  readonly lookAgainOn: string;
}

/** A gap as it is accepted. */
export function accepting(
  { account, vendor, operation, question, findings = [] }: CoverageLine,
  how: Pick<AcceptedGap, "task" | "by" | "at" | "lookAgainOn">,
): AcceptedGap {
  return { account, vendor, operation, question, findings, ...how };
}

/**
 * A search in which every gap that was accepted says so, by its task. A gap is the accepted one when it is the same question at the
 * same account and, where it is about single records, about none but those that were named.
 */
export function withAccepted<Report extends Pick<SearchReport, "coverage">>(
  report: Report,
  accepted: readonly AcceptedGap[],
): Report {
  const marked = (line: CoverageLine): CoverageLine => {
    const gap = accepted.find((one) => isSame(one, line));
    return gap ? { ...line, accepted: gap.task } : line;
  };
  const { coverage } = report;
  // An account of which nothing could be asked has no line of its own to say so.
  const unsaid = namedGaps(report).flatMap(({ line }) => (coverage.includes(line) ? [] : [line]));
  return {
    ...report,
    coverage: [
      ...coverage.map((line) => (isGap(line) ? marked(line) : line)),
      ...unsaid.map(marked).filter((line) => line.accepted !== undefined),
    ],
  };
}

function isSame(gap: AcceptedGap, line: CoverageLine): boolean {
  const isSameQuestion =
    gap.account === line.account && gap.operation === line.operation && gap.question === line.question;
  if (!isSameQuestion) return false;
  // A question that failed as a whole is more than the records it had failed for before.
  return line.findings === undefined
    ? gap.findings.length === 0
    : line.findings.every((finding) => gap.findings.includes(finding));
}
