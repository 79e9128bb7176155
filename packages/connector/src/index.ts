// The generic connector: a data map and a client become the engine's Connector
export { type ConnectorOptions, createConnector } from "./connector.ts";

// Not exported on purpose: search, propose and perform. To need them alone is to write a second engine.
