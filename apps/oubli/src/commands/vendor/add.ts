import {
  type AccountConfig,
  addAccount,
  connect,
  isSecretReference,
  locateHome,
  requireHome,
  saveDataMap,
  systemClock,
} from "@oubli/core/world";
import { OubliError, parseAccountId } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { readFlags } from "../../cli/flags.ts";
import type { Command } from "../../cli/world.ts";
import { readSpecFile } from "./read-spec-file.ts";

/** Turns words into what an account needs. Pure. */
export function parseVendorAdd(argv: readonly string[]) {
  const { values, positionals } = readFlags(argv, {
    json: { type: "boolean", default: false },
    id: { type: "string" },
    "base-url": { type: "string" },
    surface: { type: "string" },
    secret: { type: "string", multiple: true, default: [] },
    parameter: { type: "string", multiple: true, default: [] },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1)
    throw new OubliError("USAGE", "expected the path of one spec");
  const id = values.id === undefined ? undefined : parseAccountId(values.id);
  if (values.id !== undefined && id === undefined)
    throw new OubliError("USAGE", "--id is lower-case letters, digits and dashes");
  return {
    file,
    id,
    baseUrl: values["base-url"],
    surface: values.surface,
    secrets: values.secret,
    parameters: pairs(values.parameter, "--parameter"),
    json: values.json,
  };
}

function pairs(words: readonly string[], flag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words.map((word): [string, string] => {
      const equals = word.indexOf("=");
      if (equals < 1) throw new OubliError("USAGE", `${flag} is given as name=value`);
      return [word.slice(0, equals), word.slice(equals + 1)];
    }),
  );
}

/** `env:NAME` for a vendor with one scheme, `Scheme=env:NAME` for one with several. */
function secretsFor(words: readonly string[], schemes: readonly string[]): Readonly<Record<string, string>> {
  const entries = words.map((word): [string, string] => {
    const [, named, reference] = /^([A-Za-z][\w-]*)=((?:env|file):.+)$/.exec(word) ?? [];
    const scheme = named ?? (schemes.length === 1 ? schemes[0] : undefined);
    const value = reference ?? word;
    if (scheme === undefined || !schemes.includes(scheme)) {
      throw new OubliError("USAGE", "--secret does not say which key it is", {
        hint: `write --secret <scheme>=env:NAME; schemes: ${schemes.join(", ")}`,
      });
    }
    if (!isSecretReference(value))
      throw new OubliError("USAGE", "--secret is a reference, never the secret itself", {
        hint: "env:NAME or file:/path",
      });
    return [scheme, value];
  });
  return Object.fromEntries(entries);
}

export const vendorAdd: Command = {
  usage:
    "<spec.yaml> [--id <account>] [--base-url <url>] [--surface <name>] --secret [<scheme>=]env:NAME… [--parameter name=value…] [--json]",
  examples: ["oubli vendor add acme.yaml --base-url https://api.acme.example/v1 --secret env:ACME_KEY"],
  run: async (argv, world) => {
    const words = parseVendorAdd(argv);
    const home = locateHome(world.env);
    requireHome(home);
    const map = await readSpecFile(words.file, world);
    const account: AccountConfig = {
      id: words.id ?? map.vendor.id,
      vendor: map.vendor.id,
      secrets: secretsFor(words.secrets, Object.keys(map.security)),
      parameters: words.parameters,
      ...(words.baseUrl === undefined ? {} : { baseUrl: words.baseUrl }),
      ...(words.surface === undefined ? {} : { surface: words.surface }),
    };
    saveDataMap(home, map);
    // Proves that the account can be used at all before it becomes part of every case.
    await connect(home, account, world.env, systemClock);
    await addAccount(home, account);
    if (words.json) world.out(JSON.stringify({ account }));
    else {
      world.out(`added the account ${account.id}; it is part of every case from now on`);
      world.err(`try its key with: oubli vendor test ${account.id}`);
    }
    return EXIT.done;
  },
};
