import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";

interface Withdraw {
  readonly case: CaseId;
}

export const caseWithdraw: Action = defineAction<Withdraw, Case>({
  id: "case.withdraw",
  summary: "close a case because the person takes the request back",
  danger: "final",
  event: "withdraw",
  desk: { label: "withdraw" },
  examples: ['oubli case withdraw C-7 --confirm C-7 --reason "their mail of 20 November"'],
  fields: { case: theCase },
  sheet: ({ case: id }) => ({
    title: `Did the person take the request of ${id} back?`,
    facts: [],
    warning: "The case is closed as withdrawn. A closed case stays closed.",
    yes: "Withdraw",
  }),
  run: async ({ world, by, reason }, { case: id }) => {
    const { withdraw } = await import("@oubli/engine");
    return withdraw(await world.ports(), id, await by(), { reason });
  },
  tell: (it) => done(`${it.id} is withdrawn`, { case: it }),
});
