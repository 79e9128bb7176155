import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FetchTile } from "./fetch-ahead.ts";

/** Somewhere a log in the tile layout can be read from. */
export interface TileOrigin {
  /** The signed checkpoint. @returns `undefined` when there is none. */
  readonly checkpoint: (signal?: AbortSignal) => Promise<string | undefined>;
  readonly fetchTile: FetchTile;
}

/** Reads a log from a folder. Fails for whatever cannot be read, except what is not there. */
export function tilesInFolder(folder: string): TileOrigin {
  const fetchTile: FetchTile = (path, signal) =>
    readFile(join(folder, path), signal ? { signal } : {}).catch(absent);
  return textAnd(fetchTile);
}

/**
 * Reads a log over HTTP. 404 and 410 mean that there is no such file.
 *
 * @throws {Error} For every other status but 200: the log could not be looked at.
 */
export function tilesAtUrl(url: string, fetch: typeof globalThis.fetch = globalThis.fetch): TileOrigin {
  const prefix = url.replace(/\/+$/, "");
  return textAnd(async (path, signal) => {
    const response = await fetch(`${prefix}/${path}`, signal ? { signal } : {});
    if (response.status === 404 || response.status === 410) return undefined;
    if (response.status !== 200) throw new Error(`the log answered ${response.status} instead of a file`);
    return new Uint8Array(await response.arrayBuffer());
  });
}

function textAnd(fetchTile: FetchTile): TileOrigin {
  const checkpoint = async (signal?: AbortSignal) => {
    const bytes = await fetchTile("checkpoint", signal);
    return bytes && new TextDecoder().decode(bytes);
  };
  return { checkpoint, fetchTile };
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
    return undefined;
  throw error;
}
