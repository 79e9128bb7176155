import type { WorkDone, WorkItem } from "@oubli/engine";
import type { OfficerId } from "@oubli/model";
import { type Action, defineAction, type Ending } from "../action/action.ts";
import { flag } from "../action/fields.ts";
import { openKey } from "../action/open-key.ts";
import { count } from "../words/count.ts";
import { WORK_OUTCOME_WORDS, WORK_WORDS } from "../words/terms.ts";
import type { Asked } from "../world/standing-witnesses.ts";

interface Work {
  readonly dryRun: boolean;
}

interface Worked {
  readonly due: readonly WorkItem[];
  /** Who works; absent where no worker's key is here. */
  readonly worker?: OfficerId;
  /** Absent when it was only asked what is due. */
  readonly done?: readonly WorkDone[];
  /** Standing witnesses that have not cosigned the present head, or what came of asking them. */
  readonly witnesses: readonly Partial<Asked>[];
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
    const { askWitnesses, witnessesDue } = await import("../world/standing-witnesses.ts");
    const worker = await workerHere(world, doing.by);
    const asked = await witnessesDue(world);
    if (dryRun) {
      const witnesses = asked.map(({ url }) => ({ witness: url }));
      return { due: await dueIn(world), witnesses, ...(worker ? { worker } : {}) };
    }
    // A witness is shown the signed head only: that is nobody's act, and needs no key.
    if (worker === undefined)
      return { due: await dueIn(world), witnesses: await askWitnesses(world, asked, signal) };
    await openKey({ ...doing, by: async () => worker });
    const ports = await world.vendorPorts();
    const due = await engine.workDue(ports);
    const observe = (item: WorkItem) =>
      progress({
        key: `${item.case}/${item.what}`,
        text: `${item.case}: ${WORK_WORDS[item.what]}`,
        state: "began",
      });
    const done = await engine.work(ports, worker, { signal, observe });
    // Last, so that they see what was done.
    return { due, worker, done, witnesses: await askWitnesses(world, await witnessesDue(world), signal) };
  },
  tell: ({ due, done, worker, witnesses }) => {
    const items: readonly (WorkItem & Partial<WorkDone>)[] = done ?? due;
    return {
      ending: endingOf(done ?? [], witnesses),
      parts: [
        items.length + witnesses.length === 0
          ? { is: "line", text: "nothing is due" }
          : {
              is: "table",
              head: ["case", "due since", "what", "outcome"],
              rows: [...items.map(rowOf), ...witnesses.map(witnessRow)],
            },
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
        ...(witnesses.length === 0
          ? {}
          : {
              witnesses: witnesses.map(({ witness, head, error }) => ({
                witness,
                ...(head ? { entries: head.size } : {}),
                ...(error ? { why: error.message } : {}),
              })),
            }),
      },
    };
  },
});

function rowOf({ case: id, what, at, outcome, error }: WorkItem & Partial<WorkDone>): readonly string[] {
  const since = new Date(at).toISOString().slice(0, 16).replace("T", " ");
  const word = outcome === undefined ? "" : WORK_OUTCOME_WORDS[outcome];
  return [id, since, WORK_WORDS[what], error === undefined ? word : `${word}: ${error.message}`];
}

function witnessRow({ witness = "", head, error }: Partial<Asked>): readonly string[] {
  const failed = error === undefined ? "" : `${WORK_OUTCOME_WORDS.failed}: ${error.message}`;
  const outcome = head ? `cosigned ${count(head.size, "entry", "entries")}` : failed;
  return ["", "", `have witness ${witness} cosign the audit trail`, outcome];
}

function endingOf(done: readonly WorkDone[], witnesses: Worked["witnesses"]): Ending {
  const failed = done.some(({ outcome }) => outcome === "late" || outcome === "failed");
  return failed || witnesses.some(({ error }) => error !== undefined) ? "failed" : "done";
}
