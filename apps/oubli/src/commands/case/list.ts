import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { casesText } from "../../cli/show.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const caseList: Command = {
  usage: "[--json]",
  examples: ["oubli case list", "oubli case list --json"],
  run: async (argv, world) => {
    const { values } = readFlags(argv, COMMON);
    return withApp(world, values.as, async (app) => {
      const cases = await app.engine.cases();
      world.out(values.json ? JSON.stringify({ cases }) : casesText(cases));
      return EXIT.done;
    });
  },
};
