import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { verifyTrail } from "../../core/app.ts";

export const auditVerify: Command = {
  usage: "[--json]",
  examples: ["oubli audit verify"],
  run: async (argv, world) => {
    const { values } = readFlags(argv, COMMON);
    return withApp(world, values.as, async (app) => {
      const result = verifyTrail(app);
      if (values.json) {
        world.out(
          JSON.stringify(
            result.ok
              ? { ok: true, size: result.size, root: Buffer.from(result.root).toString("base64") }
              : result,
          ),
        );
      } else if (result.ok) {
        world.out(`${result.size} entries: every hash holds, and the signed root is the computed one`);
      } else {
        const where =
          result.index === undefined ? (result.path ?? "the checkpoint") : `entry ${result.index}`;
        world.out(`the audit trail does not hold: ${result.reason} at ${where}`);
        world.err("keep this home as it is, and compare it with an exported or witnessed copy");
      }
      return result.ok ? EXIT.done : EXIT.failed;
    });
  },
};
