import { type OfficerId, OubliError, type Role, refusalOf } from "@oubli/model";
import {
  type Ed25519Signer,
  formatSignerKey,
  formatVerifierKey,
  generateSigner,
  parseSignerKey,
} from "@oubli/tlog";
import { type Home, makePrivateFolder, readIfThere, removeIfThere, writePrivateFile } from "../home.ts";
import type { Opened } from "./age.ts";
import { officerFiles } from "./officer-files.ts";
import { formatRequest, openRequest } from "./request.ts";

/** An officer's key, open: what signs, and what the home's key was locked for. */
export interface OfficerKey {
  readonly signer: Ed25519Signer;
  /** `AGE-SECRET-KEY-1…`; missing in a key that was kept in the open before there were such. */
  readonly identity?: string;
}

/** What locks a new key. `work`: the logarithm of the scrypt work. */
export type Lock = "unlocked" | { readonly passphrase: string; readonly work?: number };

/** The public half of a key that was just made. */
export interface MadeKey {
  readonly id: OfficerId;
  readonly verifierKey: string;
  readonly recipient: string;
  /** The signed public half. */
  readonly request: string;
  readonly key: OfficerKey;
}

/** What a new key is made for. */
export interface KeyWanted {
  readonly id: OfficerId;
  readonly lock: Lock;
  readonly name?: string;
  readonly roles?: readonly Role[];
  /** The key whose place it takes once it is admitted. */
  readonly before?: Ed25519Signer;
}

/** Makes an officer's key on this machine. Its file is the only place where the secret stands. */
export async function makeOfficerKey(home: Home, wanted: KeyWanted): Promise<MadeKey> {
  const { lockByPassphrase, newIdentity } = await import("./age.ts");
  const { id, lock, before, name, roles } = wanted;
  const signer = generateSigner(id);
  const { identity, recipient } = await newIdentity();
  const key: OfficerKey = { signer, identity };
  const said = {
    recipient,
    ...(name === undefined ? {} : { name }),
    ...(roles === undefined ? {} : { roles }),
  };
  const request = formatRequest(said, signer, before);
  const files = officerFiles(home, id, before && "next");
  makePrivateFolder(home.ownKeys);
  const options = { replace: before !== undefined, durable: true };
  if (lock === "unlocked") writePrivateFile(files.open, textOf(key), options);
  else
    writePrivateFile(files.locked, await lockByPassphrase(textOf(key), lock.passphrase, lock.work), options);
  writePrivateFile(files.publicHalf, request, options);
  return { id, verifierKey: formatVerifierKey(signer.verifier), recipient, request, key };
}

/** Takes a key away that was made and not admitted. */
export function dropOfficerKey(home: Home, id: OfficerId, next?: "next"): void {
  const { locked, open, publicHalf } = officerFiles(home, id, next);
  for (const file of [locked, open, publicHalf]) removeIfThere(file);
}

/** A key that lies in the open; `undefined` when none does. @throws {OubliError} `SETUP` for a damaged one. */
export function openKeyInTheOpen(home: Home, officer: OfficerId): OfficerKey | undefined {
  const text = readIfThere(officerFiles(home, officer).open);
  return text === undefined ? undefined : requireKey(text, officer);
}

/**
 * Opens a key that a passphrase locks.
 *
 * @returns `wrong` for another passphrase.
 * @throws {OubliError} `NOT_ALLOWED` when the key is not on this machine; `SETUP` when the file is damaged, holds another officer's
 * key, or does not go with the public half beside it.
 */
export async function openLockedKey(
  home: Home,
  officer: OfficerId,
  passphrase: string,
): Promise<OfficerKey | "wrong"> {
  const files = officerFiles(home, officer);
  const file = readIfThere(files.locked);
  if (file === undefined) throw refusalOf({ why: "key-elsewhere", officer }, undefined);
  const { openByPassphrase, recipientOf } = await import("./age.ts");
  const opened: Opened = await openByPassphrase(file, passphrase);
  if (!opened.ok && opened.why === "no-match") return "wrong";
  const key = requireKey(opened.ok ? opened.text : "", officer);
  const recipient = key.identity === undefined ? undefined : await recipientOf(key.identity);
  if (recipient === undefined) throw damaged(officer);
  const publicHalf = readIfThere(files.publicHalf);
  // The key itself can write what is missing.
  if (publicHalf === undefined) writePrivateFile(files.publicHalf, formatRequest({ recipient }, key.signer));
  else if (openRequest(publicHalf)?.vkey !== formatVerifierKey(key.signer.verifier))
    throw new OubliError(
      "SETUP",
      `the public half beside the key of officer ${officer} belongs to another key`,
      {
        hint: "restore both files from one backup; without the public half it is written anew",
      },
    );
  return key;
}

function requireKey(text: string, officer: OfficerId): OfficerKey {
  const [first = "", second] = text.trim().split("\n");
  const signer = parseSignerKey(first);
  if (!signer) throw damaged(officer);
  if (signer.name !== officer)
    throw new OubliError(
      "SETUP",
      `the file of the key of officer ${officer} holds the key of another officer`,
      {
        hint: "restore it from your backup; the other key belongs into a file of its own name",
      },
    );
  return { signer, ...(second === undefined ? {} : { identity: second }) };
}

function damaged(officer: OfficerId): OubliError {
  return new OubliError("SETUP", `the key of officer ${officer} is damaged`, {
    hint: "restore its file from your backup, or let an admin admit you with a new key",
  });
}

function textOf({ signer, identity }: OfficerKey): string {
  return [formatSignerKey(signer), identity]
    .flatMap((line) => (line === undefined ? [] : `${line}\n`))
    .join("");
}
