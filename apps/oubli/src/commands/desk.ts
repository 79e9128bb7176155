import { OubliError } from "@oubli/model";
import { EXIT } from "../cli/exit.ts";
import { readFlags } from "../cli/flags.ts";
import { withApp } from "../cli/with-app.ts";
import type { Command } from "../cli/world.ts";

export const desk: Command = {
  usage: "[--as <officer>] [--no-color]",
  examples: ["oubli", "oubli desk --as o_k3v9p2qd"],
  run: async (argv, world) => {
    const { values } = readFlags(argv, {
      as: { type: "string" },
      "no-color": { type: "boolean", default: false },
    });
    if (!world.interactive) {
      throw new OubliError("USAGE", "the desk needs a terminal", {
        hint: 'without one, use the commands: "oubli case list", "oubli --help"',
      });
    }
    return withApp(world, values.as, async (app) => {
      const { openDesk } = await import("../desk/open-desk.ts");
      await openDesk(app, world, values["no-color"] ? { colours: false } : {});
      return EXIT.done;
    });
  },
};
