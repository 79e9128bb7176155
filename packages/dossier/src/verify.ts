import type { Ed25519Verifier } from "@oubli/tlog";
import { folderOf, hashesText, PROOF_FILES } from "./encrypt-package.ts";
import { type DecryptionKey, decrypt } from "./encryption.ts";
import { sha256 } from "./files.ts";
import { type Manifest, PACKAGE_FORMAT, parseManifest } from "./manifest.ts";
import { noteText, openSignedText, provenIndex, readTrailKey } from "./proof.ts";
import { verifyText } from "./verify-text.ts";
import { type Unzipped, unzip } from "./zip.ts";

/** A decrypted package. Nothing of it has been verified yet. */
export interface OpenedPackage extends Unzipped {
  /** The archive itself, for {@link verifyPackage} or for writing to a disk. */
  readonly zip: Uint8Array;
}

/** What a check brought: everything holds, or the first file that does not. */
export type PackageCheck =
  | { readonly ok: true; readonly manifest: Manifest; readonly index: number }
  | { readonly ok: false; readonly path: string; readonly reason: string };

/**
 * Decrypts and unpacks a package.
 *
 * @throws {OubliError} `USAGE` for a malformed key; `NOT_AUTHENTIC` when the key does not decrypt it, or what comes
 * out is not a package.
 */
export async function openPackage(bytes: Uint8Array, key: DecryptionKey): Promise<OpenedPackage> {
  const zip = await decrypt(bytes, key);
  return { zip, ...(await unzip(zip)) };
}

/**
 * Checks a decrypted package against the public key of the audit trail: the signature on the manifest, the
 * entry of the trail that recorded it, every file's hash, and that no file is missing or added.
 *
 * @throws {OubliError} `NOT_AUTHENTIC` for bytes that are not an archive, `USAGE` for a malformed key of the trail.
 */
export async function verifyPackage(
  zip: Uint8Array,
  { trailKey }: { readonly trailKey: string },
): Promise<PackageCheck> {
  const verifier = readTrailKey(trailKey);
  const unzipped = await unzip(zip);
  const manifest = parseManifest(textOf(unzipped, PROOF_FILES.manifest));
  if (!manifest) return bad(PROOF_FILES.manifest, "it is missing or malformed");
  return (
    badSignature(unzipped, manifest, verifier) ??
    badFile(unzipped, manifest, trailKey) ??
    provenOr(unzipped, manifest, verifier)
  );
}

function badSignature(
  unzipped: Unzipped,
  manifest: Manifest,
  verifier: Ed25519Verifier,
): PackageCheck | undefined {
  const signed = openSignedText(textOf(unzipped, PROOF_FILES.note), verifier);
  if (signed === undefined) return bad(PROOF_FILES.note, "it is not signed by the key of the audit trail");
  const expected = noteText(PACKAGE_FORMAT, manifest.ref, sha256(textOf(unzipped, PROOF_FILES.manifest)));
  if (signed !== expected) return bad(PROOF_FILES.manifest, "it is not what was signed");
  return unzipped.folder === folderOf(manifest.ref)
    ? undefined
    : bad(PROOF_FILES.manifest, "it belongs to another package");
}

function badFile(unzipped: Unzipped, manifest: Manifest, trailKey: string): PackageCheck | undefined {
  for (const { path, bytes, sha256: hash } of manifest.files) {
    const file = unzipped.files.get(path);
    if (!file) return bad(path, "it is missing");
    if (file.length !== bytes || sha256(file) !== hash) return bad(path, "it was changed");
  }
  const known = new Set([...manifest.files.map(({ path }) => path), ...Object.values(PROOF_FILES)]);
  const added = [...unzipped.files.keys()].find((path) => !known.has(path));
  if (added !== undefined) return bad(added, "it was added");
  if (textOf(unzipped, PROOF_FILES.hashes) !== hashesText(manifest))
    return bad(PROOF_FILES.hashes, "it was changed");
  if (textOf(unzipped, PROOF_FILES.verify) !== verifyText(manifest, trailKey.trim()))
    return bad(PROOF_FILES.verify, "it was changed");
  return undefined;
}

function provenOr(unzipped: Unzipped, manifest: Manifest, verifier: Ed25519Verifier): PackageCheck {
  const digest = sha256(textOf(unzipped, PROOF_FILES.manifest), "base64url");
  const entry = unzipped.files.get(PROOF_FILES.entry) ?? new Uint8Array();
  const recorded = { event: "package.built", ref: manifest.ref, digest } as const;
  const index = provenIndex(textOf(unzipped, PROOF_FILES.proof), entry, recorded, verifier);
  if (index === undefined) return bad(PROOF_FILES.proof, "it does not prove that this package was recorded");
  return { ok: true, manifest, index };
}

/** A file as text; empty when there is none, which nothing accepts. */
function textOf({ files }: Unzipped, path: string): string {
  return Buffer.from(files.get(path) ?? new Uint8Array()).toString("utf8");
}

function bad(path: string, reason: string): PackageCheck {
  return { ok: false, path, reason };
}
