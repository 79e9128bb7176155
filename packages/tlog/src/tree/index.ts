// The tree: hashing entries, growing a log, knowing its root (RFC 6962)
export {
  appendLeaf,
  EMPTY_EDGE,
  edgeAt,
  emptyRoot,
  leafHash,
  nodeHash,
  rootOf,
  type TreeEdge,
} from "./tree.ts";
export type { NodeAt } from "./merkle.ts";

// Proofs: an entry is in the log, a log only grew. Verifying does not need the log
export {
  proveConsistency,
  proveInclusion,
  type SizePair,
  verifyConsistency,
  verifyInclusion,
} from "./proof.ts";

// The whole as plain files (C2SP tlog-tiles)
export { parseEntryBundle, type TileFile, writeTiles } from "../tile.ts";
