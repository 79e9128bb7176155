import { type AddCheckpointRequest, parseAddCheckpointRequest } from "./add-checkpoint.ts";
import { type Checkpoint, claimedCheckpoint, formatCheckpoint, openCheckpoint } from "./checkpoint.ts";
import { sameHash } from "./hash-bytes.ts";
import type { TreeHead } from "./head.ts";
import { formatSignatureLine, type NoteSigner, type NoteVerifier } from "./note.ts";
import { verifyConsistency } from "./proof.ts";
import { toUtf8 } from "./text.ts";
import { emptyRoot } from "./tree.ts";

/** Where a witness keeps what it cosigned, one head per origin. If this is lost, the witness must get a new key. */
export interface WitnessStorage {
  /** @returns `undefined` for a log never cosigned. */
  latest(origin: string): Promise<TreeHead | undefined>;
  /**
   * Replaces the head, durably, if it is still of the size `from` (0 for none). Looking and replacing are one step:
   * otherwise two requests at once could make the witness forget the newer one.
   *
   * @returns `false`, having changed nothing, when another request was first.
   */
  replace(origin: string, from: number, head: TreeHead): Promise<boolean>;
}

/** A witness: which logs it knows, with which key it signs. */
export interface Witness {
  /** Keys of each known log, by origin. @returns `undefined` for a log this witness does not know. */
  readonly verifiersOf: (origin: string) => readonly NoteVerifier[] | undefined;
  /** A cosigner; several while keys change. */
  readonly signers: readonly NoteSigner[];
  readonly storage: WitnessStorage;
}

/** An HTTP answer, ready to send. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly contentType: string;
  readonly body: string;
}

/**
 * Answers the body of one `POST <prefix>/add-checkpoint` (C2SP tlog-witness v1.0.0):
 *
 * - 200: cosigned and remembered; the body is one signature line per signer
 * - 400: malformed, or the old size is above the checkpoint's
 * - 403: no known key of that log signed it
 * - 404: the witness does not know this log
 * - 409: the old size is not that of the newest head seen, which is the body (`text/x.tlog.size`); or the same size
 *   with another root
 * - 422: the consistency proof does not hold
 *
 * What the storage throws passes through, and then nothing was signed.
 */
export async function answerAddCheckpoint(witness: Witness, body: string): Promise<WitnessAnswer> {
  const request = parseAddCheckpointRequest(body);
  const claimed = request && claimedCheckpoint(request.checkpoint);
  if (!request || !claimed) return refusal(400, "this is no add-checkpoint request");
  const verifiers = witness.verifiersOf(claimed.origin);
  if (!verifiers) return refusal(404, "this log is not known here");
  const opened = openCheckpoint(request.checkpoint, { verifiers, origin: claimed.origin });
  if (!opened) return refusal(403, "no known key signed this checkpoint");
  return answerOpened(witness, request, opened.checkpoint);
}

/** A witness storage that forgets with the process: for tests, and for trying out. */
export function createMemoryWitnessStorage(): WitnessStorage {
  const heads = new Map<string, TreeHead>();
  return {
    latest: async (origin) => heads.get(origin),
    replace: async (origin, from, head) => {
      if ((heads.get(origin)?.size ?? 0) !== from) return false;
      heads.set(origin, { size: head.size, root: Uint8Array.from(head.root) });
      return true;
    },
  };
}

async function answerOpened(
  { storage, signers }: Witness,
  request: AddCheckpointRequest,
  checkpoint: Checkpoint,
): Promise<WitnessAnswer> {
  const { origin, size, root } = checkpoint;
  if (request.oldSize > size) return refusal(400, "the old size is above the checkpoint's");
  const latest = await latestOf(storage, origin);
  if (request.oldSize !== latest.size) return conflict(latest.size);
  if (size === latest.size && !sameHash(root, latest.root))
    return refusal(409, "the same size with another root was seen");
  if (!isConsistent(latest, { size, root }, request.proof))
    return refusal(422, "the consistency proof does not hold");
  if (!(await storage.replace(origin, latest.size, { size, root })))
    return conflict((await latestOf(storage, origin)).size);
  return { status: 200, contentType: "text/plain; charset=utf-8", body: cosign(checkpoint, signers) };
}

/** A log never seen is the empty log. */
async function latestOf(storage: WitnessStorage, origin: string): Promise<TreeHead> {
  return (await storage.latest(origin)) ?? { size: 0, root: emptyRoot() };
}

/** From nothing everything is consistent, and the proof must say nothing. */
function isConsistent(from: TreeHead, to: TreeHead, proof: readonly Uint8Array[]): boolean {
  if (from.size === 0) return proof.length === 0;
  return verifyConsistency({ from: from.size, to: to.size, fromRoot: from.root, toRoot: to.root, proof });
}

/** Signs what was understood, which is what was sent: a checkpoint has one spelling. */
function cosign(checkpoint: Checkpoint, signers: readonly NoteSigner[]): string {
  const text = toUtf8(formatCheckpoint(checkpoint));
  const lines = signers.map((signer) => {
    const { name, keyId } = signer;
    return formatSignatureLine({ name, keyId, signature: signer.sign(text) });
  });
  return lines.join("");
}

function conflict(size: number): WitnessAnswer {
  return { status: 409, contentType: "text/x.tlog.size", body: `${size}\n` };
}

function refusal(status: WitnessAnswer["status"], reason: string): WitnessAnswer {
  return { status, contentType: "text/plain; charset=utf-8", body: `${reason}\n` };
}
