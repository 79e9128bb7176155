import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from "node:crypto";
import { isKeyName, type NoteSigner, type NoteVerifier } from "./note.ts";
import { sha256 } from "./sha256.ts";
import { fromBase64, toBase64 } from "./text.ts";

/** A public Ed25519 key for notes (signature type 0x01 of C2SP signed-note v1). */
export interface Ed25519Verifier extends NoteVerifier {
  /** The 32 bytes of RFC 8032 section 5.1.5. */
  readonly publicKey: Uint8Array;
}

/** A private Ed25519 key for notes. The secret is behind a function, so that a logged signer does not show it. */
export interface Ed25519Signer extends NoteSigner {
  readonly verifier: Ed25519Verifier;
  /** The secret 32 bytes of RFC 8032 section 5.1.5. Whoever has them signs as this log. */
  seed(): Uint8Array;
}

/**
 * Makes a new random key.
 *
 * @throws {RangeError} When the name is empty or holds a space, a control character or a `+`.
 */
export function generateSigner(name: string): Ed25519Signer {
  const signer = signerFrom(name, new Uint8Array(randomBytes(KEY_BYTES)));
  if (!signer)
    throw new RangeError("a key name is not empty and holds no space, no control character and no +");
  return signer;
}

/** Writes the secret key as Go's sumdb/note does: `PRIVATE+KEY+<name>+<key id, 8 hex digits>+<base64(0x01 || seed)>`. */
export function formatSignerKey(signer: Ed25519Signer): string {
  return `${SECRET_MARK}${formatKey(signer.name, signer.keyId, signer.seed())}`;
}

/** Reads exactly what {@link formatSignerKey} writes; `undefined` for anything else, a wrong key id included. */
export function parseSignerKey(text: string): Ed25519Signer | undefined {
  if (!text.startsWith(SECRET_MARK)) return undefined;
  const parts = splitKey(text.slice(SECRET_MARK.length));
  const signer = parts && signerFrom(parts.name, parts.key);
  return signer && formatSignerKey(signer) === text ? signer : undefined;
}

/** Writes the public key as Go's sumdb/note does: `<name>+<key id, 8 hex digits>+<base64(0x01 || public key)>`. */
export function formatVerifierKey(verifier: Ed25519Verifier): string {
  return formatKey(verifier.name, verifier.keyId, verifier.publicKey);
}

/** Reads exactly what {@link formatVerifierKey} writes; `undefined` for anything else, a wrong key id included. */
export function parseVerifierKey(text: string): Ed25519Verifier | undefined {
  const parts = splitKey(text);
  const verifier = parts && verifierFrom(parts.name, parts.key);
  return verifier && formatVerifierKey(verifier) === text ? verifier : undefined;
}

const ED25519 = 0x01;
const KEY_BYTES = 32;
const SECRET_MARK = "PRIVATE+KEY+";

// The fixed DER heads in front of a raw Ed25519 key (RFC 8410 section 4 and 7): node:crypto reads no raw keys in Node 20.
const SPKI_HEAD = Buffer.from("302a300506032b6570032100", "hex");
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

function signerFrom(name: string, seed: Uint8Array): Ed25519Signer | undefined {
  if (!isKeyName(name) || seed.length !== KEY_BYTES) return undefined;
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: "der", type: "pkcs8" });
  const verifier = verifierFrom(name, rawPublicKey(createPublicKey(secret)));
  return (
    verifier && {
      name,
      keyId: verifier.keyId,
      verifier,
      sign: (text) => new Uint8Array(sign(null, text, secret)),
      seed: () => Uint8Array.from(seed),
    }
  );
}

function verifierFrom(name: string, publicKey: Uint8Array): Ed25519Verifier | undefined {
  if (!isKeyName(name) || publicKey.length !== KEY_BYTES) return undefined;
  const key = createPublicKey({ key: Buffer.concat([SPKI_HEAD, publicKey]), format: "der", type: "spki" });
  return {
    name,
    keyId: keyIdOf(name, publicKey),
    publicKey,
    verify: (text, signature) => verify(null, text, key, signature),
  };
}

function rawPublicKey(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ format: "der", type: "spki" })).subarray(SPKI_HEAD.length);
}

/** First four bytes, big-endian, of SHA-256(name || 0x0A || 0x01 || public key). */
function keyIdOf(name: string, publicKey: Uint8Array): number {
  const digest = sha256(Buffer.from(`${name}\n`, "utf8"), Uint8Array.of(ED25519), publicKey);
  return Buffer.from(digest).readUInt32BE();
}

function formatKey(name: string, keyId: number, key: Uint8Array): string {
  return `${name}+${keyId.toString(16).padStart(8, "0")}+${toBase64(Uint8Array.of(ED25519, ...key))}`;
}

/** Finds name and key bytes; the caller proves the rest by writing the key again and comparing. */
function splitKey(text: string): { readonly name: string; readonly key: Uint8Array } | undefined {
  // Base64 may contain "+" as well, so only the first two separate.
  const [name, keyId, ...encoded] = text.split("+");
  const bytes = fromBase64(encoded.join("+"));
  if (name === undefined || keyId === undefined || !bytes) return undefined;
  return { name, key: bytes.subarray(1) };
}
