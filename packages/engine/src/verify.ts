import {
  type Absence,
  type AuditEvent,
  absenceOf,
  type Case,
  type CaseId,
  DAY_MS,
  type Finding,
  hasGivenUp,
  isDue,
  type JobReason,
  type Plan,
  type PlannedStep,
  type Reconciled,
  reconcile,
  type SearchReport,
  type StepRecord,
  type StepState,
  type Verification,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import { askJob, jobOf, jobOfStep } from "./ask-job.ts";
import { foundAt, foundBefore } from "./found-before.ts";
import type { Connector, Ports, Sighting, Writer } from "./ports.ts";
import { currentStep, type RunEvent } from "./run-step.ts";
import { searchCase } from "./search.ts";
import { openTask, stepTask, tasksOf } from "./tasks.ts";

/** What the audit trail says of a search after an erasure. */
export const ABSENCE_EVENTS: Readonly<Record<Absence["absence"], AuditEvent>> = {
  absent: "absence.verified",
  "still-there": "absence.refuted",
  due: "absence.unverified",
  left: "absence.refuted",
  unchecked: "absence.unverified",
  unverified: "absence.unverified",
};

/** Who watches a verification, and how it is stopped. */
export interface Watching {
  readonly observe: (event: RunEvent) => void;
  readonly signal: AbortSignal;
}

/**
 * Verifies an erasure: reads every record a step was accepted for, looks again at those without a step of their own, and then
 * searches by every identifier everywhere. What is seen is reconciled with what was said before.
 *
 * Each account goes on by itself; reading is safe to repeat, so this may be done any number of times.
 */
export async function verifyAll(
  ports: Ports,
  it: Case,
  plan: Plan,
  { observe, signal }: Watching,
): Promise<Verification> {
  observe({ type: "phase", phase: "verifying" });
  const before = await ports.store.read((reader) => reader.steps(it.id));
  await Promise.all(
    ports.connectors.map(async (connector) => {
      for (const step of plan.steps.filter(({ account }) => account === connector.account))
        await verifyStep({ ports, connector, it }, step, { observe, signal });
    }),
  );
  const sightings = await lookAgain(ports, it.id, { plan, steps: before }, signal);
  const report = await searchCase(ports, it.id, { signal, observe: () => {}, pass: "after-run" });
  return writeDown(ports, it, plan, { report, sightings });
}

/** What is looked at again beside the search. */
export interface LookingAgain {
  readonly plan: Pick<Plan, "covered" | "steps">;
  /** As they stood before the vendors were asked now. */
  readonly steps: readonly StepRecord[];
}

/**
 * Looks again at what has no step of its own, as it was when the plan was made: nothing else would show that it outlived what it was
 * to go with. And at what was seen to be gone before: a vendor that said so may have failed then.
 */
export async function lookAgain(
  { store, connectors }: Pick<Ports, "store" | "connectors">,
  id: CaseId,
  { plan, steps }: LookingAgain,
  signal: AbortSignal,
): Promise<readonly Sighting[]> {
  const before = await store.read((reader) => foundBefore(reader, id));
  const covered = new Set(plan.covered.map(({ finding }) => finding));
  const gone = new Set(steps.filter(({ state }) => state === "verified").map((record) => record.id));
  const sightings = await Promise.all(
    connectors.map(async (connector) => {
      const own = before.filter(({ account }) => account === connector.account);
      const hanging = own.filter((finding) => covered.has(finding.id));
      const seen = hanging.length === 0 ? [] : await connector.lookAgain(hanging, own, signal);
      const returned = plan.steps.filter((step) => step.account === connector.account && gone.has(step.id));
      return [...seen, ...(await seeReturned({ connector, known: own }, returned, signal))];
    }),
  );
  return sightings.flat();
}

/** Which of some records that were seen to be gone are there. What cannot be looked at now was seen then. */
async function seeReturned(
  { connector, known }: { readonly connector: Connector; readonly known: readonly Finding[] },
  steps: readonly PlannedStep[],
  signal: AbortSignal,
): Promise<readonly Sighting[]> {
  const seen: Sighting[] = [];
  for (const step of steps) {
    const isThere = (await connector.verify(step, signal, known)) === "present";
    if (isThere) seen.push({ finding: step.finding, seen: "present" });
  }
  return seen;
}

interface Brought {
  readonly report: SearchReport;
  readonly sightings: readonly Sighting[];
}

async function writeDown(
  { store, clock, connectors }: Ports,
  it: Case,
  plan: Plan,
  { report, sightings }: Brought,
): Promise<Verification> {
  return store.change(async (writer) => {
    const steps = await writer.steps(it.id);
    const tasks = await tasksOf(writer, it.id);
    const truth = reconcile({ plan, steps, tasks, report, sightings, now: clock.wall() });
    await applyTruth({ writer, clock, connectors }, it, plan, truth);
    const verification = verificationOf(truth, report, instant(clock));
    await writer.seal(it.id, "verification", verification);
    await writer.forget(it.id, "answer");
    const facts = { n: truth.remaining.length + truth.left.length, code: "all-identifiers" };
    const event = ABSENCE_EVENTS[absenceOf(verification).absence];
    await writer.append(entry(clock, event, { actor: "system", about: it }, facts));
    return verification;
  });
}

/** A search after an erasure together with what it means. */
export function verificationOf(
  { remaining, due, left, unchecked }: Reconciled,
  report: SearchReport,
  at: string,
): Verification {
  return {
    at,
    report,
    remaining,
    ...(due.length === 0 ? {} : { due }),
    ...(left.length === 0 ? {} : { left }),
    ...(unchecked.length === 0 ? {} : { unchecked }),
  };
}

/** Writes down what is true otherwise than it was said: states of steps, and tasks for what no call may do again. */
export async function applyTruth(
  { writer, clock, connectors }: Pick<Ports, "clock" | "connectors"> & { readonly writer: Writer },
  it: Case,
  plan: Plan,
  truth: Reconciled,
): Promise<void> {
  const who = { actor: "system", about: it } as const;
  for (const { id, state } of truth.steps) {
    const step = plan.steps.find((planned) => planned.id === id);
    const current = await currentStep(writer, it.id, id);
    if (step && (await writer.advance(current, { state })))
      await writer.append(entry(clock, ABSENCE_EVENTS["still-there"], who, factsOf(step)));
  }
  for (const step of plan.steps.filter(({ id }) => truth.byHand.includes(id)))
    await openTask(writer, clock, stepTask(connectors, step, await currentStep(writer, it.id, step.id)), {
      it,
      by: "system",
      planned: false,
    });
  for (const id of truth.reopened) {
    await writer.updateTask({ case: it.id, id, state: "open" });
    await writer.append(entry(clock, "task.opened", who, { task: id, code: "seen-again" }));
  }
}

const SEEN: Readonly<Record<Sighting["seen"], { readonly state: StepState; readonly event: AuditEvent }>> = {
  absent: { state: "verified", event: ABSENCE_EVENTS.absent },
  present: { state: "present", event: ABSENCE_EVENTS["still-there"] },
  "cannot-check": { state: "unverifiable", event: ABSENCE_EVENTS.unverified },
};

/** One account of a case that is being verified. */
export interface Verifying {
  readonly ports: Pick<Ports, "store" | "clock">;
  readonly connector: Connector;
  readonly it: Case;
}

const OPEN: ReadonlySet<StepState> = new Set(["accepted", "present", "unverifiable"]);

/**
 * Reads whether what one step was to remove is gone. What the vendor may still take days for stays as it is until it is seen to be
 * gone, or late, or the vendor says that it has failed: what it says is done is looked at all the same.
 *
 * @returns The state the step is in afterwards.
 */
export async function verifyStep(
  { ports: { store, clock }, connector, it }: Verifying,
  step: PlannedStep,
  { observe, signal }: Watching,
): Promise<StepState> {
  const { current, job, known } = await store.read(async (reader) => {
    const record = await currentStep(reader, it.id, step.id);
    const found = await foundAt(reader, it.id, connector.account);
    return { current: record, job: await jobOf(reader, it.id, record), known: found };
  });
  if (!OPEN.has(current.state)) return current.state;
  const said = await askJob(connector, current, jobOfStep(step, job, known), signal);
  const seen = await connector.verify(step, signal, known);
  const { event, ...change } = afterLooking(current, { seen, said, now: clock.wall() });
  const { state = current.state, reason } = change;
  if (event === undefined) return state;
  await store.change(async (writer) => {
    if (!(await writer.advance(current, change))) return;
    const facts = { ...factsOf(step), ...(reason === undefined ? {} : { code: reason }) };
    await writer.append(entry(clock, event, { actor: "system", about: it }, facts));
  });
  observe({ type: "step", step: step.id, state, ...(reason === undefined ? {} : { reason }) });
  return state;
}

/** What looking at the record of a step showed, and what the vendor says of its job. */
interface Looked {
  readonly seen: Sighting["seen"];
  readonly said: JobReason | undefined;
  readonly now: number;
}

type After = Pick<StepRecord, "state" | "due" | "reason"> & { readonly event: AuditEvent };

/**
 * How a step stands after its record was looked at. That it is gone is believed of the look alone; that it is not, also of the vendor.
 */
function afterLooking(current: StepRecord, { seen, said, now }: Looked): Partial<After> {
  const isNews = said !== undefined && said !== current.reason;
  const reason = isNews ? { reason: said } : {};
  if (seen === "absent") return { ...SEEN.absent, ...reason };
  if (hasGivenUp(current)) return {};
  if (said === "job-failed") return { state: "present", event: "step.failed", reason: said };
  if (isDue(current) && (current.due ?? 0) > now) {
    if (!isNews) return {};
    // A vendor that is done needs no longer; what it shows may lag behind what it did.
    const due = said === "job-done" ? { due: Math.min(current.due ?? now, now + DAY_MS) } : {};
    return { ...reason, ...due, event: "absence.unverified" };
  }
  return { ...SEEN[said === "job-running" ? "present" : seen], ...reason };
}

function factsOf({ id, vendor, account, call }: PlannedStep) {
  return { step: id, vendor, account, op: call.operation };
}
