import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";

interface Hold {
  readonly case: CaseId;
}

export const caseHold: Action = defineAction<Hold, Case>({
  id: "case.hold",
  summary: "place a legal hold: every destructive call stops at once",
  danger: "changes",
  event: "hold",
  desk: { key: "H", label: "legal hold" },
  examples: ["oubli case hold C-7"],
  fields: { case: theCase },
  run: async ({ world, by }, { case: id }) => {
    const { placeHold } = await import("@oubli/engine");
    return placeHold(await world.ports(), id, await by());
  },
  tell: (it) => done(`${it.id} is on legal hold: no destructive call is sent`, { case: it }),
});
