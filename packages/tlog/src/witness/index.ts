// Asking a witness: it watches that a log only grows, and cosigns (C2SP tlog-witness)
export { askWitness, type WitnessReply } from "./add-checkpoint.ts";

// Being one, behind a server of its own or of yours
export {
  answerAddCheckpoint,
  createMemoryWitnessStorage,
  createWitnessFolder,
  createWitnessHandler,
  createWitnessServer,
  type Witness,
  type WitnessStorage,
} from "./witness.ts";

// The keys it signs with (C2SP tlog-cosignature)
export {
  type CosignatureVerifier,
  type Cosigner,
  formatCosignatureKey,
  formatCosignerKey,
  generateCosigner,
  parseCosignatureKey,
  parseCosignerKey,
} from "./cosignature.ts";
