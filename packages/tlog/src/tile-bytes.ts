import { areHashes, HASH_BYTES } from "./hash-bytes.ts";
import { concat } from "./text.ts";
import { TILE_WIDTH } from "./tile-path.ts";

/** The longest entry a bundle can hold, in bytes: its length is written in 16 bits. */
export const MAX_ENTRY_BYTES = 65_535;

const LENGTH_BYTES = 2;

/**
 * Writes a hash tile: the hashes one after the other, 32 bytes each (C2SP tlog-tiles v0.1.0).
 *
 * @throws {RangeError} When there are none, more than 256, or one is not 32 bytes.
 */
export function formatHashTile(hashes: readonly Uint8Array[]): Uint8Array {
  assertWidth(hashes.length);
  if (!areHashes(hashes)) throw new RangeError(`a hash has ${HASH_BYTES} bytes`);
  return concat(...hashes);
}

/** Reads a hash tile. `undefined` unless its length is a whole number of hashes, 1 to 256. */
export function parseHashTile(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const width = bytes.length / HASH_BYTES;
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH) return undefined;
  return Array.from({ length: width }, (_, i) => bytes.slice(i * HASH_BYTES, (i + 1) * HASH_BYTES));
}

/**
 * Writes an entry bundle: each entry after its length as two bytes, big-endian (C2SP tlog-tiles v0.1.0).
 *
 * @throws {RangeError} When there are none, more than 256, or one is longer than 65,535 bytes.
 */
export function formatEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
  assertWidth(entries.length);
  if (entries.some((e) => e.length > MAX_ENTRY_BYTES))
    throw new RangeError(`an entry has at most ${MAX_ENTRY_BYTES} bytes`);
  const parts = entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]);
  return concat(...parts);
}

/** Reads an entry bundle. `undefined` when it ends inside an entry, or holds none or more than 256. */
export function parseEntryBundle(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  return entryViews(bytes)?.map((entry) => entry.slice());
}

/** As {@link parseEntryBundle}, but the entries share the memory of the bundle. */
export function entryViews(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const entries: Uint8Array[] = [];
  const lengths = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; ) {
    const start = at + LENGTH_BYTES;
    if (start > bytes.length || entries.length === TILE_WIDTH) return undefined;
    const end = start + lengths.getUint16(at);
    if (end > bytes.length) return undefined;
    entries.push(bytes.subarray(start, end));
    at = end;
  }
  return entries.length > 0 ? entries : undefined;
}

function assertWidth(width: number): void {
  if (width < 1 || width > TILE_WIDTH) throw new RangeError(`a tile holds 1 to ${TILE_WIDTH}`);
}
