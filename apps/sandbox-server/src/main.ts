import { type Flags, parseFlags, USAGE } from "./flags.ts";
import { describeServers, startServers } from "./servers.ts";

const flags = readFlags();
if (flags) {
  try {
    const servers = await startServers(flags);
    const stop = () => void servers.close();
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    // Said last: a reader of it may interrupt at once.
    console.log(`${describeServers(servers)}\n\nStop with Ctrl+C.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

function readFlags(): Flags | undefined {
  try {
    return parseFlags(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}
