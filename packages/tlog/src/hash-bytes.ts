/** Length of a SHA-256 hash in bytes. Every hash in this package has it. */
export const HASH_BYTES = 32;

/** Tells whether hashes are the same bytes. Hashes in a log are public: no constant time is needed. */
export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  // A plain loop: verifying a log runs it over every byte of every tile.
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

/** Tells whether every value has the length of a SHA-256 hash. */
export function areHashes(hashes: readonly Uint8Array[]): boolean {
  return hashes.every((h) => h.length === HASH_BYTES);
}
