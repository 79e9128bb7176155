import type { Call, ErasingCall } from "../data-map.ts";

/** Every call that a step of an erasure may make: its own, and those about the job that the vendor makes of it. */
export function stepCalls(step: ErasingCall): readonly Call[] {
  return [step, step.job?.poll, step.job?.cancel?.call].filter((call) => call !== undefined);
}
