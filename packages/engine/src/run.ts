import {
  type Case,
  type CaseId,
  type OfficerId,
  OubliError,
  type Plan,
  type StepRecord,
  type StepState,
  type Subject,
} from "@oubli/model";
import { entry, requireCase, requireMove, requireOfficer } from "./acting.ts";
import { requireApproval } from "./deciding.ts";
import { hashPlan } from "./hash.ts";
import { requireWholeSearch } from "./planning.ts";
import type { Ports } from "./ports.ts";
import { type RunEvent, type StepRun, sendStep, settleStep } from "./run-step.ts";
import { requireSubject, searchAll } from "./search.ts";
import { type Verification, verifyAll } from "./verify.ts";

export interface RunOptions {
  /** Stops after the call that is on its way; what was done stays done and recorded. */
  readonly signal: AbortSignal;
  readonly observe: (event: RunEvent) => void;
}

/** How a run ended. */
export interface RunResult {
  readonly case: Case;
  readonly steps: readonly StepRecord[];
  readonly verification: Verification;
}

/**
 * Carries out the approved plan of an erasure case, or goes on with one that was interrupted, and looks
 * afterwards whether everything is gone.
 *
 * Called again after a crash it reads first: a call that had begun and not ended is settled by asking the
 * vendor, never by repeating it. Called for a plan that is done it only looks again.
 *
 * @throws {OubliError} `NEEDS_APPROVAL`, `NOT_AUTHENTIC`, `DRIFT` (a fresh search brought other records: nothing
 * was sent, the case goes back to its findings), `NOT_ALLOWED`, `CANCELLED`.
 */
export async function run(ports: Ports, id: CaseId, by: OfficerId, options: RunOptions): Promise<RunResult> {
  const lease = await ports.store.becomeRunner();
  try {
    const { it, plan, planHash } = await begin(ports, id, by, options);
    options.observe({ type: "phase", phase: "acting" });
    await actInLanes(ports, it, plan, planHash, by, options);
    requireRunning(options.signal, id);
    const verification = await verifyAll(ports, it, plan, options.observe, options.signal);
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
  const { it, plan, steps, subject } = await ports.store.read(async (reader) => {
    await requireOfficer(reader, by, "officer");
    const it = await requireCase(reader, id);
    requireMove(it, "run");
    const plan = await reader.unseal<Plan>(id, "plan");
    if (!plan || it.planHash !== hashPlan(plan)) {
      throw new OubliError("NOT_AUTHENTIC", `the plan of case ${id} is not the one that was hashed`, {
        hint: "nothing was sent; plan again",
      });
    }
    const steps = await reader.steps(id);
    // A run that has begun must be finished, however long it was interrupted; its approval was checked then.
    if (steps.every((step) => step.fence === 0)) await requireApproval(ports, reader, it, plan.madeBy);
    return { it, plan, steps, subject: await requireSubject(reader.unseal<Subject>(id, "subject"), it) };
  });
  const planHash = hashPlan(plan);
  for (const step of plan.steps) requireConnector(ports, step.account);
  if (steps.every((step) => step.fence === 0)) {
    options.observe({ type: "phase", phase: "looking-again" });
    const report = await searchAll(ports, subject, { signal: options.signal, observe: () => {} });
    requireWholeSearch(report);
    const now = report.findings.map((finding) => finding.id).toSorted();
    if (now.join("\n") !== plan.findings.join("\n")) await stopForDrift(ports, id, by, plan, now);
  }
  await ports.store.change(async (writer) => {
    const now = await requireCase(writer, id);
    if (now.planHash !== planHash) throw takenOver(id);
    await writer.updateCase(id, { state: requireMove(now, "run") });
    for (const step of await writer.steps(id)) {
      // Certainly not applied: safe to try once more under the same approval.
      if (step.state === "failed") await writer.advance(step, { state: "ready" });
    }
    await writer.append(entry(ports.clock, "run.started", by, it, { plan: planHash }));
  });
  return { it, plan, planHash };
}

async function stopForDrift(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  plan: Plan,
  now: readonly string[],
): Promise<never> {
  const appeared = now.filter((finding) => !plan.findings.includes(finding)).length;
  const gone = plan.findings.filter((finding) => !now.includes(finding)).length;
  await ports.store.change(async (writer) => {
    const it = await requireCase(writer, id);
    // Not drift but another process of this home, which took over while we were searching.
    if ((await writer.steps(id)).some((step) => step.fence > 0)) throw takenOver(id);
    await writer.updateCase(id, { state: requireMove(it, "drift") });
    await writer.append(
      entry(ports.clock, "plan.drifted", by, it, {
        n: appeared + gone,
        ...(it.planHash ? { plan: it.planHash } : {}),
      }),
    );
  });
  throw new OubliError(
    "DRIFT",
    `vendors hold other records than the approved plan names: ${appeared} new, ${gone} gone`,
    {
      hint: `nothing was sent; search and plan again: oubli case find ${id}`,
    },
  );
}

function takenOver(id: CaseId): OubliError {
  return new OubliError("NOT_ALLOWED", `somebody else has gone on with case ${id} meanwhile`, {
    hint: `this run sent nothing; see where it stands: oubli case show ${id}`,
  });
}

/** Accounts do not wait for each other; within an account the order of the plan is kept. */
async function actInLanes(
  ports: Ports,
  it: Case,
  plan: Plan,
  planHash: string,
  by: OfficerId,
  options: RunOptions,
): Promise<void> {
  const lanes = ports.connectors.map((connector) =>
    actInLane({ ports, connector, case: it, planHash, by, observe: options.observe }, plan, options.signal),
  );
  // All lanes come to rest before anything is reported: a failure in one must not leave another running.
  const ended = await Promise.allSettled(lanes);
  const failed = ended.find((lane) => lane.status === "rejected");
  if (failed && !options.signal.aborted) throw failed.reason;
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
    const good = open.length === 0 && verification.remaining.length === 0 && verification.complete;
    const state = requireMove(it, good ? "finish" : "block");
    await writer.updateCase(id, { state });
    await writer.append(
      entry(ports.clock, good ? "run.finished" : "run.blocked", "system", it, {
        n: open.length + verification.remaining.length,
      }),
    );
    return { case: { ...it, state }, steps, verification };
  });
}

function requireRunning(signal: AbortSignal, id: CaseId): void {
  if (!signal.aborted) return;
  throw new OubliError("CANCELLED", `the run of case ${id} was stopped`, {
    hint: `what was done is recorded; go on with: oubli case run ${id}`,
  });
}

/** @throws {OubliError} `SETUP` when an account of the plan is no longer configured: skipping it would be silence. */
function requireConnector(ports: Ports, account: string): void {
  if (ports.connectors.some((connector) => connector.account === account)) return;
  throw new OubliError("SETUP", `the account ${account} is not configured here`, {
    hint: "add it to oubli.config.yaml again",
  });
}
