import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { claimedCheckpoint } from "./checkpoint.ts";
import { replaceDurably, syncFolder, unlessAbsent, writeDurably } from "./durable-files.ts";
import { type FetchTile, originWith, type TileOrigin } from "./fetch-tiles.ts";
import { isComplete, type LogGrowth, type LogStorage, type StoredHead } from "./log-storage.ts";
import { concat, toUtf8 } from "./text.ts";
import {
  entryViews,
  formatEntryBundle,
  formatHashTile,
  formatTilePath,
  TILE_WIDTH,
  type TileId,
  TREE_LEVELS_PER_TILE,
} from "./tile.ts";
import { rowOf, TileCache } from "./tile-cache.ts";
import { HASH_BYTES } from "./tree/merkle.ts";

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
  const tryingTwice = async <Value>(read: () => Promise<Value>): Promise<Value> => {
    try {
      return await read();
    } catch (error) {
      unlessAbsent(error);
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
      tryingTwice(async () => {
        const size = await sizeWith(0, index, "entry");
        const { bytes } = await tiles.read(tileOver("entries", index, size));
        return there(entryViews(bytes)?.[index % TILE_WIDTH]).slice();
      }),
    nodeAt: (level, index) =>
      tryingTwice(async () => nodeFrom(tiles, await sizeWith(level, index, "node"), level, index)),
  };
}

/** Reads a log from a folder. Fails for what cannot be read, except for files that are not there. */
export function tilesInFolder(folder: string): TileOrigin {
  const fetchTile: FetchTile = (path, signal) =>
    readFile(join(folder, path), signal ? { signal } : {}).catch(absent);
  return originWith(fetchTile);
}

async function readHead(folder: string): Promise<StoredHead | undefined> {
  const checkpoint = await readFile(join(folder, "checkpoint"), "utf8").catch(unlessAbsent);
  if (checkpoint === undefined) return undefined;
  const head = claimedCheckpoint(checkpoint);
  if (!head) throw new RangeError("the checkpoint in the folder is not a valid checkpoint");
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
  await replaceDurably(join(folder, "checkpoint"), toUtf8(checkpoint));
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

/** The tile that holds one hash or entry, as wide as it is when its level has so many. */
function tileOver(level: TileId["level"], at: number, count: number): TileId {
  const index = Math.floor(at / TILE_WIDTH);
  return { level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) };
}

/** Deletes the partial tiles of what is full now. Only after the checkpoint: a reader may need them before. */
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

function there(entry: Uint8Array | undefined): Uint8Array {
  if (!entry) throw new RangeError("an entry bundle in the folder is malformed");
  return entry;
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
    return undefined;
  throw error;
}
