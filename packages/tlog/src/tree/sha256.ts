import { hash } from "node:crypto";
import { HASH_BYTES, MAX_ENTRY_BYTES } from "./merkle.ts";

/** SHA-256 (FIPS 180-4) of the bytes, as a plain Uint8Array of 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  // As a Latin-1 string, one character per byte, a digest comes out of node:crypto two to three times as fast as in a
  // Buffer, and an array this small then needs no memory outside the heap. A log has two hashes per entry.
  const digest = hash("sha256", bytes, "latin1");
  const out = new Uint8Array(HASH_BYTES);
  for (let at = 0; at < HASH_BYTES; at += 1) out[at] = digest.charCodeAt(at);
  return out;
}

/** The leaf hash of each entry of a bundle (RFC 6962 section 2.1), packed, 32 bytes each. */
export function leafHashes(entries: readonly Uint8Array[]): Uint8Array {
  const packed = Buffer.alloc(entries.length * HASH_BYTES);
  let at = 0;
  for (const entry of entries) {
    const input = scratch.subarray(0, 1 + entry.length);
    input[0] = 0x00;
    input.set(entry, 1);
    at = put(packed, at, input);
  }
  return plain(packed);
}

/** The node hash of each two neighbours among packed hashes (RFC 6962 section 2.1), packed. */
export function nodeHashes(hashes: Uint8Array): Uint8Array {
  const packed = Buffer.alloc(hashes.length / 2);
  // That of a Buffer copies without a view being made for each pair.
  const pairs = Buffer.from(hashes.buffer, hashes.byteOffset, hashes.length);
  const input = scratch.subarray(0, 1 + 2 * HASH_BYTES);
  input[0] = 0x01;
  for (let at = 0, from = 0; from < hashes.length; from += 2 * HASH_BYTES) {
    pairs.copy(input, 1, from, from + 2 * HASH_BYTES);
    at = put(packed, at, input);
  }
  return plain(packed);
}

// A Buffer must not go out: its slice shares memory where that of a Uint8Array copies.
function plain(packed: Buffer): Uint8Array {
  return new Uint8Array(packed.buffer, packed.byteOffset, packed.length);
}

// One input is hashed at a time, so one piece of memory serves them all: the longest entry after its prefix.
const scratch = new Uint8Array(1 + MAX_ENTRY_BYTES);

// A digest as a Latin-1 string, one character per byte, comes out of node:crypto three times as fast as one in a
// Buffer of its own, and a million entries have two million digests.
function put(packed: Buffer, at: number, input: Uint8Array): number {
  return at + packed.write(hash("sha256", input, "latin1"), at, HASH_BYTES, "latin1");
}
