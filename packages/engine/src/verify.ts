import type {
  AuditEvent,
  Case,
  Plan,
  PlannedStep,
  SearchReport,
  StepRecord,
  StepState,
  Subject,
} from "@oubli/model";
import { entry } from "./acting.ts";
import type { Ports } from "./ports.ts";
import { currentStep, type RunEvent } from "./run-step.ts";
import { requireSubject, searchAll } from "./search.ts";

/** What looking again after an erasure brought. */
export interface Verification {
  readonly at: string;
  readonly report: SearchReport;
  /** Ids of findings that should be gone and are still there, or have appeared since. */
  readonly remaining: readonly string[];
  readonly complete: boolean;
}

/**
 * Looks again: at every record a step was accepted for, and then by every identifier everywhere.
 *
 * Each account goes on by itself; reading is safe to repeat, so this may be done any number of times.
 */
export async function verifyAll(
  ports: Ports,
  it: Case,
  plan: Plan,
  observe: (event: RunEvent) => void,
  signal: AbortSignal,
): Promise<Verification> {
  observe({ type: "phase", phase: "verifying" });
  await Promise.all(
    ports.connectors.map(async (connector) => {
      for (const step of plan.steps.filter((planned) => planned.account === connector.account)) {
        await verifyStep(ports, it, step, observe, signal);
      }
    }),
  );
  const subject = await ports.store.read((reader) =>
    requireSubject(reader.unseal<Subject>(it.id, "subject"), it),
  );
  const report = await searchAll(ports, subject, { signal, observe: () => {} });
  const steps = await ports.store.read((reader) => reader.steps(it.id));
  const verification: Verification = {
    at: new Date(ports.clock.wall()).toISOString(),
    report,
    remaining: remainingFindings(plan, steps, report),
    complete: report.coverage.every((line) => line.result !== "could-not-look"),
  };
  await ports.store.change(async (writer) => {
    await writer.seal(it.id, "verification", verification);
    await writer.append(
      entry(
        ports.clock,
        verification.remaining.length === 0 && verification.complete
          ? "vendor.absent.verified"
          : "vendor.still.present",
        "system",
        it,
        {
          n: verification.remaining.length,
          code: verification.complete ? "all-identifiers" : "incomplete",
        },
      ),
    );
  });
  return verification;
}

/**
 * Which findings of a fresh search should not be there: all but those the plan keeps, those a person deals
 * with, and those the vendor refused to erase. Pure.
 */
export function remainingFindings(
  plan: Plan,
  steps: readonly StepRecord[],
  report: SearchReport,
): readonly string[] {
  const refused = new Set(steps.filter((step) => step.state === "refused").map((step) => step.id));
  const expected = new Set([
    ...plan.retained.map((kept) => kept.finding),
    ...plan.tasks.flatMap((task) => task.findings),
    ...plan.steps.filter((step) => refused.has(step.id)).map((step) => step.finding),
  ]);
  return report.findings.map((finding) => finding.id).filter((id) => !expected.has(id));
}

const SEEN: Readonly<Record<"absent" | "present" | "cannot-check", { state: StepState; event: AuditEvent }>> =
  {
    absent: { state: "verified", event: "vendor.absent.verified" },
    present: { state: "present", event: "vendor.still.present" },
    "cannot-check": { state: "unverifiable", event: "vendor.unverifiable" },
  };

async function verifyStep(
  ports: Ports,
  it: Case,
  step: PlannedStep,
  observe: (event: RunEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const current = await ports.store.read((reader) => currentStep(reader, it.id, step.id));
  const open =
    current.state === "accepted" || current.state === "present" || current.state === "unverifiable";
  const connector = ports.connectors.find((candidate) => candidate.account === step.account);
  if (!open || !connector) return;
  const seen = SEEN[await connector.verify(step, signal)];
  await ports.store.change(async (writer) => {
    if (!(await writer.advance(current, { state: seen.state }))) return;
    await writer.append(
      entry(ports.clock, seen.event, "system", it, {
        step: step.id,
        vendor: step.vendor,
        account: step.account,
        op: step.call.operation,
      }),
    );
  });
  observe({ type: "step", step: step.id, state: seen.state });
}
