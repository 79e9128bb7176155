import { concat, isCount } from "./text.ts";
import { areHashes, HASH_BYTES, MAX_ENTRY_BYTES, type NodeAt } from "./tree/merkle.ts";

/** How many hashes or entries a full tile holds: 2^8 (C2SP tlog-tiles v0.1.0). */
export const TILE_WIDTH = 256;

/** How many levels of the tree a tile spans: 256 is 2^8. */
export const TREE_LEVELS_PER_TILE = 8;

// The specification counts levels from 0 to 63.
const MAX_LEVEL = 63;

// Before each entry of a bundle.
const LENGTH_BYTES = 2;

/** Names one tile of a log. */
export interface TileId {
  /** `"entries"` for an entry bundle; otherwise the level of a hash tile, 0 (leaves) to 63. */
  readonly level: number | "entries";
  /** Position within the level, from 0. */
  readonly index: number;
  /** How many hashes or entries it holds: 256 when full, 1 to 255 when partial. */
  readonly width: number;
}

/**
 * The path of a tile below the root of the log: `tile/<level>/<index>[.p/<width>]` (C2SP tlog-tiles v0.1.0).
 * The index is cut into groups of three digits, all but the last marked with `x`: 1234067 is `x001/x234/067`.
 *
 * @throws {RangeError} When level, index or width cannot exist.
 */
export function formatTilePath({ level, index, width }: TileId): string {
  if (!exists({ level, index, width })) throw new RangeError("there is no such tile");
  return `tile/${level}/${indexSegments(index)}${width === TILE_WIDTH ? "" : `.p/${width}`}`;
}

/** Reads exactly what {@link formatTilePath} writes; `undefined` for any other path. */
export function parseTilePath(path: string): TileId | undefined {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!match) return undefined;
  const [, levelText = "", segments = "", widthText = String(TILE_WIDTH)] = match;
  const id: TileId = {
    level: levelText === "entries" ? levelText : Number(levelText),
    index: Number(segments.replace(/[x/]/g, "")),
    width: Number(widthText),
  };
  if (!exists(id)) return undefined;
  return formatTilePath(id) === path ? id : undefined;
}

/**
 * Every tile of a log of this size: level by level, entry bundles first, each level from left to right.
 * The last of a level may be partial. Nothing for an empty log.
 */
export function* tilesOf(size: number): Iterable<TileId> {
  yield* tilesOfLevel("entries", size);
  for (let level = 0, nodes = size; nodes > 0; level += 1, nodes = Math.floor(nodes / TILE_WIDTH))
    yield* tilesOfLevel(level, nodes);
}

/** The tiles of one level that has this many entries or hashes, from left to right. */
export function* tilesOfLevel(level: TileId["level"], nodes: number): Iterable<TileId> {
  for (let index = 0; index * TILE_WIDTH < nodes; index += 1)
    yield { level, index, width: Math.min(TILE_WIDTH, nodes - index * TILE_WIDTH) };
}

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

/** Where tiles are made from. Both functions are asked only for what exists at the size being written. */
export interface TileSource {
  readonly nodeAt: NodeAt;
  readonly entryAt: (index: number) => Uint8Array;
}

/** One file of the layout, its path relative to the root of the log, with `/` between the parts. */
export interface TileFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes every file of a log of this size in the C2SP tlog-tiles v0.1.0 layout, one at a time, so that a
 * large log needs no large memory. The file `checkpoint` is the caller's: it needs a key.
 *
 * Nothing for an empty log. What the source throws passes through.
 *
 * @throws {RangeError} When an entry is longer than 65,535 bytes.
 */
export function* writeTiles(source: TileSource, size: number): Iterable<TileFile> {
  for (const id of tilesOf(size)) yield { path: formatTilePath(id), bytes: bytesOf(id, source) };
}

function bytesOf({ level, index, width }: TileId, { nodeAt, entryAt }: TileSource): Uint8Array {
  const positions = Array.from({ length: width }, (_, i) => index * TILE_WIDTH + i);
  return level === "entries"
    ? formatEntryBundle(positions.map((at) => entryAt(at)))
    : formatHashTile(positions.map((at) => nodeAt(level * TREE_LEVELS_PER_TILE, at)));
}

function exists({ level, index, width }: TileId): boolean {
  if (level !== "entries" && (!isCount(level) || level > MAX_LEVEL)) return false;
  return isCount(index) && isCount(width) && width >= 1 && width <= TILE_WIDTH;
}

function indexSegments(index: number): string {
  const groups: string[] = [];
  for (let rest = index; rest > 0 || groups.length === 0; rest = Math.floor(rest / 1000))
    groups.unshift(`${groups.length === 0 ? "" : "x"}${String(rest % 1000).padStart(3, "0")}`);
  return groups.join("/");
}

function assertWidth(width: number): void {
  if (width < 1 || width > TILE_WIDTH) throw new RangeError(`a tile holds 1 to ${TILE_WIDTH}`);
}
