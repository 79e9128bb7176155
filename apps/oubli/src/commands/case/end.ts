import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

export const caseWithdraw: Command = {
  usage: "<case> [--json]",
  examples: ["oubli case withdraw C-7"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const id = requireCaseId(positionals);
    return withApp(world, values.as, async (app) => {
      const it = await app.engine.withdraw(id, app.officer());
      world.out(values.json ? JSON.stringify({ case: it }) : `${id} is withdrawn`);
      return EXIT.done;
    });
  },
};

export const caseRefuse: Command = {
  usage: "<case> --ground <ground> [--json]",
  examples: ["oubli case refuse C-7 --ground unfounded-or-excessive"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, { ...COMMON, ground: { type: "string" } });
    const id = requireCaseId(positionals);
    const { ground } = values;
    if (ground === undefined)
      throw new OubliError("USAGE", "--ground is missing", { hint: "see: oubli law grounds" });
    return withApp(world, values.as, async (app) => {
      const it = await app.engine.refuse(id, app.officer(), ground);
      world.out(
        values.json
          ? JSON.stringify({ case: it })
          : `${id} is refused (${ground}); tell the person why, and that they may complain`,
      );
      return EXIT.done;
    });
  },
};
