import {
  absenceOf,
  type Case,
  type CaseId,
  isDue,
  isSettled,
  mustStandBefore,
  type OfficerId,
  type Plan,
  type PlannedStep,
  refusalOf,
  type StepRecord,
  type StepState,
  type Verification,
  wasSent,
} from "@oubli/model";
import { entry, keepReason, requireCase, requireReason } from "./acting.ts";
import { requireApproval } from "./approving.ts";
import { requireReachable } from "./configured.ts";
import { hashPlan } from "./hash.ts";
import { hiddenRecords } from "./hidden-records.ts";
import { moveOn, permit, requireCompleteSearch } from "./permit.ts";
import { roundOf, stepsOf, wholePlan } from "./plans.ts";
import type { Ports } from "./ports.ts";
import { type RunEvent, reopenStep, type StepRun, sendStep, settleStep, waitUntilQuiet } from "./run-step.ts";
import { searchCase } from "./search.ts";
import { verifyAll, verifyStep } from "./verify.ts";

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
  const lease = await ports.store.becomeRunner(id);
  try {
    const begun = await begin(ports, id, by, options);
    options.observe({ type: "phase", phase: "acting" });
    await actInLanes(ports, begun, by, options);
    requireRunning(options.signal, id);
    const whole = (await ports.store.read((reader) => wholePlan(reader, id))) ?? begun.plan;
    const verification = await verifyAll(ports, begun.it, whole, options);
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
  await requireReachable(ports, plan, id, !begun.fresh);
  // What an earlier plan sent may still be applied: only then do the records show what a later one has to do.
  const [first] = plan.steps;
  if (begun.fresh && first && roundOf(plan) > 1)
    await waitUntilQuiet({ ports, observe: options.observe }, first.id, options.signal);
  if (begun.fresh) await requireSameRecords(ports, id, plan, { ...options, by });
  await ports.store.change(async (writer) => {
    const { it: now, to, audit } = await permit(writer, id, "run", by);
    if (now.planHash !== planHash) throw refusalOf({ why: "taken-over" }, id);
    const why = await keepReason(writer, id, options.reason);
    await writer.updateCase(id, { state: to });
    for (const step of stepsOf(plan, await writer.steps(id))) {
      // Certainly not applied: safe to try once more under the same approval.
      if (step.state === "failed") await writer.advance(step, { state: "ready" });
    }
    const { windowMs: window, quietMs: quiet, vendorMs: vendor } = ports.timing;
    // That a call is sent once rests on these, and the settings could say anything.
    const facts = { plan: planHash, under: { window, quiet, vendor }, ...why };
    await writer.append(entry(ports.clock, audit, { actor: by, about: it }, facts));
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
    const fresh = !stepsOf(plan, await reader.steps(id)).some(wasSent);
    // A run that has begun must be finished, however long it was interrupted; its approval was checked then.
    if (fresh) await requireApproval(ports, reader, it, plan.madeBy);
    return { it, plan, planHash: it.planHash, fresh };
  });
}

/**
 * Searches once more before anything is sent. What a first plan no longer fits is planned anew. Of a later one nothing is sent, and
 * verifying goes on: what was erased before cannot be told by a search that forgets it.
 *
 * @throws {OubliError} `DRIFT` when the records are not those of a first plan; `VENDOR` or `AUTH` when not everything could be asked.
 */
async function requireSameRecords(
  ports: Ports,
  id: CaseId,
  plan: Plan,
  { observe, signal, by }: Pick<RunOptions, "observe" | "signal"> & { readonly by: OfficerId },
): Promise<void> {
  observe({ type: "phase", phase: "searching" });
  const report = await searchCase(ports, id, { signal, observe: () => {}, pass: "before-run" });
  await ports.store.change((writer) => writer.forget(id, "answer"));
  // What could not be asked is not gone: no drift, and the approval stays.
  requireCompleteSearch(report, id);
  const found = report.findings.map((finding) => finding.id);
  const isFirst = roundOf(plan) === 1;
  const hidden = isFirst ? [] : await hiddenRecords(ports, id, plan, signal);
  const now = [...new Set([...found, ...hidden])].toSorted();
  if (now.join("\n") === plan.findings.join("\n")) return;
  const appeared = now.filter((finding) => !plan.findings.includes(finding)).length;
  const gone = plan.findings.filter((finding) => !now.includes(finding)).length;
  await ports.store.change(async (writer) => {
    const it = await requireCase(writer, id);
    const steps = stepsOf(plan, await writer.steps(id));
    // Not drift but another process of this home, which took over while this one was searching.
    if (steps.some(wasSent)) throw refusalOf({ why: "taken-over" }, id);
    const { to, audit } = moveOn(it, "drift");
    if (isFirst) {
      // What was found now is what the next plan has to be made from.
      await writer.seal(id, "search", { ...report, by: plan.madeBy });
      await writer.updateCase(id, { state: to });
    } else for (const step of steps) await writer.advance(step, { state: "superseded" });
    const facts = { n: appeared + gone, ...(it.planHash ? { plan: it.planHash } : {}) };
    await writer.append(entry(ports.clock, audit, { actor: by, about: it }, facts));
  });
  if (isFirst) throw refusalOf({ why: "records-drifted", appeared, gone }, id);
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
  const steps = plan.steps.filter((planned) => planned.account === run.connector.account);
  for (const [index, step] of steps.entries()) {
    const earlier = steps.slice(0, index);
    // Erasing may make the vendor forget that the person is not to be written to: that has to stand first.
    if (!(await areSuppressed(run, step, earlier))) continue;
    if (!(await areGone(run, beforeOf(step, earlier), signal))) return;
    const state = await bringToEnd(run, step, signal);
    // What follows may need this one (the parent must outlive its children): stop this lane.
    if (HALTING.has(state)) return;
  }
}

const HALTING: ReadonlySet<StepState> = new Set(["failed", "unknown", "ready", "intent", "present"]);

/**
 * What has to be gone before a step: records of other kinds, because once the parent is gone nobody could see what became of its
 * children; and, before a step on what is left of the record itself, such as in a bin, the record.
 */
function beforeOf(step: PlannedStep, earlier: readonly PlannedStep[]): readonly PlannedStep[] {
  return earlier.filter(
    ({ kind, finding }) => kind !== step.kind || (step.look !== undefined && finding === step.finding),
  );
}

const NOTED: ReadonlySet<StepState> = new Set(["accepted", "verified", "unverifiable"]);

/** Whether the vendor, or in its place a person, has done what had to stand before a step takes its record away. */
async function areSuppressed(
  { ports: { store }, case: { id } }: StepRun,
  step: PlannedStep,
  earlier: readonly PlannedStep[],
): Promise<boolean> {
  const before = mustStandBefore(step, earlier);
  if (before.length === 0) return true;
  return store.read(async (reader) => {
    const [steps, tasks] = [await reader.steps(id), await reader.tasks(id)];
    const isNoted = ({ id: one }: PlannedStep) =>
      steps.some((record) => record.id === one && NOTED.has(record.state)) ||
      tasks.some((record) => record.id === `t-${one}` && record.state !== "open");
    return before.every(isNoted);
  });
}

/** Whether steps are done, as far as it can be seen; a vendor that does later what it has accepted holds up what follows on it. */
async function areGone(run: StepRun, steps: readonly PlannedStep[], signal: AbortSignal): Promise<boolean> {
  const { ports, connector, case: it, observe } = run;
  for (const step of steps) {
    if ((await stateOf(run, step.id)) !== "accepted") continue;
    const state = await verifyStep({ ports, connector, it }, step, { observe, signal });
    if (state === "present" || state === "accepted") return false;
  }
  return true;
}

// Each round either sends the call or settles one that was interrupted; more rounds than this means that
// something keeps taking the step away from us.
const ROUNDS = 4;

async function bringToEnd(run: StepRun, step: PlannedStep, signal: AbortSignal): Promise<StepState> {
  let state = await stateOf(run, step.id);
  if (state === "present" && !signal.aborted) state = await reopenStep(run, step, signal);
  for (
    let round = 0;
    round < ROUNDS && (state === "ready" || state === "intent" || state === "unknown");
    round += 1
  ) {
    if (signal.aborted) return state;
    const isSent = state === "ready";
    state = isSent ? await sendStep(run, step) : await settleStep(run, step, signal);
    // Reading could not tell, either; a call that was only just sent is still to be read.
    if (state === "unknown" && !isSent) return state;
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
    const left = steps.filter((step) => !ENDED.has(step.state) && !isPending(step, steps));
    const { to, audit } = moveOn(it, endOf(left, verification));
    await writer.updateCase(id, { state: to });
    const facts = { n: left.length + verification.remaining.length };
    await writer.append(entry(ports.clock, audit, { actor: "system", about: it }, facts));
    return { case: { ...it, state: to }, steps, verification };
  });
}

const ENDED: ReadonlySet<StepState> = new Set(["verified", "refused", "unverifiable", "superseded"]);

/** Whether a step waits for the vendor, or behind one that does. */
function isPending({ state, account, due }: StepRecord, steps: readonly StepRecord[]): boolean {
  if (state === "ready") return steps.some((other) => other.account === account && isDue(other));
  return isDue({ state, ...(due === undefined ? {} : { due }) });
}

/** What a run leads to, by what it left and what was seen. */
function endOf(left: readonly StepRecord[], verification: Verification): "finish" | "wait" | "block" {
  const absence = absenceOf(verification);
  if (left.length > 0) return "block";
  if (absence.absence === "due") return "wait";
  return isSettled(absence) ? "finish" : "block";
}

function requireRunning(signal: AbortSignal, id: CaseId): void {
  if (signal.aborted) throw refusalOf({ why: "run-stopped" }, id);
}
