import type { Approval, CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { text, theCase } from "../../action/fields.ts";

interface Reject {
  readonly case: CaseId;
  readonly plan: string;
}

export const caseReject: Action = defineAction<Reject, Approval>({
  id: "case.reject",
  summary: "send a plan back to its author; an approval given before no longer counts",
  danger: "changes",
  event: "reject",
  desk: { key: "b", label: "send back", footer: 15 },
  examples: ["oubli case reject C-7 --plan <hash> --as o_k3v9p2qd"],
  fields: { case: theCase, plan: text("the hash of the plan you have read", "the hash of a plan") },
  run: async ({ world, by }, { case: id, plan: planHash }) => {
    const { reject } = await import("@oubli/engine");
    return reject(await world.ports(), id, await by(), { planHash });
  },
  tell: (approval) =>
    done(`${approval.case}: sent back by ${approval.by}`, { approval }, [
      { action: "case.plan", given: { case: approval.case } },
    ]),
});
