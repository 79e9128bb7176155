import { readFileSync, writeFileSync } from "node:fs";
import { createFeraSandbox } from "@oubli/sandbox";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { openCase } from "../support/acts.ts";
import { makeTestHome, type TestHome } from "../support/home.ts";
import { CANARY, DEEP, holds } from "./holds.ts";
import { anyCuts, anyOddText, anyOddValue, anyPlace, cut, spoiled } from "./spoiling.ts";

const RUNS = DEEP ? 1_700 : 40;

// What reads the configuration, and what must work without it. Nothing here calls a vendor.
const LINES = [
  ["vendor", "list"],
  ["case", "list"],
  ["case", "show", "C-1"],
  ["law", "regimes"],
  ["vendor", "list", "--json"],
];

async function homeWithAll(): Promise<{ readonly home: TestHome; readonly text: string }> {
  const home = await makeTestHome([{ id: "fera", sandbox: createFeraSandbox() }]);
  await openCase(home, "erasure");
  const more = {
    hops: { email: "ask" },
    regime: "gdpr",
    information: { purposes: "To sell." },
  };
  const whole = { ...(parse(readFileSync(home.home.config, "utf8")) as object), ...more };
  return { home, text: stringify(whole) };
}

async function readsConfiguration(home: TestHome, text: string, line: readonly string[]): Promise<void> {
  writeFileSync(home.home.config, text.toWellFormed());
  await holds(home.env, line);
}

describe("whatever the configuration is, it is read in time or refused with a sentence:", () => {
  test("one in which letters are cut out and put in", async () => {
    const { home, text } = await homeWithAll();
    await fc.assert(
      fc.asyncProperty(anyCuts, fc.constantFrom(...LINES), (cuts, line) =>
        readsConfiguration(home, cut(text, cuts), line),
      ),
      { numRuns: RUNS, seed: 31 },
    );
  }, 600_000);

  test("one in which values are replaced, and names", async () => {
    const { home, text } = await homeWithAll();
    const whole: unknown = parse(text);
    await fc.assert(
      fc.asyncProperty(anyPlace, anyOddValue, fc.nat(4), fc.constantFrom(...LINES), (place, odd, how, line) =>
        readsConfiguration(home, stringify(spoiled(whole, place, odd, how)), line),
      ),
      { numRuns: RUNS, seed: 32 },
    );
  }, 600_000);

  test("texts of all kinds", async () => {
    const { home, text } = await homeWithAll();
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(anyOddText).map((all) => all.join("\n")),
    );
    await fc.assert(
      fc.asyncProperty(anyText, fc.boolean(), fc.constantFrom(...LINES), (odd, after, line) =>
        readsConfiguration(home, after ? `${text}${odd}` : odd, line),
      ),
      { numRuns: RUNS, seed: 33 },
    );
  }, 600_000);

  test.each([
    ["aliases that multiply", `x0: &x0 [1, 1]\n${multiplied()}`],
    ["an alias that contains itself", "accounts: &a [*a]\n"],
    ["a merge of itself", "controller: &c\n  <<: *c\n"],
    ["lists in lists in lists", `accounts: ${"[".repeat(20_000)}`],
    ["closed lists in lists", `accounts: ${"[".repeat(2_000)}${"]".repeat(2_000)}`],
    ["maps in maps", Array.from({ length: 3_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["tens of thousands of names", Array.from({ length: 45_000 }, (_, at) => `k${at}: 1`).join("\n")],
    ["ten thousand accounts", `accounts:\n${"  - { id: a, vendor: fera }\n".repeat(10_000)}`],
    ["a text of megabytes", `officer: ${"a".repeat(4_000_000)}`],
    ["two documents", "a: 1\n---\nb: 2\n"],
    ["a tag of a program", "officer: !!js/function 'x'\n"],
    ["names every object has", "__proto__: { a: 1 }\nconstructor: { prototype: 1 }\n"],
    [
      "a person where a setting should be",
      `officer: ${CANARY}\naccounts: [{ id: ${CANARY}, vendor: ${CANARY}, base-url: "https://${CANARY}/" }]\n`,
    ],
    [
      "what steers a screen",
      'officer: "\\e]0;title\\a\\u202e"\naccounts: [{ id: "\\e[2J", vendor: "\\u009b" }]\n',
    ],
    ["a mark of the file's beginning", "\ufeff\ufeffcontroller: 1\n"],
    ["a NUL", "controller: \u0000\n"],
  ])("%s", async (_, text) => {
    const { home, text: whole } = await homeWithAll();
    const controller = /^controller:\n(?: .*\n)+/m.exec(whole)?.[0] ?? expect.fail("there is no controller");
    for (const line of [...LINES, ["doctor"]])
      for (const all of [text, `${controller}${text}`]) await readsConfiguration(home, all, line);
  });
});

function multiplied(): string {
  return Array.from({ length: 30 }, (_, at) => `x${at + 1}: &x${at + 1} [*x${at}, *x${at}]`).join("\n");
}
