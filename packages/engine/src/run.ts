import {
  absenceOf,
  type Case,
  type CaseId,
  type OfficerId,
  type Plan,
  refusalOf,
  type StepRecord,
  type StepState,
  type Verification,
  wasSent,
} from "@oubli/model";
import { entry, keepReason, requireCase, requireReason } from "./acting.ts";
import { requireApproval } from "./approving.ts";
import { requireConfigured } from "./configured.ts";
import { hashPlan } from "./hash.ts";
import { moveOn, permit, requireCompleteSearch } from "./permit.ts";
import type { Ports } from "./ports.ts";
import { type RunEvent, type StepRun, sendStep, settleStep } from "./run-step.ts";
import { searchCase } from "./search.ts";
import { verifyAll } from "./verify.ts";

export interface RunOptions {
  /** Stops after the call that is on its way; what was done stays done and recorded. */
  readonly signal: AbortSignal;
  readonly observe: (event: RunEvent) => void;
  /** Why the officer carries it out now; sealed with the case. */
  readonly reason: string;
}

/** How a run ended. */
export interface RunResult {
  readonly case: Case;
  readonly steps: readonly StepRecord[];
  readonly verification: Verification;
}

/**
 * Carries out the approved plan of an erasure case, or goes on with one that was interrupted, and verifies
 * afterwards that everything is gone.
 *
 * Called again after a crash it reads first: a call that had begun and not ended is settled by asking the
 * vendor, never by repeating it. Called for a plan that is done it only verifies again.
 *
 * @throws {OubliError} As `permit` for `run`; `NEEDS_APPROVAL`, `NOT_AUTHENTIC`, `DRIFT` (a fresh search brought other records:
 * nothing was sent, the case goes back to its findings), `USAGE` without a reason, `NOT_ALLOWED`, `CANCELLED`.
 */
export async function run(ports: Ports, id: CaseId, by: OfficerId, options: RunOptions): Promise<RunResult> {
  // Before the vendors are searched for nothing.
  requireReason(options.reason);
  const lease = await ports.store.becomeRunner();
  try {
    const begun = await begin(ports, id, by, options);
    options.observe({ type: "phase", phase: "acting" });
    await actInLanes(ports, begun, by, options);
    requireRunning(options.signal, id);
    const verification = await verifyAll(ports, begun.it, begun.plan, options);
    return await finish(ports, id, verification);
  } finally {
    await lease.release();
  }
}

interface Begun {
  readonly it: Case;
  readonly plan: Plan;
  readonly planHash: string;
}

async function begin(ports: Ports, id: CaseId, by: OfficerId, options: RunOptions): Promise<Begun> {
  const begun = await approvedPlan(ports, id, by);
  const { it, plan, planHash } = begun;
  requireConfigured(ports, plan.steps, id);
  if (begun.fresh) await requireSameRecords(ports, id, plan, options);
  await ports.store.change(async (writer) => {
    const { it: now, to, audit } = await permit(writer, id, "run", by);
    if (now.planHash !== planHash) throw refusalOf({ why: "taken-over" }, id);
    const why = await keepReason(writer, id, options.reason);
    await writer.updateCase(id, { state: to });
    for (const step of await writer.steps(id)) {
      // Certainly not applied: safe to try once more under the same approval.
      if (step.state === "failed") await writer.advance(step, { state: "ready" });
    }
    await writer.append(entry(ports.clock, audit, { actor: by, about: it }, { plan: planHash, ...why }));
  });
  return { it, plan, planHash };
}

/** The plan that was approved; `fresh`: no call of it was sent yet. */
async function approvedPlan(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
): Promise<Begun & { readonly fresh: boolean }> {
  return ports.store.read(async (reader) => {
    const { it } = await permit(reader, id, "run", by);
    const plan = await reader.unseal(id, "plan");
    if (!plan || it.planHash !== hashPlan(plan)) throw refusalOf({ why: "plan-altered" }, id);
    const fresh = !(await reader.steps(id)).some(wasSent);
    // A run that has begun must be finished, however long it was interrupted; its approval was checked then.
    if (fresh) await requireApproval(ports, reader, it, plan.madeBy);
    return { it, plan, planHash: it.planHash, fresh };
  });
}

/**
 * Searches once more before anything is sent.
 *
 * @throws {OubliError} `DRIFT` when the records are not those of the plan; `VENDOR` or `AUTH` when not everything could be asked.
 */
async function requireSameRecords(
  ports: Ports,
  id: CaseId,
  plan: Plan,
  { observe, signal }: RunOptions,
): Promise<void> {
  observe({ type: "phase", phase: "searching" });
  const report = await searchCase(ports, id, { signal, observe: () => {} });
  // What could not be asked is not gone: no drift, and the approval stays.
  requireCompleteSearch(report, id);
  const now = report.findings.map((finding) => finding.id).toSorted();
  if (now.join("\n") === plan.findings.join("\n")) return;
  const appeared = now.filter((finding) => !plan.findings.includes(finding)).length;
  const gone = plan.findings.filter((finding) => !now.includes(finding)).length;
  await ports.store.change(async (writer) => {
    const it = await requireCase(writer, id);
    // Not drift but another process of this home, which took over while this one was searching.
    if ((await writer.steps(id)).some(wasSent)) throw refusalOf({ why: "taken-over" }, id);
    const { to, audit } = moveOn(it, "drift");
    await writer.updateCase(id, { state: to });
    const facts = { n: appeared + gone, ...(it.planHash ? { plan: it.planHash } : {}) };
    await writer.append(entry(ports.clock, audit, { actor: "system", about: it }, facts));
  });
  throw refusalOf({ why: "records-drifted", appeared, gone }, id);
}

/** Accounts do not wait for each other; within an account the order of the plan is kept. */
async function actInLanes(
  ports: Ports,
  { it, plan, planHash }: Begun,
  by: OfficerId,
  { observe, signal }: RunOptions,
): Promise<void> {
  const lanes = ports.connectors.map((connector) =>
    actInLane({ ports, connector, case: it, planHash, by, observe }, plan, signal),
  );
  // All lanes come to rest before anything is reported: a failure in one must not leave another running.
  const ended = await Promise.allSettled(lanes);
  const failed = ended.find((lane) => lane.status === "rejected");
  if (failed && !signal.aborted) throw failed.reason;
}

async function actInLane(run: StepRun, plan: Plan, signal: AbortSignal): Promise<void> {
  for (const step of plan.steps.filter((planned) => planned.account === run.connector.account)) {
    const state = await bringToEnd(run, step, signal);
    // What follows may need this one (the parent must outlive its children): stop this lane.
    if (state === "failed" || state === "unknown" || state === "ready" || state === "intent") return;
  }
}

// Each round either sends the call or settles one that was interrupted; more rounds than this means that
// something keeps taking the step away from us.
const ROUNDS = 4;

async function bringToEnd(
  run: StepRun,
  step: Plan["steps"][number],
  signal: AbortSignal,
): Promise<StepState> {
  let state = await stateOf(run, step.id);
  for (
    let round = 0;
    round < ROUNDS && (state === "ready" || state === "intent" || state === "unknown");
    round += 1
  ) {
    if (signal.aborted) return state;
    state = state === "ready" ? await sendStep(run, step) : await settleStep(run, step, signal);
    if (state === "unknown" && round > 0) return state;
  }
  return state;
}

async function stateOf(run: StepRun, step: string): Promise<StepState> {
  const steps = await run.ports.store.read((reader) => reader.steps(run.case.id));
  return steps.find((record) => record.id === step)?.state ?? "failed";
}

async function finish(ports: Ports, id: CaseId, verification: Verification): Promise<RunResult> {
  return ports.store.change(async (writer) => {
    const it = await requireCase(writer, id);
    const steps = await writer.steps(id);
    const open = steps.filter(
      (step) => step.state !== "verified" && step.state !== "refused" && step.state !== "unverifiable",
    );
    const good = open.length === 0 && absenceOf(verification).absence === "absent";
    const { to, audit } = moveOn(it, good ? "finish" : "block");
    await writer.updateCase(id, { state: to });
    const facts = { n: open.length + verification.remaining.length };
    await writer.append(entry(ports.clock, audit, { actor: "system", about: it }, facts));
    return { case: { ...it, state: to }, steps, verification };
  });
}

function requireRunning(signal: AbortSignal, id: CaseId): void {
  if (signal.aborted) throw refusalOf({ why: "run-stopped" }, id);
}
