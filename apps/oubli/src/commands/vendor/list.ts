import { locateHome, readConfig, vendorNames } from "@oubli/core/world";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { table } from "../../cli/show.ts";
import type { Command } from "../../cli/world.ts";

export const vendorList: Command = {
  usage: "[--json]",
  examples: ["oubli vendor list"],
  run: async (argv, world) => {
    const { values } = readFlags(argv, COMMON);
    const home = locateHome(world.env);
    const vendors = vendorNames(home);
    const accounts = (await readConfig(home)).accounts.map(({ id, vendor, surface, baseUrl }) => ({
      id,
      vendor,
      surface,
      baseUrl,
    }));
    if (values.json) world.out(JSON.stringify({ vendors, accounts }));
    else {
      world.out(table([["vendor", "origin"], ...vendors.map((one) => [one.id, one.origin])]));
      world.out("");
      world.out(
        accounts.length === 0
          ? "no accounts yet: add them to oubli.config.yaml"
          : table([
              ["account", "vendor", "address"],
              ...accounts.map((one) => [one.id, one.vendor, one.baseUrl ?? "the vendor's own"]),
            ]),
      );
    }
    return EXIT.done;
  },
};
