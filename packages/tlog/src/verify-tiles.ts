import { type CheckpointPolicy, openCheckpoint } from "./checkpoint.ts";
import { sameHash } from "./sha256.ts";
import { parseEntryBundle, parseHashTile } from "./tile-bytes.ts";
import { formatTilePath, TILE_WIDTH, tilesOfLevel } from "./tile-path.ts";
import { appendLeaf, EMPTY_EDGE, leafHash, rootOf, type TreeEdge } from "./tree.ts";

/** A log on disk or behind a URL, and whom to trust for its checkpoint. */
export interface TileReader extends CheckpointPolicy {
  /** Reads a file of the layout; `undefined` when there is none. What it throws passes through. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** The signed checkpoint, as text. */
  readonly checkpoint: string;
}

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

/**
 * Checks a whole log as a stranger would: every entry is hashed again, every tile recomputed and compared,
 * and the root compared with the signed one. Stops at the first bad place, in the order of the entries.
 * Reads each file once and keeps one tile per level in memory.
 */
export function verifyTiles(log: TileReader): TilesResult {
  const opened = openCheckpoint(log.checkpoint, log);
  if (!opened) return { ok: false, reason: "checkpoint-rejected", path: "checkpoint" };
  const { size, root } = opened.checkpoint;
  let edge: TreeEdge = EMPTY_EDGE;
  const levels = new OpenTiles();
  for (const bundle of tilesOfLevel("entries", size)) {
    const path = formatTilePath(bundle);
    const place = { index: bundle.index * TILE_WIDTH, path };
    const bytes = log.read(path);
    if (!bytes) return { ok: false, reason: "missing", ...place };
    const entries = parseEntryBundle(bytes);
    if (entries?.length !== bundle.width) return { ok: false, reason: "malformed", ...place };
    for (const entry of entries) {
      const appended = appendLeaf(edge, leafHash(entry));
      edge = appended.edge;
      for (const node of appended.nodes) levels.add(node.level, node.hash);
    }
    const fault = levels.check(log.read, edge.size === size ? "all" : "full");
    if (fault) return fault;
  }
  return sameHash(rootOf(edge), root) ? { ok: true, size, root } : { ok: false, reason: "root-mismatch" };
}

/** The recomputed tiles that are still filling up, one per level. */
class OpenTiles {
  readonly #levels: { index: number; hashes: Uint8Array[] }[] = [];

  add(treeLevel: number, hash: Uint8Array): void {
    // Tiles store every eighth level of the tree; the levels between can be recomputed from them.
    if (treeLevel % 8 !== 0) return;
    const level = treeLevel / 8;
    this.#levels[level] ??= { index: 0, hashes: [] };
    this.#levels[level].hashes.push(hash);
  }

  /** Compares the full tiles, at the end of the log also the partial ones, and starts new ones in their place. */
  check(read: TileReader["read"], which: "full" | "all"): TilesResult | undefined {
    for (const [level, tile] of this.#levels.entries()) {
      if (tile.hashes.length === 0 || (which === "full" && tile.hashes.length < TILE_WIDTH)) continue;
      const fault = checkTile(read, level, tile);
      if (fault) return fault;
      this.#levels[level] = { index: tile.index + 1, hashes: [] };
    }
    return undefined;
  }
}

interface RecomputedTile {
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
}

function checkTile(read: TileReader["read"], level: number, tile: RecomputedTile): TilesResult | undefined {
  const id = { index: tile.index, width: tile.hashes.length };
  const path = formatTilePath({ ...id, level });
  // A hash of level 1 covers 256 entries, one of level 2 covers 65,536.
  const entryBelow = (i: number) => (tile.index * TILE_WIDTH + i) * TILE_WIDTH ** level;
  const bytes = read(path);
  if (!bytes) return { ok: false, reason: "missing", index: entryBelow(0), path };
  const stored = parseHashTile(bytes);
  if (stored?.length !== id.width) return { ok: false, reason: "malformed", index: entryBelow(0), path };
  const bad = stored.findIndex((hash, i) => !sameHash(hash, tile.hashes[i] ?? hash));
  if (bad === -1) return undefined;
  return level === 0
    ? {
        ok: false,
        reason: "entry-mismatch",
        index: entryBelow(bad),
        path: formatTilePath({ ...id, level: "entries" }),
      }
    : { ok: false, reason: "tile-mismatch", index: entryBelow(bad), path };
}
