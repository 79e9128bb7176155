import { resolve } from "node:path";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { exportTrail } from "../../core/app.ts";

export const auditExport: Command = {
  usage: "<folder> [--json]",
  examples: ["oubli audit export ./trail-2026-11"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const [folder] = positionals;
    if (folder === undefined || positionals.length !== 1)
      throw new OubliError("USAGE", "expected one folder to write to");
    return withApp(world, values.as, async (app) => {
      const exported = await exportTrail(app, resolve(folder));
      if (values.json) world.out(JSON.stringify(exported));
      else {
        world.out(`wrote ${exported.entries} entries in ${exported.files} files to ${exported.folder}`);
        world.err(`anybody can verify them with the key ${exported.verifierKey}`);
      }
      return EXIT.done;
    });
  },
};
