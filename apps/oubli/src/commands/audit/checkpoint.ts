import { logKeyOf } from "@oubli/core/world";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const auditCheckpoint: Command = {
  usage: "[--json]",
  examples: ["oubli audit checkpoint"],
  run: async (argv, world) => {
    const { values } = readFlags(argv, COMMON);
    return withApp(world, values.as, async (app) => {
      const checkpoint = app.store.audit.checkpoint();
      if (checkpoint === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
      const logKey = logKeyOf(app.home);
      if (values.json) world.out(JSON.stringify({ checkpoint, logKey }));
      else {
        world.out(checkpoint.trimEnd());
        world.err(`check it with the key ${logKey}`);
      }
      return EXIT.done;
    });
  },
};
