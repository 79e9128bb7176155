import { entryViews, formatTilePath, TILE_WIDTH, type TileId } from "./tile.ts";
import { HASH_BYTES } from "./tree/merkle.ts";

/**
 * Fetches one file of the tile layout, by its path below the root of the log.
 *
 * @returns `undefined` when the source answered that there is none. What it throws means "could not look".
 */
export type FetchTile = (path: string, signal?: AbortSignal) => Promise<Uint8Array | undefined>;

/** Somewhere a log in the tile layout can be read from. */
export interface TileOrigin {
  /** The signed checkpoint. @returns `undefined` when there is none. */
  readonly checkpoint: (signal?: AbortSignal) => Promise<string | undefined>;
  readonly fetchTile: FetchTile;
}

/**
 * Reads a log over HTTP. 404 and 410 mean that there is no such file.
 *
 * @throws {Error} For every other status but 200: the log could not be looked at.
 */
export function tilesAtUrl(url: string, fetch: typeof globalThis.fetch = globalThis.fetch): TileOrigin {
  const prefix = url.replace(/\/+$/, "");
  return originWith(async (path, signal) => {
    const response = await fetch(`${prefix}/${path}`, signal ? { signal } : {});
    if (response.status === 404 || response.status === 410) return undefined;
    if (response.status !== 200) throw new Error(`the log answered ${response.status} instead of a file`);
    return new Uint8Array(await response.arrayBuffer());
  });
}

/** A log whose checkpoint is the file `checkpoint` beside its tiles. */
export function originWith(fetchTile: FetchTile): TileOrigin {
  const checkpoint = async (signal?: AbortSignal) => {
    const bytes = await fetchTile("checkpoint", signal);
    return bytes && new TextDecoder().decode(bytes);
  };
  return { checkpoint, fetchTile };
}

/**
 * Fetches tiles a few ahead of their use, in the order given. A partial tile that is gone is cut from the
 * full one: C2SP tlog-tiles v0.1.0 lets a log delete it then. One asked for out of the order is fetched when it is
 * asked for.
 */
export function fetchAhead(
  order: Iterable<TileId>,
  fetchTile: FetchTile,
  signal?: AbortSignal,
): (id: TileId) => Promise<Uint8Array | undefined> {
  const coming = new Map<string, Promise<Uint8Array | undefined>>();
  const rest = order[Symbol.iterator]();
  const start = (id: TileId) => {
    const fetched = fetchWhole(id, fetchTile, signal);
    // The caller that asks for this tile sees the failure; when the verification stops earlier, none asks for it.
    fetched.catch(() => undefined);
    coming.set(formatTilePath(id), fetched);
  };
  return (id) => {
    while (coming.size < AHEAD) {
      const next = rest.next();
      if (next.done) break;
      start(next.value);
    }
    const path = formatTilePath(id);
    const fetched = coming.get(path) ?? fetchWhole(id, fetchTile, signal);
    coming.delete(path);
    return fetched;
  };
}

// As many as browsers and HTTP/1.1 servers are used to; more would only fill memory while the hashing is the slow part.
const AHEAD = 8;

async function fetchWhole(
  id: TileId,
  fetchTile: FetchTile,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> {
  const bytes = await fetchTile(formatTilePath(id), signal);
  if (bytes || id.width === TILE_WIDTH) return bytes;
  const full = await fetchTile(formatTilePath({ ...id, width: TILE_WIDTH }), signal);
  return full && cut(full, id);
}

/** The first hashes or entries of a full tile. */
function cut(full: Uint8Array, { level, width }: TileId): Uint8Array | undefined {
  if (level !== "entries") return full.subarray(0, width * HASH_BYTES);
  const last = entryViews(full)?.[width - 1];
  return last && full.subarray(0, last.byteOffset - full.byteOffset + last.length);
}
