import type { CaseId, TaskRecord } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { positional, privateText, theCase, theTask } from "../../action/fields.ts";

interface Waive {
  readonly case: CaseId;
  readonly task: string;
  readonly words: string;
}

export const taskWaive: Action = defineAction<Waive, TaskRecord>({
  id: "task.waive",
  summary: "a manual task stays undone; the certificate says so",
  danger: "changes",
  agent: "never",
  event: "end-task",
  examples: ['oubli task waive C-7 t1 "the service has closed"', "oubli task waive C-7 t1 - < words.txt"],
  fields: { case: theCase, task: theTask, words: positional(privateText("why it stays undone")) },
  run: async ({ world, by }, { case: id, task, words }) => {
    const { endTask } = await import("@oubli/engine");
    return endTask(await world.ports(), id, await by(), { as: "waived", task, words });
  },
  tell: (record) => done(`task ${record.id} of ${record.case} is waived`, { task: record }),
});
