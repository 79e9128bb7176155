import type { WorkDone, WorkItem } from "@oubli/engine";
import { type Action, defineAction, type Ending } from "../action/action.ts";
import { flag } from "../action/fields.ts";
import { count } from "../words/count.ts";
import { WORK_OUTCOME_WORDS, WORK_WORDS } from "../words/terms.ts";

interface Work {
  readonly dryRun: boolean;
}

interface Worked {
  readonly due: readonly WorkItem[];
  /** Absent when it was only asked what is due. */
  readonly done?: readonly WorkDone[];
}

export const work: Action = defineAction<Work, Worked>({
  id: "work",
  summary: "do everything that is due by itself, and end: for a scheduler, or once a day by hand",
  danger: "changes",
  agent: "never",
  role: "officer",
  examples: [
    "oubli work --dry-run",
    "oubli work --json || mail -s 'oubli: something is due' privacy@shop.example",
  ],
  fields: { dryRun: flag("only say what is due; nothing is done, and no vendor is asked") },
  run: async ({ world, by, signal, progress }, { dryRun }) => {
    const engine = await import("@oubli/engine");
    const [ports, officer] = [await world.vendorPorts(), await by()];
    const due = await engine.workDue(ports);
    if (dryRun) return { due };
    const observe = (item: WorkItem) =>
      progress({
        key: `${item.case}/${item.what}`,
        text: `${item.case}: ${WORK_WORDS[item.what]}`,
        state: "began",
      });
    return { due, done: await engine.work(ports, officer, { signal, observe }) };
  },
  tell: ({ due, done }) => {
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
      ],
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
