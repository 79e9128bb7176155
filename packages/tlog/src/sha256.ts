import { hash } from "node:crypto";
import { HASH_BYTES } from "./hash-bytes.ts";

/** SHA-256 (FIPS 180-4) of the bytes, as a plain Uint8Array of 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  // As a Latin-1 string, one character per byte, a digest comes out of node:crypto two to three times as fast as in a
  // Buffer, and an array this small then needs no memory outside the heap. A log has two hashes per entry.
  const digest = hash("sha256", bytes, "latin1");
  const out = new Uint8Array(HASH_BYTES);
  for (let at = 0; at < HASH_BYTES; at += 1) out[at] = digest.charCodeAt(at);
  return out;
}
