import type { CoverageLine, Finding, SearchReport } from "./finding.ts";

/**
 * What a search said. `nothing-found` may be signed for; `incomplete` never passes for it, whatever was found so far. `none`:
 * there was no search.
 */
export type SearchAnswer =
  | { readonly answer: "none" }
  | { readonly answer: "found"; readonly findings: readonly Finding[] }
  | { readonly answer: "nothing-found" }
  | {
      readonly answer: "incomplete";
      readonly findings: readonly Finding[];
      /** The questions that could not be asked; empty when no question was asked at all. */
      readonly gaps: readonly CoverageLine[];
    };

/**
 * The only place that says whether a search was complete and what it found. A search in which no question was answered has not
 * looked anywhere.
 */
export function answerOf(report: Pick<SearchReport, "findings" | "coverage"> | undefined): SearchAnswer {
  if (!report) return { answer: "none" };
  const { coverage, findings } = report;
  const gaps = coverage.filter((line) => line.result === "could-not-look");
  const answered = coverage.some(({ result }) => result === "found" || result === "nothing-found");
  if (!answered || gaps.length > 0) return { answer: "incomplete", findings, gaps };
  return findings.length > 0 ? { answer: "found", findings } : { answer: "nothing-found" };
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
