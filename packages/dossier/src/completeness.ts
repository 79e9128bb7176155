import type { CoverageLine, SearchAnswer } from "@oubli/model";

/** Whether an answer of a search may stand as the whole answer. */
export function isWhole({ answer }: SearchAnswer): boolean {
  return answer === "found" || answer === "nothing-found";
}

/** The questions that an answer of a search leaves open, for display; empty too when no question was asked at all. */
export function gapsIn(answer: SearchAnswer): readonly CoverageLine[] {
  return answer.answer === "incomplete" ? answer.gaps : [];
}
