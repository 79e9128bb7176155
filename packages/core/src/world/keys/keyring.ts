import { existsSync, realpathSync } from "node:fs";
import type { OfficerKeys } from "@oubli/engine";
import { type OfficerId, OubliError, refusalOf } from "@oubli/model";
import type { LogSigners } from "@oubli/store";
import { signNote } from "@oubli/tlog";
import type { Env } from "../env.ts";
import { type Home, readIfThere } from "../home.ts";
import { logSignersInTheOpen, openLogSigners } from "../log-keys.ts";
import { readSecret } from "../secrets.ts";
import { askKeeper } from "./ask-keeper.ts";
import { homeKeyFrom, homeKeyInTheOpen, openHomeKey } from "./home-key.ts";
import type { KeptKey } from "./keeper-words.ts";
import { officerFiles } from "./officer-files.ts";
import { type OfficerKey, openKeyInTheOpen, openLockedKey } from "./officer-key.ts";
import { type AskPassphrase, passphraseFromFile } from "./passphrase.ts";

/** The keys of a home, as far as they are open in this process. What lies in the open is open without a word. */
export interface Keyring {
  /** Signs for officers whose keys are open. */
  readonly officers: OfficerKeys;
  /** Whether an officer's key is on this machine and open. */
  holds(officer: OfficerId): Promise<boolean>;
  /** What wraps the cases' keys. @throws {OubliError} `NOT_ALLOWED` while it is locked. */
  homeKey(): Uint8Array;
  /** What signs the audit trail. @throws {OubliError} `NOT_ALLOWED` while it is locked. */
  logSigners(): LogSigners;
  /**
   * Opens an officer's key, and with it the home's: by what needs nobody (a key in the open, the keeper of open keys,
   * `OUBLI_PASSPHRASE_FILE`, the keychain), else by asking. Opening what is open does nothing.
   *
   * @throws {OubliError} `NOT_ALLOWED` when the key is not here or stays locked, `SETUP` when a file is damaged.
   */
  open(officer: OfficerId, ask?: AskPassphrase): Promise<void>;
  /** The officer's key itself, opened without the keeper: for what keeps it open or replaces it. @throws As `open`. */
  openOwn(officer: OfficerId, ask?: AskPassphrase): Promise<OfficerKey>;
  /** Reads the trail's keys again after they were changed. */
  reopenLog(): Promise<void>;
  /** Takes an officer's key that was just made, and the home's key with it where that is new, too. */
  hold(key: OfficerKey, homeKey?: Uint8Array): Promise<void>;
}

/** The keys of a home. Opens nothing and touches no disk by itself. */
export function openKeyring(home: Home, env: Env): Keyring {
  const own = new Map<OfficerId, OfficerKey>();
  const kept = new Set<OfficerId>();
  let homeKey: Uint8Array | undefined;
  let signers: LogSigners | undefined;

  const ownKey = (officer: OfficerId): OfficerKey | undefined => {
    const known = own.get(officer) ?? openKeyInTheOpen(home, officer);
    if (known) own.set(officer, known);
    return known;
  };
  const openHome = async (officer: OfficerId) => {
    homeKey ??= homeKeyInTheOpen(home, env) ?? (await openHomeKey(home, officer, identityOf(own, officer)));
    signers ??= await openLogSigners(home, homeKey);
  };
  const openOwn: Keyring["openOwn"] = async (officer, ask) => {
    const key = ownKey(officer) ?? (await openByPassphrase(home, env, officer, ask));
    own.set(officer, key);
    await openHome(officer);
    return key;
  };

  return {
    officers: {
      sign: async (officer, text) => {
        const key = ownKey(officer);
        if (key) return signNote(text, [key.signer]);
        const answer = kept.has(officer)
          ? await askKeeper(env, { do: "sign", ...keptKey(home, officer), text })
          : undefined;
        if (answer?.is === "signed") return answer.note;
        kept.delete(officer);
        throw refusedKey(home, officer);
      },
    },
    holds: async (officer) => {
      if (ownKey(officer)) return true;
      return kept.has(officer) && (await fromKeeper(home, env, officer)) !== undefined;
    },
    homeKey: () => {
      homeKey ??= homeKeyInTheOpen(home, env);
      if (homeKey) return homeKey;
      throw refusalOf({ why: "locked" }, undefined);
    },
    logSigners: () => {
      signers ??= logSignersInTheOpen(home);
      if (signers) return signers;
      throw refusalOf({ why: "locked" }, undefined);
    },
    open: async (officer, ask) => {
      const fromElsewhere = ownKey(officer) ? undefined : await fromKeeper(home, env, officer);
      if (fromElsewhere === undefined) return void (await openOwn(officer, ask));
      kept.add(officer);
      homeKey ??= fromElsewhere;
      await openHome(officer);
    },
    openOwn,
    reopenLog: async () => {
      signers = homeKey ? await openLogSigners(home, homeKey) : undefined;
    },
    hold: async (key, newHomeKey) => {
      const officer = key.signer.name as OfficerId;
      own.set(officer, key);
      homeKey ??= newHomeKey;
      if (newHomeKey) signers ??= await openLogSigners(home, newHomeKey);
    },
  };
}

function identityOf(own: ReadonlyMap<OfficerId, OfficerKey>, officer: OfficerId): string {
  const identity = own.get(officer)?.identity;
  if (identity !== undefined) return identity;
  throw new OubliError("SETUP", `the key of officer ${officer} opens no home`, {
    hint: "it was made by an older version: let an admin admit you with a new key",
  });
}

/** Why a key cannot be used: it is not here, or it is locked. */
function refusedKey(home: Home, officer: OfficerId): OubliError {
  const isHere = existsSync(officerFiles(home, officer).locked);
  return refusalOf({ why: isHere ? "locked" : "key-elsewhere", officer }, undefined);
}

/** The home's key, where the keeper holds this officer's key for this home. */
async function fromKeeper(home: Home, env: Env, officer: OfficerId): Promise<Uint8Array | undefined> {
  const answer = await askKeeper(env, { do: "open", ...keptKey(home, officer) });
  return answer?.is === "opened" ? homeKeyFrom(answer.homeKey) : undefined;
}

/** How the keeper of open keys knows a key. */
export function keptKey(home: Home, officer: OfficerId): KeptKey {
  return { home: existsSync(home.folder) ? realpathSync(home.folder) : home.folder, officer };
}

const TRIES = 3;

async function openByPassphrase(
  home: Home,
  env: Env,
  officer: OfficerId,
  ask: AskPassphrase | undefined,
): Promise<OfficerKey> {
  const files = officerFiles(home, officer);
  if (!existsSync(files.locked)) throw refusedKey(home, officer);
  const known = passphraseFromFile(env) ?? (await fromKeychain(files.keychain, env));
  const opened = known === undefined ? undefined : await openLockedKey(home, officer, known);
  if (opened !== undefined && opened !== "wrong") return opened;
  if (ask === undefined) {
    if (opened === undefined) throw refusedKey(home, officer);
    throw wrongPassphrase(officer);
  }
  for (let tried = 0; tried < TRIES; tried += 1) {
    const key = await openLockedKey(home, officer, await ask({ is: "open", officer, again: tried > 0 }));
    if (key !== "wrong") return key;
  }
  throw wrongPassphrase(officer);
}

async function fromKeychain(marker: string, env: Env): Promise<string | undefined> {
  const reference = readIfThere(marker)?.trim();
  return reference === undefined ? undefined : readSecret(reference, env);
}

function wrongPassphrase(officer: OfficerId): OubliError {
  return new OubliError("NOT_ALLOWED", `this passphrase does not open the key of officer ${officer}`, {
    hint: "try again; a passphrase that was lost cannot be found out, and an admin admits you with a new key then",
  });
}
