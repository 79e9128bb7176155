import { readEntries } from "@oubli/core/world";
import { OubliError } from "@oubli/model";
import { leafHash } from "@oubli/tlog";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { table } from "../../cli/show.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const auditShow: Command = {
  usage: "<index> [--json]",
  examples: ["oubli audit show 42"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const index = Number(positionals[0]);
    if (positionals.length !== 1 || !Number.isInteger(index) || index < 0)
      throw new OubliError("USAGE", "expected the index of one entry", { hint: "see oubli audit list" });
    return withApp(world, values.as, async (app) => {
      const size = app.store.audit.size();
      const found = readEntries(app.store.audit, index, index + 1)[0];
      if (!found) throw new OubliError("NOT_FOUND", `the trail has ${size} entries, from 0 to ${size - 1}`);
      const leaf = Buffer.from(leafHash(app.store.audit.entryAt(index))).toString("base64");
      if (values.json) world.out(JSON.stringify({ index, size, leaf, entry: found.entry }));
      else {
        const members = Object.entries(found.entry).map(([name, value]) => [name, String(value)]);
        world.out(table([["entry", `${index} of ${size}`], ...members, ["leaf hash", leaf]]));
        world.err(`prove it to a stranger: oubli audit prove ${index}`);
      }
      return EXIT.done;
    });
  },
};
