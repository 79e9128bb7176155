import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const caseSetAside: Command = {
  usage: "<case> --junk | --duplicate-of <case> [--json]",
  examples: ["oubli case set-aside C-7 --junk", "oubli case set-aside C-7 --duplicate-of C-4"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, {
      ...COMMON,
      junk: { type: "boolean", default: false },
      "duplicate-of": { type: "string" },
    });
    const id = requireCaseId(positionals);
    const of = values["duplicate-of"];
    if (values.junk === (of !== undefined))
      throw new OubliError("USAGE", "expected either --junk or --duplicate-of");
    const aside =
      of === undefined ? { why: "junk" as const } : { why: "duplicate" as const, of: requireCaseId([of]) };
    return withApp(world, values.as, async (app) => {
      const it = await app.engine.setAside(id, app.officer(), aside);
      world.out(
        values.json
          ? JSON.stringify({ case: it })
          : `${id} is set aside: ${of === undefined ? "no request" : `the same request as ${of}`}`,
      );
      return EXIT.done;
    });
  },
};
