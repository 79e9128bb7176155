import { OubliError } from "@oubli/model";
import { EXIT, exitCodeFor } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { table } from "../../cli/show.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { pingAccounts } from "../../core/app.ts";

export const vendorTest: Command = {
  usage: "[<account>] [--json]",
  examples: ["oubli vendor test", "oubli vendor test fera"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    return withApp(world, values.as, async (app) => {
      const wanted = positionals[0];
      const connectors = app.connectors.filter((one) => wanted === undefined || one.account === wanted);
      if (connectors.length === 0)
        throw new OubliError(
          "NOT_FOUND",
          wanted === undefined ? "there are no accounts" : `there is no account ${wanted}`,
          { hint: "see oubli vendor list" },
        );
      const results = await pingAccounts(connectors, world.signal);
      if (values.json)
        world.out(
          JSON.stringify({
            accounts: results.map(({ account, ok, message, hint }) => ({ account, ok, message, hint })),
          }),
        );
      else
        world.out(
          table(results.map((one) => [one.ok ? "ok  " : "FAIL", one.account, one.message, one.hint ?? ""])),
        );
      const failed = results.find((one) => !one.ok);
      return failed ? exitCodeFor(failed.error) : EXIT.done;
    });
  },
};
