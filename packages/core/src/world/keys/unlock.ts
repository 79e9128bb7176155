import { type OfficerId, OubliError } from "@oubli/model";
import { formatSignerKey } from "@oubli/tlog";
import type { Env } from "../env.ts";
import { removeIfThere, writePrivateFile } from "../home.ts";
import { dropFromKeychain, keepInKeychain } from "../keychain.ts";
import type { World } from "../world.ts";
import { askKeeper } from "./ask-keeper.ts";
import { homeKeyText } from "./home-key.ts";
import type { Keeping } from "./keeper-words.ts";
import { keptKey } from "./keyring.ts";
import { officerFiles } from "./officer-files.ts";
import { openKeyInTheOpen, openLockedKey } from "./officer-key.ts";
import type { AskPassphrase } from "./passphrase.ts";

/** What became of a key that was to be opened. */
export type Unlocked =
  | { readonly is: "kept"; readonly officer: OfficerId; readonly until: string }
  | { readonly is: "keychain"; readonly officer: OfficerId }
  | { readonly is: "in-the-open"; readonly officer: OfficerId };

/** Who opens their key, where, and how. */
export interface Unlocking {
  readonly world: World;
  by(): Promise<OfficerId>;
  readonly passphrase?: AskPassphrase;
  readonly startKeeper?: () => {
    tell(text: string): void;
    said(): Promise<string>;
  };
}

/**
 * Has an officer's key kept open in the background for so long, or for longer. The passphrase is asked for anew each time: a key
 * that is open does not keep itself open.
 *
 * @throws {OubliError} As the keyring's `open`; `SETUP` where nothing can be kept in the background.
 */
export async function unlockFor(unlocking: Unlocking, forMs: number): Promise<Unlocked> {
  const { world, by, passphrase, startKeeper } = unlocking;
  const officer = await by();
  if (openKeyInTheOpen(world.home, officer)) return { is: "in-the-open", officer };
  const ring = await world.keyring();
  const { signer } = await ring.openOwn(officer, passphrase);
  const keeping: Keeping = {
    ...keptKey(world.home, officer),
    signer: formatSignerKey(signer),
    homeKey: homeKeyText(ring.homeKey()),
    forMs,
  };
  const until = new Date(world.clock.wall() + forMs).toISOString();
  const answer = await askKeeper(world.env, { do: "keep", ...keeping });
  if (answer?.is === "done") return { is: "kept", officer, until };
  if (!startKeeper) throw cannotKeep("this program cannot stay in the background");
  const keeper = startKeeper();
  keeper.tell(`${JSON.stringify(keeping)}\n`);
  const said = (await keeper.said()).trim();
  if (said !== "") throw cannotKeep(said);
  return { is: "kept", officer, until };
}

function cannotKeep(why: string): OubliError {
  return new OubliError("SETUP", `the key cannot be kept open: ${why}`, {
    hint: "name a file with the passphrase in OUBLI_PASSPHRASE_FILE instead",
  });
}

/**
 * Keeps the passphrase of an officer's key in the keychain of this computer, once it is certain that it opens the key.
 * @throws {OubliError} `SETUP` where there is no keychain; `NOT_ALLOWED` for a passphrase that does not open the key.
 */
export async function unlockByKeychain({ world, by, passphrase: ask }: Unlocking): Promise<Unlocked> {
  const officer = await by();
  if (openKeyInTheOpen(world.home, officer)) return { is: "in-the-open", officer };
  if (!ask) throw new OubliError("USAGE", "nobody can be asked for the passphrase");
  const passphrase = await ask({ is: "open", officer, again: false });
  if ((await openLockedKey(world.home, officer, passphrase)) === "wrong")
    throw new OubliError("NOT_ALLOWED", `this passphrase does not open the key of officer ${officer}`);
  await keepInKeychain(officer, passphrase);
  writePrivateFile(officerFiles(world.home, officer).keychain, `keychain:${officer}\n`, { replace: true });
  return { is: "keychain", officer };
}

/** Takes it out again. */
export async function forgetInKeychain({ world, by }: Unlocking): Promise<void> {
  const officer = await by();
  await dropFromKeychain(officer);
  removeIfThere(officerFiles(world.home, officer).keychain);
}

/** Has every key forgotten that is kept open for this user. @returns How many there were. */
export async function lockKeeper(env: Env): Promise<number> {
  const listed = await askKeeper(env, { do: "list" });
  await askKeeper(env, { do: "lock" });
  return listed?.is === "listed" ? listed.kept.length : 0;
}
