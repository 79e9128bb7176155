import { readFile as readFileBack } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { formatTilePath, type TileId } from "./tile.ts";
import { HASH_BYTES } from "./tree/merkle.ts";
import { nodeHashes } from "./tree/sha256.ts";

/** A tile as it was read, and the rows of the tree above its hashes, as far as they were asked for. */
interface CachedTile {
  readonly bytes: Uint8Array;
  readonly rows: Uint8Array[];
}

/** The tiles of a folder that were asked for last, at most 64. A tile of one name never changes: none becomes stale. */
export class TileCache {
  readonly #folder: string;
  readonly #tiles = new Map<string, Promise<CachedTile>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Rejects with what reading the file rejected with, and asks the disk again the next time. */
  read(id: TileId): Promise<CachedTile> {
    const name = nameOf(id);
    const tile = this.#tiles.get(name) ?? this.#fetch(id, name);
    // A map keeps the order in which its keys were put in.
    this.#tiles.delete(name);
    this.#tiles.set(name, tile);
    for (const oldest of this.#tiles.keys()) {
      if (this.#tiles.size <= CACHED_TILES) break;
      this.#tiles.delete(oldest);
    }
    return tile;
  }

  /** For a file that is about to be written again, as after a crash. */
  forget(id: TileId): void {
    this.#tiles.delete(nameOf(id));
  }

  #fetch(id: TileId, name: string): Promise<CachedTile> {
    const tile = readFile(join(this.#folder, formatTilePath(id))).then(cachedTile);
    tile.catch(() => this.#tiles.delete(name));
    return tile;
  }
}

/** The row so many levels above the hashes of a tile: half as many each time, what has no neighbour left out. */
export function rowOf(tile: CachedTile, height: number): Uint8Array {
  const known = tile.rows[height];
  if (known) return known;
  const below = rowOf(tile, height - 1);
  const pairs = Math.floor(below.length / HASH_BYTES / 2);
  const row = nodeHashes(below.subarray(0, pairs * 2 * HASH_BYTES));
  tile.rows[height] = row;
  return row;
}

// That of node:fs/promises makes a file handle each time, and takes twice as long for a file as small as a tile.
const readFile = promisify(readFileBack);

// Enough for the tiles along one path of any log, and a few neighbours: half a megabyte of hashes.
const CACHED_TILES = 64;

// A path would say the same, but takes longer to spell: a proof asks some twenty times.
function nameOf({ level, index, width }: TileId): string {
  return `${level}/${index}/${width}`;
}

function cachedTile(buffer: Buffer): CachedTile {
  const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
  return { bytes, rows: [bytes] };
}
