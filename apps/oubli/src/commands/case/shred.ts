import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { removePackages } from "../../core/app.ts";

export const caseShred: Command = {
  usage: "<case> --confirm <case> [--json]",
  examples: ["oubli case shred C-7 --confirm C-7"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, { ...COMMON, confirm: { type: "string" } });
    const id = requireCaseId(positionals);
    if (values.confirm?.toUpperCase() !== id) {
      throw new OubliError("USAGE", "what is shredded cannot be brought back", {
        hint: `confirm by typing the case number: --confirm ${id}`,
      });
    }
    return withApp(world, values.as, async (app) => {
      await app.engine.shred(id, app.officer());
      const packages = removePackages(app, id);
      world.out(
        values.json
          ? JSON.stringify({ case: id, packagesRemoved: packages })
          : `${id} is shredded: nobody can read what it held, ${packages} packages are removed; dates, counts and proofs stay`,
      );
      return EXIT.done;
    });
  },
};
