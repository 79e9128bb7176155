import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";

interface Submit {
  readonly case: CaseId;
}

export const caseSubmit: Action = defineAction<Submit, Case>({
  id: "case.submit",
  summary: "ask another officer to approve the plan",
  danger: "changes",
  event: "submit",
  desk: { key: "s", label: "submit", footer: 13 },
  examples: ["oubli case submit C-7"],
  fields: { case: theCase },
  run: async ({ world, by }, { case: id }) => {
    const { submit } = await import("@oubli/engine");
    return submit(await world.ports(), id, await by());
  },
  tell: (it) => ({
    ending: "needs-approval",
    parts: [{ is: "line", text: `${it.id}: awaiting the approval of another officer`, tone: "good" }],
    json: { case: it },
  }),
});
