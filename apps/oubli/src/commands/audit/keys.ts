import { keysInTrail, logKeyOf } from "@oubli/core/world";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { table } from "../../cli/show.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const auditKeys: Command = {
  usage: "[--json]",
  examples: ["oubli audit keys"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    if (positionals.length > 0) throw new OubliError("USAGE", "audit keys takes no words");
    return withApp(world, values.as, async (app) => {
      const keys = keysInTrail(app.store.audit);
      const present = logKeyOf(app.home);
      if (values.json) world.out(JSON.stringify({ present, keys }));
      else if (keys.length === 0) world.out(present);
      else world.out(table(keys.map(({ key, from, until }) => [key, signsText(from, until)])));
      return EXIT.done;
    });
  },
};

function signsText(from: number, until: number | undefined): string {
  return until === undefined ? `signs from entry ${from} on` : `signed entries ${from} to ${until - 1}`;
}
