import { OubliError } from "@oubli/model";
import { parseCosignatureKey } from "@oubli/tlog";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { cosignHead } from "../../core/app.ts";

export const auditWitness: Command = {
  usage: "--url <address> --key <witness key> [--json]",
  examples: ["oubli audit witness --url https://witness.example --key witness.example+1f2e3d4c+BAx…"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, {
      ...COMMON,
      url: { type: "string" },
      key: { type: "string" },
    });
    if (values.url === undefined || values.key === undefined || positionals.length > 0)
      throw new OubliError("USAGE", "expected --url and --key", {
        hint: "the operator of the witness names both",
      });
    const verifier = parseCosignatureKey(values.key.trim());
    if (!verifier)
      throw new OubliError("USAGE", "--key is not the key of a witness", {
        hint: "it looks like name+1f2e3d4c+BA… (C2SP cosignature/v1)",
      });
    const { url } = values;
    return withApp(world, values.as, async (app) => {
      const head = await cosignHead(app, { url, verifier, signal: world.signal });
      if (values.json) world.out(JSON.stringify({ ...head, witness: verifier.name }));
      else {
        world.out(head.checkpoint.trimEnd());
        world.err(`${verifier.name} has cosigned ${head.size} entries; kept in ${head.file}`);
      }
      return EXIT.done;
    });
  },
};
