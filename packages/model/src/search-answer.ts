import type { CoverageLine, Finding, SearchReport } from "./finding.ts";
import { isOwnKind } from "./identifier.ts";

/**
 * What a search said. `nothing-found` may be signed for; the last two never pass for it, whatever was found so far. `none`: there
 * was no search.
 */
export type SearchAnswer =
  | { readonly answer: "none" }
  | { readonly answer: "found"; readonly findings: readonly Finding[] }
  | { readonly answer: "nothing-found" }
  | {
      /** It could not look everywhere, and another officer has accepted each gap by name. */
      readonly answer: "partial";
      readonly findings: readonly Finding[];
      readonly accepted: readonly CoverageLine[];
    }
  | {
      readonly answer: "incomplete";
      readonly findings: readonly Finding[];
      /** What could not be asked, and each account of which nothing could be asked; empty when there was no account. */
      readonly gaps: readonly CoverageLine[];
      readonly accepted: readonly CoverageLine[];
    };

/**
 * The only place that says whether a search was complete and what it found. Every account must have answered at least one
 * question about the person; one that was asked none has not been searched, and is a gap like a question that failed.
 */
export function answerOf(report: Pick<SearchReport, "findings" | "coverage"> | undefined): SearchAnswer {
  if (!report) return { answer: "none" };
  const { coverage, findings } = report;
  const isAsked = coverage.length > 0;
  const all = gapsOf(coverage);
  const accepted = all.filter((line) => line.accepted !== undefined);
  const gaps = all.filter((line) => line.accepted === undefined);
  if (!isAsked || gaps.length > 0) return { answer: "incomplete", findings, gaps, accepted };
  if (accepted.length > 0) return { answer: "partial", findings, accepted };
  return findings.length > 0 ? { answer: "found", findings } : { answer: "nothing-found" };
}

/** Every gap of a search, accepted or not, in the order of its questions. */
function gapsOf(coverage: readonly CoverageLine[]): readonly CoverageLine[] {
  return [...Map.groupBy(coverage, ({ account }) => account).values()].flatMap(gapsAt);
}

/** What could not be asked of one account; when nothing about the person could be, that itself. */
function gapsAt(lines: readonly CoverageLine[]): readonly CoverageLine[] {
  const asked = lines.some(
    (line) =>
      line.about === undefined &&
      line.result !== "not-supported" &&
      line.result !== "not-kept" &&
      line.operation !== ANYTHING.operation,
  );
  if (asked) return lines.filter(isGap);
  // That nothing could be asked says more than each question that was not.
  const failed = lines.filter(({ result }) => result === "could-not-look");
  const isSaid = failed.some(({ operation }) => operation === ANYTHING.operation);
  return isSaid ? failed : [...lines.slice(0, 1).map(unsearchable), ...failed];
}

/**
 * Whether a question went unanswered although its answer could be there: it failed, or the vendor's records carry such an identifier
 * and no call asks by it. A name alone never says whose a record is, so that nothing is missed where nobody can ask by it.
 */
export function isGap({ result, by }: Pick<CoverageLine, "result" | "by">): boolean {
  return result === "could-not-look" || (result === "not-supported" && by !== "name");
}

/**
 * A search of all accounts in which an identifier of a page's own that no page knows could not be asked by: a misspelt one must not
 * pass for one by which nothing is kept.
 */
export function withUnknownKinds(coverage: readonly CoverageLine[]): readonly CoverageLine[] {
  const accounts = new Set(coverage.map(({ account }) => account));
  const isUnknown = ({ result, by }: CoverageLine): boolean =>
    result === "not-kept" &&
    by !== undefined &&
    isOwnKind(by) &&
    new Set(coverage.flatMap((one) => (one.by === by && one.result === result ? [one.account] : []))).size ===
      accounts.size;
  return coverage.map((line) =>
    isUnknown(line)
      ? { ...line, result: "could-not-look", reason: `no vendor's page knows an identifier ${line.by}` }
      : line,
  );
}

function unsearchable(line: CoverageLine): CoverageLine {
  return gapAt(line, "it cannot be searched by the identifiers given", line.at);
}

const ANYTHING = { operation: "-", question: "anything about the person" } as const;

/** The gap of an account of which nothing could be asked about the person. `at`: RFC 3339 UTC. */
export function gapAt(
  { account, vendor }: Pick<CoverageLine, "account" | "vendor">,
  reason: string,
  at: string,
): CoverageLine {
  return {
    account,
    vendor,
    ...ANYTHING,
    result: "could-not-look",
    records: 0,
    others: 0,
    pages: 0,
    reason,
    at,
  };
}

/** Whether a search could look everywhere: only then does it say something about what is not there. */
export function isWhole({ answer }: Pick<SearchAnswer, "answer">): boolean {
  return answer === "found" || answer === "nothing-found";
}

/** The questions that an answer leaves unanswered, accepted or not; empty too when no question was asked at all. */
export function gapsIn(answer: SearchAnswer): readonly CoverageLine[] {
  if (answer.answer === "incomplete") return [...answer.gaps, ...answer.accepted];
  return answer.answer === "partial" ? answer.accepted : [];
}

/** Those of them that nobody has accepted. */
export function openGapsIn(answer: SearchAnswer): readonly CoverageLine[] {
  return answer.answer === "incomplete" ? answer.gaps : [];
}

/** A gap of a search, and what an officer calls it: `g1`, `g2` … in the order of the questions. */
export interface NamedGap {
  readonly name: string;
  readonly line: CoverageLine;
}

/** Every gap of a search by its name, accepted ones too, so that the others keep theirs. */
export function namedGaps(report: Pick<SearchReport, "coverage"> | undefined): readonly NamedGap[] {
  return gapsOf(report?.coverage ?? []).map((line, index) => ({ name: `g${index + 1}`, line }));
}

/** How many questions of a search were answered, at one account. */
export function answeredAt(report: Pick<SearchReport, "coverage">, account: CoverageLine["account"]): number {
  return report.coverage.filter((line) => line.account === account && isAnswered(line)).length;
}

function isAnswered({ result }: CoverageLine): boolean {
  return result === "found" || result === "nothing-found";
}

/** What was asked of one account only. */
export function answerAt(
  report: Pick<SearchReport, "findings" | "coverage">,
  account: CoverageLine["account"],
): SearchAnswer {
  return answerOf({
    findings: report.findings.filter((finding) => finding.account === account),
    coverage: report.coverage.filter((line) => line.account === account),
  });
}

/** A question that could not be asked, for people: `fera: reviews by email (the key was rejected)`. */
export function gapText({ account, question, reason }: CoverageLine): string {
  return `${account}: ${question} (${reason ?? "no answer"})`;
}

/** The accounts that rejected their credentials, each once. */
export function rejectedIn(report: Pick<SearchReport, "coverage"> | undefined): readonly string[] {
  return [...new Set((report?.coverage ?? []).filter((line) => line.rejected).map((line) => line.account))];
}
