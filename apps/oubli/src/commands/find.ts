import { isComplete } from "@oubli/model";
import { EXIT } from "../cli/exit.ts";
import { COMMON, readFlags } from "../cli/flags.ts";
import { requireSubject } from "../cli/person.ts";
import { coverageText, findingsText } from "../cli/show.ts";
import { watchedSearch } from "../cli/watching.ts";
import { withApp } from "../cli/with-app.ts";
import type { Command } from "../cli/world.ts";

export const find: Command = {
  usage: "<identifier>… [--json]",
  examples: ["oubli find ada@example.test", "oubli find ada@example.test +351900000117 --json"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const subject = requireSubject(positionals);
    return withApp(world, values.as, async (app) => {
      const report = await app.engine.look(subject, app.officer(), watchedSearch(world, values.json));
      if (values.json) {
        const findings = report.findings.map(({ id, account, vendor, kind, recordId, matchedBy, via }) => ({
          id,
          account,
          vendor,
          kind,
          recordId,
          matchedBy,
          via,
        }));
        world.out(
          JSON.stringify({
            complete: isComplete(report.coverage),
            findings,
            coverage: report.coverage,
            recipients: report.recipients,
          }),
        );
      } else {
        world.out(findingsText(report));
        world.out(`\n${coverageText(report.coverage)}`);
      }
      return isComplete(report.coverage) ? EXIT.done : EXIT.failed;
    });
  },
};
