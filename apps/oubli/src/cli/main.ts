import { ACTIONS, type Action, cliWords } from "@oubli/core";
import { OubliError } from "@oubli/model";
import { EXIT, type ExitCode } from "./exit.ts";
import { helpOf } from "./help.ts";
import { nearest } from "./nearest.ts";
import { COMMANDS, findCommand } from "./registry.ts";
import { runAction, tellFailure } from "./run-action.ts";
import { VERSION } from "./version.ts";
import type { Command, World } from "./world.ts";

/** Runs one command line. Never throws: whatever goes wrong becomes a sentence, a remedy and an exit code. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await dispatch(argv, world);
  } catch (error) {
    return tellFailure(error, world, argv.includes("--json"));
  }
}

/** The table first, then the commands that are not in it yet. */
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
  const typed = findTyped(argv);
  if (typed) {
    if (!asksHelp(typed.rest)) return runAction(typed.action, typed.rest, world);
    world.out(helpOf(typed.action));
    return EXIT.done;
  }
  const found = findCommand(first === undefined ? ["desk"] : argv);
  if (!found) return withoutCommand(argv, world);
  const command = await found.entry.load();
  if (!asksHelp(found.rest)) return command.run(found.rest, world);
  world.out(helpFor(found.entry.words, found.entry.summary, command));
  return EXIT.done;
}

function asksHelp(words: readonly string[]): boolean {
  return words.includes("--help") || words.includes("-h");
}

/** The action whose words a line begins with, and the words after it. */
function findTyped(argv: readonly string[]): { action: Action; rest: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const words = argv.slice(0, length).join(" ");
    const action = ACTIONS.find((one) => cliWords(one) === words);
    if (action && argv.length >= length) return { action, rest: argv.slice(length) };
  }
  return undefined;
}

/** The commands of a group when only its name was typed, else the word that was probably meant. */
function withoutCommand([first = "", second]: readonly string[], world: World): ExitCode {
  const lines = listed();
  const group = lines.filter(([words]) => words.startsWith(`${first} `));
  if (group.length > 0 && asksHelp([second ?? ""])) {
    world.out(listText(group));
    return EXIT.done;
  }
  if (group.length > 0) {
    const names = group.map(([words]) => words);
    const near = second === undefined ? undefined : nearest(`${first} ${second}`, names);
    throw new OubliError(
      "USAGE",
      second === undefined ? `${first} what?` : `there is no command ${first} ${second}`,
      {
        hint:
          near === undefined ? `${names.join(", ")}; see "oubli ${first} --help"` : `did you mean ${near}?`,
      },
    );
  }
  const near = nearest(first, [...new Set(lines.map(([words]) => words.split(" ")[0] ?? ""))]);
  throw new OubliError("USAGE", `there is no command ${first}`, {
    hint: near === undefined ? 'see "oubli --help"' : `did you mean ${near}?`,
  });
}

type Listed = readonly [words: string, summary: string];

/** Everything that can be typed, a group after the other. */
function listed(): readonly Listed[] {
  const actions = ACTIONS.map((one): Listed => [cliWords(one), one.summary]);
  const known = new Set(actions.map(([words]) => words));
  const others = COMMANDS.flatMap(({ words, summary }): Listed[] =>
    known.has(words) ? [] : [[words, summary]],
  );
  const groupOf = ([words]: Listed) => words.split(" ")[0] ?? "";
  const groups = [
    ...new Set([...COMMANDS.map(({ words }) => words.split(" ")[0] ?? ""), ...actions.map(groupOf)]),
  ];
  return groups.flatMap((group) => [...actions, ...others].filter((one) => groupOf(one) === group));
}

function listText(lines: readonly Listed[]): string {
  const width = Math.max(...lines.map(([words]) => words.length));
  return lines.map(([words, summary]) => `  ${words.padEnd(width)}  ${summary}`).join("\n");
}

function overview(): string {
  return [
    "oubli: privacy requests across reviews, referrals and loyalty",
    "",
    "usage: oubli [command] [options]",
    "",
    listText(listed()),
    "",
    'every command: --json for machines, --as <officer> to say who acts, --help for more ("oubli case open --help")',
    "home: OUBLI_HOME, else the XDG data folder; settings: oubli.config.yaml in it",
    "exit codes: 0 done, 1 failed, 2 usage, 3 cancelled, 4 credentials rejected, 5 outcome uncertain, 6 needs approval, 70 bug",
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
