import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";

function holding(word: "hold" | "release", method: "placeHold" | "releaseHold", says: string): Command {
  return {
    usage: "<case> [--as <officer>] [--json]",
    examples: [`oubli case ${word} C-7`],
    run: async (argv, world) => {
      const { values, positionals } = readFlags(argv, COMMON);
      const id = requireCaseId(positionals);
      return withApp(world, values.as, async (app) => {
        const it = await app.engine[method](id, app.officer());
        world.out(values.json ? JSON.stringify({ case: it }) : `${id} ${says}`);
        return EXIT.done;
      });
    },
  };
}

export const caseHold: Command = holding("hold", "placeHold", "is on hold: no call will be sent");
export const caseRelease: Command = holding("release", "releaseHold", "is no longer on hold");
