import type { CaseId, TaskRecord } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { positional, privateText, theCase, theTask } from "../../action/fields.ts";

interface Complete {
  readonly case: CaseId;
  readonly task: string;
  readonly words: string;
}

export const taskComplete: Action = defineAction<Complete, TaskRecord>({
  id: "task.complete",
  summary: "a manual task was done; say where the proof lies",
  danger: "changes",
  agent: "never",
  event: "end-task",
  examples: ['oubli task complete C-7 t1 "ticket 4711"', "oubli task complete C-7 t1 - < words.txt"],
  fields: {
    case: theCase,
    task: theTask,
    words: positional(privateText("where the proof lies: a ticket, a letter, a confirmation")),
  },
  run: async ({ world, by }, { case: id, task, words }) => {
    const { endTask } = await import("@oubli/engine");
    return endTask(await world.ports(), id, await by(), { as: "completed", task, words });
  },
  tell: (record) => done(`task ${record.id} of ${record.case} is completed`, { task: record }),
});
