import { type Case, type Finding, type Plan, type SearchReport, wasSent } from "@oubli/model";
import { foundBefore } from "./found-before.ts";
import { latestReport } from "./latest-report.ts";
import { plansOf, stepsOf } from "./plans.ts";
import type { Reader } from "./ports.ts";
import { tasksOf } from "./tasks.ts";

/** What a plan is made from. */
export interface Basis {
  readonly it: Case;
  readonly report: SearchReport;
  /** The findings it is about. */
  readonly findings: readonly Finding[];
  /** The plans of the case of which calls were sent. */
  readonly earlier: readonly Plan[];
}

// The guard has seen that there was a search; this only satisfies the type.
const NOTHING: SearchReport = { findings: [], coverage: [], recipients: [] };

/**
 * What the next plan of a case is made from: before any call was sent all that the search found, and later what the verification has
 * seen, but for what people deal with.
 */
export async function basisOf(reader: Reader, it: Case): Promise<Basis> {
  const plans = await plansOf(reader, it.id);
  const steps = await reader.steps(it.id);
  const last = plans.at(-1);
  const isSent = last !== undefined && stepsOf(last, steps).some(wasSent);
  const earlier = isSent ? plans : plans.slice(0, -1);
  const report = (await latestReport(reader, it)) ?? NOTHING;
  if (earlier.length === 0) return { it, report, findings: report.findings, earlier };
  const tasks = await tasksOf(reader, it.id);
  const byHand = new Set(tasks.flatMap(({ task }) => task.findings));
  const remaining = (await reader.unseal(it.id, "verification"))?.remaining ?? [];
  const before = await foundBefore(reader, it.id);
  const seen = new Set(report.findings.map((finding) => finding.id));
  // What was reached only by a record that is gone is in no search any more: it stands as it was found before.
  const hidden = before.filter((finding) => remaining.includes(finding.id) && !seen.has(finding.id));
  const findings = [...report.findings, ...hidden].filter((finding) => !byHand.has(finding.id));
  return { it, report, findings, earlier };
}
