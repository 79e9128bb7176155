import { type AddCheckpointRequest, formatAddCheckpointRequest } from "./add-checkpoint.ts";
import { type NoteVerifier, parseSignatureLine, signedBytes, withSignatureLines } from "./note.ts";
import { parseDecimal } from "./text.ts";

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
