import { type Action, cliWords, EXITS } from "@oubli/core";
import { OubliError } from "@oubli/model";
import { cleaned, type Shell } from "../shell.ts";
import { commandsOf } from "./commands.ts";
import { helpOf } from "./help.ts";
import { beKeeper, KEEPER_WORD } from "./keeper.ts";
import { nearest } from "./nearest.ts";
import { runAction, tellFailure } from "./run-action.ts";
import { VERSION } from "./version.ts";

/** Runs one command line. Never throws: whatever goes wrong becomes a sentence, a remedy and an exit code. */
export async function main(argv: readonly string[], given: Shell): Promise<number> {
  const shell = cleaned(given);
  try {
    return await dispatch(argv, shell);
  } catch (error) {
    return tellFailure(error, shell, { json: argv.includes("--json") });
  }
}

async function dispatch(argv: readonly string[], shell: Shell): Promise<number> {
  const [first] = argv;
  const commands = commandsOf(shell);
  if (first === "--version" || first === "-V") {
    shell.out(VERSION);
    return EXITS.done;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    shell.out(overview(commands));
    return EXITS.done;
  }
  if (first === KEEPER_WORD) return beKeeper(shell);
  const typed = findTyped(commands, first === undefined ? ["desk"] : argv);
  if (!typed) return withoutCommand(commands, argv, shell);
  if (!asksHelp(typed.rest)) return runAction(typed.action, typed.rest, shell);
  shell.out(helpOf(typed.action));
  return EXITS.done;
}

function asksHelp(words: readonly string[]): boolean {
  return words.includes("--help") || words.includes("-h");
}

/** The command whose words a line begins with, and the words after it. */
function findTyped(
  commands: readonly Action[],
  argv: readonly string[],
): { readonly action: Action; readonly rest: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const words = argv.slice(0, length).join(" ");
    const action = commands.find((one) => cliWords(one) === words);
    if (action && argv.length >= length) return { action, rest: argv.slice(length) };
  }
  return undefined;
}

/** The commands of a group when only its name was typed, else the word that was probably meant. */
function withoutCommand(
  commands: readonly Action[],
  [first = "", second]: readonly string[],
  shell: Shell,
): number {
  const group = commands.filter((one) => cliWords(one).startsWith(`${first} `));
  if (group.length > 0 && asksHelp([second ?? ""])) {
    shell.out(listText(group));
    return EXITS.done;
  }
  if (group.length > 0) {
    const names = group.map(cliWords);
    const near = second === undefined ? undefined : meant(second, `${first} ${second}`, names);
    const wrong = second === undefined ? `${first} what?` : noCommand(second, `${first} ${second}`);
    throw new OubliError("USAGE", wrong, {
      hint: near === undefined ? `${names.join(", ")}; see "oubli ${first} --help"` : `did you mean ${near}?`,
    });
  }
  const firsts = [...new Set(commands.map((one) => cliWords(one).split(" ")[0] ?? ""))];
  const near = meant(first, first, firsts);
  throw new OubliError("USAGE", noCommand(first, first), {
    hint: near === undefined ? 'see "oubli --help"' : `did you mean ${near}?`,
  });
}

/** What was typed in place of a command may be about a person: it is repeated only when it looks like a command. */
function noCommand(word: string, words: string): string {
  return looksLikeCommand(word) ? `there is no command ${words}` : "there is no such command";
}

function meant(word: string, words: string, known: readonly string[]): string | undefined {
  return looksLikeCommand(word) ? nearest(words, known) : undefined;
}

function looksLikeCommand(word: string): boolean {
  return /^[a-z][a-z-]{0,29}$/i.test(word);
}

function listText(commands: readonly Action[]): string {
  const width = Math.max(...commands.map((one) => cliWords(one).length));
  return commands.map((one) => `  ${cliWords(one).padEnd(width)}  ${one.summary}`).join("\n");
}

function overview(commands: readonly Action[]): string {
  return [
    "oubli: privacy requests across reviews, referrals and loyalty",
    "",
    "usage: oubli [command] [options]",
    "",
    listText(commands),
    "",
    'every command: --json for machines, --as <officer> to say who acts, --help for more ("oubli case open --help")',
    'what cannot be taken back asks for the case number and a reason; in a script: --confirm C-7 --reason "…"',
    "home: OUBLI_HOME, else the XDG data folder; settings: oubli.config.yaml in it",
    "exit codes: 0 done, 1 failed, 2 usage, 3 cancelled, 4 credentials rejected, 5 outcome uncertain, 6 needs approval, 70 bug",
  ].join("\n");
}
