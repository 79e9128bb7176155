import { type Checkpoint, type CheckpointPolicy, openCheckpoint } from "./checkpoint.ts";
import { type FetchTile, fetchAhead } from "./fetch-tiles.ts";
import { parseTlogProof } from "./proof-file.ts";
import { filesInOrder, type Need, recomputeLog, type TilesResult } from "./recompute.ts";
import { verifyInclusion } from "./tree/proof.ts";
import { leafHashes, nodeHashes } from "./tree/sha256.ts";
import { emptyRoot, leafHash } from "./tree/tree.ts";

/** A log at hand, and the keys to trust for its checkpoint. */
export interface TileReader extends CheckpointPolicy {
  /** Reads a file of the layout; `undefined` when there is none. What it throws passes through. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** The signed checkpoint, as text. */
  readonly checkpoint: string;
}

/**
 * Checks a whole log as an outside auditor would: every entry is hashed again, every tile recomputed and compared,
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

/** How far a verification has come. */
export interface Progress {
  /** Entries read so far. */
  readonly done: number;
  readonly size: number;
}

/** A log from any source, and the keys to trust for its checkpoint. */
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

/** What to check a proof file against. */
export interface TlogProofClaim extends CheckpointPolicy {
  /** The proof file. */
  readonly text: string;
  /** The entry it is said to prove, byte for byte. */
  readonly entry: Uint8Array;
}

/** Where an entry was proven to be. */
export interface ProvenEntry {
  readonly index: number;
  readonly checkpoint: Checkpoint;
}

/**
 * Checks that an entry is in the log whose checkpoint the file carries.
 *
 * @returns `undefined` when the file is malformed, its checkpoint is refused, or the path does not lead from the
 * entry to the signed root.
 */
export function verifyTlogProof({ text, entry, ...policy }: TlogProofClaim): ProvenEntry | undefined {
  const parsed = parseTlogProof(text);
  const opened = parsed && openCheckpoint(parsed.checkpoint, policy);
  if (!parsed || !opened) return undefined;
  const { index, proof } = parsed;
  const { size, root } = opened.checkpoint;
  const included = verifyInclusion({ leafHash: leafHash(entry), index, size, root, proof });
  return included ? { index, checkpoint: opened.checkpoint } : undefined;
}

/** Hashes what a recomputation asks for, at once. */
function hashFor(need: Exclude<Need, { readonly kind: "file" }>): Uint8Array {
  if (need.kind === "leaves") return leafHashes(need.entries);
  return need.kind === "nodes" ? nodeHashes(need.hashes) : emptyRoot();
}
