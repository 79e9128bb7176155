import { OubliError } from "@oubli/model";
import { VERSION } from "./version.ts";
import { EXIT, type ExitCode, exitCodeFor } from "./exit.ts";
import { nearest } from "./flags.ts";
import { COMMANDS, findCommand } from "./registry.ts";
import type { Command, World } from "./world.ts";

/** Runs one command line. Never throws: whatever goes wrong becomes a sentence, a remedy and an exit code. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await dispatch(argv, world);
  } catch (error) {
    report(error, world, argv.includes("--json"));
    return exitCodeFor(error);
  }
}

async function dispatch(argv: readonly string[], world: World): Promise<ExitCode> {
  const [first] = argv;
  if (first === "--version" || first === "-V") {
    world.out(VERSION);
    return EXIT.done;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    world.out(overview());
    return EXIT.done;
  }
  const found = findCommand(first === undefined ? ["desk"] : argv);
  if (!found) throw unknownCommand(argv);
  const command = await found.entry.load();
  if (found.rest.includes("--help") || found.rest.includes("-h")) {
    world.out(helpFor(found.entry.words, found.entry.summary, command));
    return EXIT.done;
  }
  return command.run(found.rest, world);
}

function unknownCommand(argv: readonly string[]): OubliError {
  const [first = ""] = argv;
  const group = COMMANDS.filter((entry) => entry.words.startsWith(`${first} `)).map((entry) => entry.words);
  if (group.length > 0) return new OubliError("USAGE", `${first} what?`, { hint: group.join(", ") });
  const near = nearest(first, [...new Set(COMMANDS.map((entry) => entry.words.split(" ")[0] ?? ""))]);
  return new OubliError("USAGE", `there is no command ${first}`, {
    hint: near === undefined ? 'see "oubli --help"' : `did you mean ${near}?`,
  });
}

function overview(): string {
  const width = Math.max(...COMMANDS.map((entry) => entry.words.length));
  return [
    "oubli: privacy requests across reviews, referrals and loyalty",
    "",
    "usage: oubli [command] [options]",
    "",
    ...COMMANDS.map((entry) => `  ${entry.words.padEnd(width)}  ${entry.summary}`),
    "",
    'every command: --json for machines, --as <officer> to say who acts, --help for more ("oubli case open --help")',
    "home: OUBLI_HOME, else the XDG data folder; settings: oubli.config.yaml in it",
    "exit codes: 0 done, 1 failed, 2 usage, 3 cancelled, 4 key rejected, 5 outcome uncertain, 6 needs approval, 70 bug",
  ].join("\n");
}

function helpFor(words: string, summary: string, command: Command): string {
  return [
    `oubli ${words}: ${summary}`,
    "",
    `usage: oubli ${words} ${command.usage}`.trimEnd(),
    "",
    "examples:",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n");
}

function report(error: unknown, world: World, json: boolean): void {
  const known = error instanceof Error && ["OubliError", "LawError", "ApiError"].includes(error.name);
  const code = known ? ((error as { code?: string }).code ?? "FAILED") : "BUG";
  const message = known ? error.message : "something is wrong inside oubli itself";
  const hint = known ? (error as { hint?: string }).hint : bugHint(error);
  if (json) world.out(JSON.stringify({ error: { code, message, ...(hint === undefined ? {} : { hint }) } }));
  world.err(`oubli: ${message}`);
  if (hint !== undefined) world.err(`       ${hint}`);
}

/** Where a bug happened, never what it was working on: an unexpected message may quote anything. */
function bugHint(error: unknown): string {
  if (!(error instanceof Error)) return "nothing was lost that was recorded; run the command again";
  const place =
    error.stack
      ?.split("\n")
      .find((line) => line.trim().startsWith("at "))
      ?.trim() ?? "";
  return `please report it: ${error.name} ${place}`;
}
