import {
  type NoteSignature,
  type NoteSigner,
  type NoteVerifier,
  openNote,
  parseNote,
  signNote,
} from "./note.ts";
import { fromBase64, isCount, parseDecimal, toBase64 } from "./text.ts";
import { HASH_BYTES } from "./tree/merkle.ts";

/** The head of a log at one size: what a log signs and never takes back. */
export interface Checkpoint {
  /** Which log this is, by custom a URL without its scheme. Not empty, one line. */
  readonly origin: string;
  /** Number of entries. */
  readonly size: number;
  /** Root hash of the tree of that size, 32 bytes. */
  readonly root: Uint8Array;
  /** Further lines, none empty. Left out when there are none; the specification advises against them. */
  readonly extensions?: readonly string[];
}

/**
 * Writes a checkpoint as the text of a note (C2SP tlog-checkpoint v1).
 *
 * Lines ending in a newline (U+000A): the origin, the size in decimal without leading zeros, the root
 * hash in base64, then the extension lines.
 *
 * @throws {RangeError} When a line would be empty or hold a line break, the size is not a valid count, or the root is
 * not 32 bytes.
 */
export function formatCheckpoint({ origin, size, root, extensions = [] }: Checkpoint): string {
  if (![origin, ...extensions].every(isLine))
    throw new RangeError("an origin or extension is one non-empty line");
  if (!isCount(size)) throw new RangeError("a tree size is a whole number from 0 to 2^53-1");
  if (root.length !== HASH_BYTES) throw new RangeError(`a root hash has ${HASH_BYTES} bytes`);
  return [origin, String(size), toBase64(root), ...extensions, ""].join("\n");
}

/**
 * Reads a checkpoint text, accepting exactly what {@link formatCheckpoint} can write.
 *
 * @returns `undefined` for any other text.
 */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [origin = "", sizeText = "", rootText = "", ...rest] = text.split("\n");
  if (rest.pop() !== "") return undefined;
  const size = parseDecimal(sizeText);
  const root = fromBase64(rootText);
  if (size === undefined || root?.length !== HASH_BYTES || ![origin, ...rest].every(isLine)) return undefined;
  return rest.length > 0 ? { origin, size, root, extensions: rest } : { origin, size, root };
}

/**
 * Writes and signs a checkpoint. A log must never sign two heads that contradict each other: remember the
 * last signed one in the same transaction.
 *
 * @throws {RangeError} As {@link formatCheckpoint} and `signNote` do.
 */
export function signCheckpoint(checkpoint: Checkpoint, signers: readonly NoteSigner[]): string {
  return signNote(formatCheckpoint(checkpoint), signers);
}

/** What a signed checkpoint says, without checking a signature; `undefined` when it is not a valid signed checkpoint. */
export function claimedCheckpoint(note: string): Checkpoint | undefined {
  const parsed = parseNote(note);
  return parsed && parseCheckpoint(parsed.text);
}

/** Whose checkpoint to accept. */
export interface CheckpointPolicy {
  readonly verifiers: readonly NoteVerifier[];
  /** The log expected. One key may sign for several logs, so leave it out only where any of them will do. */
  readonly origin?: string;
}

/** A checkpoint whose signatures were checked. */
export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly signatures: readonly NoteSignature[];
}

/**
 * Opens a signed checkpoint.
 *
 * @returns `undefined` when `openNote` refuses it, when its text is not a valid checkpoint, or when it is another log's.
 */
export function openCheckpoint(
  note: string,
  { verifiers, origin }: CheckpointPolicy,
): OpenedCheckpoint | undefined {
  const opened = openNote(note, verifiers);
  const checkpoint = opened && parseCheckpoint(opened.text);
  if (!opened || !checkpoint) return undefined;
  if (origin !== undefined && checkpoint.origin !== origin) return undefined;
  return { checkpoint, signatures: opened.signatures };
}

function isLine(text: string): boolean {
  return text !== "" && !text.includes("\n");
}

/** Size and root of a log at one moment: a checkpoint without its words. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}
