import { type CheckpointPolicy, openCheckpoint } from "./checkpoint.ts";
import { type FetchTile, fetchAhead } from "./fetch-ahead.ts";
import { filesInOrder, recomputeLog } from "./recompute.ts";
import type { TilesResult } from "./tiles-result.ts";
import { hashFor } from "./verify-tiles.ts";

export type { FetchTile } from "./fetch-ahead.ts";

/** How far a verification has come. */
export interface Progress {
  /** Entries read so far. */
  readonly done: number;
  readonly size: number;
}

/** A log wherever it is, and whom to trust for its checkpoint. */
export interface LogSource extends CheckpointPolicy {
  readonly fetchTile: FetchTile;
  /** The signed checkpoint, as text. */
  readonly checkpoint: string;
  /** Called after every bundle of up to 256 entries. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the verification, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Checks a whole log like `verifyTiles`, from any source: every entry is hashed again, every tile recomputed and
 * compared, and the root compared with the signed one. Stops at the first bad place, in the order of the entries.
 *
 * Fetches a few files ahead and keeps one tile per level in memory. What `fetchTile` throws passes through: a log that
 * could not be read is not a log that was refused.
 */
export async function verifyLog(log: LogSource): Promise<TilesResult> {
  const opened = openCheckpoint(log.checkpoint, log);
  if (!opened) return { ok: false, reason: "checkpoint-rejected", path: "checkpoint" };
  const { size } = opened.checkpoint;
  const fetched = fetchAhead(filesInOrder(size), log.fetchTile, log.signal);
  const recomputation = recomputeLog(opened.checkpoint);
  let done = 0;
  let step = recomputation.next();
  while (!step.done) {
    const need = step.value;
    log.signal?.throwIfAborted();
    step = recomputation.next(need.kind === "file" ? await fetched(need.id) : hashFor(need));
    if (need.kind !== "leaves") continue;
    done += need.entries.length;
    log.onProgress?.({ done, size });
  }
  return step.value;
}
