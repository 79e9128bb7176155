// The tree: hashing entries, growing a log, knowing its root (RFC 6962)

// Witnesses: others who watch that a log only grows, and cosign (C2SP tlog-cosignature, tlog-witness)
export {
  type AddCheckpointRequest,
  formatAddCheckpointRequest,
  parseAddCheckpointRequest,
} from "./add-checkpoint.ts";
export { askWitness, type WitnessQuestion, type WitnessReply } from "./ask-witness.ts";
// Checkpoints: the signed head of a log (C2SP tlog-checkpoint)
export {
  type Checkpoint,
  type CheckpointPolicy,
  formatCheckpoint,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from "./checkpoint.ts";
export type { LeafPosition } from "./climb.ts";
export {
  type Clock,
  type CosignatureVerifier,
  type Cosigner,
  formatCosignatureKey,
  formatCosignerKey,
  generateCosigner,
  parseCosignatureKey,
  parseCosignerKey,
} from "./cosignature.ts";
// Keys for notes, and how they are written down
export {
  type Ed25519Signer,
  type Ed25519Verifier,
  formatSignerKey,
  formatVerifierKey,
  generateSigner,
  parseSignerKey,
  parseVerifierKey,
} from "./ed25519.ts";
export type { TreeHead } from "./head.ts";
// A log over a storage: memory, a folder of tiles, or your own (test it with @oubli/tlog/contract)
export { type Log, type LogOptions, openLog } from "./log.ts";
export type { LogGrowth, LogStorage, StoredHead } from "./log-storage.ts";
export { createMemoryStorage } from "./memory-storage.ts";
// Signed notes: text with signatures of named keys (C2SP signed-note)
export {
  addSignature,
  type NoteSignature,
  type NoteSigner,
  type NoteVerifier,
  type OpenedNote,
  openNote,
  signNote,
} from "./note.ts";
// Proofs: an entry is in the log, a log only grew. Verifying needs no log at hand
export {
  type ConsistencyClaim,
  type InclusionClaim,
  proveConsistency,
  proveInclusion,
  type SizePair,
  verifyConsistency,
  verifyInclusion,
} from "./proof.ts";
// Proof files: one entry, its path and the checkpoint in one text (C2SP tlog-proof)
export { formatTlogProof, parseTlogProof, type TlogProof } from "./proof-file.ts";
export {
  formatEntryBundle,
  formatHashTile,
  MAX_ENTRY_BYTES,
  parseEntryBundle,
  parseHashTile,
} from "./tile-bytes.ts";
export { createTileFolder } from "./tile-folder.ts";
export { formatTilePath, parseTilePath, TILE_WIDTH, type TileId, tilesOf } from "./tile-path.ts";
export { type TileOrigin, tilesAtUrl, tilesInFolder } from "./tile-source.ts";
export type { TilesFault, TilesResult } from "./tiles-result.ts";
export {
  type Appended,
  appendLeaf,
  EMPTY_EDGE,
  edgeAt,
  emptyRoot,
  leafHash,
  type NodeAt,
  nodeHash,
  rootOf,
  type StoredNode,
  type TreeEdge,
} from "./tree.ts";
export { type FetchTile, type LogSource, type Progress, verifyLog } from "./verify-log.ts";
export { type ProvenEntry, type TlogProofClaim, verifyTlogProof } from "./verify-proof-file.ts";
export { type TileReader, verifyTiles } from "./verify-tiles.ts";
export {
  answerAddCheckpoint,
  createMemoryWitnessStorage,
  type Witness,
  type WitnessAnswer,
  type WitnessStorage,
} from "./witness.ts";
export { createWitnessFolder } from "./witness-folder.ts";
export { createWitnessServer } from "./witness-server.ts";
// Tiles: a whole log as plain files, written and verified (C2SP tlog-tiles)
export { type TileFile, type TileSource, writeTiles } from "./write-tiles.ts";

// Not exported on purpose: parseNote. A note whose signatures were not checked should have no readers.
