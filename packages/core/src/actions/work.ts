import type { WorkDone, WorkItem } from "@oubli/engine";
import { type Action, defineAction, type Ending } from "../action/action.ts";
import { flag } from "../action/fields.ts";
import { count } from "../words/count.ts";
import { WORK_OUTCOME_WORDS, WORK_WORDS } from "../words/terms.ts";
import type { Asked } from "../world/standing-witnesses.ts";

interface Work {
  readonly dryRun: boolean;
}

interface Worked {
  readonly due: readonly WorkItem[];
  /** Absent when it was only asked what is due. */
  readonly done?: readonly WorkDone[];
  /** Standing witnesses that have not cosigned the present head, or what came of asking them. */
  readonly witnesses: readonly Partial<Asked>[];
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
    const { askWitnesses, witnessesDue } = await import("../world/standing-witnesses.ts");
    if (dryRun) return { due, witnesses: (await witnessesDue(world)).map(({ url }) => ({ witness: url })) };
    const observe = (item: WorkItem) =>
      progress({
        key: `${item.case}/${item.what}`,
        text: `${item.case}: ${WORK_WORDS[item.what]}`,
        state: "began",
      });
    const done = await engine.work(ports, officer, { signal, observe });
    // Last, so that they see what was done.
    return { due, done, witnesses: await askWitnesses(world, await witnessesDue(world), signal) };
  },
  tell: ({ due, done, witnesses }) => {
    const items: readonly (WorkItem & Partial<WorkDone>)[] = done ?? due;
    return {
      ending: done === undefined ? "done" : endingOf(done, witnesses),
      parts: [
        items.length + witnesses.length === 0
          ? { is: "line", text: "nothing is due" }
          : {
              is: "table",
              head: ["case", "due since", "what", "outcome"],
              rows: [...items.map(rowOf), ...witnesses.map((one) => witnessRow(one, done))],
            },
        ...(done === undefined && due.length > 0
          ? [{ is: "line" as const, text: `${count(due.length, "thing")} due; nothing was done` }]
          : []),
      ],
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

function witnessRow({ witness = "", head, error }: Partial<Asked>, done: unknown): readonly string[] {
  const failed = error === undefined ? "" : `${WORK_OUTCOME_WORDS.failed}: ${error.message}`;
  const outcome = head ? `cosigned ${count(head.size, "entry", "entries")}` : failed;
  return ["", "", `have witness ${witness} cosign the audit trail`, done === undefined ? "" : outcome];
}

function endingOf(done: readonly WorkDone[], witnesses: Worked["witnesses"]): Ending {
  const failed = done.some(({ outcome }) => outcome === "late" || outcome === "failed");
  return failed || witnesses.some(({ error }) => error !== undefined) ? "failed" : "done";
}
