import { type ErasureStrategy, effectOf, type StrategyEffect } from "@oubli/law";
import type { Plan, StepAction } from "@oubli/model";

// What a vendor calls anonymising it does by itself; an officer has to look at what it leaves.
type Strategic = Exclude<StepAction, "suppress" | "unsubscribe">;
const STRATEGIES: Readonly<Record<Strategic, ErasureStrategy>> = {
  erase: "delete",
  overwrite: "same-word-for-all",
  anonymize: "empty",
};

/** What the steps of a plan amount to in law, each once, the surest first; empty for a plan without calls. Pure. */
export function effectsInLaw(plan: Plan): readonly (StrategyEffect & { readonly action: Strategic })[] {
  const actions = new Set(plan.steps.map((step) => step.action));
  return (["erase", "overwrite", "anonymize"] as const)
    .filter((action) => actions.has(action))
    .map((action) => ({ action, ...effectOf(STRATEGIES[action]) }));
}
