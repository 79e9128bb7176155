import { type CheckpointPolicy, openCheckpoint } from "./checkpoint.ts";
import { leafHashes, nodeHashes } from "./hash-packed.ts";
import { type Need, recomputeLog } from "./recompute.ts";
import type { TilesResult } from "./tiles-result.ts";
import { emptyRoot } from "./tree.ts";

/** A log at hand, and whom to trust for its checkpoint. */
export interface TileReader extends CheckpointPolicy {
  /** Reads a file of the layout; `undefined` when there is none. What it throws passes through. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** The signed checkpoint, as text. */
  readonly checkpoint: string;
}

/**
 * Checks a whole log as a stranger would: every entry is hashed again, every tile recomputed and compared,
 * and the root compared with the signed one. Stops at the first bad place, in the order of the entries.
 * Reads each file once and keeps one tile per level in memory.
 */
export function verifyTiles(log: TileReader): TilesResult {
  const opened = openCheckpoint(log.checkpoint, log);
  if (!opened) return { ok: false, reason: "checkpoint-rejected", path: "checkpoint" };
  const recomputation = recomputeLog(opened.checkpoint);
  let step = recomputation.next();
  while (!step.done) {
    const need = step.value;
    step = recomputation.next(need.kind === "file" ? log.read(need.path) : hashFor(need));
  }
  return step.value;
}

/** Hashes what a recomputation asks for, at once. */
export function hashFor(need: Exclude<Need, { readonly kind: "file" }>): Uint8Array {
  if (need.kind === "leaves") return leafHashes(need.entries);
  return need.kind === "nodes" ? nodeHashes(need.hashes) : emptyRoot();
}
