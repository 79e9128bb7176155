import { expect } from "vitest";
import { main } from "../../src/cli/main.ts";
import { readTextFile } from "../../src/cli/terminal.ts";
import type { Prompt, Shell } from "../../src/shell.ts";
import { readLine } from "./lines.ts";
import { shellWords } from "./words.ts";

/** How one command line ended. */
export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was asked of the person, in order. */
  readonly prompts: readonly string[];
}

/** What sits at the other end of a command line. */
export interface Around {
  /** Everything on standard input. */
  readonly input?: string;
  /** A person who answers; without it nobody can be asked. */
  readonly answers?: readonly string[];
  readonly signal?: AbortSignal;
}

/** Runs one command line in this process: the whole program, without starting one. Whatever it advises can be typed, too. */
export async function typed(
  env: Shell["env"],
  line: string | readonly string[],
  { input = "", answers, signal = new AbortController().signal }: Around = {},
): Promise<Typed> {
  const out: string[] = [];
  const err: string[] = [];
  const prompts: Prompt[] = [];
  const left = [...(answers ?? [])];
  const ask = async (prompt: Prompt) => {
    prompts.push(prompt);
    return left.shift() ?? expect.fail(`asked too much: ${prompt.text}`);
  };
  const code = await main(typeof line === "string" ? shellWords(line) : line, {
    env,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    interactive: false,
    signal,
    input: async () => input,
    file: readTextFile,
    ...(answers ? { ask } : {}),
  });
  const said = err.join("\n");
  for (const [, advised = ""] of said.matchAll(/^(?: {7}|next: | {7}next: )(oubli .*)$/gm)) readLine(advised);
  return { code, out: out.join("\n"), err: said, prompts: prompts.map(({ text }) => text) };
}

/** The same, with the JSON it printed. */
export async function typedJson(env: Shell["env"], line: string | readonly string[], around: Around = {}) {
  const words = typeof line === "string" ? shellWords(line) : line;
  const ended = await typed(env, [...words, "--json"], around);
  return { ...ended, json: JSON.parse(ended.out) };
}
