import { readEntries } from "@oubli/core/world";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { proofOf } from "../../core/app.ts";

export const auditProve: Command = {
  usage: "<index> [--json]",
  examples: ["oubli audit prove 42 > entry-42.tlog-proof"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const index = Number(positionals[0]);
    if (positionals.length !== 1 || !Number.isInteger(index) || index < 0)
      throw new OubliError("USAGE", "expected the index of one entry", { hint: "see oubli audit list" });
    return withApp(world, values.as, async (app) => {
      const size = app.store.audit.size();
      if (index >= size)
        throw new OubliError("NOT_FOUND", `the trail has ${size} entries, from 0 to ${size - 1}`);
      const { proof, logKey } = proofOf(app, index);
      if (values.json)
        world.out(
          JSON.stringify({
            index,
            entry: readEntries(app.store.audit, index, index + 1)[0]?.entry,
            proof,
            logKey,
          }),
        );
      else world.out(proof.trimEnd());
      return EXIT.done;
    });
  },
};
