import { areHashes, HASH_BYTES } from "./hash-bytes.ts";
import { parseNote } from "./note.ts";
import { fromBase64, isCount, parseDecimal, toBase64 } from "./text.ts";

/** What a log asks of a witness: to cosign a checkpoint that extends the last one the witness has seen. */
export interface AddCheckpointRequest {
  /** Size of the last checkpoint the witness has seen; 0 for none, or to ask for it. */
  readonly oldSize: number;
  /** The consistency proof from that size to the checkpoint's, as `proveConsistency` makes it; empty from size 0. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
}

/**
 * Writes the body of `add-checkpoint` (C2SP tlog-witness v1.0.0).
 *
 * Lines: `old` and the old size in decimal; the hashes of the proof in base64; an empty line; the signed checkpoint.
 *
 * @throws {RangeError} When the size is no count, the proof has more than 63 hashes or one is not 32 bytes, or the
 * checkpoint is no signed note.
 */
export function formatAddCheckpointRequest({ oldSize, proof, checkpoint }: AddCheckpointRequest): string {
  if (!isCount(oldSize)) throw new RangeError("a tree size is a whole number from 0 to 2^53-1");
  if (!areHashes(proof) || proof.length > MAX_PROOF_LENGTH)
    throw new RangeError(`a proof is at most ${MAX_PROOF_LENGTH} hashes of ${HASH_BYTES} bytes`);
  if (!parseNote(checkpoint)) throw new RangeError("the checkpoint is no signed note");
  return [`old ${oldSize}`, ...proof.map(toBase64), "", checkpoint].join("\n");
}

/**
 * Reads exactly what {@link formatAddCheckpointRequest} can write. Checks no signature and no hash.
 *
 * @returns `undefined` for any other text.
 */
export function parseAddCheckpointRequest(text: string): AddCheckpointRequest | undefined {
  const end = text.indexOf("\n\n");
  const [first = "", ...lines] = text.slice(0, Math.max(end, 0)).split("\n");
  const oldSize = first.startsWith("old ") ? parseDecimal(first.slice(4)) : undefined;
  const proof = lines.map(fromBase64).filter((hash) => hash !== undefined);
  const checkpoint = text.slice(end + 2);
  if (oldSize === undefined || proof.length !== lines.length || proof.length > MAX_PROOF_LENGTH)
    return undefined;
  return areHashes(proof) && parseNote(checkpoint) ? { oldSize, proof, checkpoint } : undefined;
}

// The specification's bound: as many levels as a tree of 2^63 entries has.
const MAX_PROOF_LENGTH = 63;
