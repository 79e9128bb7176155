import type { CoverageLine, SearchReport } from "./finding.ts";
import { answerOf, gapsIn, isWhole } from "./search-answer.ts";

/** What a search after an erasure brought. Personal data. */
export interface Verification {
  readonly at: string;
  readonly report: SearchReport;
  /** Ids of findings that should be gone and are there, or have appeared since. */
  readonly remaining: readonly string[];
}

/** Whether what was to be erased is gone. `unverified`: it was not seen, and not everything could be asked. */
export type Absence =
  | { readonly absence: "absent" }
  | { readonly absence: "still-there"; readonly remaining: readonly string[] }
  | { readonly absence: "unverified"; readonly gaps: readonly CoverageLine[] };

/** The only place that decides it. What was seen counts, even where not everything could be asked. */
export function absenceOf({ report, remaining }: Pick<Verification, "report" | "remaining">): Absence {
  if (remaining.length > 0) return { absence: "still-there", remaining };
  const answer = answerOf(report);
  return isWhole(answer) ? { absence: "absent" } : { absence: "unverified", gaps: gapsIn(answer) };
}
