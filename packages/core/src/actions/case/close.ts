import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { stateText } from "../../words/case.ts";
import { nearMissText } from "../../words/whose.ts";

interface Close {
  readonly case: CaseId;
}

interface Closed {
  readonly it: Case;
  /** Near misses that nobody has decided. */
  readonly undecided: number;
}

export const caseClose: Action = defineAction<Close, Closed>({
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
    const { closeCase, readCase } = await import("@oubli/engine");
    const ports = await world.ports();
    const it = await closeCase(ports, id, await by(), { reason });
    return { it, undecided: (await readCase(ports, id)).whose.nearMisses.length };
  },
  tell: ({ it, undecided }) => {
    const text = `${it.id} is ${stateText(it)}`;
    return done(undecided === 0 ? text : `${text}; ${nearMissText(undecided)}`, {
      case: it,
      nearMisses: undecided,
    });
  },
});
