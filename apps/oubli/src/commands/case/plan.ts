import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { planText } from "../../cli/show.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const casePlan: Command = {
  usage: "<case> [--json]",
  examples: ["oubli case plan C-7"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const id = requireCaseId(positionals);
    return withApp(world, values.as, async (app) => {
      const { plan, hash } = await app.engine.plan(id, app.officer());
      await app.engine.submit(id, app.officer());
      if (values.json) world.out(JSON.stringify({ case: id, planHash: hash, plan }));
      else {
        world.out(planText(plan, hash));
        world.err(`another officer approves with: oubli case approve ${id} --plan ${hash} --as <officer>`);
      }
      return EXIT.needsApproval;
    });
  },
};
