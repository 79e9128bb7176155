import { type TileOrigin, tilesAtUrl, tilesInFolder } from "../tile-source.ts";

/** A log by where it is: an http(s) URL, else a folder. */
export function sourceOf(where: string): TileOrigin {
  return /^https?:\/\//.test(where) ? tilesAtUrl(where) : tilesInFolder(where);
}

/** Its checkpoint. @throws {Error} When there is none: then nothing can be said about the log. */
export async function checkpointOf(source: TileOrigin, signal: AbortSignal): Promise<string> {
  const checkpoint = await source.checkpoint(signal);
  if (checkpoint === undefined) throw new Error("there is no checkpoint");
  return checkpoint;
}
