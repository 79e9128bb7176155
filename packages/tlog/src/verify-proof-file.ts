import { type Checkpoint, type CheckpointPolicy, openCheckpoint } from "./checkpoint.ts";
import { verifyInclusion } from "./proof.ts";
import { parseTlogProof } from "./proof-file.ts";
import { leafHash } from "./tree.ts";

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
