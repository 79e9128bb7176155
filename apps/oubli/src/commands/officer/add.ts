import { OubliError, ROLES, type Role } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { addOfficer } from "../../core/app.ts";

/** Turns words into a name and roles. Pure. */
export function parseOfficerAdd(argv: readonly string[]) {
  const { values, positionals } = readFlags(argv, {
    ...COMMON,
    roles: { type: "string", default: "officer,approver" },
  });
  const [name] = positionals;
  if (!name || positionals.length !== 1)
    throw new OubliError("USAGE", "expected the officer's name, in quotes", {
      hint: 'oubli officer add "Second Officer"',
    });
  const roles = values.roles.split(",").map((word) => ROLES.find((role) => role === word.trim()));
  if (roles.some((role) => role === undefined))
    throw new OubliError("USAGE", "--roles names a role there is not", {
      hint: `roles: ${ROLES.join(", ")}`,
    });
  return { name, roles: roles as readonly Role[], json: values.json, as: values.as };
}

export const officerAdd: Command = {
  usage: '"<name>" [--roles officer,approver] [--json]',
  examples: ['oubli officer add "Second Officer" --roles approver'],
  run: async (argv, world) => {
    const { name, roles, json, as } = parseOfficerAdd(argv);
    return withApp(world, as, async (app) => {
      const officer = await addOfficer(app, name, roles, app.officer());
      if (json) world.out(JSON.stringify({ officer }));
      else world.out(`added officer ${officer.id} (${officer.roles.join(", ")})`);
      return EXIT.done;
    });
  },
};
