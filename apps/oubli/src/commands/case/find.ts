import { isComplete } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { requireIdentity } from "../../cli/person.ts";
import { coverageText, findingsText } from "../../cli/show.ts";
import { watchedSearch } from "../../cli/watching.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const caseFind: Command = {
  usage: "<case> [--identity <level>] [--json]",
  examples: ["oubli case find C-7", "oubli case find C-7 --identity mailbox"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, { ...COMMON, identity: { type: "string" } });
    const id = requireCaseId(positionals);
    return withApp(world, values.as, async (app) => {
      if (values.identity !== undefined)
        await app.engine.verifyIdentity(id, requireIdentity(values.identity), app.officer());
      const report = await app.engine.find(id, app.officer(), watchedSearch(world, values.json));
      if (values.json)
        world.out(
          JSON.stringify({
            case: id,
            complete: isComplete(report.coverage),
            findings: report.findings.length,
            coverage: report.coverage,
          }),
        );
      else world.out(`${findingsText(report)}\n\n${coverageText(report.coverage)}`);
      return isComplete(report.coverage) ? EXIT.done : EXIT.failed;
    });
  },
};
