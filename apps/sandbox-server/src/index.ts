// From words on the command line to what was asked for
export { type Flags, parseFlags, USAGE } from "./flags.ts";

// The three pretend vendors behind ports, and what to tell a caller
export { describeServers, type Servers, startServers } from "./servers.ts";
