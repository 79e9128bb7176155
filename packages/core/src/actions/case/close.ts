import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { stateText } from "../../words/case.ts";

interface Close {
  readonly case: CaseId;
}

export const caseClose: Action = defineAction<Close, Case>({
  id: "case.close",
  summary: "close a case; how it ended follows from its facts and cannot be chosen",
  danger: "final",
  event: "close",
  desk: { key: "z", label: "close case", footer: 19 },
  examples: ['oubli case close C-7 --confirm C-7 --reason "answered on 24 November"'],
  fields: { case: theCase },
  sheet: ({ case: id }, about) => ({
    title: `Close ${id}?`,
    facts: [],
    warning:
      about?.case.state === "received"
        ? "The person's identity was not verified, and the case ends so. Tell the person, and where they can complain. A closed case stays closed."
        : "How it ended follows from the facts. A closed case stays closed.",
    yes: "Close",
  }),
  run: async ({ world, by, reason }, { case: id }) => {
    const { closeCase } = await import("@oubli/engine");
    return closeCase(await world.ports(), id, await by(), { reason });
  },
  tell: (it) => done(`${it.id} is ${stateText(it)}`, { case: it }),
});
