import type { DataMap } from "@oubli/datamap";
import { type AccountId, OubliError } from "@oubli/model";
import type { AccountConfig } from "./config.ts";
import { type Home, readIfThere, requireHome, writePrivateFile } from "./home.ts";
import { readConfig } from "./read-config.ts";
import { isSecretReference } from "./secrets.ts";
import type { World } from "./world.ts";

/**
 * Adds an account to oubli.config.yaml, keeping every comment and line that is there.
 * @throws {OubliError} `USAGE` when the id is taken.
 */
export async function addAccount(home: Home, account: AccountConfig): Promise<void> {
  const config = await readConfig(home);
  if ([...config.accounts, ...config.brokenAccounts].some((known) => known.id === account.id)) {
    throw new OubliError("USAGE", `there is an account ${account.id} already`, {
      hint: "give this one another name",
    });
  }
  const { withAccount } = await import("./edit-config.ts");
  const text = withAccount(readIfThere(home.config) ?? "", account, home.config);
  writePrivateFile(home.config, text, { replace: true });
}

/** What is said of a vendor's account when it is added. */
export interface NamedAccount {
  /** The vendor's own id when left out. */
  readonly id?: AccountId;
  readonly baseUrl?: string;
  readonly surface?: string;
  /** References; with `<scheme>=` before each where the vendor has several. */
  readonly secrets: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Makes an added vendor known and its account part of every later case, once it is certain that the account can be opened.
 *
 * @throws {OubliError} `USAGE` for a secret that names no scheme of the vendor; `SETUP` when the account cannot be opened.
 */
export async function addVendor(
  { home, env, clock }: World,
  map: DataMap,
  named: NamedAccount,
): Promise<AccountConfig> {
  requireHome(home);
  const { id, secrets, ...rest } = named;
  const account: AccountConfig = {
    ...rest,
    id: id ?? map.vendor.id,
    vendor: map.vendor.id,
    secrets: secretsBy(Object.keys(map.security), secrets),
  };
  const [{ saveDataMap }, { connect }] = await Promise.all([import("./vendors.ts"), import("./connect.ts")]);
  saveDataMap(home, map);
  await connect(home, account, env, clock);
  await addAccount(home, account);
  return account;
}

/** `env:NAME` for a vendor with one scheme, `Scheme=env:NAME` for one with several. */
function secretsBy(schemes: readonly string[], words: readonly string[]): Readonly<Record<string, string>> {
  const entries = words.map((word): [string, string] => {
    const [, named, reference] = /^([A-Za-z][\w-]*)=((?:env|file):.+)$/.exec(word) ?? [];
    const scheme = named ?? (schemes.length === 1 ? schemes[0] : undefined);
    if (scheme === undefined || !schemes.includes(scheme))
      throw new OubliError("USAGE", "it is not said which secret a reference is for", {
        hint: `write <scheme>=env:NAME; schemes: ${schemes.join(", ")}`,
      });
    const value = reference ?? word;
    if (!isSecretReference(value))
      throw new OubliError("USAGE", "a secret is given as a reference, never itself", {
        hint: "env:NAME or file:/path",
      });
    return [scheme, value];
  });
  return Object.fromEntries(entries);
}
