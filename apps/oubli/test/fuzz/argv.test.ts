import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Action, cliWords, flagOf } from "@oubli/core";
import fc from "fast-check";
import { afterAll, describe, test } from "vitest";
import { ADA, openCase } from "../support/acts.ts";
import { makeTestHome } from "../support/home.ts";
import { COMMANDS } from "../support/lines.ts";
import { CANARY, DEEP, holds, inside } from "./holds.ts";

// The desk wants a terminal, and the demo leads a whole case through.
const ACTIONS = COMMANDS.filter(({ id }) => id !== "demo" && id !== "desk");
const EACH = DEEP ? Math.ceil(5_000 / ACTIONS.length) : 4;
// What would serve until it is stopped is stopped.
const STOPPED_AFTER_MS = 1_500;

const folder = mkdtempSync(join(tmpdir(), "oubli-fuzz-"));
inside(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words nobody means. None leads out of the folder. */
const anyOdd = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...odds()) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
    { weight: 1, arbitrary: fc.integer().map(String) },
  )
  .map((word) => word.replaceAll(/[/\\]|\.\.|^~/g, "-"));

function odds(): readonly string[] {
  return [
    "",
    " ",
    "-",
    "--",
    "---",
    "--=",
    "-x",
    "--json",
    "--help",
    "--as",
    "--as=",
    "--confirm",
    "--reason",
    "--__proto__",
    "--constructor=1",
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "null",
    "NaN",
    "undefined",
    "C-1",
    "c-1",
    "C-0",
    "C-999999999",
    "t1",
    "o_00000000",
    "@",
    "@missing",
    "env:constructor",
    "env:HOME",
    "file:missing",
    CANARY,
    `@${CANARY}`,
    `--${CANARY}`,
    `email:${CANARY}`,
    "+351900000117",
    "now",
    "2026-02-30",
    "2026-11-18",
    "9".repeat(40),
    "a".repeat(20_000),
    "\u0000",
    "\u001b]0;title\u0007",
    "\u202e\u200b\u{e0041}",
    "\ud800",
    "a=b",
    "=",
    "http:",
    "日本語",
    "e\u0301".repeat(100),
    "{}",
    "[",
    "%s%n",
    "$(id)",
    "'; drop table case_file; --",
  ];
}

/** A line for one action: its own flags and places with words that fit, that do not, none, or several; and words besides. */
function anyLine(action: Action): fc.Arbitrary<readonly string[]> {
  const fields = Object.entries(action.fields).map(([name, field]) => {
    const fitting = field.options === undefined ? odds() : Object.keys(field.options);
    const word = fc.oneof(anyOdd, fc.constantFrom(...fitting.map((one) => one.replaceAll(/[/\\]/g, "-"))));
    const given = field.positional
      ? fc.array(word, { maxLength: 2 })
      : fc.array(word, { maxLength: 2 }).map((words) => words.flatMap((one) => [`--${flagOf(name)}`, one]));
    const tied = word.map((one) => [`--${flagOf(name)}=${one}`]);
    return fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 4, arbitrary: given }, tied);
  });
  const confirming = fc.constantFrom(
    [],
    ["--confirm", "C-1", "--reason", "in a test"],
    ["--confirm", "C-1"],
    ["--json"],
    ["--reveal", "--json"],
    ["--help"],
  );
  return fc
    .tuple(fc.tuple(...fields), confirming, fc.array(anyOdd, { maxLength: 3 }))
    .map(([given, confirmed, more]) => [
      ...cliWords(action).split(" "),
      ...given.flat(),
      ...confirmed,
      ...more,
    ]);
}

describe("whatever is typed, it ends with a sentence:", () => {
  test.each(ACTIONS.map((action) => [cliWords(action), action] as const))(
    "oubli %s",
    async (_, action) => {
      const env = await envWithCase();
      await fc.assert(
        fc.asyncProperty(anyLine(action), anyInput(), async (line, input) => {
          await holds(env, line, { input, signal: AbortSignal.timeout(STOPPED_AFTER_MS) });
        }),
        { numRuns: EACH, seed: 21 },
      );
    },
    600_000,
  );

  test("words of which none is a command", async () => {
    const env = await envWithCase();
    await fc.assert(
      fc.asyncProperty(fc.array(anyOdd, { minLength: 1, maxLength: 5 }), async (line) => {
        await holds(env, line);
      }),
      { numRuns: DEEP ? 5_000 : 60, seed: 22 },
    );
  }, 600_000);

  test("thousands of words", async () => {
    const env = await envWithCase();
    for (const word of ["a", "--json", "--as", CANARY, "-", "C-1"])
      for (const line of [["case", "show"], ["find"], ["audit", "list"], []])
        await holds(env, [...line, ...Array.from({ length: 5_000 }, () => word)]);
  });
});

function anyInput(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom("", ADA, CANARY, "\u0000\u001b[2J", "x".repeat(50_000), `${CANARY}\n`.repeat(300)),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
}

async function envWithCase(): Promise<Readonly<Record<string, string>>> {
  const home = await makeTestHome([]);
  await openCase(home, "erasure");
  return home.env;
}
