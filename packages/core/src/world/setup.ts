import { existsSync } from "node:fs";
import { acceptTarget, beginTrail } from "@oubli/engine";
import {
  newOfficerId,
  type OfficerId,
  OubliError,
  officerName,
  parseAccountId,
  type Role,
} from "@oubli/model";
import { newKey, openStore } from "@oubli/store";
import { generateSigner } from "@oubli/tlog";
import { systemClock } from "./clock.ts";
import { parseConfig } from "./config-schema.ts";
import { forgetPlace } from "./head-memory.ts";
import { type Home, isHome, makePrivateFolder, writePrivateFile } from "./home.ts";
import { handHomeKey, homeKeyInTheOpen, writeHomeKeyInTheOpen } from "./keys/home-key.ts";
import { type Keyring, openKeyring } from "./keys/keyring.ts";
import { type Lock, type MadeKey, makeOfficerKey } from "./keys/officer-key.ts";
import { logKeyOf, writeLogSigners } from "./log-keys.ts";
import { openWorld } from "./open-world.ts";
import { randomWord } from "./random-word.ts";
import { targetNow } from "./targets.ts";
import type { Env, World } from "./world.ts";

/** What a new home is told. */
export interface SetupAnswers {
  readonly controller: {
    readonly name: string;
    readonly contact: string;
    readonly country: string;
    readonly region?: string;
    readonly zone: string;
  };
  readonly officer: string;
  /** How many officers an act takes, by setting, where that is another than usual. */
  readonly settings?: Readonly<Record<string, "one" | "two">>;
}

/** How a new home is made. */
export interface NewHome {
  /** What locks its keys. `unlocked`: they lie in the open, for demonstrations. */
  readonly keys: Lock;
  /** Lines of the configuration about accounts and what follows; none when left out. */
  readonly accounts?: string;
}

/** The first officer may do everything. */
const FIRST_ROLES: readonly Role[] = ["officer", "approver", "legal", "admin"];

/**
 * Makes a home: folders, keys, configuration, store, and the first officer.
 *
 * @returns The first officer's id.
 * @throws {OubliError} `SETUP` when there is a home already; it is left as it is. `USAGE` for answers that make no
 * configuration, or an officer's name that is not one; nothing is made then.
 */
export async function makeHome(
  home: Home,
  answers: SetupAnswers,
  env: Env,
  { keys, accounts = "" }: NewHome,
): Promise<OfficerId> {
  if (isHome(home) || [home.config, home.database].some(existsSync)) {
    throw new OubliError("SETUP", `there is a home at ${home.folder} already`, {
      hint: "choose another folder (OUBLI_HOME), or use the one there",
    });
  }
  const name = requireUsable(answers, home);
  const ring = openKeyring(home, env);
  makePrivateFolder(home.folder);
  forgetPlace(home, env);
  makePrivateFolder(home.keys);
  const id = newOfficerId(randomWord);
  const first = await makeOfficerKey(home, { id, lock: keys, name, roles: FIRST_ROLES });
  const origin = originOf(answers.controller.contact);
  await ring.hold(first.key, await makeHomeKeys(home, env, { first, origin, keys }));
  await makeDatabase(home, ring);
  writePrivateFile(home.config, configText(answers, id, accounts));
  const world = openWorld(home, env, systemClock, ring);
  try {
    const ports = await world.ports();
    const { settings = {} } = answers;
    const officer = { id, verifierKey: first.verifierKey, name, roles: FIRST_ROLES };
    await beginTrail(ports, officer, { logKey: logKeyOf(home), settings });
    await acceptConfigured(world, id);
  } finally {
    await world.close();
  }
  return id;
}

/**
 * Makes the two keys of a new home: the one that wraps the cases' keys, which only `OUBLI_KEY` holds where it is set, and the one
 * that signs the audit trail.
 *
 * @returns The first.
 */
async function makeHomeKeys(
  home: Home,
  env: Env,
  { first, origin, keys }: { readonly first: MadeKey; readonly origin: string; readonly keys: Lock },
): Promise<Uint8Array> {
  const elsewhere = env.OUBLI_KEY === undefined ? undefined : homeKeyInTheOpen(home, env);
  const homeKey = elsewhere ?? newKey();
  const isOpen = keys === "unlocked";
  if (elsewhere === undefined && isOpen) writeHomeKeyInTheOpen(home, homeKey);
  if (elsewhere === undefined && !isOpen) await handHomeKey(home, homeKey, first.id, [first.recipient]);
  await writeLogSigners(home, [generateSigner(origin)], isOpen ? undefined : homeKey);
  return homeKey;
}

/** What stands in a new home's configuration was written by the one who makes it. What cannot be opened yet is accepted later. */
async function acceptConfigured(world: World, by: OfficerId): Promise<void> {
  const { accounts } = await world.config();
  for (const { id } of accounts) {
    const account = parseAccountId(id);
    const target = account && (await targetNow(world, account).catch(isOurs));
    if (target) await acceptTarget(await world.ports(), target, by);
  }
}

function isOurs(error: unknown): undefined {
  if (error instanceof OubliError) return undefined;
  throw error;
}

/**
 * Nothing is made for a controller whose configuration could not be read afterwards, or an officer without a name.
 * @returns The officer's name as it is kept.
 * @throws {OubliError} `USAGE`
 */
export function requireUsable(answers: SetupAnswers, home: Home): string {
  const name = officerName(answers.officer, []);
  try {
    parseConfig(configText(answers, undefined, ""), home.config);
  } catch (error) {
    if (!(error instanceof OubliError)) throw error;
    const [, what] = / (controller\..*)$/.exec(error.message) ?? [];
    throw new OubliError("USAGE", what ?? "the answers make no configuration", { cause: error });
  }
  return name;
}

/** The only place where a home's database is made; everything else wants it to be there. */
async function makeDatabase(home: Home, { homeKey, logSigners }: Keyring): Promise<void> {
  await openStore({ file: home.database, homeKey, signers: logSigners() }).close();
}

/** A log's origin: where the controller can be written to, and a random name that makes it unique. */
function originOf(contact: string): string {
  const domain =
    contact
      .split("@")
      .at(-1)
      ?.replaceAll(/[^a-z0-9.-]/gi, "") || "localhost";
  return `${domain}/dsr-audit/${randomWord(12)}`;
}

function configText({ controller }: SetupAnswers, officer: OfficerId | undefined, extra: string): string {
  const lines = [
    "# What oubli is told about this controller. Secrets are references only: env:NAME, file:/path or keychain:NAME.",
    "controller:",
    `  name: ${JSON.stringify(controller.name)}`,
    `  contact: ${JSON.stringify(controller.contact)}`,
    `  country: ${JSON.stringify(controller.country)}`,
    ...(controller.region === undefined ? [] : [`  region: ${JSON.stringify(controller.region)}`]),
    `  zone: ${JSON.stringify(controller.zone)}`,
    "regime: gdpr",
    ...(officer === undefined ? [] : [`officer: ${officer}`]),
    "# What is done with an identifier that found records carry: ask (an officer decides), follow (asked by at once) or never.",
    "# hops: { email: ask, phone: follow, customer-id: never }",
    "# What no search can find out, in your own words; it goes into every response to an access request (Art. 15(1), (2)).",
    "# information:",
    '#   purposes: "…"',
    '#   storage-period: "…"',
    '#   automated-decisions: "…"',
    '#   transfers: "…"',
  ];
  return `${lines.join("\n")}\n${extra === "" ? "accounts: []\n" : extra}`;
}
