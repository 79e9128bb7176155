import { concat, fromBase64, isCount, toBase64, toUtf8 } from "./text.ts";

/** Signature types of C2SP signed-note v1: who holds which kind of key. */
export const KEY_TYPE = { note: 0x01, cosignature: 0x04 } as const;

/** One of the signature types this package makes and checks. */
type KeyType = (typeof KEY_TYPE)[keyof typeof KEY_TYPE];

/** What the text of a key says, nothing checked but its form. */
interface KeyText {
  readonly name: string;
  readonly keyId: number;
  readonly type: number;
  /** The key without its type byte. */
  readonly key: Uint8Array;
}

/** Writes `<name>+<key id, 8 hex digits>+<base64(type || key)>` (C2SP signed-note v1, verifier keys). */
export function formatKeyText({ name, keyId, type, key }: KeyText): string {
  return `${name}+${keyId.toString(16).padStart(8, "0")}+${toBase64(concat(Uint8Array.of(type), key))}`;
}

/** Reads exactly what {@link formatKeyText} writes; `undefined` for anything else. The key id is not compared with the key. */
export function parseKeyText(text: string): KeyText | undefined {
  // Base64 may contain "+" as well, so only the first two separate.
  const [name = "", keyId = "", ...encoded] = text.split("+");
  const bytes = fromBase64(encoded.join("+"));
  const type = bytes?.[0];
  if (!bytes || type === undefined) return undefined;
  const parsed = { name, keyId: Number.parseInt(keyId, 16), type, key: bytes.slice(1) };
  return formatKeyText(parsed) === text ? parsed : undefined;
}

/** What is hashed to a key id: name || 0x0A || type || public key. */
export function keyIdInput(name: string, type: KeyType, publicKey: Uint8Array): Uint8Array {
  return concat(toUtf8(`${name}\n`), Uint8Array.of(type), publicKey);
}

/** The key id: the first four bytes, big-endian, of the SHA-256 of {@link keyIdInput}. */
export function keyIdFrom(digest: Uint8Array): number {
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0);
}

/** Length of a raw Ed25519 key, secret or public, in bytes. */
export const KEY_BYTES = 32;

/** Length of an Ed25519 signature in bytes: the point R, then the number S. */
const SIGNATURE_BYTES = 64;

/**
 * Tells whether 32 bytes may be trusted as a public key: one spelling per point (RFC 8032 section 5.1.3), and none of
 * the points of small order. For those, some signatures hold for every text, and libraries differ in whether they say so.
 */
export function isStrictPublicKey(key: Uint8Array): boolean {
  if (key.length !== KEY_BYTES) return false;
  const y = fromLittleEndian(key) & Y_MASK;
  return y < P && !SMALL_ORDER_Y.includes(y);
}

/** Tells whether a signature has the one spelling RFC 8032 section 5.1.7 allows: 64 bytes, S below the group order. */
export function isStrictSignature(signature: Uint8Array): boolean {
  return signature.length === SIGNATURE_BYTES && fromLittleEndian(signature.subarray(KEY_BYTES)) < L;
}

/** Length of the time at the start of a cosignature, in bytes. */
export const TIME_BYTES = 8;

/**
 * What a cosigner signs: two lines, `cosignature/v1` and `time` with the seconds since 1970, then the text of the note
 * (C2SP tlog-cosignature v1.0.1). The first line keeps it apart from everything else the key might sign.
 */
export function cosignedMessage(time: number, text: Uint8Array): Uint8Array {
  return concat(toUtf8(`cosignature/v1\ntime ${time}\n`), text);
}

/** The time of a cosignature: eight bytes, big-endian, before the Ed25519 signature. `undefined` for other bytes. */
export function timeOfCosignature(signature: Uint8Array): number | undefined {
  if (signature.length !== TIME_BYTES + SIGNATURE_BYTES) return undefined;
  const time = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0));
  // The specification ends at 2^63-1; the times this refuses, beyond 2^53 seconds, do not occur.
  return isCount(time) ? time : undefined;
}

// The field's prime and the group's order (RFC 8032 section 5.1).
const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

// The highest bit of a key is the sign of x.
const Y_MASK = 2n ** 255n - 1n;

// The y of the eight points whose order divides 8: order 1, 2, twice 4, and four of order 8 (y and -y, each with both x).
const ORDER_8_Y = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n;
const SMALL_ORDER_Y: readonly bigint[] = [1n, P - 1n, 0n, ORDER_8_Y, P - ORDER_8_Y];

function fromLittleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n);
}
