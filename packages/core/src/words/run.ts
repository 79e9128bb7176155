import type { RunEvent } from "@oubli/engine";
import type { StepRecord } from "@oubli/model";
import type { Part, Progress } from "../action/action.ts";

/** What became of each call. */
export function stepsParts(steps: readonly StepRecord[]): readonly Part[] {
  if (steps.length === 0) return [{ is: "line", text: "no calls" }];
  return [
    {
      is: "table",
      head: ["step", "account", "call", "outcome"],
      rows: steps.map(({ id, account, operation, state, reason }) => [
        id,
        account,
        operation,
        reason === undefined ? state : `${state} (${reason})`,
      ]),
    },
  ];
}

const PHASE: Readonly<Record<Extract<RunEvent, { type: "phase" }>["phase"], string>> = {
  "looking-again": "searching once more before anything is sent",
  acting: "carrying out the plan",
  verifying: "verifying that everything is gone",
};

/** Progress of a run: a line for each phase and each step. */
export function runProgress(event: RunEvent): Progress {
  switch (event.type) {
    case "phase":
      return { key: "phase", text: PHASE[event.phase], state: "began", detail: event };
    case "waiting": {
      const until = new Date(event.until).toISOString();
      const text = `${event.step}: was interrupted; waiting until ${until} before asking whether it happened`;
      return { key: event.step, text, state: "began", detail: event };
    }
    case "step": {
      const { step, state, reason } = event;
      const text = `${step}: ${state}${reason === undefined ? "" : ` (${reason})`}`;
      const ended = state !== "ready" && state !== "intent";
      return { key: step, text, state: ended ? "ended" : "began", detail: event };
    }
  }
}
