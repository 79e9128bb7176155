// The tree: hashing entries, growing a log, knowing its root (RFC 6962)
export {
  type Appended,
  appendLeaf,
  EMPTY_EDGE,
  edgeAt,
  emptyRoot,
  leafHash,
  nodeHash,
  rootOf,
  type TreeEdge,
} from "./tree.ts";
export type { NodeAt, StoredNode } from "./merkle.ts";

// Proofs: an entry is in the log, a log only grew. Verifying does not need the log
export type { LeafPosition } from "./merkle.ts";
export {
  type ConsistencyClaim,
  type InclusionClaim,
  proveConsistency,
  proveInclusion,
  type SizePair,
  verifyConsistency,
  verifyInclusion,
} from "./proof.ts";

// Checkpoints: the signed head of a log (C2SP tlog-checkpoint)
export {
  type Checkpoint,
  type CheckpointPolicy,
  formatCheckpoint,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  type TreeHead,
} from "./checkpoint.ts";

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
// Not exported on purpose: parseNote. A note whose signatures were not checked should have no readers.

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

// A log over a storage: memory, a folder of tiles, or your own (test it with @oubli/tlog/contract)
export { type Log, type LogOptions, openLog } from "./log.ts";
export { createMemoryStorage, type LogGrowth, type LogStorage, type StoredHead } from "./log-storage.ts";
export { createTileFolder } from "./tile-folder.ts";

// Tiles: a whole log as plain files, written, found and verified (C2SP tlog-tiles)
export { MAX_ENTRY_BYTES } from "./merkle.ts";
export {
  formatEntryBundle,
  formatHashTile,
  formatTilePath,
  parseEntryBundle,
  parseHashTile,
  parseTilePath,
  TILE_WIDTH,
  type TileFile,
  type TileId,
  type TileSource,
  tilesOf,
  writeTiles,
} from "./tile.ts";
export { type FetchTile, type TileOrigin, tilesAtUrl } from "./fetch-tiles.ts";
export { tilesInFolder } from "./tile-folder.ts";
export type { TilesFault, TilesResult } from "./recompute.ts";
export { type LogSource, type Progress, type TileReader, verifyLog, verifyTiles } from "./verify.ts";

// Proof files: one entry, its path and the checkpoint in one text (C2SP tlog-proof)
export { formatTlogProof, parseTlogProof, type TlogProof } from "./proof-file.ts";
export { type ProvenEntry, type TlogProofClaim, verifyTlogProof } from "./verify.ts";

// Witnesses: they watch that a log only grows, and cosign (C2SP tlog-cosignature, tlog-witness)
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
export {
  type AddCheckpointRequest,
  askWitness,
  formatAddCheckpointRequest,
  parseAddCheckpointRequest,
  type WitnessQuestion,
  type WitnessReply,
} from "./add-checkpoint.ts";
export {
  answerAddCheckpoint,
  createMemoryWitnessStorage,
  createWitnessFolder,
  createWitnessHandler,
  createWitnessServer,
  type Witness,
  type WitnessAnswer,
  type WitnessStorage,
} from "./witness.ts";
