import type { CaseId, Plan, StepRecord } from "@oubli/model";
import type { Reader } from "./ports.ts";

/** Every plan of a case, in the order in which they were made; none when there is no plan, or it was shredded. */
export async function plansOf(reader: Pick<Reader, "unseal">, id: CaseId): Promise<readonly Plan[]> {
  const present = await reader.unseal(id, "plan");
  if (!present) return [];
  const earlier: Plan[] = [];
  for (let round = 1; round < roundOf(present); round += 1) {
    const plan = await reader.unseal(id, `plan/${round}`);
    if (plan) earlier.push(plan);
  }
  return [...earlier, present];
}

/** Which plan of its case it is, from 1. */
export function roundOf({ round = 1 }: Pick<Plan, "round">): number {
  return round;
}

/**
 * All plans of a case as one: what was to be done in any of them. Everything but that is said by the latest, which is also the one
 * that says what stays.
 */
export async function wholePlan(reader: Pick<Reader, "unseal">, id: CaseId): Promise<Plan | undefined> {
  const plans = await plansOf(reader, id);
  const last = plans.at(-1);
  if (!last || plans.length === 1) return last;
  const findings = new Set(plans.flatMap((plan) => plan.findings));
  return {
    ...last,
    findings: [...findings].toSorted(),
    steps: plans.flatMap((plan) => plan.steps),
    covered: plans.flatMap((plan) => plan.covered),
    tasks: plans.flatMap((plan) => plan.tasks),
  };
}

/** Those of a case's steps that are of this plan. */
export function stepsOf(plan: Pick<Plan, "steps">, steps: readonly StepRecord[]): readonly StepRecord[] {
  const ids = new Set(plan.steps.map(({ id }) => id));
  return steps.filter(({ id }) => ids.has(id));
}
