// A log over a storage: memory, a folder of tiles, or your own (test it with @oubli/tlog/contract)
export { type Log, openLog } from "./log.ts";
export { createMemoryStorage, type LogGrowth, type LogStorage, type StoredHead } from "./log-storage.ts";
export { createTileFolder } from "./tile-folder.ts";

// The keys that sign for it, and how they are written down
export {
  type Ed25519Signer,
  type Ed25519Verifier,
  formatSignerKey,
  formatVerifierKey,
  generateSigner,
  parseSignerKey,
  parseVerifierKey,
} from "./ed25519.ts";

// Checkpoints: the signed head of a log (C2SP tlog-checkpoint)
export {
  type Checkpoint,
  type CheckpointPolicy,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  type TreeHead,
} from "./checkpoint.ts";

// Signed notes: text with signatures of named keys (C2SP signed-note)
export { addSignature, type NoteSigner, type NoteVerifier, openNote, signNote } from "./note.ts";
// Not exported on purpose: parseNote. A note whose signatures were not checked should have no readers.

// Proof files: one entry, its path and the checkpoint in one text (C2SP tlog-proof)
export { formatTlogProof, parseTlogProof, type TlogProof } from "./proof-file.ts";
export { verifyTlogProof } from "./verify.ts";

// A whole log of somebody, at an address or in a folder, computed again
export { tilesAtUrl } from "./fetch-tiles.ts";
export { tilesInFolder } from "./tile-folder.ts";
export { verifyLog, verifyTiles } from "./verify.ts";
