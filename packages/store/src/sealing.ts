import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { OubliError } from "@oubli/model";

/*
 * A sealed value is nonce (12 bytes) || AES-256-GCM ciphertext || tag (16 bytes). The place it belongs to is
 * authenticated with it, so that a row moved to another case or name does not open.
 */

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_BYTES = 32;

/** Encrypts under a 32-byte key. `place` says where the value belongs and must be the same on opening. */
export function sealBytes(key: Uint8Array, place: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  return new Uint8Array(Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** @throws {OubliError} `NOT_AUTHENTIC` for a wrong key, a changed byte, or another place. */
export function openBytes(key: Uint8Array, place: string, sealed: Uint8Array): Uint8Array {
  try {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const body = sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce)
      .setAAD(Buffer.from(place))
      .setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    return new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()]));
  } catch (cause) {
    throw new OubliError("NOT_AUTHENTIC", "what was sealed in the store does not open with this home's key", {
      hint: "use the key with which this home was made",
      cause,
    });
  }
}

/** A fresh random 32-byte key. */
export function newKey(): Uint8Array {
  return new Uint8Array(randomBytes(KEY_BYTES));
}

/** HMAC-SHA-256 over `domain`, a zero byte and the text; base64url. */
export function keyedDigest(key: Uint8Array, domain: string, text: string): string {
  return createHmac("sha256", key).update(domain).update("\0").update(text).digest("base64url");
}
