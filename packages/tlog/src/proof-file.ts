import { parseNote } from "./note.ts";
import { fromBase64, isCount, parseDecimal, toBase64 } from "./text.ts";
import { areHashes, HASH_BYTES } from "./tree/merkle.ts";

/** One entry's proof, complete in itself: with the log's public key it can be checked offline, years later. */
export interface TlogProof {
  /** Position of the entry in the log. */
  readonly index: number;
  /** The audit path, as `proveInclusion` makes it. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
  /** Bytes for the application. They are not signed: trust nothing in them. Left out when there are none. */
  readonly extra?: Uint8Array;
}

const FIRST_LINE = "c2sp.org/tlog-proof@v1";

// An audit path is as long as the tree is high, and sizes end at 2^53.
const MAX_PROOF_LENGTH = 53;

/**
 * Writes a proof file (C2SP tlog-proof@v1). By custom its name ends in `.tlog-proof`.
 *
 * Lines: the format name; `extra` and base64, if there is extra data; `index` and the index in decimal; the
 * hashes of the audit path in base64; an empty line; the signed checkpoint.
 *
 * @throws {RangeError} When the index is not a valid count, a hash is not 32 bytes, or the checkpoint is not a valid
 * signed note.
 */
export function formatTlogProof({ index, proof, checkpoint, extra }: TlogProof): string {
  if (!isCount(index)) throw new RangeError("an index is a whole number from 0 to 2^53-1");
  if (!areHashes(proof) || proof.length > MAX_PROOF_LENGTH)
    throw new RangeError(`a proof is at most ${MAX_PROOF_LENGTH} hashes of ${HASH_BYTES} bytes`);
  if (!parseNote(checkpoint)) throw new RangeError("the checkpoint is not a valid signed note");
  return write({ index, proof, checkpoint, ...(extra ? { extra } : {}) });
}

/**
 * Reads a proof file, accepting exactly what {@link formatTlogProof} can write. Checks no signature and no hash.
 *
 * @returns `undefined` for any other text.
 */
export function parseTlogProof(text: string): TlogProof | undefined {
  const end = text.indexOf("\n\n");
  if (end === -1) return undefined;
  const [first, second = "", ...others] = text.slice(0, end).split("\n");
  const checkpoint = text.slice(end + 2);
  const extra = second.startsWith("extra ") ? fromBase64(second.slice("extra ".length)) : undefined;
  const [third = "", ...lines] = extra ? others : [second, ...others];
  const index = parseDecimal(third.replace(/^index /, ""));
  const proof = lines.map(fromBase64).filter((hash) => hash !== undefined);
  if (first !== FIRST_LINE || index === undefined || proof.length > MAX_PROOF_LENGTH) return undefined;
  if (!areHashes(proof) || !parseNote(checkpoint)) return undefined;
  const parsed: TlogProof = extra ? { index, proof, checkpoint, extra } : { index, proof, checkpoint };
  // Writing it again catches everything skipped above: a missing word, a line that is not a hash, empty extra data.
  return write(parsed) === text ? parsed : undefined;
}

function write({ index, proof, checkpoint, extra }: TlogProof): string {
  const lines = [FIRST_LINE, `index ${index}`, ...proof.map(toBase64), "", checkpoint];
  if (extra && extra.length > 0) lines.splice(1, 0, `extra ${toBase64(extra)}`);
  return lines.join("\n");
}
