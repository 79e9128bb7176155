import type { Ed25519Signer } from "@oubli/tlog";

/** The keys of a log, the present one first; a second one only while it is being replaced. Alike in name. */
export type LogSigners = readonly [present: Ed25519Signer, replaced?: Ed25519Signer];

export function signersIn(keys: LogSigners): readonly Ed25519Signer[] {
  return keys.filter((signer) => signer !== undefined);
}
