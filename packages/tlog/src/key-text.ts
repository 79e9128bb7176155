import { concat, fromBase64, toBase64, toUtf8 } from "./text.ts";

/** Signature types of C2SP signed-note v1: who holds which kind of key. */
export const KEY_TYPE = { note: 0x01, cosignature: 0x04 } as const;

/** One of the signature types this package makes and checks. */
export type KeyType = (typeof KEY_TYPE)[keyof typeof KEY_TYPE];

/** What the text of a key says, nothing checked but its form. */
export interface KeyText {
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
