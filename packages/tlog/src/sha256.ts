import { hash } from "node:crypto";

/** Length of a SHA-256 hash in bytes. Every hash in this package has it. */
export const HASH_BYTES = 32;

/** SHA-256 (FIPS 180-4) of the parts, one after the other, as a plain Uint8Array of 32 bytes. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  // The one-shot hash of node:crypto is about a third faster than createHash for inputs this small,
  // and a log is verified one small input at a time.
  const digest = hash("sha256", Buffer.concat(parts), "buffer");
  return new Uint8Array(digest.buffer, digest.byteOffset, digest.length);
}

/** Tells whether two hashes are the same bytes. Hashes in a log are public: no constant time is needed. */
export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** Tells whether every value has the length of a SHA-256 hash. */
export function areHashes(hashes: readonly Uint8Array[]): boolean {
  return hashes.every((h) => h.length === HASH_BYTES);
}
