// The generic connector: a data map and a client become the engine's Connector
export { type ConnectorOptions, createConnector } from "./connector.ts";

// Not exported on purpose: search, propose and perform. A caller that needs them alone is writing a second engine.
