import type { Plan, StepRecord } from "@oubli/model";
import type { Part } from "../action/action.ts";

/** What a call counts as in law where it is less than deletion; the engine's `effectsInLaw`. */
export interface EffectInLaw {
  readonly action: string;
  readonly countsAs: string;
  readonly warning?: string;
}

/** Every call a plan makes, its side effects, what it keeps, and what is left to manual tasks. */
export function planParts(
  plan: Plan,
  hash: string,
  effects: readonly EffectInLaw[],
  steps: readonly Pick<StepRecord, "id" | "state">[] = [],
): readonly Part[] {
  const text = (text: string, tone?: "warn"): Part => ({ is: "line", text, ...(tone ? { tone } : {}) });
  return [
    { is: "fact", label: "plan", text: hash },
    ...callsParts(plan, steps),
    ...sideEffects(plan).map((one) => text(one, "warn")),
    ...effects.flatMap(({ action, countsAs, warning }) =>
      warning === undefined
        ? []
        : [text(`${action} counts as ${countsAs}, not as deletion. ${warning}`, "warn")],
    ),
    ...plan.covered.map((row) =>
      text(`with the ${row.goesWith.toLowerCase()}: ${row.account} ${row.title} ${row.recordId}`),
    ),
    ...plan.retained.map((kept) =>
      text(`kept: ${kept.account} ${kept.title} ${kept.recordId} (${kept.ground}): ${kept.because}`),
    ),
    ...plan.tasks.map((task) =>
      text(`manual task ${task.id}: ${task.account} ${task.what} Why: ${task.because} Ask: ${task.ask}`),
    ),
  ];
}

function callsParts(plan: Plan, steps: readonly Pick<StepRecord, "id" | "state">[]): readonly Part[] {
  if (plan.steps.length === 0) return [{ is: "line", text: "no calls" }];
  const states = new Map(steps.map(({ id, state }) => [id, state]));
  const rows = plan.steps.map((step) => [
    step.id,
    step.account,
    step.action,
    `${step.title} ${step.recordId}`,
    `${step.call.method} ${step.call.template}`,
    ...(steps.length === 0 ? [] : [states.get(step.id) ?? ""]),
  ]);
  const head = ["step", "account", "action", "record", "call", ...(steps.length === 0 ? [] : ["state"])];
  return [{ is: "table", head, rows }];
}

function sideEffects({ steps }: Plan): readonly string[] {
  return [
    ...new Set(
      steps.flatMap(({ account, call, effects }) =>
        effects.map(({ note }) => `${account} ${call.operation}: ${note}`),
      ),
    ),
  ];
}
