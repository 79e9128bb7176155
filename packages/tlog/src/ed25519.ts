import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from "node:crypto";
import { isKeyName, type NoteSigner, type NoteVerifier } from "./note.ts";
import {
  formatKeyText,
  isStrictPublicKey,
  isStrictSignature,
  KEY_BYTES,
  KEY_TYPE,
  keyIdFrom,
  keyIdInput,
  parseKeyText,
} from "./note-key.ts";
import { sha256 } from "./tree/sha256.ts";

/** A public Ed25519 key for notes (signature type 0x01 of C2SP signed-note v1). */
export interface Ed25519Verifier extends NoteVerifier {
  /** The 32 bytes of RFC 8032 section 5.1.5. */
  readonly publicKey: Uint8Array;
}

/** A private Ed25519 key for notes. The secret is behind a function, so that a logged signer does not show it. */
export interface Ed25519Signer extends NoteSigner {
  readonly verifier: Ed25519Verifier;
  /** The secret 32 bytes of RFC 8032 section 5.1.5. Anyone who holds them can sign as this log. */
  seed(): Uint8Array;
}

/**
 * Makes a new random key.
 *
 * @throws {RangeError} When the name is empty or holds a space, a control character or a `+`.
 */
export function generateSigner(name: string): Ed25519Signer {
  const signer = signerFrom(name, randomSeed());
  if (!signer)
    throw new RangeError("a key name is not empty and holds no space, no control character and no +");
  return signer;
}

/** Writes the secret key as Go's sumdb/note does: `PRIVATE+KEY+<name>+<key id, 8 hex digits>+<base64(0x01 || seed)>`. */
export function formatSignerKey(signer: Ed25519Signer): string {
  const { name, keyId } = signer;
  return `${SECRET_MARK}${formatKeyText({ name, keyId, type: KEY_TYPE.note, key: signer.seed() })}`;
}

/** Reads exactly what {@link formatSignerKey} writes; `undefined` for anything else, a wrong key id included. */
export function parseSignerKey(text: string): Ed25519Signer | undefined {
  if (!text.startsWith(SECRET_MARK)) return undefined;
  const parsed = parseKeyText(text.slice(SECRET_MARK.length));
  const signer = parsed?.type === KEY_TYPE.note ? signerFrom(parsed.name, parsed.key) : undefined;
  return signer?.keyId === parsed?.keyId ? signer : undefined;
}

/** Writes the public key as Go's sumdb/note does: `<name>+<key id, 8 hex digits>+<base64(0x01 || public key)>`. */
export function formatVerifierKey({ name, keyId, publicKey }: Ed25519Verifier): string {
  return formatKeyText({ name, keyId, type: KEY_TYPE.note, key: publicKey });
}

/**
 * Reads exactly what {@link formatVerifierKey} writes; `undefined` for anything else, a wrong key id included, and for
 * a public key of small order or in a second spelling: under those, signatures verify that no key holder made.
 */
export function parseVerifierKey(text: string): Ed25519Verifier | undefined {
  const parsed = parseKeyText(text);
  const verifier = parsed?.type === KEY_TYPE.note ? verifierFrom(parsed.name, parsed.key) : undefined;
  return verifier?.keyId === parsed?.keyId ? verifier : undefined;
}

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

const SECRET_MARK = "PRIVATE+KEY+";

function signerFrom(name: string, seed: Uint8Array): Ed25519Signer | undefined {
  const secret = secretKeyFrom(seed);
  const verifier = secret && verifierFrom(name, secret.publicKey);
  if (!secret || !verifier) return undefined;
  return {
    name,
    keyId: verifier.keyId,
    verifier,
    sign: secret.sign,
    seed: () => Uint8Array.from(seed),
  };
}

function verifierFrom(name: string, publicKey: Uint8Array): Ed25519Verifier | undefined {
  const verify = isKeyName(name) ? signatureCheck(publicKey) : undefined;
  return (
    verify && {
      name,
      keyId: keyIdFrom(sha256(keyIdInput(name, KEY_TYPE.note, publicKey))),
      publicKey,
      verify,
    }
  );
}

// The fixed DER heads in front of a raw Ed25519 key (RFC 8410 section 4 and 7): node:crypto reads no raw keys in Node 20.
const SPKI_HEAD = Buffer.from("302a300506032b6570032100", "hex");
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

function rawPublicKey(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ format: "der", type: "spki" })).slice(SPKI_HEAD.length);
}
