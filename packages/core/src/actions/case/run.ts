import type { RunResult } from "@oubli/engine";
import { absenceOf, type CaseId } from "@oubli/model";
import { type Action, defineAction, type Ending } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { planFacts } from "../../words/plan.ts";
import { absenceParts, runProgress, stepsParts } from "../../words/run.ts";

interface Run {
  readonly case: CaseId;
}

export const caseRun: Action = defineAction<Run, RunResult>({
  id: "case.run",
  summary: "carry out the approved plan, or go on with it, and verify",
  danger: "erases",
  event: "run",
  desk: { key: "E", label: "erase", footer: 16, tab: "result" },
  examples: ['oubli case run C-7 --confirm C-7 --reason "request of 18 November"'],
  fields: { case: theCase },
  sheet: ({ case: id }, about) => {
    const begun = about?.case.state === "executing" || about?.case.state === "blocked";
    return {
      title: begun ? `Go on with the erasure of ${id}` : `Erase: ${id}`,
      facts: about?.plan ? planFacts(about.plan) : [],
      warning: "What is erased cannot be brought back.",
      yes: begun ? "Go on" : "Erase",
    };
  },
  run: async ({ world, by, signal, progress, reason }, { case: id }) => {
    const { run } = await import("@oubli/engine");
    const observe = (event: Parameters<typeof runProgress>[0]) => progress(runProgress(event));
    return run(await world.vendorPorts(), id, await by(), { signal, observe, reason });
  },
  tell: (result) => ({
    ending: endingOf(result),
    parts: [...stepsParts(result.steps), ...absenceParts(result.verification)],
    json: {
      case: result.case,
      steps: result.steps,
      absence: absenceOf(result.verification).absence,
      remaining: result.verification.remaining.length,
    },
  }),
});

function endingOf({ case: it, steps, verification }: RunResult): Ending {
  if (it.state === "review") return "done";
  // The vendor has accepted it and does it later: neither done nor failed.
  if (it.state === "waiting") return "uncertain";
  if (steps.some(({ state }) => state === "unknown" || state === "intent")) return "uncertain";
  return verification.report.coverage.some(({ rejected }) => rejected) ? "credentials-rejected" : "failed";
}
