import type { HashedPlan } from "@oubli/engine";
import type { CaseId } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { flag, theCase } from "../../action/fields.ts";
import { type EffectInLaw, planJson, planParts } from "../../words/plan.ts";

interface MakePlan {
  readonly case: CaseId;
  readonly draft: boolean;
}

interface Made extends HashedPlan {
  readonly effects: readonly EffectInLaw[];
}

export const casePlan: Action = defineAction<MakePlan, Made>({
  id: "case.plan",
  summary: "decide what is done about every record, and ask for approval; sends nothing",
  danger: "changes",
  event: "plan",
  desk: { key: "p", label: "plan", footer: 12, tab: "plan" },
  examples: ["oubli case plan C-7", "oubli case plan C-7 --draft"],
  fields: { case: theCase, draft: flag("only make the plan; ask for approval later") },
  run: async ({ world, by, via }, { case: id, draft }) => {
    const { effectsInLaw, makePlan, submit } = await import("@oubli/engine");
    const [ports, officer] = [await world.vendorPorts(), await by()];
    const made = await makePlan(ports, id, officer, via);
    if (!draft) await submit(ports, id, officer);
    return { ...made, effects: effectsInLaw(made.plan) };
  },
  tell: ({ plan, hash, effects }, { case: id, draft }) => ({
    ending: draft ? "done" : "needs-approval",
    parts: planParts(plan, hash, effects),
    json: { case: id, planHash: hash, ...planJson(plan) },
  }),
});
