import { type FetchTile, fetchAhead } from "../fetch-ahead.ts";
import { filesInOrder, recomputeLog } from "../recompute.ts";
import type { TilesResult } from "../tiles-result.ts";
import { openWebCheckpoint, type WebPolicy } from "./web-checkpoint.ts";
import { hashFor } from "./web-hash.ts";

/** A log wherever it is, and whom to trust for its checkpoint. */
export interface WebLogSource extends WebPolicy {
  readonly fetchTile: FetchTile;
  readonly checkpoint: string;
  /** Called after every bundle of up to 256 entries. */
  readonly onProgress?: (progress: { readonly done: number; readonly size: number }) => void;
  readonly signal?: AbortSignal;
}

/** Checks a whole log, as `verifyLog` of the main entry does. What `fetchTile` throws passes through. */
export async function verifyWebLog(log: WebLogSource): Promise<TilesResult> {
  const opened = await openWebCheckpoint(log.checkpoint, log);
  if (!opened) return { ok: false, reason: "checkpoint-rejected", path: "checkpoint" };
  const { size } = opened.checkpoint;
  const fetched = fetchAhead(filesInOrder(size), log.fetchTile, log.signal);
  const recomputation = recomputeLog(opened.checkpoint);
  let done = 0;
  let step = recomputation.next();
  while (!step.done) {
    const need = step.value;
    log.signal?.throwIfAborted();
    step = recomputation.next(await (need.kind === "file" ? fetched(need.id) : hashFor(need)));
    if (need.kind !== "leaves") continue;
    done += need.entries.length;
    log.onProgress?.({ done, size });
  }
  return step.value;
}
