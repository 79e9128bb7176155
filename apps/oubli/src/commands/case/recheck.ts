import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { coverageText, findingsText } from "../../cli/show.ts";
import { watchedSearch } from "../../cli/watching.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const caseRecheck: Command = {
  usage: "<case> [--json]",
  examples: [
    "oubli case recheck C-7",
    "oubli case recheck C-7 --json || mail -s 'something is back' privacy@shop.example",
  ],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const id = requireCaseId(positionals);
    return withApp(world, values.as, async (app) => {
      const seen = await app.engine.recheck(id, app.officer(), watchedSearch(world, values.json));
      const { report, back, complete, child } = seen;
      if (values.json)
        world.out(JSON.stringify({ case: id, complete, back, ...(child ? { child: child.id } : {}) }));
      else if (child) {
        world.out(
          `records that are back: ${back.length}; case ${child.id} is open, to be answered by ${child.due.legal}`,
        );
        world.out(`\n${findingsText(report)}`);
        world.err(`next: oubli case plan ${child.id}`);
      } else if (complete) world.out("nothing is back: every account was asked by every identifier");
      else {
        world.out(coverageText(report.coverage));
        world.err("nothing was found, but not every account could be asked: look again later");
      }
      return back.length === 0 && complete ? EXIT.done : EXIT.failed;
    });
  },
};
