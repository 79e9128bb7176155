import { isCount } from "./text.ts";

/** How many hashes or entries a full tile holds: 2^8 (C2SP tlog-tiles v0.1.0). */
export const TILE_WIDTH = 256;

// The specification counts levels from 0 to 63.
const MAX_LEVEL = 63;

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
