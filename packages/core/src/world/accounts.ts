import { secretsOf } from "@oubli/client-kit";
import { mapDigest, targetOf } from "@oubli/connector";
import type { DataMap } from "@oubli/datamap";
import { type AccountId, isSecretReference, OubliError, REFERENCE_FORMS, type Target } from "@oubli/model";
import { missingValues, questionsOf } from "./account-values.ts";
import type { AccountConfig } from "./config.ts";
import { type Home, readIfThere, replacePrivateFile, requireHome } from "./home.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { readConfig } from "./read-config.ts";
import type { World } from "./world.ts";

/**
 * Adds an account to oubli.config.yaml, keeping every comment and line that is there. Of two that are added at once neither is lost.
 * @throws {OubliError} `USAGE` when the id is taken; `STORAGE` when the configuration cannot be changed.
 */
export async function addAccount(home: Home, account: AccountConfig): Promise<void> {
  await oneAtATime(home.config, async () => replacePrivateFile(home.config, await configWith(home, account)));
}

/** The text of the configuration with one account more. @throws {OubliError} `USAGE` when the id is taken. */
async function configWith(home: Home, account: AccountConfig): Promise<string> {
  const config = await readConfig(home);
  if ([...config.accounts, ...config.brokenAccounts].some((known) => known.id === account.id)) {
    throw new OubliError("USAGE", `there is an account ${account.id} already`, {
      hint: "give this one another name",
    });
  }
  const { withAccount } = await import("./edit-config.ts");
  return withAccount(readIfThere(home.config) ?? "", account, home.config);
}

/** What is said of a vendor's account when it is added. */
export interface NamedAccount {
  /** The vendor's own id when left out. */
  readonly id?: AccountId;
  readonly baseUrl?: string;
  readonly surface?: string;
  /** References; with `<name>=` before each where the vendor has several. */
  readonly secrets: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
}

/** What became of a vendor that was added. */
export interface AddedVendor {
  readonly account: AccountConfig;
  /** The account was there before, and only its vendor's page is a newer one. */
  readonly again: boolean;
  /** Where its credentials would go. */
  readonly target: Target;
}

/**
 * Makes an added vendor known and its account part of every later case, once it is certain that the account can be opened. All
 * of it or nothing, also when the process dies meanwhile: the account is written down last, and only what it needs is there.
 *
 * A vendor that is added again under the name of its account gets the newer page; the account stays as it is.
 *
 * @throws {OubliError} `USAGE` for a secret that names no scheme of the vendor, an id or a name that is taken; `SETUP` when the
 * account cannot be opened. Then nothing was changed.
 */
export async function addVendor(
  world: World,
  map: DataMap,
  named: NamedAccount,
  note: Note = async () => {},
): Promise<AddedVendor> {
  requireHome(world.home);
  return oneAtATime(world.home.config, () => addVendorAlone(world, map, named, note));
}

/** Asked right before anything is changed: what it throws stops all of it. */
type Note = (target: Target) => Promise<void>;

async function addVendorAlone(
  world: World,
  map: DataMap,
  named: NamedAccount,
  note: Note,
): Promise<AddedVendor> {
  const { home } = world;
  const vendors = await import("./vendors.ts");
  const { accounts } = await readConfig(home);
  if (accounts.some(({ vendor }) => vendor === map.vendor.id)) vendors.settleLeftOver(home, map.vendor.id);
  vendors.requireOwnId(home, map);
  const known = knownAccount(accounts, map, named);
  const account = known ?? accountFrom(map, named);
  const target = await targetOfAccount(world, map, account);
  const others = accounts.filter((one) => one.vendor === map.vendor.id && one.id !== account.id);
  if (others[0] && mapDigest(await vendors.loadDataMap(home, map.vendor.id)) !== target.map)
    throw new OubliError("USAGE", `the account ${others[0].id} goes by another page of the same id`, {
      hint: "give the vendor another id in this page: replacing it would change what the other account means",
    });
  await note(target);
  const config = known ? undefined : await configWith(home, account);
  try {
    vendors.stageDataMap(home, map);
    if (config !== undefined) replacePrivateFile(home.config, config);
  } catch (error) {
    vendors.dropStagedDataMap(home, map);
    throw error;
  }
  vendors.settleDataMap(home, map);
  return { account, again: known !== undefined, target };
}

/** Where the credentials of a vendor would go if it were added. Nothing is changed. @throws {OubliError} As {@link addVendor}. */
export async function targetToAdd(world: World, map: DataMap, named: NamedAccount): Promise<Target> {
  const { accounts } = await readConfig(world.home);
  return targetOfAccount(world, map, knownAccount(accounts, map, named) ?? accountFrom(map, named));
}

async function targetOfAccount(
  { home, env, clock }: World,
  map: DataMap,
  account: AccountConfig,
): Promise<Target> {
  const { opened } = await import("./connect.ts");
  return targetOf(await opened(account, map, env, { clock, home }));
}

function accountFrom(map: DataMap, { id, secrets, ...rest }: NamedAccount): AccountConfig {
  const given = secretsBy(map, secrets);
  requireSecrets(map, rest.surface, given);
  requireParameters(map, rest.parameters);
  requireValues(map, rest);
  return { ...rest, id: id ?? map.vendor.id, vendor: map.vendor.id, secrets: given };
}

/** The account that is there already and of the same vendor; `undefined` when there is none, or another one is meant. */
function knownAccount(
  accounts: readonly AccountConfig[],
  map: DataMap,
  { id, secrets, parameters, baseUrl, surface }: NamedAccount,
): AccountConfig | undefined {
  const known = accounts.find((one) => one.id === (id ?? map.vendor.id) && one.vendor === map.vendor.id);
  const saysMore = [...secrets, ...Object.keys(parameters), baseUrl, surface].some(
    (one) => one !== undefined,
  );
  if (!known || !saysMore) return known;
  throw new OubliError("USAGE", `there is an account ${known.id} already`, {
    hint: "name only the page to replace its page, or give the new account another name",
  });
}

/** The secrets that an account lacks for the way to sign in that needs the fewest more. @throws {OubliError} As {@link addVendor}. */
export function missingSecrets(
  map: DataMap,
  surface: string | undefined,
  words: readonly string[],
): readonly string[] {
  return lackingOf(map, surface, secretsBy(map, words));
}

function lackingOf(
  map: DataMap,
  surface: string | undefined,
  given: Readonly<Record<string, string>>,
): readonly string[] {
  const servers = map.servers.filter((server) => surface === undefined || server.surface === surface);
  const ways = servers.flatMap(({ security }) => (security.length === 0 ? [[]] : security));
  const missing = ways.map((all) =>
    all.flatMap((scheme) => secretsOf(map, scheme)).filter((name) => !Object.hasOwn(given, name)),
  );
  return missing.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

/** A vendor that wants a key answers nothing without one: the account would be a gap of every case. */
function requireSecrets(
  map: DataMap,
  surface: string | undefined,
  given: Readonly<Record<string, string>>,
): void {
  const nearest = lackingOf(map, surface, given);
  if (nearest.length === 0) return;
  const names = secretNames(map);
  const said = Object.keys(given).length === 0 ? "a secret" : `the secret ${nearest.join(" and ")}`;
  throw new OubliError("USAGE", `${map.vendor.name} takes no call without ${said}`, {
    hint:
      names.length > 1
        ? `write --secret <name>=env:NAME; secrets: ${names.join(", ")}`
        : "write --secret env:NAME",
  });
}

/** All secrets that an account of a vendor may have. */
function secretNames(map: DataMap): readonly string[] {
  return [...new Set(Object.keys(map.security).flatMap((scheme) => secretsOf(map, scheme)))];
}

function requireParameters(map: DataMap, parameters: Readonly<Record<string, string>>): void {
  const known = [
    ...new Set([
      ...map.operations.flatMap((operation) =>
        operation.parameters.filter(({ account }) => account).map(({ name }) => name),
      ),
      ...Object.keys(map.asks ?? {}),
    ]),
  ];
  const unknown = Object.keys(parameters).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new OubliError("USAGE", `an account of ${map.vendor.name} has no parameter ${unknown}`, {
    hint: known.length === 0 ? "leave it out: it takes none" : `it takes ${known.join(", ")}`,
  });
}

/** Where a vendor is reached only by what the account says, a case could not look at it without. */
function requireValues(map: DataMap, named: Omit<NamedAccount, "id" | "secrets">): void {
  const missing = missingValues(map, named);
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name);
  throw new OubliError("USAGE", `it is not said which ${names.join(" and ")} the account has`, {
    hint: `write ${names.map((name) => `--parameter ${name}=…`).join(" ")} (${questionsOf(missing)})`,
  });
}

/** `env:NAME` for a vendor with one secret, `name=env:NAME` for one with several. */
function secretsBy(map: DataMap, words: readonly string[]): Readonly<Record<string, string>> {
  const names = secretNames(map);
  const entries = words.map((word): [string, string] => {
    const [, named, reference] = /^([A-Za-z][\w-]*)=((?:env|file|keychain):.+)$/.exec(word) ?? [];
    const scheme = named ?? (names.length === 1 ? names[0] : undefined);
    if (scheme === undefined || !names.includes(scheme))
      throw new OubliError("USAGE", "it is not said which secret a reference is for", {
        hint: `write <name>=env:NAME; secrets: ${names.join(", ")}`,
      });
    const value = reference ?? word;
    if (!isSecretReference(value))
      throw new OubliError("USAGE", "a secret is given as a reference, never itself", {
        hint: REFERENCE_FORMS,
      });
    return [scheme, value];
  });
  return Object.fromEntries(entries);
}
