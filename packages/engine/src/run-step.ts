import {
  type AuditEvent,
  type Case,
  type CaseId,
  type OfficerId,
  type PlannedStep,
  type StepRecord,
  type StepState,
  takesAway,
} from "@oubli/model";
import { canonicalJson } from "@oubli/trail";
import { entry } from "./acting.ts";
import { foundAt } from "./found-before.ts";
import type { Connector, Performed, Ports, Reader, Writer } from "./ports.ts";
import { openTask, stepTask } from "./tasks.ts";

/** What a run is doing, for the face that watches it. */
export type RunEvent =
  | { readonly type: "step"; readonly step: string; readonly state: StepState; readonly reason?: string }
  /** An interrupted call may still be on its way; nothing is done before `until` (milliseconds since the epoch). */
  | { readonly type: "waiting"; readonly step: string; readonly until: number }
  | { readonly type: "phase"; readonly phase: "searching" | "acting" | "verifying" };

export interface StepRun {
  readonly ports: Ports;
  readonly connector: Connector;
  readonly case: Case;
  readonly planHash: string;
  readonly by: OfficerId;
  readonly observe: (event: RunEvent) => void;
}

/**
 * Sends one step's call, if it may still be sent.
 *
 * The order is the whole safety: the intent is durable before anything is sent, the call goes out only
 * within the window and under an unbroken fence, and only the holder of the fence may say how it ended.
 *
 * @returns The state the step is in afterwards; `ready` when it was given back unsent.
 */
export async function sendStep(run: StepRun, step: PlannedStep): Promise<StepState> {
  const claimed = await claim(run, step);
  if (!claimed) return "ready";
  run.observe({ type: "step", step: step.id, state: "intent" });
  // Not cancellable: stopping a call on its way would only turn its outcome into a riddle.
  const performed = await run.connector.perform(
    step.call,
    () => maySend(run, claimed.record, claimed.monotonic),
    new AbortController().signal,
  );
  if (performed.outcome !== "not-sent")
    return complete(run, step, claimed.record, { ...performed, outcome: performed.outcome });
  await giveBack(run, step, claimed.record);
  return "ready";
}

interface Claimed {
  readonly record: StepRecord;
  readonly monotonic: number;
}

async function claim(run: StepRun, step: PlannedStep): Promise<Claimed | undefined> {
  const { ports } = run;
  return ports.store.change(async (writer) => {
    const current = await currentStep(writer, run.case.id, step.id);
    if (current.state !== "ready" || !(await stillAllowed(writer, run))) return undefined;
    const record: StepRecord = {
      ...current,
      state: "intent",
      fence: current.fence + 1,
      intentAt: ports.clock.wall(),
    };
    const monotonic = ports.clock.monotonic();
    if (!(await writer.advance(current, record))) return undefined;
    // What was answered before a call is no answer to what is there after it.
    await writer.forget(run.case.id, "answer");
    await writer.append(
      entry(ports.clock, "step.started", actedBy(run), {
        ...facts(step),
        plan: run.planHash,
        rq: await writer.digest(run.case.id, "request", canonicalJson(step.call)),
      }),
    );
    return { record, monotonic };
  });
}

/** Checks once more, after the intent is durable and when the call is about to leave. */
async function maySend(run: StepRun, claimed: StepRecord, monotonic: number): Promise<boolean> {
  const { clock, store, timing } = run.ports;
  const fresh = await store.read(async (reader) => {
    const [step, allowed] = [
      await currentStep(reader, run.case.id, claimed.id),
      await stillAllowed(reader, run),
    ];
    return allowed && step.state === "intent" && step.fence === claimed.fence;
  });
  // Both clocks: the wall clock may be set back, the monotonic one stands still while the machine sleeps.
  const wall = clock.wall() - (claimed.intentAt ?? 0);
  return fresh && wall >= 0 && wall <= timing.windowMs && clock.monotonic() - monotonic <= timing.windowMs;
}

async function stillAllowed(reader: Pick<Writer, "case">, run: StepRun): Promise<boolean> {
  const it = await reader.case(run.case.id);
  return it?.state === "executing" && it.hold === "none" && it.planHash === run.planHash;
}

async function giveBack(run: StepRun, step: PlannedStep, claimed: StepRecord): Promise<void> {
  await run.ports.store.change(async (writer) => {
    if (!(await writer.advance(claimed, { state: "ready" }))) return;
    await writer.append(entry(run.ports.clock, "step.returned", settledBy(run), facts(step)));
  });
}

/** What became of a call that was sent. */
type Sent = Performed & { readonly outcome: Exclude<Performed["outcome"], "not-sent"> };

async function complete(
  run: StepRun,
  step: PlannedStep,
  claimed: StepRecord,
  performed: Sent,
): Promise<StepState> {
  const state = performed.outcome;
  await run.ports.store.change(async (writer) => {
    const outcome = {
      state,
      ...dueOf(run, step, performed),
      ...(performed.status === undefined ? {} : { status: performed.status }),
      ...(performed.code === undefined ? {} : { reason: performed.code }),
    };
    // Another process took over because this one was silent too long; it settles the step by reading.
    if (!(await writer.advance(claimed, outcome))) return;
    // Together with the word that it was accepted: of a job that nobody can name only looking tells.
    if (state === "accepted" && performed.job !== undefined)
      await writer.seal(run.case.id, `job/${step.id}`, { id: performed.job, fence: claimed.fence });
    await writer.append(
      entry(run.ports.clock, endEvent(state), actedBy(run), {
        ...facts(step),
        ...(performed.status === undefined ? {} : { http: performed.status }),
        ...(performed.code === undefined ? {} : { code: performed.code }),
        res: await writer.digest(run.case.id, "response", performed.received),
      }),
    );
    // What the vendor refuses to erase becomes a person's task: never silence.
    if (state === "refused")
      await openTask(writer, run.ports.clock, stepTask([run.connector], step, outcome), {
        it: run.case,
        by: "system",
        planned: false,
      });
  });
  run.observe({
    type: "step",
    step: step.id,
    state,
    ...(performed.code === undefined ? {} : { reason: performed.code }),
  });
  return state;
}

/** The status of an answer that only promises. */
export const ACCEPTED_FOR_LATER = 202;

/** Until when the vendor may take, where it has only accepted the call: its page says so, or its answer does (RFC 9110, 15.3.3). */
function dueOf(
  { ports }: StepRun,
  { takes, action }: PlannedStep,
  { outcome, status }: Sent,
): { readonly due?: number } {
  // What is only noted of a person cannot be looked at: waiting for it would never end before its time.
  if (!takesAway(action)) return {};
  if (outcome !== "accepted" || (takes === undefined && status !== ACCEPTED_FOR_LATER)) return {};
  return { due: ports.clock.wall() + (takes?.longestMs ?? ports.timing.vendorMs) };
}

/**
 * Finds out by reading whether an interrupted call happened, once it can no longer be on its way. Never
 * repeats the call.
 *
 * @returns `accepted` when it happened, `ready` when it did not, `unknown` when reading could not tell.
 */
export async function settleStep(run: StepRun, step: PlannedStep, signal: AbortSignal): Promise<StepState> {
  const { ports } = run;
  const current = await ports.store.read((reader) => currentStep(reader, run.case.id, step.id));
  await waitUntilQuiet(run, current.id, signal);
  const known = await ports.store.read((reader) => foundAt(reader, run.case.id, run.connector.account));
  const seen = await run.connector.probe(step, signal, known);
  const state = seen === "applied" ? "accepted" : mayBeSent(step, seen) ? "ready" : "unknown";
  await ports.store.change(async (writer) => {
    if (!(await writer.advance(current, { state, reason: "settled-by-reading" }))) return;
    await writer.append(
      entry(ports.clock, state === "unknown" ? "step.unsettled" : "step.settled", settledBy(run), {
        ...facts(step),
        code: seen,
      }),
    );
    if (state === "accepted")
      await writer.append(entry(ports.clock, endEvent(state), settledBy(run), facts(step)));
  });
  run.observe({ type: "step", step: step.id, state, reason: "settled-by-reading" });
  return state;
}

/** A record that is still there shows that its call did not happen, unless the vendor may have accepted it and does it later. */
function mayBeSent({ takes, repeat }: PlannedStep, seen: "applied" | "not-applied" | "unknown"): boolean {
  return seen === "not-applied" && (takes === undefined || repeat !== "never");
}

/**
 * Waits for as long as an interrupted call could still be on its way or be applied late. Counted from now, on the
 * clock that cannot be set: when the intent was written down, only the other one was known, and a wall clock that was
 * set forward since would make a fresh intent look old.
 */
export async function waitUntilQuiet(
  {
    ports: { clock, timing },
    observe,
  }: Pick<StepRun, "observe"> & { readonly ports: Pick<Ports, "clock" | "timing"> },
  step: string,
  signal: AbortSignal,
): Promise<void> {
  observe({ type: "waiting", step, until: clock.wall() + timing.quietMs });
  await clock.sleep(timing.quietMs, signal);
}

/**
 * Lets a step be sent once more whose record is still there although its call was accepted: only after the quiet period, only when
 * reading shows it there once more, and only a call that may be repeated.
 *
 * @returns The state the step is in afterwards; `ready` when it may be sent again.
 */
export async function reopenStep(run: StepRun, step: PlannedStep, signal: AbortSignal): Promise<StepState> {
  if (step.repeat === "never") return "present";
  const { ports } = run;
  const current = await ports.store.read((reader) => currentStep(reader, run.case.id, step.id));
  await waitUntilQuiet(run, current.id, signal);
  const known = await ports.store.read((reader) => foundAt(reader, run.case.id, run.connector.account));
  if ((await run.connector.probe(step, signal, known)) !== "not-applied") return "present";
  await ports.store.change(async (writer) => {
    if (!(await writer.advance(current, { state: "ready", reason: "seen-again" }))) return;
    await writer.append(entry(ports.clock, "step.reopened", settledBy(run), facts(step)));
  });
  return "ready";
}

/** @throws {Error} For a step that the plan does not have: a bug, or altered rows. */
export async function currentStep(
  reader: Pick<Reader, "step">,
  id: CaseId,
  step: string,
): Promise<StepRecord> {
  const found = await reader.step(id, step);
  if (!found) throw new Error(`case ${id} has no step ${step}`);
  return found;
}

const actedBy = (run: StepRun) => ({ actor: run.by, about: run.case });
const settledBy = (run: StepRun) => ({ actor: "system", about: run.case }) as const;

function facts(step: PlannedStep) {
  return {
    step: step.id,
    vendor: step.vendor,
    account: step.account,
    op: step.call.operation,
    kind: step.action,
  };
}

const END_EVENTS: Readonly<Partial<Record<StepState, AuditEvent>>> = {
  accepted: "step.accepted",
  refused: "step.refused",
  failed: "step.failed",
};

function endEvent(state: StepState): AuditEvent {
  return END_EVENTS[state] ?? "step.unsettled";
}
