import { formatEntryBundle, formatHashTile } from "./tile-bytes.ts";
import { formatTilePath, TILE_WIDTH, type TileId, tilesOf } from "./tile-path.ts";
import type { NodeAt } from "./tree.ts";

// A tile spans eight levels of the tree: 256 is 2^8.
const TREE_LEVELS_PER_TILE = 8;

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
