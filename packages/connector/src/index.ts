// The generic connector: a data map and a client become the engine's Connector
export { createConnector } from "./connector.ts";
export type { ConnectorOptions } from "./connector-options.ts";

// A database, called like a service
export { createDatabaseClient } from "./database/database-client.ts";

// A service that is written to, where a client is asked for
export { createLetterClient } from "./letters/letter-client.ts";

// Where an account's calls go
export { mapDigest, targetOf } from "./target.ts";

// Where real answers leave page and description
export { type DriftLine, type DriftReport, examineDrift } from "./drift.ts";

// Not exported on purpose: search, propose and perform. To need them alone is to write a second engine.
