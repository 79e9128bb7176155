import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const caseClose: Command = {
  usage: "<case> [--json]",
  examples: ["oubli case close C-7"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const id = requireCaseId(positionals);
    return withApp(world, values.as, async (app) => {
      const it = await app.engine.close(id, app.officer());
      world.out(values.json ? JSON.stringify({ case: it }) : `${id} is closed: ${it.resolution ?? ""}`);
      return EXIT.done;
    });
  },
};
