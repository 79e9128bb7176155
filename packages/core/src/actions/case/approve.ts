import { type Approval, type CaseId, DAY_MS } from "@oubli/model";
import type { About } from "../../action/about.ts";
import { type Action, defineAction, done } from "../../action/action.ts";
import { flag, text, theCase } from "../../action/fields.ts";
import { planFacts } from "../../words/plan.ts";

interface Approve {
  readonly case: CaseId;
  readonly plan: string;
  readonly runWhenDue: boolean;
}

export const caseApprove: Action = defineAction<Approve, Approval>({
  id: "case.approve",
  summary: "approve another officer's plan; signs its hash with your key",
  danger: "final",
  event: "approve",
  desk: { key: "a", label: "approve", footer: 14 },
  examples: [
    'oubli case approve C-7 --plan <hash> --as o_k3v9p2qd --confirm C-7 --reason "read and compared"',
  ],
  fields: {
    case: theCase,
    plan: text("the hash of the plan you have read", "the hash of a plan"),
    runWhenDue: flag("let a worker carry it out without another word; it is part of what is signed"),
  },
  sheet: ({ case: id, plan: hash, runWhenDue }, about) => ({
    title: `Approve the plan of ${id}`,
    facts: [
      ["plan", `${hash?.slice(0, 12)}…`],
      ["made by", authorOf(about)],
      ...(about?.plan ? planFacts(about.plan) : []),
      ...(runWhenDue === true ? [["carried out", "by a worker, when it is due"] as const] : []),
    ],
    warning: "Your key signs exactly this plan. Not a single call of it can be changed afterwards.",
    yes: "Approve",
  }),
  run: async ({ world, by, reason }, { case: id, plan: planHash, runWhenDue: unattended }) => {
    const { approve } = await import("@oubli/engine");
    const { timing } = await world.config();
    const validMs = timing.approvalDays * DAY_MS;
    return approve(await world.ports(), id, await by(), { planHash, reason, validMs, unattended });
  },
  tell: (approval) => done(`${approval.case}: approved and signed by ${approval.by}`, { approval }),
});

function authorOf(about: About | undefined): string {
  const { madeBy = about?.case.planBy ?? "", madeVia } = about?.plan ?? {};
  return madeVia === undefined ? madeBy : `agent ${madeVia} for officer ${madeBy}`;
}
