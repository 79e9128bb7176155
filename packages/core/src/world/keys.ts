import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { OfficerKeys } from "@oubli/engine";
import { newOfficerId, type Officer, OubliError } from "@oubli/model";
import { KEY_BYTES } from "@oubli/store";
import {
  type Ed25519Signer,
  formatSignerKey,
  formatVerifierKey,
  generateSigner,
  parseSignerKey,
  signNote,
} from "@oubli/tlog";
import { type Home, makePrivateFolder, readIfThere, writePrivateFile } from "./home.ts";
import { officerKeyFile } from "./officer-key.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Makes the two keys of a new home: the one that wraps the cases' keys, and the one that signs the audit trail. */
export function makeHomeKeys(home: Home, origin: string): void {
  makePrivateFolder(home.keys);
  writePrivateFile(join(home.keys, "home.key"), `${randomBytes(KEY_BYTES).toString("base64")}\n`);
  writePrivateFile(join(home.keys, "log.key"), `${formatSignerKey(generateSigner(origin))}\n`);
}

/**
 * The key that wraps the cases' keys: `OUBLI_KEY` (32 bytes in base64), else the home's file.
 * @throws {OubliError} `SETUP`
 */
export function readHomeKey(home: Home, env: Env): Uint8Array {
  const text = env.OUBLI_KEY ?? readIfThere(join(home.keys, "home.key"));
  const key = text === undefined ? undefined : Buffer.from(text.trim(), "base64");
  if (key?.length === KEY_BYTES) return new Uint8Array(key);
  throw new OubliError("SETUP", "the home's key is missing or not 32 bytes in base64", {
    hint: "set OUBLI_KEY, or restore keys/home.key from your backup; without it no case can be opened",
  });
}

/** Makes an officer's id and key on this machine. The file of the key is the only place its secret stands. */
export function makeOfficerKey(home: Home): Pick<Officer, "id" | "verifierKey"> {
  const folder = join(home.keys, "officers");
  makePrivateFolder(folder);
  const id = newOfficerId(randomWord);
  const signer = generateSigner(id);
  writePrivateFile(join(folder, `${id}.key`), `${formatSignerKey(signer)}\n`);
  return { id, verifierKey: formatVerifierKey(signer.verifier) };
}

/** The officers' keys that lie on this machine. */
export function officerKeys(home: Home): OfficerKeys {
  return {
    sign: async (officer, text) =>
      signNote(text, [requireSigner(officerKeyFile(home, officer), `the key of officer ${officer}`)]),
  };
}

function requireSigner(file: string, what: string): Ed25519Signer {
  const text = readIfThere(file);
  const signer = text === undefined ? undefined : parseSignerKey(text.trim());
  if (signer) return signer;
  const missing = text === undefined;
  throw new OubliError(
    missing ? "NOT_ALLOWED" : "SETUP",
    `${what} is ${missing ? "not on this machine" : "damaged"}`,
    {
      hint: missing
        ? "act as an officer whose key is here (--as), or let that officer do it on their machine"
        : "restore it from your backup",
    },
  );
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** @returns Unpredictable letters and digits, each equally likely. */
export function randomWord(length: number): string {
  // 252 is the largest multiple of 36 in a byte: above it some letters would be likelier.
  const fair: number[] = [];
  while (fair.length < length) fair.push(...[...randomBytes(length)].filter((byte) => byte < 252));
  return fair
    .slice(0, length)
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join("");
}
