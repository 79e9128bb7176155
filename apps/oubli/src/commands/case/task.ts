import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

/** Turns words into the ending of a task. Pure. */
export function parseCaseTask(argv: readonly string[]) {
  const { values, positionals } = readFlags(argv, {
    ...COMMON,
    done: { type: "string" },
    declined: { type: "string" },
  });
  const id = requireCaseId(positionals, 2);
  const task = positionals[1] ?? "";
  if ((values.done === undefined) === (values.declined === undefined)) {
    throw new OubliError("USAGE", "a task ends with either --done or --declined", {
      hint: '--done "<where the proof lies>" or --declined "<why not>"',
    });
  }
  const ending =
    values.done === undefined
      ? { state: "declined" as const, words: values.declined ?? "" }
      : { state: "done" as const, words: values.done };
  return { id, task, ending, json: values.json, as: values.as };
}

export const caseTask: Command = {
  usage: '<case> <task> --done "<proof>" | --declined "<reason>" [--json]',
  examples: ['oubli case task C-7 t1 --done "answer of Fera support, ticket 4711"'],
  run: async (argv, world) => {
    const { id, task, ending, json, as } = parseCaseTask(argv);
    return withApp(world, as, async (app) => {
      const record = await app.engine.endTask(id, task, ending, app.officer());
      world.out(json ? JSON.stringify({ task: record }) : `task ${task} of ${id}: ${record.state}`);
      return EXIT.done;
    });
  },
};
