import { expect, test } from "vitest";
import { COMMON, readFlags } from "../src/cli/flags.ts";

const OPTIONS = { ...COMMON, plan: { type: "string" } } as const;

test.each([["--plan", "-7m4eFtv"], ["--plan=-7m4eFtv"], ["--json", "--plan", "-7m4eFtv"]])(
  "a value may begin with a dash, as every 64th hash of a plan does: %j %j",
  (...argv: readonly string[]) => {
    const { values, positionals } = readFlags(["C-1", ...argv], OPTIONS);
    expect([values.plan, positionals]).toEqual(["-7m4eFtv", ["C-1"]]);
  },
);

test("a forgotten value is noticed, and so is a flag there is not", () => {
  for (const argv of [["--plan"], ["--plan", "--json"], ["-7m4eFtv"], ["C-1", "-x"]])
    expect(() => readFlags(argv, OPTIONS)).toThrow(expect.objectContaining({ code: "USAGE" }));
});

test("a word after a flag without a value stays a word", () => {
  expect(readFlags(["--json", "C-1"], OPTIONS).positionals).toEqual(["C-1"]);
});
