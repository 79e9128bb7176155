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
