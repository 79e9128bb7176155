import { type OpenedCheckpoint, openCheckpoint } from "../checkpoint.ts";
import { type NoteVerifier, type ParsedNote, parseNote } from "../note.ts";
import { toUtf8 } from "../text.ts";
import type { WebKey } from "./web-key.ts";

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
