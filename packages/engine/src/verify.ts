import {
  type Absence,
  type AuditEvent,
  absenceOf,
  type Case,
  type Plan,
  type PlannedStep,
  type SearchReport,
  type StepRecord,
  type StepState,
  type Verification,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import type { Ports } from "./ports.ts";
import { currentStep, type RunEvent } from "./run-step.ts";
import { searchCase } from "./search.ts";

/** What the audit trail says of a search after an erasure. */
export const ABSENCE_EVENTS: Readonly<Record<Absence["absence"], AuditEvent>> = {
  absent: "absence.verified",
  "still-there": "absence.refuted",
  unverified: "absence.unverified",
};

/** Who watches a verification, and how it is stopped. */
interface Watching {
  readonly observe: (event: RunEvent) => void;
  readonly signal: AbortSignal;
}

/**
 * Verifies an erasure: reads every record a step was accepted for, and then searches by every identifier everywhere.
 *
 * Each account goes on by itself; reading is safe to repeat, so this may be done any number of times.
 */
export async function verifyAll(
  ports: Ports,
  it: Case,
  plan: Plan,
  { observe, signal }: Watching,
): Promise<Verification> {
  const { store, clock, connectors } = ports;
  observe({ type: "phase", phase: "verifying" });
  await Promise.all(
    connectors.map(async (connector) => {
      for (const step of plan.steps.filter((planned) => planned.account === connector.account)) {
        await verifyStep(ports, it, step, { observe, signal });
      }
    }),
  );
  const report = await searchCase(ports, it.id, { signal, observe: () => {} });
  const steps = await store.read((reader) => reader.steps(it.id));
  const verification: Verification = {
    at: instant(clock),
    report,
    remaining: remainingFindings(plan, steps, report),
  };
  const { absence } = absenceOf(verification);
  await store.change(async (writer) => {
    await writer.seal(it.id, "verification", verification);
    const facts = { n: verification.remaining.length, code: "all-identifiers" };
    await writer.append(entry(clock, ABSENCE_EVENTS[absence], { actor: "system", about: it }, facts));
  });
  return verification;
}

/**
 * Which records should not be there: those a step looked at and saw, and all findings of a fresh search but those the plan
 * keeps, those a person deals with, and those the vendor refused to erase. Pure.
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
  const found = report.findings.map((finding) => finding.id).filter((id) => !expected.has(id));
  // What was reached by a record that is gone is found by no search any more, and is still there.
  const present = new Set(steps.filter((step) => step.state === "present").map((step) => step.id));
  const seen = plan.steps.filter((step) => present.has(step.id)).map((step) => step.finding);
  return [...new Set([...found, ...seen])];
}

const SEEN: Readonly<Record<"absent" | "present" | "cannot-check", { state: StepState; event: AuditEvent }>> =
  {
    absent: { state: "verified", event: ABSENCE_EVENTS.absent },
    present: { state: "present", event: ABSENCE_EVENTS["still-there"] },
    "cannot-check": { state: "unverifiable", event: ABSENCE_EVENTS.unverified },
  };

async function verifyStep(
  { store, clock, connectors }: Ports,
  it: Case,
  step: PlannedStep,
  { observe, signal }: Watching,
): Promise<void> {
  const current = await store.read((reader) => currentStep(reader, it.id, step.id));
  const open =
    current.state === "accepted" || current.state === "present" || current.state === "unverifiable";
  const connector = connectors.find((candidate) => candidate.account === step.account);
  if (!open || !connector) return;
  const seen = SEEN[await connector.verify(step, signal)];
  await store.change(async (writer) => {
    if (!(await writer.advance(current, { state: seen.state }))) return;
    const facts = { step: step.id, vendor: step.vendor, account: step.account, op: step.call.operation };
    await writer.append(entry(clock, seen.event, { actor: "system", about: it }, facts));
  });
  observe({ type: "step", step: step.id, state: seen.state });
}
