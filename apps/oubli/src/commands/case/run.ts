import type { RunResult } from "@oubli/engine";
import { OubliError } from "@oubli/model";
import { EXIT, type ExitCode } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { table } from "../../cli/show.ts";
import { watchedRun } from "../../cli/watching.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const caseRun: Command = {
  usage: "<case> --confirm <case> [--json]",
  examples: ["oubli case run C-7 --confirm C-7"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, { ...COMMON, confirm: { type: "string" } });
    const id = requireCaseId(positionals);
    if (values.confirm?.toUpperCase() !== id) {
      throw new OubliError("USAGE", "what is erased cannot be brought back", {
        hint: `confirm by typing the case number: --confirm ${id}`,
      });
    }
    return withApp(world, values.as, async (app) => {
      const result = await app.engine.run(id, app.officer(), watchedRun(world, values.json));
      if (values.json)
        world.out(
          JSON.stringify({
            case: result.case,
            steps: result.steps,
            remaining: result.verification.remaining.length,
          }),
        );
      else world.out(resultText(result));
      return exitFor(result);
    });
  },
};

function exitFor(result: RunResult): ExitCode {
  if (result.case.state === "review") return EXIT.done;
  return result.steps.some((step) => step.state === "unknown" || step.state === "intent")
    ? EXIT.uncertain
    : EXIT.failed;
}

function resultText(result: RunResult): string {
  const { case: it, steps, verification } = result;
  return [
    table([
      ["step", "account", "call", "outcome"],
      ...steps.map((step) => [
        step.id,
        step.account,
        step.operation,
        step.reason === undefined ? step.state : `${step.state} (${step.reason})`,
      ]),
    ]),
    verification.remaining.length === 0
      ? "looked again by every identifier: nothing is left that should be gone"
      : `${verification.remaining.length} records are still there: ${verification.remaining.map((id) => id.split("/").slice(0, 2).join("/")).join(", ")}`,
    it.state === "review"
      ? `next: oubli case certificate ${it.id}, then: oubli case close ${it.id}`
      : `blocked; go on with: oubli case run ${it.id} --confirm ${it.id}, or hand the rest to people: oubli case accept-gap ${it.id} --as <officer>`,
  ].join("\n");
}
