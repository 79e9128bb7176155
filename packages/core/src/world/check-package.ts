import { readFileSync } from "node:fs";
import { type DecryptionKey, openPackage, verifyPackage } from "@oubli/dossier";
import { OubliError } from "@oubli/model";
import { readIfThere } from "./home.ts";
import { logKeyOf } from "./log-keys.ts";
import { readSecret } from "./secrets.ts";
import type { Env, World } from "./world.ts";

/** A package to check, and what opens it. */
export interface PackageToCheck {
  readonly file: string;
  readonly passphrase?: string;
  /** A reference to an age identity, such as `file:/path`. */
  readonly identity?: string;
  /** The public key of the trail; that of the home here when left out. */
  readonly key?: string;
}

/** Whether every file of a package is what an entry of the audit trail vouches for. */
export type Verified =
  | { readonly ok: true; readonly entry: number; readonly files: number }
  | { readonly ok: false; readonly path: string; readonly reason: string };

/**
 * Opens a package and checks every file of it. Who has opened it already may check the archive itself.
 *
 * @throws {OubliError} `USAGE` when there is no such file, or it is not said what opens it; `NOT_AUTHENTIC` when it does not open.
 */
export async function checkPackage({ home, env }: World, it: PackageToCheck): Promise<Verified> {
  if (it.passphrase !== undefined && it.identity !== undefined)
    throw new OubliError("USAGE", "a package opens with either a passphrase or an identity");
  const bytes = readBytes(it.file);
  const zip = isArchive(bytes) ? bytes : (await openPackage(bytes, await keyFrom(it, env))).zip;
  const verdict = await verifyPackage(zip, { trailKey: it.key ?? logKeyOf(home) });
  return verdict.ok ? { ok: true, entry: verdict.index, files: verdict.manifest.files.length } : verdict;
}

function readBytes(file: string): Uint8Array {
  if (readIfThere(file) === undefined) throw new OubliError("USAGE", `there is no file ${file}`);
  return new Uint8Array(readFileSync(file));
}

/** Every zip archive begins with these two letters. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function keyFrom({ passphrase, identity }: PackageToCheck, env: Env): Promise<DecryptionKey> {
  if (passphrase !== undefined) return { passphrase };
  if (identity === undefined)
    throw new OubliError("USAGE", "the package is encrypted: give its passphrase or identity");
  // An age identity file begins with comments; the key is the line that is not one.
  const text = identity.startsWith("file:")
    ? readIfThere(identity.slice("file:".length))
    : await readSecret(identity, env);
  const line = text?.split("\n").find((one) => one.startsWith("AGE-SECRET-KEY-"));
  if (line) return { identity: line.trim() };
  throw new OubliError("USAGE", "the identity does not name an age secret key", {
    hint: "age-keygen -o key.txt makes one",
  });
}
