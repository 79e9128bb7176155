import { type Checkpoint, type OpenedCheckpoint, openCheckpoint } from "../checkpoint.ts";
import { type FetchTile, fetchAhead } from "../fetch-tiles.ts";
import { type NoteSignature, type NoteVerifier, type ParsedNote, parseNote } from "../note.ts";
import { parseTlogProof } from "../proof-file.ts";
import { filesInOrder, recomputeLog, type TilesResult } from "../recompute.ts";
import { toUtf8 } from "../text.ts";
import { climb, isPosition, leafInput, nodeInput, sameHash } from "../tree/merkle.ts";
import { digest, hashFor, type WebKey } from "./web-crypto.ts";

/** Whose checkpoint to accept: any key of the log will do, and every witness named must have cosigned. */
export interface WebPolicy {
  readonly keys: readonly WebKey[];
  readonly origin?: string;
}

/**
 * Opens a signed checkpoint, as `openCheckpoint` does.
 *
 * @returns `undefined` when no key of the log signed it, a witness among the keys did not cosign, a signature is bad,
 * or it is another log's.
 */
export async function openWebCheckpoint(
  note: string,
  { keys, origin }: WebPolicy,
): Promise<OpenedCheckpoint | undefined> {
  const parsed = parseNote(note);
  if (!parsed) return undefined;
  const verifiers = await Promise.all(keys.map((key) => judged(parsed, key)));
  const opened = openCheckpoint(note, origin === undefined ? { verifiers } : { verifiers, origin });
  const signed = (key: WebKey) =>
    opened?.signatures.some(({ name, keyId }) => name === key.name && keyId === key.keyId) === true;
  const witnesses = keys.filter((key) => key.isWitness);
  const logs = keys.filter((key) => !key.isWitness);
  return witnesses.every(signed) && logs.some(signed) ? opened : undefined;
}

/** A log from any source, and the keys to trust for its checkpoint. */
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

/** Asks WebCrypto about every signature first, so that the one reader of notes can then be told at once. */
async function judged(note: ParsedNote, key: WebKey): Promise<NoteVerifier> {
  const text = toUtf8(note.text);
  const good = new Set<string>();
  for (const { name, keyId, signature } of note.signatures) {
    const known = name === key.name && keyId === key.keyId;
    if (known && (await key.verify(text, signature))) good.add(signature.join());
  }
  return { ...key, verify: (_text, signature) => good.has(signature.join()) };
}
