// Keys: which logs and witnesses to trust

export { importKey, type WebKey } from "./web-crypto.ts";

// The signed head, a whole log from any source of its files, and one entry from its proof file

export {
  openWebCheckpoint,
  type ProvenEntry,
  verifyWebLog,
  verifyWebProof,
  type WebLogSource,
  type WebPolicy,
  type WebProofClaim,
} from "./web-verify.ts";

// What these take and give

export type { Checkpoint, OpenedCheckpoint } from "../checkpoint.ts";
export type { FetchTile } from "../fetch-tiles.ts";
export type { NoteSignature } from "../note.ts";
export type { TilesFault, TilesResult } from "../recompute.ts";

// Not exported on purpose: anything that signs. A page should hold no secret.
