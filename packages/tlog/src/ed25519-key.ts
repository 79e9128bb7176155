import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from "node:crypto";
import { isStrictPublicKey, isStrictSignature, KEY_BYTES } from "./ed25519-strict.ts";

/** A secret Ed25519 key, ready to sign. */
export interface SecretKey {
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** A fresh secret, 32 bytes (RFC 8032 section 5.1.5). */
export function randomSeed(): Uint8Array {
  return new Uint8Array(randomBytes(KEY_BYTES));
}

/** @returns `undefined` unless the seed has 32 bytes. */
export function secretKeyFrom(seed: Uint8Array): SecretKey | undefined {
  if (seed.length !== KEY_BYTES) return undefined;
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: "der", type: "pkcs8" });
  return {
    publicKey: rawPublicKey(createPublicKey(secret)),
    sign: (message) => new Uint8Array(sign(null, message, secret)),
  };
}

/**
 * Makes the check of one public key. The check never throws.
 *
 * @returns `undefined` for a key that must not be trusted, see `isStrictPublicKey`.
 */
export function signatureCheck(
  publicKey: Uint8Array,
): ((message: Uint8Array, signature: Uint8Array) => boolean) | undefined {
  if (!isStrictPublicKey(publicKey)) return undefined;
  const key = createPublicKey({ key: Buffer.concat([SPKI_HEAD, publicKey]), format: "der", type: "spki" });
  return (message, signature) => isStrictSignature(signature) && verify(null, message, key, signature);
}

// The fixed DER heads in front of a raw Ed25519 key (RFC 8410 section 4 and 7): node:crypto reads no raw keys in Node 20.
const SPKI_HEAD = Buffer.from("302a300506032b6570032100", "hex");
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

function rawPublicKey(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ format: "der", type: "spki" })).slice(SPKI_HEAD.length);
}
