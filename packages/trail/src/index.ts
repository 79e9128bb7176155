// What an officer signs
export { type Act, actIn, actText, type LogPosition, openAct } from "./act.ts";
export { type ActBy, actOfEntry } from "./act-of-entry.ts";
export { fingerprintOf } from "./fingerprint.ts";
export { canonicalJson } from "./canonical-json.ts";

// What an entry holds, and who may write it
export { targetDigest } from "./target-digest.ts";
export { argsOf, type Recorded, readRecorded } from "./recorded.ts";

// The rows that decide, and the map over them
export {
  type Changes,
  changed,
  countRow,
  digestOfSets,
  keyOf,
  listOf,
  positionKey,
  type Row,
  type RowChange,
  tableOf,
} from "./row.ts";
export {
  BrokenMap,
  EMPTY_ROOT,
  type MapNodes,
  openRowMap,
  type RowMap,
  wholeMap,
} from "./row-map.ts";

// What a whole trail adds up to
export { type Replay, type ReplayedState, type ReplayFault, startReplay } from "./replay.ts";
