import { randomSeed, type SecretKey, secretKeyFrom, signatureCheck } from "../ed25519.ts";
import { isKeyName, type NoteSigner, type NoteVerifier } from "../note.ts";
import {
  cosignedMessage,
  formatKeyText,
  KEY_TYPE,
  keyIdFrom,
  keyIdInput,
  parseKeyText,
  TIME_BYTES,
  timeOfCosignature,
} from "../note-key.ts";
import { concat, isCount } from "../text.ts";
import { sha256 } from "../tree/sha256.ts";

/** A public key of a witness (signature type 0x04, C2SP tlog-cosignature v1.0.1). */
export interface CosignatureVerifier extends NoteVerifier {
  /** The 32 bytes of RFC 8032 section 5.1.5. */
  readonly publicKey: Uint8Array;
  /** When a signature says it was made; nothing is checked. `undefined` for bytes that are not a cosignature. */
  timeOf(signature: Uint8Array): number | undefined;
}

/**
 * A private key that cosigns. What it signs it says to be the newest head of that log it has seen, consistent with all
 * before: sign through a witness, or after the same checks.
 */
export interface Cosigner extends NoteSigner {
  readonly verifier: CosignatureVerifier;
  /** The secret 32 bytes of RFC 8032 section 5.1.5. */
  seed(): Uint8Array;
}

/** The time in milliseconds since 1970, as `Date.now` gives it. */
export type Clock = () => number;

/**
 * Makes a new random key. Do not use one key under two names: a cosignature does not say who made it.
 *
 * @throws {RangeError} When the name is empty or holds a space, a control character or a `+`.
 */
export function generateCosigner(name: string, clock: Clock = Date.now): Cosigner {
  const cosigner = cosignerFrom(name, randomSeed(), clock);
  if (!cosigner)
    throw new RangeError("a key name is not empty and holds no space, no control character and no +");
  return cosigner;
}

/** Writes the secret key: `PRIVATE+KEY+<name>+<key id, 8 hex digits>+<base64(0x04 || seed)>`. */
export function formatCosignerKey(cosigner: Cosigner): string {
  const { name, keyId } = cosigner;
  return `${SECRET_MARK}${formatKeyText({ name, keyId, type: KEY_TYPE.cosignature, key: cosigner.seed() })}`;
}

/** Reads exactly what {@link formatCosignerKey} writes; `undefined` for anything else, a wrong key id included. */
export function parseCosignerKey(text: string, clock: Clock = Date.now): Cosigner | undefined {
  if (!text.startsWith(SECRET_MARK)) return undefined;
  const parsed = parseKeyText(text.slice(SECRET_MARK.length));
  if (parsed?.type !== KEY_TYPE.cosignature) return undefined;
  const cosigner = cosignerFrom(parsed.name, parsed.key, clock);
  return cosigner?.keyId === parsed.keyId ? cosigner : undefined;
}

/** Writes the public key: `<name>+<key id, 8 hex digits>+<base64(0x04 || public key)>`. */
export function formatCosignatureKey({ name, keyId, publicKey }: CosignatureVerifier): string {
  return formatKeyText({ name, keyId, type: KEY_TYPE.cosignature, key: publicKey });
}

/** Reads exactly what {@link formatCosignatureKey} writes; `undefined` for anything else, as `parseVerifierKey` does. */
export function parseCosignatureKey(text: string): CosignatureVerifier | undefined {
  const parsed = parseKeyText(text);
  if (parsed?.type !== KEY_TYPE.cosignature) return undefined;
  const verifier = verifierFrom(parsed.name, parsed.key);
  return verifier?.keyId === parsed.keyId ? verifier : undefined;
}

const SECRET_MARK = "PRIVATE+KEY+";

function cosignerFrom(name: string, seed: Uint8Array, clock: Clock): Cosigner | undefined {
  const secret = secretKeyFrom(seed);
  const verifier = secret && verifierFrom(name, secret.publicKey);
  if (!secret || !verifier) return undefined;
  return {
    name,
    keyId: verifier.keyId,
    verifier,
    sign: (text) => cosign(text, secret, Math.floor(clock() / 1000)),
    seed: () => Uint8Array.from(seed),
  };
}

/** The time as eight bytes, big-endian, then the Ed25519 signature. */
function cosign(text: Uint8Array, secret: SecretKey, time: number): Uint8Array {
  if (!isCount(time)) throw new RangeError("a cosignature needs a time since 1970");
  const stamp = new Uint8Array(TIME_BYTES);
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time));
  return concat(stamp, secret.sign(cosignedMessage(time, text)));
}

function verifierFrom(name: string, publicKey: Uint8Array): CosignatureVerifier | undefined {
  const check = isKeyName(name) ? signatureCheck(publicKey) : undefined;
  return (
    check && {
      name,
      keyId: keyIdFrom(sha256(keyIdInput(name, KEY_TYPE.cosignature, publicKey))),
      publicKey,
      timeOf: timeOfCosignature,
      verify: (text, signature) => {
        const time = timeOfCosignature(signature);
        return time !== undefined && check(cosignedMessage(time, text), signature.subarray(TIME_BYTES));
      },
    }
  );
}
