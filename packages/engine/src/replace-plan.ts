import type { Case, CaseId, Plan, PlannedStep, StepRecord } from "@oubli/model";
import { foundBefore } from "./found-before.ts";
import type { Basis } from "./plan-basis.ts";
import { roundOf } from "./plans.ts";
import type { Writer } from "./ports.ts";

/** Puts a plan in the place of the one that was not carried out, or beside those that were. */
export async function replacePlan(
  writer: Writer,
  it: Case,
  plan: Plan,
  { report, earlier }: Basis,
): Promise<void> {
  const carriedOut = new Set(earlier.flatMap(({ steps }) => steps.map((step) => step.id)));
  const dropped = new Set((await writer.unseal(it.id, "plan"))?.tasks.map((task) => task.id));
  for (const task of earlier.flatMap(({ tasks }) => tasks)) dropped.delete(task.id);
  const steps = (await writer.steps(it.id)).filter((step) => carriedOut.has(step.id)).map(superseded);
  const tasks = (await writer.tasks(it.id)).filter((task) => !dropped.has(task.id));
  const last = earlier.at(-1);
  if (last) {
    await writer.seal(it.id, `plan/${roundOf(last)}`, last);
    await writer.seal(it.id, "before", await foundBefore(writer, it.id));
    await writer.seal(it.id, "search", report);
  }
  await writer.seal(it.id, "plan", plan);
  await writer.putSteps(it.id, [...steps, ...plan.steps.map((step) => readyStep(it.id, step))], tasks);
}

/** A step of an earlier plan: what it left undone is the business of the new one. */
function superseded(step: StepRecord): StepRecord {
  return LEFT_UNDONE.has(step.state) ? { ...step, state: "superseded" } : step;
}

const LEFT_UNDONE: ReadonlySet<StepRecord["state"]> = new Set(["ready", "failed", "unknown", "present"]);

function readyStep(id: CaseId, step: PlannedStep): StepRecord {
  const { account, vendor, action } = step;
  return {
    case: id,
    id: step.id,
    account,
    vendor,
    operation: step.call.operation,
    action,
    state: "ready",
    fence: 0,
  };
}
