import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const caseAcceptGap: Command = {
  usage: "<case> --as <officer> [--json]",
  examples: ["oubli case accept-gap C-7 --as o_k3v9p2qd"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const id = requireCaseId(positionals);
    return withApp(world, values.as, async (app) => {
      const it = await app.engine.acceptGap(id, app.officer());
      const { tasks } = await app.engine.read(id);
      const open = tasks.filter(({ record }) => record.state === "open").length;
      world.out(
        values.json
          ? JSON.stringify({ case: it, openTasks: open })
          : `${id} goes on with ${open} manual tasks open; see them with: oubli case show ${id}`,
      );
      return EXIT.done;
    });
  },
};
