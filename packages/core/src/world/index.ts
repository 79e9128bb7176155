// One home, and everything that stands in it. Faces need little of this: what can be done is in the table of actions.

// The home on the disk, and its world
export { actingOfficer } from "./acting.ts";
export { systemClock } from "./clock.ts";
export type { AccountConfig, Config } from "./config.ts";
export { connect } from "./connect.ts";
export {
  type Home,
  locateHome,
  makePrivateFolder,
  readIfThere,
  requireHome,
  writePrivateFile,
} from "./home.ts";
export { openWorld } from "./open-world.ts";
export { makeHome, type NewHome, type SetupAnswers } from "./setup.ts";
export type { AccountState, Env, World } from "./world.ts";

// Its settings, accounts and secrets
export { addAccount } from "./accounts.ts";
export { readConfig } from "./read-config.ts";
export { readSecret } from "./secrets.ts";
export { loadDataMap, vendorNames } from "./vendors.ts";
export { examine, type Pinged, pingAccounts } from "./doctor.ts";
export type { Finding } from "./finding.ts";

// Its keys and its audit trail
export { addOfficer, type NewOfficer } from "./keys/admit.ts";
export { keepKeys } from "./keys/keep-keys.ts";
export { type Keeping, readKeeping } from "./keys/keeper-words.ts";
export type { Keyring } from "./keys/keyring.ts";
export type { Lock } from "./keys/officer-key.ts";
export { keysInTheOpen } from "./keys/officer-files.ts";
export { type ExportedTrail, exportTrail, verifyTrail } from "./audit.ts";
export { retireLogKey, rotateLogKey } from "./change-log-key.ts";
export { type Continuity, isTrusted } from "./head-memory.ts";
export { randomWord } from "./random-word.ts";
export { keysInTrail, logKeyOf, logVerifiers, type TrailKey } from "./log-keys.ts";
export { type WrittenWords, writtenWords } from "./written-words.ts";
export { type CosignedHead, cosignHead, type OutsideWitness } from "./witness.ts";
export { openWitness, type OpenWitness, serveWitness } from "./witness-service.ts";

// What goes out of it
export {
  type PackageOrder,
  proofOf,
  removePackages,
  type WrittenCertificate,
  type WrittenPackage,
  writeCertificate,
  writePackage,
} from "./dossiers.ts";
export { REGISTER_COLUMNS, type RegisterColumn, type RegisterLine, registerOf } from "./register.ts";

// Requests
export { type Entered, enterRequest } from "./requests.ts";
