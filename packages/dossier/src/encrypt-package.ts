import type { Readable } from "node:stream";
import { type Ed25519Signer, signNote } from "@oubli/tlog";
import { type EncryptionKey, encrypterFor } from "./encryption.ts";
import { pathPart } from "./file-name.ts";
import { type PackageFile, sha256, textFile } from "./files.ts";
import { formatManifest, type Manifest, PACKAGE_FORMAT } from "./manifest.ts";
import type { PreparedPackage } from "./prepare.ts";
import { type DossierProof, noteText, requireProof } from "./proof.ts";
import { verifyText } from "./verify-text.ts";
import { zipBytes, zipStream } from "./zip.ts";

/** The names of the files that prove the others: the manifest, what signs it, and what records it. */
export const PROOF_FILES = {
  manifest: "manifest.json",
  hashes: "manifest-sha256.txt",
  note: "manifest.note",
  entry: "manifest.entry.json",
  proof: "manifest.tlog-proof",
  verify: "VERIFY.txt",
} as const;

/**
 * Signs, zips and encrypts a package.
 *
 * @returns The bytes of `dsr-<ref>.zip.age`: a binary age file that `age` opens.
 * @throws {OubliError} `NOT_AUTHENTIC` when the proof is not about this package, `USAGE` for a malformed key.
 */
export async function encryptPackage(
  prepared: PreparedPackage,
  proof: DossierProof,
  signer: Ed25519Signer,
  key: EncryptionKey,
): Promise<Uint8Array> {
  const encrypter = encrypterFor(key);
  return encrypter.encrypt(await signedZip(prepared, proof, signer));
}

/**
 * The same, piece by piece, for writing straight to a file.
 *
 * @throws {OubliError} As {@link encryptPackage}, before the first piece.
 */
export async function encryptPackageStream(
  prepared: PreparedPackage,
  proof: DossierProof,
  signer: Ed25519Signer,
  key: EncryptionKey,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = encrypterFor(key);
  const files = signedFiles(prepared, proof, signer);
  return encrypter.encrypt(webStream(zipStream(folderOf(prepared.manifest.ref), files)));
}

/** The signed archive before encryption. The same package, proof and key give the same bytes. */
export async function signedZip(
  prepared: PreparedPackage,
  proof: DossierProof,
  signer: Ed25519Signer,
): Promise<Uint8Array> {
  return zipBytes(folderOf(prepared.manifest.ref), signedFiles(prepared, proof, signer));
}

/** The one folder at the top of a package. */
export function folderOf(ref: string): string {
  return `dsr-${pathPart(ref)}`;
}

/** All files of a package in the order of the archive. */
function signedFiles(
  prepared: PreparedPackage,
  proof: DossierProof,
  signer: Ed25519Signer,
): readonly PackageFile[] {
  const { manifest, manifestDigest, files } = prepared;
  requireProof(proof, { event: "package.built", ref: manifest.ref, digest: manifestDigest }, signer);
  const text = formatManifest(manifest);
  const note = signNote(noteText(PACKAGE_FORMAT, manifest.ref, sha256(text)), [signer]);
  return [
    textFile(PROOF_FILES.verify, verifyText(manifest, proof.trailKey)),
    ...files,
    textFile(PROOF_FILES.manifest, text),
    textFile(PROOF_FILES.hashes, hashesText(manifest)),
    textFile(PROOF_FILES.note, note),
    { path: PROOF_FILES.entry, bytes: proof.entry },
    textFile(PROOF_FILES.proof, proof.proof),
  ];
}

/** The list that `sha256sum -c` reads: hash, two spaces, path. The manifest itself is in it as well. */
export function hashesText(manifest: Manifest): string {
  const own = { path: PROOF_FILES.manifest, sha256: sha256(formatManifest(manifest)) };
  return [...manifest.files, own].map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join("");
}

function webStream(source: Readable): ReadableStream<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = (await chunks.next()) as IteratorResult<Uint8Array>;
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel: () => void source.destroy(),
  });
}
