import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { unansweredText } from "../../cli/unanswered.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { writeCertificate } from "../../core/app.ts";

export const caseCertificate: Command = {
  usage: "<case> [--json]",
  examples: ["oubli case certificate C-7"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    const id = requireCaseId(positionals);
    return withApp(world, values.as, async (app) => {
      const written = await writeCertificate(app, id);
      world.out(
        values.json
          ? JSON.stringify({ case: id, certificate: written })
          : [
              `certificate of ${id}: ${written.page}`,
              ...unansweredText(written.unanswered),
              `vouched for by entry ${written.entry} of the audit trail`,
            ].join("\n"),
      );
      return EXIT.done;
    });
  },
};
