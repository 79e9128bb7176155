// A home's store, and what it is opened with
export { type OpenStore, openStore, openTrail, type StoreOptions, type TrailEnd } from "./store.ts";
export type { HomeKey } from "./reader.ts";
export { KEY_BYTES, newKey } from "./sealing.ts";
export { examineDatabase } from "./examine-database.ts";

// The audit trail it keeps
export type { AuditLog } from "./audit-log.ts";
export type { LockedSigners, LogSigners, LogVerifiers } from "./log-signers.ts";
export type { StateResult } from "./state/verify-state.ts";
export type { LogFault, LogVerdict } from "./verify-log.ts";

// Not exported on purpose: the database and its rows. The engine's `Store` is the only way in.
