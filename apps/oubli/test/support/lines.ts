import { type Action, cliWords, type Given, readFields } from "@oubli/core";
import { expect } from "vitest";
import { isFile, readArgv } from "../../src/cli/argv.ts";
import { commandsOf } from "../../src/cli/commands.ts";
import { readTextFile } from "../../src/cli/terminal.ts";
import type { Shell } from "../../src/shell.ts";
import { ADA } from "./acts.ts";
import { shellWords } from "./words.ts";

const SILENT: Shell = {
  env: {},
  out: () => {},
  err: () => {},
  interactive: false,
  signal: new AbortController().signal,
  input: async () => "",
  file: readTextFile,
};

/** Everything that can be typed. */
export const COMMANDS: readonly Action[] = commandsOf(SILENT);

/** What stands for something that is not known yet: `<plan>`, `<access|erasure>`, `…`. */
const PLACEHOLDER = /^(<[\w|-]+>|…)$/;

/**
 * The command a line types, and what it says. What stands for something that is not known yet, or is read from standard input,
 * counts as given.
 *
 * @throws When the line is not one that can be typed.
 */
export function readLine(line: string): {
  readonly action: Action;
  readonly typed: ReturnType<typeof readArgv>;
} {
  const [program, ...after] = shellWords(line);
  expect(program, line).toBe("oubli");
  const words = after.length === 0 ? ["desk"] : after;
  const action = COMMANDS.toSorted((a, b) => b.id.length - a.id.length).find(
    (one) => words.slice(0, cliWords(one).split(" ").length).join(" ") === cliWords(one),
  );
  if (!action) return expect.fail(`there is no such command: ${line}`);
  const typed = readArgv(action, words.slice(cliWords(action).split(" ").length));
  const read = readFields(action.fields, {
    ...typed.given,
    ...fromFile(action, typed.given),
    ...personal(action, typed.fromInput),
  });
  const problems = read.ok ? [] : read.problems;
  const unknown = new Set(
    Object.keys(typed.given).filter((name) => PLACEHOLDER.test(String(typed.given[name]))),
  );
  expect(
    problems.filter(({ field }) => !unknown.has(field)),
    line,
  ).toEqual([]);
  return { action, typed };
}

/** Who a person is stands in a file: it counts as given. */
function fromFile({ fields }: Action, given: Given): Given {
  const read = Object.entries(fields).filter(([name, field]) =>
    [given[name]].flat().some((word) => isFile(String(word), field)),
  );
  return Object.fromEntries(read.map(([name]) => [name, [ADA]]));
}

function personal({ fields }: Action, name: string | undefined) {
  return name === undefined ? {} : { [name]: fields[name]?.many ? [ADA] : "some words" };
}
