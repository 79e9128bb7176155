import { existsSync } from "node:fs";
import { acceptTarget, beginTrail, addOfficer as makeKnown } from "@oubli/engine";
import { type Officer, type OfficerId, OubliError, parseAccountId, type Role } from "@oubli/model";
import { openStore } from "@oubli/store";
import { parseConfig } from "./config-schema.ts";
import { forgetPlace } from "./head-memory.ts";
import { type Home, makePrivateFolder, writePrivateFile } from "./home.ts";
import { makeHomeKeys, makeOfficerKey, randomWord, readHomeKey } from "./keys.ts";
import { logKeyOf, readLogSigners } from "./log-keys.ts";
import { officerName } from "./officer-name.ts";
import { openWorld } from "./open-world.ts";
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

/**
 * Makes a home: folders, keys, configuration, store, and the first officer.
 *
 * @returns The first officer's id.
 * @throws {OubliError} `SETUP` when there is a home already; it is left as it is. `USAGE` for answers that make no
 * configuration, or an officer's name that is not one; nothing is made then.
 */
export async function makeHome(home: Home, answers: SetupAnswers, env: Env, extra = ""): Promise<OfficerId> {
  if ([home.keys, home.config, home.database].some(existsSync)) {
    throw new OubliError("SETUP", `there is a home at ${home.folder} already`, {
      hint: "choose another folder (OUBLI_HOME), or use the one there",
    });
  }
  const name = officerName(answers.officer, []);
  requireUsable(answers, home);
  makePrivateFolder(home.folder);
  forgetPlace(home, env);
  makeHomeKeys(home, originOf(answers.controller.contact));
  await makeDatabase(home, env);
  const key = makeOfficerKey(home);
  const officer = key.id;
  writePrivateFile(home.config, configText(answers, officer, extra));
  const world = openWorld(home, env);
  try {
    const ports = await world.ports();
    const first: Officer = { ...key, name, roles: ["officer", "approver", "legal", "admin"] };
    const { settings = {} } = answers;
    await beginTrail(ports, first, { logKey: logKeyOf(home), settings });
    await acceptConfigured(world, officer);
  } finally {
    await world.close();
  }
  return officer;
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

/** Nothing is made for a controller whose configuration could not be read afterwards. */
function requireUsable(answers: SetupAnswers, home: Home): void {
  try {
    parseConfig(configText(answers, undefined, ""), home.config);
  } catch (error) {
    if (!(error instanceof OubliError)) throw error;
    const [, what] = / (controller\..*)$/.exec(error.message) ?? [];
    throw new OubliError("USAGE", what ?? "the answers make no configuration", { cause: error });
  }
}

/** The only place where a home's database is made; everything else wants it to be there. */
async function makeDatabase(home: Home, env: Env): Promise<void> {
  const [homeKey, signers] = [readHomeKey(home, env), readLogSigners(home)];
  await openStore({ file: home.database, homeKey, signers }).close();
}

/**
 * Adds an officer whose key is made on this machine.
 * @throws {OubliError} `USAGE` for a name that is not one, or another officer's. No key is made then.
 */
export async function addOfficer(
  world: World,
  { name: text, roles }: { readonly name: string; readonly roles: readonly Role[] },
  by: OfficerId,
): Promise<Officer> {
  const ports = await world.ports();
  const known = await ports.store.read((reader) => reader.officers());
  const name = officerName(
    text,
    known.map((other) => other.name),
  );
  const officer: Officer = { ...makeOfficerKey(world.home), name, roles };
  await makeKnown(ports, officer, by);
  return officer;
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
    "# What oubli is told about this controller. Secrets are references only: env:NAME or file:/path.",
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
