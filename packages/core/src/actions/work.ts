import type { WorkDone, WorkItem } from "@oubli/engine";
import type { OfficerId } from "@oubli/model";
import { type Action, defineAction, type Ending } from "../action/action.ts";
import { flag } from "../action/fields.ts";
import { openKey } from "../action/open-key.ts";
import { count } from "../words/count.ts";
import { WORK_OUTCOME_WORDS, WORK_WORDS } from "../words/terms.ts";

interface Work {
  readonly dryRun: boolean;
}

interface Worked {
  readonly due: readonly WorkItem[];
  /** Who works; absent where no worker's key is here. */
  readonly worker?: OfficerId;
  /** Absent when it was only asked what is due. */
  readonly done?: readonly WorkDone[];
}

export const work: Action = defineAction<Work, Worked>({
  id: "work",
  summary:
    "as a worker, do everything that is due by itself, and end; without a worker's key, say what is due",
  danger: "changes",
  agent: "never",
  keys: "none",
  examples: [
    "oubli work --dry-run",
    "oubli work --json || mail -s 'oubli: something is due' privacy@shop.example",
  ],
  fields: { dryRun: flag("only say what is due; nothing is done, and no vendor is asked") },
  run: async (doing, { dryRun }) => {
    const { world, signal, progress } = doing;
    const [engine, { dueIn, workerHere }] = await Promise.all([
      import("@oubli/engine"),
      import("../world/worker.ts"),
    ]);
    const worker = await workerHere(world, doing.by);
    if (worker === undefined || dryRun) return { due: await dueIn(world), ...(worker ? { worker } : {}) };
    await openKey({ ...doing, by: async () => worker });
    const ports = await world.vendorPorts();
    const due = await engine.workDue(ports);
    const observe = (item: WorkItem) =>
      progress({
        key: `${item.case}/${item.what}`,
        text: `${item.case}: ${WORK_WORDS[item.what]}`,
        state: "began",
      });
    return { due, worker, done: await engine.work(ports, worker, { signal, observe }) };
  },
  tell: ({ due, done, worker }) => {
    const items: readonly (WorkItem & Partial<WorkDone>)[] = done ?? due;
    return {
      ending: done === undefined ? "done" : endingOf(done),
      parts: [
        items.length === 0
          ? { is: "line", text: "nothing is due" }
          : { is: "table", head: ["case", "due since", "what", "outcome"], rows: items.map(rowOf) },
        ...(done === undefined && due.length > 0
          ? [{ is: "line" as const, text: `${count(due.length, "thing")} due; nothing was done` }]
          : []),
        ...(worker === undefined
          ? [{ is: "note" as const, text: "no worker's key is on this machine: nothing is done by itself" }]
          : []),
      ],
      ...(worker === undefined ? { next: [{ action: "worker.add", given: {} }] } : {}),
      json: {
        work: items.map(({ error, ...item }) => ({ ...item, ...(error ? { why: error.message } : {}) })),
      },
    };
  },
});

function rowOf({ case: id, what, at, outcome, error }: WorkItem & Partial<WorkDone>): readonly string[] {
  const since = new Date(at).toISOString().slice(0, 16).replace("T", " ");
  const word = outcome === undefined ? "" : WORK_OUTCOME_WORDS[outcome];
  return [id, since, WORK_WORDS[what], error === undefined ? word : `${word}: ${error.message}`];
}

function endingOf(done: readonly WorkDone[]): Ending {
  return done.some(({ outcome }) => outcome === "late" || outcome === "failed") ? "failed" : "done";
}
