import { signCheckpoint } from "../src/checkpoint.ts";
import { type Ed25519Signer, generateSigner } from "../src/ed25519.ts";
import { proveConsistency } from "../src/tree/proof.ts";
import { formatAddCheckpointRequest } from "../src/witness/add-checkpoint.ts";
import { type Cosigner, generateCosigner } from "../src/witness/cosignature.ts";
import { createMemoryWitnessStorage, type Witness, type WitnessStorage } from "../src/witness/witness.ts";
import { type ALog, aLogOf } from "./a-log.ts";

/** The log that is watched, its entries, and who watches it. */
export const log: Ed25519Signer = generateSigner("log.example");
export const history: ALog = aLogOf(20);
export const cosigner: Cosigner = generateCosigner("witness.example", () => 1_700_000_000_000);

export function aWitness(storage: WitnessStorage = createMemoryWitnessStorage()): Witness {
  return {
    verifiersOf: (origin) => (origin === "log.example" ? [log.verifier] : undefined),
    signers: [cosigner],
    storage,
  };
}

export function head(
  size: number,
  root: Uint8Array = history.rootAt(size),
  origin = "log.example",
  signer: Ed25519Signer = log,
): string {
  return signCheckpoint({ origin, size, root }, [signer]);
}

export function proofBetween(from: number, to: number): readonly Uint8Array[] {
  return from === 0 ? [] : proveConsistency({ from, to }, history.nodeAt);
}

/** A request that extends the log from one size to another. */
export function grow(from: number, to: number): string {
  return formatAddCheckpointRequest({ oldSize: from, proof: proofBetween(from, to), checkpoint: head(to) });
}
