import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { caseText } from "../../cli/show.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const caseShow: Command = {
  usage: "<case> [--json]",
  examples: ["oubli case show C-7"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const id = requireCaseId(positionals);
    return withApp(world, values.as, async (app) => {
      const view = await app.engine.view(id, app.officer());
      world.out(values.json ? JSON.stringify(view) : caseText(view));
      return EXIT.done;
    });
  },
};
