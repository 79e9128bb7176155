import { isKeyName } from "../note.ts";
import {
  cosignedMessage,
  isStrictPublicKey,
  isStrictSignature,
  KEY_TYPE,
  keyIdFrom,
  keyIdInput,
  parseKeyText,
  TIME_BYTES,
  timeOfCosignature,
} from "../note-key.ts";
import type { Need } from "../recompute.ts";
import { concat } from "../text.ts";
import { HASH_BYTES, leafInput, nodeInput } from "../tree/merkle.ts";

/** SHA-256 by WebCrypto. */
export async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
}

/** Hashes what a recomputation asks for; the hashes of one tile at the same time. */
export async function hashFor(need: Exclude<Need, { readonly kind: "file" }>): Promise<Uint8Array> {
  return concat(...(await Promise.all(inputsOf(need).map(digest))));
}

/** A public key, of a log or of a witness, for WebCrypto. */
export interface WebKey {
  readonly name: string;
  readonly keyId: number;
  /** Whether it is a witness's: its signatures are cosignatures, with a time. */
  readonly isWitness: boolean;
  /** Never rejects: a signature that makes no sense is `false`. */
  readonly verify: (text: Uint8Array, signature: Uint8Array) => Promise<boolean>;
  readonly timeOf: (signature: Uint8Array) => number | undefined;
}

/**
 * Reads a public key as `parseVerifierKey` and `parseCosignatureKey` do.
 *
 * @returns `undefined` for any other text, a wrong key id, or a key that must not be trusted.
 * @throws {Error} When this browser does not know Ed25519: then nothing can be said.
 */
export async function importKey(text: string): Promise<WebKey | undefined> {
  const parsed = parseKeyText(text);
  if (!parsed || !isKeyName(parsed.name) || !isStrictPublicKey(parsed.key)) return undefined;
  const { name, keyId, key } = parsed;
  const type = Object.values(KEY_TYPE).find((known) => known === parsed.type);
  if (type === undefined || keyIdFrom(await digest(keyIdInput(name, type, key))) !== keyId) return undefined;
  const raw = key as Uint8Array<ArrayBuffer>;
  const imported = await crypto.subtle
    .importKey("raw", raw, "Ed25519", false, ["verify"])
    .catch(unknownToBrowser);
  const check = async (message: Uint8Array, signature: Uint8Array) =>
    isStrictSignature(signature) &&
    crypto.subtle.verify(
      "Ed25519",
      imported,
      signature as Uint8Array<ArrayBuffer>,
      message as Uint8Array<ArrayBuffer>,
    );
  if (type === KEY_TYPE.note)
    return { name, keyId, isWitness: false, verify: check, timeOf: () => undefined };
  return {
    name,
    keyId,
    isWitness: true,
    timeOf: timeOfCosignature,
    verify: async (message, signature) => {
      const time = timeOfCosignature(signature);
      return time !== undefined && check(cosignedMessage(time, message), signature.slice(TIME_BYTES));
    },
  };
}

function unknownToBrowser(cause: unknown): never {
  throw new Error("this browser cannot check Ed25519 signatures", { cause });
}

function inputsOf(need: Exclude<Need, { readonly kind: "file" }>): readonly Uint8Array[] {
  if (need.kind === "leaves") return need.entries.map(leafInput);
  if (need.kind === "empty") return [new Uint8Array()];
  const at = (position: number) => need.hashes.subarray(position * HASH_BYTES, (position + 1) * HASH_BYTES);
  const pairs = need.hashes.length / HASH_BYTES / 2;
  return Array.from({ length: pairs }, (_, pair) => nodeInput(at(2 * pair), at(2 * pair + 1)));
}
