import type { CaseId, TaskRecord } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { day, positional, privateText, theCase, theTask } from "../../action/fields.ts";
import { groundField } from "../ground.ts";

interface Keep {
  readonly case: CaseId;
  readonly task: string;
  readonly ground: string;
  readonly review: string;
  readonly words: string;
}

export const taskKeep: Action = defineAction<Keep, TaskRecord>({
  id: "task.keep",
  summary: "the data of a manual task stays on a ground of the law, to be reviewed on a day",
  danger: "changes",
  agent: "never",
  event: "end-task",
  examples: ['oubli task keep C-7 t1 --ground art-17-3-b --review 2034-12-31 "invoices, tax law"'],
  fields: {
    case: theCase,
    task: theTask,
    ground: groundField("the ground on which the data stays"),
    review: day("the day on which it is reviewed whether the ground still holds"),
    words: positional(privateText("why the data stays")),
  },
  run: async ({ world, by }, { case: id, task, ground, review, words }) => {
    const { endTask } = await import("@oubli/engine");
    const ending = { as: "kept", task, ground, reviewOn: review, words } as const;
    return endTask(await world.ports(), id, await by(), ending);
  },
  tell: (record) =>
    done(
      `task ${record.id} of ${record.case}: its data is kept (${record.ground}) until it is reviewed on ${record.reviewOn}`,
      {
        task: record,
      },
    ),
});
