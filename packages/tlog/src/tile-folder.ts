import { readFile as readFileBack } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { parseCheckpoint } from "./checkpoint.ts";
import { HASH_BYTES } from "./hash-bytes.ts";
import { nodeHashes } from "./hash-packed.ts";
import { isComplete, type LogGrowth, type LogStorage, type StoredHead } from "./log-storage.ts";
import { parseNote } from "./note.ts";
import { concat } from "./text.ts";
import { entryViews, formatEntryBundle, formatHashTile } from "./tile-bytes.ts";
import { formatTilePath, TILE_WIDTH, type TileId } from "./tile-path.ts";

/**
 * A log in a folder in the C2SP tlog-tiles v0.1.0 layout: what it keeps is what it publishes, by any web server.
 *
 * Crash-safe: tiles are on the disk before the checkpoint that names them is renamed into place, and no file a
 * published checkpoint needs is ever written again. What a crash leaves beyond the checkpoint is overwritten by the
 * next append. Within one process appends wait for each other; only one process may write to a folder at a time, any
 * number may read.
 *
 * The folder is made by the first append.
 */
export function createTileFolder(folder: string): LogStorage {
  const tiles = new TileCache(folder);
  let last: Promise<unknown> = Promise.resolve();
  let known = 0;
  // A log only grows: what was there once need not be looked up again.
  const sizeWith = async (level: number, index: number, what: string) => {
    if (!isComplete(known, level, index)) known = (await readHead(folder))?.size ?? 0;
    if (!isComplete(known, level, index)) throw new RangeError(`the log has no such ${what}`);
    return known;
  };
  // Another process may have grown the log since, and deleted partial tiles of the size known here.
  const anew = async <Value>(read: () => Promise<Value>): Promise<Value> => {
    try {
      return await read();
    } catch (error) {
      absent(error);
      known = 0;
      return read();
    }
  };
  return {
    head: () => readHead(folder),
    append: (growth) => {
      const done = last.then(() => append(folder, tiles, growth));
      last = done.catch(() => undefined);
      return done;
    },
    entryAt: (index) =>
      anew(async () => {
        const size = await sizeWith(0, index, "entry");
        const { bytes } = await tiles.read(tileOver("entries", index, size));
        return there(entryViews(bytes)?.[index % TILE_WIDTH]).slice();
      }),
    nodeAt: (level, index) =>
      anew(async () => nodeFrom(tiles, await sizeWith(level, index, "node"), level, index)),
  };
}

// That of node:fs/promises makes a file handle each time, and takes twice as long for a file as small as a tile.
const readFile = promisify(readFileBack);

// A tile spans eight levels of the tree: 256 is 2^8.
const TREE_LEVELS_PER_TILE = 8;

// Enough for the tiles along one path of any log, and a few neighbours: half a megabyte of hashes.
const CACHED_TILES = 64;

/** A tile as it was read, and the rows of the tree above its hashes as far as somebody asked for them. */
interface CachedTile {
  readonly bytes: Uint8Array;
  readonly rows: Uint8Array[];
}

// A path would say the same, but takes longer to spell: a proof asks some twenty times.
function nameOf({ level, index, width }: TileId): string {
  return `${level}/${index}/${width}`;
}

/** The tiles read last. A tile of one name never changes, so nothing in here grows old. */
class TileCache {
  readonly #folder: string;
  readonly #tiles = new Map<string, Promise<CachedTile>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  read(id: TileId): Promise<CachedTile> {
    const name = nameOf(id);
    const tile = this.#tiles.get(name) ?? this.#fetch(id, name);
    this.#tiles.delete(name);
    this.#tiles.set(name, tile);
    if (this.#tiles.size <= CACHED_TILES) return tile;
    const [oldest] = this.#tiles.keys();
    if (oldest !== undefined) this.#tiles.delete(oldest);
    return tile;
  }

  forget(id: TileId): void {
    this.#tiles.delete(nameOf(id));
  }

  #fetch(id: TileId, name: string): Promise<CachedTile> {
    const tile = readFile(join(this.#folder, formatTilePath(id))).then(cachedTile);
    // What could not be read may be readable the next time.
    tile.catch(() => this.#tiles.delete(name));
    return tile;
  }
}

async function readHead(folder: string): Promise<StoredHead | undefined> {
  const checkpoint = await readFile(join(folder, "checkpoint"), "utf8").catch(absent);
  if (checkpoint === undefined) return undefined;
  const head = parseCheckpoint(parseNote(checkpoint)?.text ?? "");
  if (!head) throw new RangeError("the checkpoint in the folder is no checkpoint");
  return { size: head.size, checkpoint };
}

async function append(folder: string, tiles: TileCache, growth: LogGrowth): Promise<boolean> {
  const { from, entries, checkpoint } = growth;
  const size = (await readHead(folder))?.size ?? 0;
  if (size !== from) return false;
  const folders = new Set<string>();
  for await (const { id, bytes } of grownTiles(tiles, growth)) {
    const path = formatTilePath(id);
    tiles.forget(id);
    await writeDurably(join(folder, path), bytes);
    folders.add(dirname(join(folder, path)));
  }
  for (const one of folders) await syncFolder(one);
  await mkdir(folder, { recursive: true });
  await writeDurably(join(folder, "checkpoint.new"), new TextEncoder().encode(checkpoint));
  await rename(join(folder, "checkpoint.new"), join(folder, "checkpoint"));
  await syncFolder(folder);
  await dropPartials(folder, from, from + entries.length);
  return true;
}

interface GrownTile {
  readonly id: TileId;
  readonly bytes: Uint8Array;
}

/** Every tile that has something new, level by level: what it had before, then what was added. */
async function* grownTiles(tiles: TileCache, { from, entries, nodes }: LogGrowth): AsyncIterable<GrownTile> {
  yield* grownLevel(tiles, "entries", from, entries);
  for (let level = 0, count = from; ; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    const added = nodes.filter((node) => node.level === level * TREE_LEVELS_PER_TILE);
    if (added.length === 0) return;
    yield* grownLevel(
      tiles,
      level,
      count,
      added.map(({ hash }) => hash),
    );
  }
}

async function* grownLevel(
  tiles: TileCache,
  level: TileId["level"],
  count: number,
  added: readonly Uint8Array[],
): AsyncIterable<GrownTile> {
  const format = level === "entries" ? formatEntryBundle : formatHashTile;
  for (let taken = 0; taken < added.length; ) {
    const at = count + taken;
    const old = at % TILE_WIDTH;
    const index = Math.floor(at / TILE_WIDTH);
    const more = added.slice(taken, taken + TILE_WIDTH - old);
    const before = old === 0 ? new Uint8Array() : (await tiles.read({ level, index, width: old })).bytes;
    yield { id: { level, index, width: old + more.length }, bytes: concat(before, format(more)) };
    taken += more.length;
  }
}

/** Hashes a node together from the tile that holds what is below it. */
async function nodeFrom(tiles: TileCache, size: number, level: number, index: number): Promise<Uint8Array> {
  const tileLevel = Math.floor(level / TREE_LEVELS_PER_TILE);
  const span = 2 ** (level % TREE_LEVELS_PER_TILE);
  const first = index * span;
  const tile = await tiles.read(tileOver(tileLevel, first, Math.floor(size / TILE_WIDTH ** tileLevel)));
  const row = rowOf(tile, level % TREE_LEVELS_PER_TILE);
  const at = ((first % TILE_WIDTH) / span) * HASH_BYTES;
  return row.slice(at, at + HASH_BYTES);
}

/** The row so many levels above the hashes of a tile: half as many each time, what has no neighbour left out. */
function rowOf(tile: CachedTile, height: number): Uint8Array {
  const known = tile.rows[height];
  if (known) return known;
  const below = rowOf(tile, height - 1);
  const pairs = Math.floor(below.length / HASH_BYTES / 2);
  const row = nodeHashes(below.subarray(0, pairs * 2 * HASH_BYTES));
  tile.rows[height] = row;
  return row;
}

/** The tile that holds one hash or entry, as wide as it is when its level has so many. */
function tileOver(level: TileId["level"], at: number, count: number): TileId {
  const index = Math.floor(at / TILE_WIDTH);
  return { level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) };
}

/** Deletes the partial tiles of what is full now. Only after the checkpoint: until then someone may need them. */
async function dropPartials(folder: string, from: number, to: number): Promise<void> {
  const drop = (level: TileId["level"], index: number) =>
    rm(join(folder, `${formatTilePath({ level, index, width: TILE_WIDTH })}.p`), {
      recursive: true,
      force: true,
    });
  const dropLevel = async (level: TileId["level"], before: number, after: number) => {
    // Only the tile that was partial before can have partial files.
    const index = Math.floor(before / TILE_WIDTH);
    if (before % TILE_WIDTH !== 0 && (index + 1) * TILE_WIDTH <= after) await drop(level, index);
  };
  await dropLevel("entries", from, to);
  for (let level = 0, span = 1; span <= to; level += 1, span *= TILE_WIDTH)
    await dropLevel(level, Math.floor(from / span), Math.floor(to / span));
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes new names in a folder durable. Windows cannot open folders, and does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function cachedTile(buffer: Buffer): CachedTile {
  const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
  return { bytes, rows: [bytes] };
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

function there(entry: Uint8Array | undefined): Uint8Array {
  if (!entry) throw new RangeError("an entry bundle in the folder is malformed");
  return entry;
}
