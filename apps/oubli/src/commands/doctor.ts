import { EXIT } from "../cli/exit.ts";
import { COMMON, readFlags } from "../cli/flags.ts";
import { table } from "../cli/show.ts";
import { withApp } from "../cli/with-app.ts";
import type { Command } from "../cli/world.ts";
import { examine } from "../core/app.ts";

export const doctor: Command = {
  usage: "[--json]",
  examples: ["oubli doctor"],
  run: async (argv, world) => {
    const { values } = readFlags(argv, COMMON);
    return withApp(world, values.as, async (app) => {
      const findings = await examine(app, world.signal);
      if (values.json)
        world.out(
          JSON.stringify({
            findings: findings.map(({ what, ok, message, hint }) => ({ what, ok, message, hint })),
          }),
        );
      else
        world.out(
          table(
            findings.map((one) => [
              one.ok ? "ok  " : "FAIL",
              one.what,
              one.hint === undefined ? one.message : `${one.message} - ${one.hint}`,
            ]),
          ),
        );
      return findings.every((one) => one.ok) ? EXIT.done : EXIT.failed;
    });
  },
};
