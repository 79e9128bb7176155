import {
  type NoteVerifier,
  parseNote,
  parseSignatureLine,
  signedBytes,
  withSignatureLines,
} from "../note.ts";
import { fromBase64, isCount, parseDecimal, toBase64 } from "../text.ts";
import { areHashes, HASH_BYTES } from "../tree/merkle.ts";

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
 * @throws {RangeError} When the size is not a valid count, the proof has more than 63 hashes or one is not 32 bytes,
 * or the checkpoint is not a valid signed note.
 */
export function formatAddCheckpointRequest({ oldSize, proof, checkpoint }: AddCheckpointRequest): string {
  if (!isCount(oldSize)) throw new RangeError("a tree size is a whole number from 0 to 2^53-1");
  if (!areHashes(proof) || proof.length > MAX_PROOF_LENGTH)
    throw new RangeError(`a proof is at most ${MAX_PROOF_LENGTH} hashes of ${HASH_BYTES} bytes`);
  if (!parseNote(checkpoint)) throw new RangeError("the checkpoint is not a valid signed note");
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

/** A question to a witness, and whose cosignature counts as an answer. */
export interface WitnessQuestion extends AddCheckpointRequest {
  /** The witness's submission prefix; `/add-checkpoint` is added. */
  readonly url: string;
  /** Keys of the witness. Signatures by other keys are ignored. */
  readonly verifiers: readonly NoteVerifier[];
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
}

/**
 * What a witness said.
 *
 * - `cosigned`: `checkpoint` is the note with the good cosignatures added
 * - `conflict`: it has seen another size, to ask again from; `size` is left out when it has seen the same size with
 *   another root, which is proof of a log that shows different people different things
 * - `refused`: any other answer, a 200 without a good cosignature included
 */
export type WitnessReply =
  | { readonly outcome: "cosigned"; readonly checkpoint: string }
  | { readonly outcome: "conflict"; readonly size?: number }
  | { readonly outcome: "refused"; readonly status: number };

/**
 * Asks a witness to cosign a checkpoint (C2SP tlog-witness v1.0.0). Asking twice does no harm.
 *
 * @throws {RangeError} As `formatAddCheckpointRequest`. What `fetch` throws passes through: whether the witness has
 * seen the checkpoint is then not known, and asking again from the same size answers it.
 */
export async function askWitness(question: WitnessQuestion): Promise<WitnessReply> {
  const { url, verifiers, fetch = globalThis.fetch, signal } = question;
  const body = formatAddCheckpointRequest(question);
  const address = `${url.replace(/\/+$/, "")}/add-checkpoint`;
  const init = { method: "POST", body, headers: { "content-type": "text/plain; charset=utf-8" } };
  const response = await fetch(address, signal ? { ...init, signal } : init);
  const text = await response.text();
  if (response.status === 409) return conflictFrom(text);
  const cosigned =
    response.status === 200 ? withCosignatures(question.checkpoint, text, verifiers) : undefined;
  return cosigned === undefined
    ? { outcome: "refused", status: response.status }
    : { outcome: "cosigned", checkpoint: cosigned };
}

// The specification's bound: as many levels as a tree of 2^63 entries has.
const MAX_PROOF_LENGTH = 63;

function conflictFrom(text: string): WitnessReply {
  const size = text.endsWith("\n") ? parseDecimal(text.slice(0, -1)) : undefined;
  return size === undefined ? { outcome: "conflict" } : { outcome: "conflict", size };
}

/**
 * The note with those lines of the answer that hold; `undefined` when none does, one of a known key is bad, or there
 * are more than a note may have.
 */
function withCosignatures(
  checkpoint: string,
  answer: string,
  verifiers: readonly NoteVerifier[],
): string | undefined {
  const bytes = signedBytes(checkpoint);
  const known = answer
    .split("\n")
    .map((line) => parseSignatureLine(line))
    .filter((line) => line !== undefined)
    .map((line) => ({ line, by: verifiers.find((v) => v.name === line.name && v.keyId === line.keyId) }))
    .filter(({ by }) => by !== undefined);
  if (known.length === 0 || !known.every(({ line, by }) => by?.verify(bytes, line.signature)))
    return undefined;
  return withSignatureLines(
    checkpoint,
    known.map(({ line }) => line),
  );
}
