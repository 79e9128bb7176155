import type { TreeHead } from "./checkpoint.ts";
import { entryViews, formatTilePath, TILE_WIDTH, type TileId, tilesOfLevel } from "./tile.ts";
import { HASH_BYTES, sameHash } from "./tree/merkle.ts";

/**
 * What checking a whole log needs from outside, one thing at a time. Who answers decides what is asynchronous: the
 * same recipe runs on a disk, over HTTP, and in a browser. Hashes are packed, 32 bytes each, one after the other.
 */
export type Need =
  /** The bytes of a file; `undefined` when there is none. */
  | { readonly kind: "file"; readonly id: TileId; readonly path: string }
  /** The leaf hash of each entry. */
  | { readonly kind: "leaves"; readonly entries: readonly Uint8Array[] }
  /** The node hash of each two neighbours; an even number of hashes. */
  | { readonly kind: "nodes"; readonly hashes: Uint8Array }
  /** The root of the tree without entries. */
  | { readonly kind: "empty" };

/**
 * Why a log was refused.
 *
 * - `checkpoint-rejected`: not signed by a known key, malformed, or another log's
 * - `missing`: a file the size calls for is not there
 * - `malformed`: a file does not hold what its name says
 * - `entry-mismatch`: an entry and its leaf hash do not belong together; the path is the entry's bundle, but the
 *   hash may be the one that was changed
 * - `tile-mismatch`: a hash above the leaves is not the hash of what is below it
 * - `root-mismatch`: all files agree with each other but not with the signed root
 */
export type TilesFault =
  | "checkpoint-rejected"
  | "missing"
  | "malformed"
  | "entry-mismatch"
  | "tile-mismatch"
  | "root-mismatch";

/** What came of verifying a whole log. */
export type TilesResult =
  | { readonly ok: true; readonly size: number; readonly root: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: TilesFault;
      /** The first entry concerned, where one can be named. */
      readonly index?: number;
      /** The file concerned, where one can be named. */
      readonly path?: string;
    };

/** Asks for what it needs until it knows whether the log holds. */
type Recomputation<Result> = Generator<Need, Result, Uint8Array | undefined>;

/**
 * Hashes every entry again, computes every tile again, compares both with the files and the root with the signed one.
 * Stops at the first bad place, in the order of the entries. Keeps one open tile per level.
 */
export function* recomputeLog({ size, root }: TreeHead): Recomputation<TilesResult> {
  const levels: OpenTile[] = [];
  for (const bundle of tilesOfLevel("entries", size)) {
    const leaves = yield* hashBundle(bundle);
    if (!(leaves instanceof Uint8Array)) return leaves;
    const last = (bundle.index + 1) * TILE_WIDTH >= size;
    const fault = yield* addTile(levels, leaves, last);
    if (fault) return fault;
  }
  const computed = yield* rootOver(levels);
  return sameHash(computed, root) ? { ok: true, size, root } : { ok: false, reason: "root-mismatch" };
}

/** Every file {@link recomputeLog} asks for while all is well, in its order: to fetch ahead. */
export function* filesInOrder(size: number): Iterable<TileId> {
  for (const bundle of tilesOfLevel("entries", size)) {
    yield bundle;
    const end = bundle.index * TILE_WIDTH + bundle.width;
    for (let level = 0, span = 1; span <= end; level += 1, span *= TILE_WIDTH) {
      const nodes = Math.floor(end / span);
      const open = nodes % TILE_WIDTH;
      // A tile is read when it is full, and at the end of the log as far as it goes.
      if (open === 0 && end % (span * TILE_WIDTH) === 0)
        yield { level, index: nodes / TILE_WIDTH - 1, width: TILE_WIDTH };
      else if (end === size && open > 0) yield { level, index: Math.floor(nodes / TILE_WIDTH), width: open };
    }
  }
}

/** The recomputed hashes of one level that are not yet a full tile. */
interface OpenTile {
  index: number;
  width: number;
  readonly hashes: Uint8Array;
}

type Fault = Extract<TilesResult, { readonly ok: false }>;

function* hashBundle(bundle: TileId): Recomputation<Uint8Array | Fault> {
  const path = formatTilePath(bundle);
  const place = { index: bundle.index * TILE_WIDTH, path };
  const bytes = yield { kind: "file", id: bundle, path };
  if (!bytes) return { ok: false, reason: "missing", ...place };
  const entries = entryViews(bytes);
  if (entries?.length !== bundle.width) return { ok: false, reason: "malformed", ...place };
  return answered(yield { kind: "leaves", entries });
}

/** Adds the leaves of one bundle, and compares each tile that is now full; at the end of the log, every open one. */
function* addTile(levels: OpenTile[], leaves: Uint8Array, last: boolean): Recomputation<Fault | undefined> {
  let hashes: Uint8Array | undefined = leaves;
  for (let level = 0; level < levels.length || hashes; level += 1) {
    const tile = openTile(levels, level);
    if (hashes) fill(tile, hashes);
    hashes = undefined;
    const full = tile.width === TILE_WIDTH;
    if (tile.width === 0 || !(full || last)) continue;
    const fault = yield* compareTile(level, tile);
    if (fault) return fault;
    if (!full) continue;
    // A full tile goes on as one hash of the level above.
    hashes = yield* topOf(tile.hashes);
    levels[level] = { index: tile.index + 1, width: 0, hashes: tile.hashes };
  }
  return undefined;
}

function openTile(levels: OpenTile[], level: number): OpenTile {
  levels[level] ??= { index: 0, width: 0, hashes: new Uint8Array(TILE_WIDTH * HASH_BYTES) };
  return levels[level];
}

function fill(tile: OpenTile, hashes: Uint8Array): void {
  tile.hashes.set(hashes, tile.width * HASH_BYTES);
  tile.width += hashes.length / HASH_BYTES;
}

function* compareTile(level: number, { index, width, hashes }: OpenTile): Recomputation<Fault | undefined> {
  const id: TileId = { level, index, width };
  const path = formatTilePath(id);
  // A hash of level 1 covers 256 entries, one of level 2 covers 65,536.
  const entryBelow = (at: number) => (index * TILE_WIDTH + at) * TILE_WIDTH ** level;
  const stored = yield { kind: "file", id, path };
  if (!stored) return { ok: false, reason: "missing", index: entryBelow(0), path };
  if (stored.length !== width * HASH_BYTES)
    return { ok: false, reason: "malformed", index: entryBelow(0), path };
  const computed = hashes.subarray(0, stored.length);
  if (sameHash(stored, computed)) return undefined;
  const first = computed.findIndex((byte, at) => byte !== stored[at]);
  const bad = entryBelow(Math.floor(first / HASH_BYTES));
  return level === 0
    ? { ok: false, reason: "entry-mismatch", index: bad, path: formatTilePath({ ...id, level: "entries" }) }
    : { ok: false, reason: "tile-mismatch", index: bad, path };
}

/** The root of a perfect subtree, from its packed leaves. */
function* topOf(hashes: Uint8Array): Recomputation<Uint8Array> {
  let row = hashes;
  while (row.length > HASH_BYTES) row = answered(yield { kind: "nodes", hashes: row });
  return row;
}

/** The root over the tiles that are still open: their perfect subtrees are the right edge of the tree. */
function* rootOver(levels: readonly OpenTile[]): Recomputation<Uint8Array> {
  const edge: Uint8Array[] = [];
  for (const { width, hashes } of levels.toReversed()) {
    for (let at = 0, size = TILE_WIDTH / 2; size >= 1; size /= 2) {
      if ((width & size) === 0) continue;
      edge.push(yield* topOf(hashes.subarray(at * HASH_BYTES, (at + size) * HASH_BYTES)));
      at += size;
    }
  }
  let root = edge.pop();
  if (!root) return answered(yield { kind: "empty" });
  for (const left of edge.reverse()) {
    const pair = new Uint8Array(2 * HASH_BYTES);
    pair.set(left);
    pair.set(root, HASH_BYTES);
    root = answered(yield { kind: "nodes", hashes: pair });
  }
  return root;
}

function answered(hashes: Uint8Array | undefined): Uint8Array {
  if (!hashes) throw new TypeError("hashes were asked for and not given");
  return hashes;
}
