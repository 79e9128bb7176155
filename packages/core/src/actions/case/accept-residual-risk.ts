import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { count } from "../../words/count.ts";

interface Accept {
  readonly case: CaseId;
}

interface Accepted {
  readonly case: Case;
  readonly openTasks: number;
}

export const caseAcceptResidualRisk: Action = defineAction<Accept, Accepted>({
  id: "case.accept-residual-risk",
  summary: "turn what a blocked erasure left undone into manual tasks",
  danger: "final",
  event: "accept-residual-risk",
  desk: { key: "m", label: "residual risk", footer: 17 },
  examples: [
    'oubli case accept-residual-risk C-7 --as o_k3v9p2qd --confirm C-7 --reason "the vendor will do it"',
  ],
  fields: { case: theCase },
  sheet: ({ case: id }) => ({
    title: `Accept the residual risk of ${id}?`,
    facts: [],
    warning:
      "Every call that did not end well, and every record still found, becomes a manual task. Nothing is sent.",
    yes: "Accept",
  }),
  run: async ({ world, by, reason }, { case: id }) => {
    const { acceptResidualRisk, readCase } = await import("@oubli/engine");
    const ports = await world.ports();
    // Only for their vendors' names: an account that cannot be opened does not stand in the way.
    const connectors = (await world.accounts()).flatMap((one) => (one.ok ? [one.connector] : []));
    const it = await acceptResidualRisk({ ...ports, connectors }, id, await by(), { reason });
    return { case: it, openTasks: (await readCase(ports, id)).facts.openTasks.length };
  },
  tell: ({ case: it, openTasks }) =>
    done(
      `${it.id}: residual risk accepted, ${count(openTasks, "manual task")} open`,
      { case: it, openTasks },
      [{ action: "case.show", given: { case: it.id } }],
    ),
});
