import { hasOfficerKey } from "@oubli/core/world";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { table } from "../../cli/show.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const officerList: Command = {
  usage: "[--json]",
  examples: ["oubli officer list"],
  run: async (argv, world) => {
    const { values } = readFlags(argv, COMMON);
    return withApp(world, values.as, async (app) => {
      const officers = (await app.engine.officers()).map((officer) => ({
        ...officer,
        keyHere: hasOfficerKey(app.home, officer.id),
      }));
      if (values.json) world.out(JSON.stringify({ officers }));
      else {
        world.out(
          table([
            ["officer", "name", "roles", "key"],
            ...officers.map((one) => [
              one.id,
              one.name,
              one.roles.join(","),
              one.keyHere ? "on this machine" : "elsewhere",
            ]),
          ]),
        );
      }
      return EXIT.done;
    });
  },
};
