// Whom to trust

// The signed head
export type { Checkpoint, OpenedCheckpoint } from "../checkpoint.ts";
// A whole log, from wherever its files can be fetched
export type { FetchTile } from "../fetch-ahead.ts";
export type { NoteSignature } from "../note.ts";
export type { TilesFault, TilesResult } from "../tiles-result.ts";
export { openWebCheckpoint, type WebPolicy } from "./web-checkpoint.ts";
export { importKey, type WebKey } from "./web-key.ts";
export { verifyWebLog, type WebLogSource } from "./web-log.ts";
// One entry, from its proof file
export { type ProvenEntry, verifyWebProof, type WebProofClaim } from "./web-proof.ts";

// Not exported on purpose: anything that signs. A page should hold no secret.
