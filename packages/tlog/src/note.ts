import { concat, fromBase64, toBase64, toUtf8 } from "./text.ts";

/**
 * Checks signatures of one key. The Ed25519 kind is in `ed25519.ts`; other signature types of the
 * specification can be added by implementing this, without a change here.
 */
export interface NoteVerifier {
  /** Key name: not empty, no spaces, no `+`. By custom a URL without its scheme. */
  readonly name: string;
  /** Key id, an unsigned 32-bit number. With the name it identifies a key; it proves nothing. */
  readonly keyId: number;
  /** Never throws: a signature that makes no sense is `false`. */
  verify(text: Uint8Array, signature: Uint8Array): boolean;
  /** When a signature says it was made, in seconds since 1970. Left out for kinds of signature without a time. */
  timeOf?(signature: Uint8Array): number | undefined;
}

/** Signs with one key. Name and id as in {@link NoteVerifier}. */
export interface NoteSigner {
  readonly name: string;
  readonly keyId: number;
  sign(text: Uint8Array): Uint8Array;
}

/** Whose signature was checked and good. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: number;
  /** When it says it was made, in seconds since 1970; only some kinds of signature say it. */
  readonly time?: number;
}

/** A note whose signatures were checked. */
export interface OpenedNote {
  /** The signed text with its final newline. */
  readonly text: string;
  /** The keys that signed it, in the order of the note, each once. Never empty. */
  readonly signatures: readonly NoteSignature[];
}

/**
 * Writes a signed note (C2SP signed-note v1).
 *
 * The text, an empty line, then one line per signature: em dash (U+2014), space, key name, space,
 * base64 of the 4-byte key id (big-endian) followed by the signature, newline. All UTF-8.
 *
 * @throws {RangeError} When there is no signer or more than 100, when the note would exceed 1,000,000 bytes, or when
 * the text does not end in a newline, holds another control character, or is not well-formed Unicode. The text is
 * not repeated in the message.
 */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  if (!isNoteText(text))
    throw new RangeError("a note text is printable Unicode lines, each ending in a newline");
  if (signers.length === 0 || signers.length > MAX_SIGNATURES)
    throw new RangeError(`a note has 1 to ${MAX_SIGNATURES} signatures`);
  const bytes = toUtf8(text);
  const lines = signers.map((signer) =>
    formatSignatureLine({ name: signer.name, keyId: signer.keyId, signature: signer.sign(bytes) }),
  );
  const note = `${text}\n${lines.join("")}`;
  // A note that no reader could open must not leave: too long, or a foreign signer with an impossible name.
  if (!parseNote(note)) throw new RangeError(`a note has at most ${MAX_NOTE_BYTES} bytes and good key names`);
  return note;
}

/**
 * Adds signatures to a note, after those it has. A signature that is there already, byte for byte, is not added again.
 * Checks none of the old ones: sign only a text you have opened.
 *
 * @throws {RangeError} When this is not a valid signed note, or would have more than 100 signatures or 1,000,000 bytes.
 */
export function addSignature(note: string, signers: readonly NoteSigner[]): string {
  const bytes = signedBytes(note);
  const longer = withSignatureLines(
    note,
    signers.map((signer) => ({ name: signer.name, keyId: signer.keyId, signature: signer.sign(bytes) })),
  );
  if (longer === undefined)
    throw new RangeError(`a note has 1 to ${MAX_SIGNATURES} signatures and at most ${MAX_NOTE_BYTES} bytes`);
  return longer;
}

/** The bytes that the signatures of a note are over. Checks none. @throws {RangeError} When the note is malformed. */
export function signedBytes(note: string): Uint8Array {
  const parsed = parseNote(note);
  if (!parsed) throw new RangeError("the note to be signed again is not a valid signed note");
  return toUtf8(parsed.text);
}

/** Adds signatures made elsewhere, as {@link addSignature} does; `undefined` where it throws. */
export function withSignatureLines(note: string, signatures: readonly SignatureLine[]): string | undefined {
  const lines = new Set(signatures.map(formatSignatureLine));
  const longer = `${note}${[...lines].filter((line) => !note.includes(`\n${line}`)).join("")}`;
  return parseNote(longer) && longer;
}

/**
 * Checks a signed note and gives its text.
 *
 * Signatures by unknown keys are ignored, as the specification demands: that is how keys are rotated
 * and witnesses added. A key is known when name and id both match.
 *
 * @returns `undefined` when the note is malformed, when no known key signed it, or when one signature of
 * a known key is bad. One answer for all, because the note may come from an attacker.
 */
export function openNote(note: string, verifiers: readonly NoteVerifier[]): OpenedNote | undefined {
  const parsed = parseNote(note);
  if (!parsed) return undefined;
  const bytes = toUtf8(parsed.text);
  const signatures = new Map<string, NoteSignature>();
  for (const { name, keyId, signature } of parsed.signatures) {
    const known = verifiers.filter((v) => v.name === name && v.keyId === keyId);
    if (!known.every((v) => v.verify(bytes, signature))) return undefined;
    const time = known[0]?.timeOf?.(signature);
    if (known.length > 0)
      signatures.set(`${name}+${keyId}`, time === undefined ? { name, keyId } : { name, keyId, time });
  }
  return signatures.size > 0 ? { text: parsed.text, signatures: [...signatures.values()] } : undefined;
}

/** Tells whether a text can be a key name: not empty, well-formed, no Unicode spaces, no `+`, no control characters. */
export function isKeyName(name: string): boolean {
  return name.isWellFormed() && /^[^\p{White_Space}+\p{Cc}]+$/u.test(name);
}

// Go's sumdb/note reads at most 100 signatures and 1,000,000 bytes; the specification asks readers for at
// least 16. Taking the same bounds means that every note that opens here opens there too.
const MAX_SIGNATURES = 100;
const MAX_NOTE_BYTES = 1_000_000;

const KEY_ID_BYTES = 4;

/** One signature of a note, with the bytes that follow the key id. */
interface SignatureLine {
  readonly name: string;
  readonly keyId: number;
  readonly signature: Uint8Array;
}

/** A note taken apart, nothing checked but its form. */
export interface ParsedNote {
  readonly text: string;
  readonly signatures: readonly SignatureLine[];
}

/** Takes a note apart without checking signatures; `undefined` unless it is exactly what a writer could write. */
export function parseNote(note: string): ParsedNote | undefined {
  if (note.length > MAX_NOTE_BYTES || toUtf8(note).length > MAX_NOTE_BYTES) return undefined;
  // The last empty line separates: the text itself may contain empty lines.
  const separator = note.lastIndexOf("\n\n");
  if (separator === -1) return undefined;
  const text = note.slice(0, separator + 1);
  const lines = note.slice(separator + 2).split("\n");
  if (!isNoteText(text) || lines.pop() !== "" || lines.length > MAX_SIGNATURES) return undefined;
  const signatures = lines.map(parseSignatureLine).filter((line) => line !== undefined);
  return signatures.length > 0 && signatures.length === lines.length ? { text, signatures } : undefined;
}

/** Writes one signature as a line of a note, with its newline. */
export function formatSignatureLine({ name, keyId, signature }: SignatureLine): string {
  const id = new Uint8Array(KEY_ID_BYTES);
  new DataView(id.buffer).setUint32(0, keyId);
  return `\u2014 ${name} ${toBase64(concat(id, signature))}\n`;
}

/** Reads what {@link formatSignatureLine} writes, without the newline; `undefined` for anything else. */
export function parseSignatureLine(line: string): SignatureLine | undefined {
  const [dash, name, encoded, ...more] = line.split(" ");
  if (dash !== "\u2014" || name === undefined || encoded === undefined || more.length > 0) return undefined;
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || !bytes || bytes.length <= KEY_ID_BYTES) return undefined;
  const keyId = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return { name, keyId, signature: bytes.slice(KEY_ID_BYTES) };
}

function isNoteText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the specification forbids exactly these
  return text.endsWith("\n") && text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f]/.test(text);
}
