import { locateHome, makeHome, type SetupAnswers } from "@oubli/core/world";
import { OubliError } from "@oubli/model";
import { EXIT } from "../cli/exit.ts";
import { readFlags } from "../cli/flags.ts";
import type { Command } from "../cli/world.ts";

/** Turns words into the answers a new home needs. Pure. */
export function parseInit(argv: readonly string[]): SetupAnswers & { readonly json: boolean } {
  const { values, positionals } = readFlags(argv, {
    json: { type: "boolean", default: false },
    name: { type: "string" },
    contact: { type: "string" },
    country: { type: "string" },
    region: { type: "string" },
    zone: { type: "string", default: Intl.DateTimeFormat().resolvedOptions().timeZone },
    officer: { type: "string", default: "Privacy officer" },
  });
  if (positionals.length > 0)
    throw new OubliError("USAGE", "init takes no words, only options", { hint: "see oubli init --help" });
  const { name, contact, country, region, zone, officer, json } = values;
  if (!name || !contact || !country) {
    throw new OubliError("USAGE", "--name, --contact and --country are needed", {
      hint: 'oubli init --name "Example Shop" --contact privacy@shop.example --country DE',
    });
  }
  return {
    controller: {
      name,
      contact,
      country: country.toUpperCase(),
      zone,
      ...(region === undefined ? {} : { region }),
    },
    officer,
    json,
  };
}

export const init: Command = {
  usage:
    "--name <controller> --contact <address> --country <DE> [--region <BE>] [--zone <Europe/Berlin>] [--officer <name>] [--json]",
  examples: ['oubli init --name "Example Shop" --contact privacy@shop.example --country DE --region BE'],
  run: async (argv, world) => {
    const { json, ...answers } = parseInit(argv);
    const home = locateHome(world.env);
    const officer = await makeHome(home, answers, world.env);
    if (json) world.out(JSON.stringify({ home: home.folder, config: home.config, officer }));
    else {
      world.out(`made ${home.folder}`);
      world.out(`you are officer ${officer}`);
      world.err(
        'next: add accounts to oubli.config.yaml, a second officer with "oubli officer add", then "oubli doctor"',
      );
      world.err("back up keys/ somewhere safe: without home.key no case can be opened");
    }
    return EXIT.done;
  },
};
