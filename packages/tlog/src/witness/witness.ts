import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import {
  type Checkpoint,
  claimedCheckpoint,
  formatCheckpoint,
  openCheckpoint,
  type TreeHead,
} from "../checkpoint.ts";
import { replaceDurably, unlessAbsent } from "../durable-files.ts";
import { formatSignatureLine, type NoteSigner, type NoteVerifier } from "../note.ts";
import { fromBase64, parseDecimal, toBase64, toUtf8 } from "../text.ts";
import { HASH_BYTES, sameHash } from "../tree/merkle.ts";
import { verifyConsistency } from "../tree/proof.ts";
import { emptyRoot } from "../tree/tree.ts";
import { type AddCheckpointRequest, parseAddCheckpointRequest } from "./add-checkpoint.ts";

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
  if (!request || !claimed) return refusal(400, "this is not a valid add-checkpoint request");
  const verifiers = witness.verifiersOf(claimed.origin);
  if (!verifiers) return refusal(404, "this log is not known here");
  const opened = openCheckpoint(request.checkpoint, { verifiers, origin: claimed.origin });
  if (!opened) return refusal(403, "no known key signed this checkpoint");
  return answerOpened(witness, request, opened.checkpoint);
}

/** Answers `POST /add-checkpoint`, and 404 to everything else: for a server of your own. */
export function createWitnessHandler(witness: Witness): RequestListener {
  return (request, response) => {
    answerOver(witness, request)
      // The storage failed: nothing was signed, and the client may ask again.
      .catch(() => ({ status: 500, contentType: "text/plain", body: "the witness cannot remember\n" }))
      .then(({ status, contentType, body }) =>
        response.writeHead(status, { "content-type": contentType }).end(body),
      );
  };
}

// A request is a few kilobytes from a log that is known: what takes longer, or is more at once, is not one.
const SERVER_BOUNDS = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 };
const MOST_CONNECTIONS = 100;

/** An HTTP server around a witness, not yet listening, with bounds of time and of connections. */
export function createWitnessServer(witness: Witness): Server {
  const server = createServer(SERVER_BOUNDS, createWitnessHandler(witness));
  server.maxConnections = MOST_CONNECTIONS;
  return server;
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

/**
 * Keeps what a witness cosigned in a folder, one small file per log: size and root, two lines. A head is on the disk
 * before the witness answers. Only one process may use a folder at a time. An operator who loses it must make a new key.
 */
export function createWitnessFolder(folder: string): WitnessStorage {
  let last: Promise<unknown> = Promise.resolve();
  return {
    latest: (origin) => readHead(fileOf(folder, origin)),
    replace: (origin, from, head) => {
      const done = last.then(() => replaceHead(fileOf(folder, origin), from, head));
      last = done.catch(() => undefined);
      return done;
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

// A note of the largest size, and a proof before it.
const MAX_BODY_BYTES = 1_010_000;

interface TooMuch {
  readonly status: 413;
  readonly contentType: string;
  readonly body: string;
}

async function answerOver(witness: Witness, request: IncomingMessage): Promise<WitnessAnswer | TooMuch> {
  if (request.method !== "POST" || request.url !== "/add-checkpoint")
    return { status: 404, contentType: "text/plain", body: "there is only POST /add-checkpoint\n" };
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MAX_BODY_BYTES) return { status: 413, contentType: "text/plain", body: "too long\n" };
    parts.push(part);
  }
  return answerAddCheckpoint(witness, Buffer.concat(parts).toString("utf8"));
}

// An origin may hold characters that a file name must not.
function fileOf(folder: string, origin: string): string {
  return join(folder, createHash("sha256").update(origin).digest("hex"));
}

async function readHead(file: string): Promise<TreeHead | undefined> {
  const text = await readFile(file, "utf8").catch(unlessAbsent);
  if (text === undefined) return undefined;
  const [sizeText = "", rootText = ""] = text.split("\n");
  const size = parseDecimal(sizeText);
  const root = fromBase64(rootText);
  // A witness that forgot must not begin again: it would cosign a second history.
  if (size === undefined || root?.length !== HASH_BYTES)
    throw new Error("a head of the witness is malformed");
  return { size, root };
}

async function replaceHead(path: string, from: number, { size, root }: TreeHead): Promise<boolean> {
  const known = await readHead(path);
  if ((known?.size ?? 0) !== from) return false;
  await replaceDurably(path, toUtf8(`${size}\n${toBase64(root)}\n`));
  return true;
}
