import { HASH_BYTES } from "../hash-bytes.ts";
import { leafInput, nodeInput } from "../hash-input.ts";
import type { Need } from "../recompute.ts";
import { concat } from "../text.ts";

/** SHA-256 by WebCrypto. */
export async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
}

/** Hashes what a recomputation asks for; the hashes of one tile at the same time. */
export async function hashFor(need: Exclude<Need, { readonly kind: "file" }>): Promise<Uint8Array> {
  return concat(...(await Promise.all(inputsOf(need).map(digest))));
}

function inputsOf(need: Exclude<Need, { readonly kind: "file" }>): readonly Uint8Array[] {
  if (need.kind === "leaves") return need.entries.map(leafInput);
  if (need.kind === "empty") return [new Uint8Array()];
  const at = (position: number) => need.hashes.subarray(position * HASH_BYTES, (position + 1) * HASH_BYTES);
  const pairs = need.hashes.length / HASH_BYTES / 2;
  return Array.from({ length: pairs }, (_, pair) => nodeInput(at(2 * pair), at(2 * pair + 1)));
}
