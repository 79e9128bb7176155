import type { Checkpoint } from "../checkpoint.ts";
import { climb, isPosition } from "../climb.ts";
import { sameHash } from "../hash-bytes.ts";
import { leafInput, nodeInput } from "../hash-input.ts";
import type { NoteSignature } from "../note.ts";
import { parseTlogProof } from "../proof-file.ts";
import { openWebCheckpoint, type WebPolicy } from "./web-checkpoint.ts";
import { digest } from "./web-hash.ts";

/** What to check a proof file against. */
export interface WebProofClaim extends WebPolicy {
  /** The proof file (C2SP tlog-proof@v1). */
  readonly text: string;
  /** The entry it is said to prove, byte for byte. */
  readonly entry: Uint8Array;
}

/** Where an entry was proven to be, and who signed for it. */
export interface ProvenEntry {
  readonly index: number;
  readonly checkpoint: Checkpoint;
  readonly signatures: readonly NoteSignature[];
}

/** Checks a proof file, as `verifyTlogProof` of the main entry does; `undefined` when it does not hold. */
export async function verifyWebProof({
  text,
  entry,
  ...policy
}: WebProofClaim): Promise<ProvenEntry | undefined> {
  const parsed = parseTlogProof(text);
  if (!parsed) return undefined;
  const { index, proof, checkpoint } = parsed;
  const opened = await openWebCheckpoint(checkpoint, policy);
  if (!opened || !isPosition(index, opened.checkpoint.size)) return undefined;
  const { size, root } = opened.checkpoint;
  const climbing = climb({ index, size }, await digest(leafInput(entry)), proof);
  let step = climbing.next();
  while (!step.done) step = climbing.next(await digest(nodeInput(step.value.left, step.value.right)));
  if (!step.value || !sameHash(step.value, root)) return undefined;
  return { index, ...opened };
}
