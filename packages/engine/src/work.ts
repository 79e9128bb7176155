import {
  absenceOf,
  type CaseId,
  type CaseState,
  type OfficerId,
  OubliError,
  type WorkKind,
  workIn,
} from "@oubli/model";
import { entry, requireCase } from "./acting.ts";
import { moveOn } from "./permit.ts";
import type { Ports, WorkItem } from "./ports.ts";
import { reverify } from "./reverify.ts";
import { run } from "./run.ts";
import { workFacts } from "./schedule.ts";
import { find } from "./search.ts";

/** Something that was due, and what became of it. */
export interface WorkDone extends WorkItem {
  /**
   * `done`: nothing more is to be said. `due`: an officer has to act. `late`: something is still there, or has reappeared.
   * `taken`: another process does it. `failed`: it could not be done, and is tried again the next time.
   */
  readonly outcome: "done" | "due" | "late" | "taken" | "failed";
  /** The error that kept it from being done; absent otherwise. */
  readonly error?: OubliError;
}

export interface WorkOptions {
  readonly signal: AbortSignal;
  /** Told before each. */
  readonly observe: (item: WorkItem) => void;
}

/**
 * Brings the list of work up to date with what the cases say, and returns what is due now, the earliest first. A list that was lost
 * is whole again.
 */
export async function sweep(ports: Pick<Ports, "store" | "clock" | "timing">): Promise<readonly WorkItem[]> {
  await ports.store.change(async (writer) => {
    for (const { id } of await writer.cases()) writer.reschedule(id);
  });
  return workDue(ports);
}

/** Everything that is due, without changing anything. */
export async function workDue({
  store,
  clock,
  timing,
}: Pick<Ports, "store" | "clock" | "timing">): Promise<readonly WorkItem[]> {
  return store.read(async (reader) => {
    const due: WorkItem[] = [];
    for (const { id } of await reader.cases())
      for (const { what, at } of workIn(await workFacts(reader, id), timing))
        if (at <= clock.wall()) due.push({ case: id, what, at });
    return due.toSorted((a, b) => a.at - b.at);
  });
}

/**
 * Does everything that is due, one thing after the other, and ends: what a scheduler calls. Nothing is decided: calls are sent only
 * where an officer has begun to carry out a plan that another has approved.
 *
 * @throws {OubliError} `CANCELLED`.
 */
export async function work(ports: Ports, by: OfficerId, options: WorkOptions): Promise<readonly WorkDone[]> {
  const done: WorkDone[] = [];
  for (const item of await sweep(ports)) {
    if (options.signal.aborted)
      throw new OubliError("CANCELLED", "the work was stopped; what was done is recorded");
    options.observe(item);
    done.push(await attempt(ports, by, item, options));
    await ports.store.change(async (writer) => writer.reschedule(item.case));
  }
  return done;
}

async function attempt(ports: Ports, by: OfficerId, item: WorkItem, options: WorkOptions): Promise<WorkDone> {
  try {
    return { ...item, outcome: await DOING[item.what](ports, by, item.case, options) };
  } catch (error) {
    if (!(error instanceof OubliError) || error.code === "CANCELLED") throw error;
    const isTaken = error.code === "NOT_ALLOWED" && error.reason === undefined;
    return { ...item, outcome: isTaken ? "taken" : "failed", error };
  }
}

type Do = (ports: Ports, by: OfficerId, id: CaseId, options: WorkOptions) => Promise<WorkDone["outcome"]>;

const UNATTENDED = "the vendor was to be looked at again";

const look: Do = async (ports, by, id, { signal }) => {
  const { case: it } = await run(ports, id, by, { signal, observe: () => {}, reason: UNATTENDED });
  return it.state === "blocked" ? "late" : it.state === "review" ? "due" : "done";
};

const verifyAgain: Do = async (ports, by, id, { signal }) => {
  const seen = await alone(ports, id, () => reverify(ports, id, by, { signal, observe: () => {} }));
  return absenceOf(seen).absence === "still-there" ? "late" : "done";
};

/** Carries out what was approved to be carried out without another word. */
const carryOut: Do = async (ports, by, id, { signal }) => {
  const { case: it } = await run(ports, id, by, { signal, observe: () => {}, reason: UNATTENDED_RUN });
  return it.state === "blocked" ? "late" : it.state === "review" ? "due" : "done";
};

const UNATTENDED_RUN = "approved to be carried out when it is due";

const expire: Do = async ({ store, clock }, by, id) => {
  await store.change(async (writer) => {
    const it = await requireCase(writer, id);
    const { to, audit } = moveOn(it, "expire");
    await writer.updateCase(id, { state: to });
    const facts = it.planHash === undefined ? {} : { plan: it.planHash };
    await writer.append(entry(clock, audit, { actor: by, about: it }, facts));
  });
  return "due";
};

const lookAgain: Do = async (ports, by, id, options) => {
  const state: CaseState | undefined = (await ports.store.read((reader) => reader.case(id)))?.state;
  if (state === "closed") return verifyAgain(ports, by, id, options);
  if (state !== "scoped") return "due";
  await alone(ports, id, () => find(ports, id, by, { signal: options.signal, observe: () => {} }));
  return "due";
};

const DOING: Readonly<Record<WorkKind, Do>> = {
  look,
  run: carryOut,
  reverify: verifyAgain,
  expire,
  "look-again": lookAgain,
  remind: async () => "due",
  chase: async () => "due",
};

/** Nobody else works on the case meanwhile. */
async function alone<T>({ store }: Pick<Ports, "store">, id: CaseId, act: () => Promise<T>): Promise<T> {
  const lease = await store.becomeRunner(id);
  try {
    return await act();
  } finally {
    await lease.release();
  }
}
