import { entriesAt } from "@oubli/core/world";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { table } from "../../cli/show.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const auditList: Command = {
  usage: "[<words>] [--case <case>] [--last <count>] [--json]",
  examples: [
    "oubli audit list",
    "oubli audit list --last 100 --json",
    "oubli audit list plan.approved --case C-7",
  ],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, {
      ...COMMON,
      case: { type: "string" },
      last: { type: "string", default: "20" },
    });
    const count = Number(values.last);
    if (!Number.isInteger(count) || count < 1)
      throw new OubliError("USAGE", "--last is a whole number from 1 on");
    const id = values.case === undefined ? undefined : requireCaseId([values.case]);
    return withApp(world, values.as, async (app) => {
      const { audit } = app.store;
      const size = audit.size();
      const words = positionals.flatMap((word) => word.split(/\s+/));
      if (id !== undefined) {
        const found = await app.store.read((reader) => reader.case(id));
        if (!found)
          throw new OubliError("NOT_FOUND", `there is no case ${id}`, { hint: "see oubli case list" });
        words.push(found.ref);
      }
      const indexes = audit.search(words, 0, size).slice(0, count).toReversed();
      const entries = entriesAt(audit, indexes);
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
