import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { table } from "../../cli/show.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { readEntries } from "../../core/audit.ts";

export const auditList: Command = {
  usage: "[--last <count>] [--json]",
  examples: ["oubli audit list", "oubli audit list --last 100 --json"],
  run: async (argv, world) => {
    const { values } = readFlags(argv, { ...COMMON, last: { type: "string", default: "20" } });
    const count = Number(values.last);
    if (!Number.isInteger(count) || count < 1)
      throw new OubliError("USAGE", "--last is a whole number from 1 on");
    return withApp(world, values.as, async (app) => {
      const size = app.store.audit.size();
      const entries = readEntries(app, Math.max(0, size - count), size);
      if (values.json) world.out(JSON.stringify({ size, entries }));
      else {
        world.out(
          table(
            entries.map(({ index, entry }) => [
              String(index),
              entry.at,
              entry.ev,
              entry.actor,
              [entry.req, entry.account, entry.op, entry.step, entry.task, entry.code]
                .filter((word) => word !== undefined)
                .join(" "),
            ]),
          ),
        );
      }
      return EXIT.done;
    });
  },
};
