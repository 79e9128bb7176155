import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CertificateCheck, keyInside, type PackageFile, verifyCertificate } from "@oubli/dossier";
import { OubliError } from "@oubli/model";

/** A certificate to check. */
export interface CertificateToCheck {
  /** Its folder, or any file in it. */
  readonly path: string;
  /** The public key of the trail; the one that came with the certificate when left out. */
  readonly key?: string;
}

/** What was found, and by which key. */
export type CheckedByKey = CertificateCheck & {
  readonly key: string;
  /** Whether the key came with the certificate itself: then it does not show who made it. */
  readonly ownKey: boolean;
};

// A certificate holds a dozen small files; a redacted plan may be long.
const MOST_FILES = 1_000;
const MOST_BYTES = 256 * 2 ** 20;

/**
 * Checks everything a certificate holds. Needs no home.
 *
 * @throws {OubliError} `USAGE` where there is no certificate, or the key cannot be read.
 */
export function checkCertificate({ path, key }: CertificateToCheck): CheckedByKey {
  const files = readFolder(folderOf(path));
  const inside = keyInside(files);
  const used = key ?? inside;
  if (used === undefined)
    throw new OubliError("USAGE", "there is no certificate, or its key is missing", {
      hint: "name the folder of the certificate, and the public key of the audit trail",
    });
  return { ...verifyCertificate(files, { trailKey: used }), key: used.trim(), ownKey: key === undefined };
}

function folderOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new OubliError("USAGE", `there is no file or folder ${path}`);
  return found.isDirectory() ? path : dirname(path);
}

function readFolder(folder: string): readonly PackageFile[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.length > MOST_FILES) throw tooMuch();
  let room = MOST_BYTES;
  return entries.map((entry) => {
    const path = join(folder, entry.name);
    // What is no plain file is not read; that it is there is told as any other addition.
    if (!entry.isFile()) return { path: entry.name, bytes: new Uint8Array() };
    room -= statSync(path).size;
    if (room < 0) throw tooMuch();
    return { path: entry.name, bytes: new Uint8Array(readFileSync(path)) };
  });
}

function tooMuch(): OubliError {
  return new OubliError("USAGE", "there is more in the folder than a certificate holds");
}
