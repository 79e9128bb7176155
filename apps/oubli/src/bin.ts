import { isatty } from "node:tty";
import { startKeeper } from "./cli/keeper.ts";
import { main } from "./cli/main.ts";
import { tellFailure } from "./cli/run-action.ts";
import { cleaned, type Shell } from "./shell.ts";

// Where the system lets a program name itself, its arguments leave the list of processes with that.
process.title = "oubli";

const stopping = new AbortController();

// The first Ctrl+C asks to stop after what is under way, the second does not ask. So does a terminal that is closed.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  });

// A reader that went away (| head) is no fault, nor is a terminal that was closed.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
  process.exit(0);
});

// What is not a terminal, or one that cannot be drawn on, gets plain lines.
// Asked of the descriptors: the streams of what is never read cost milliseconds to make.
const interactive = isatty(0) && isatty(1) && process.env.TERM !== "dumb" && !process.env.CI;

// Most commands ask nothing.
const terminal = () => import("./cli/terminal.ts");

const program = process.argv[1];

const shell: Shell = {
  env: process.env,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  interactive,
  signal: stopping.signal,
  ...(interactive
    ? { ask: async (prompt) => (await terminal()).askAtTerminal(prompt, stopping.signal) }
    : {}),
  ...(program === undefined ? {} : { startKeeper: () => startKeeper(program) }),
  input: async () => (await terminal()).readInput(),
  file: async (path) => (await terminal()).readTextFile(path),
};

// Whatever escapes is told like every other fault: without its inside, which may hold what a vendor or a person wrote.
process.on("uncaughtException", (error) => process.exit(tellFailure(error, cleaned(shell), { json: false })));

process.exitCode = await main(process.argv.slice(2), shell);
