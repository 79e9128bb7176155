// A home's store: opened once, closed at the end

// The audit trail it keeps
export type { AuditLog, LogSigners } from "./log.ts";
// Making keys for it
export { KEY_BYTES, newKey } from "./sealing.ts";
export { type OpenStore, openStore, type StoreOptions } from "./store.ts";
