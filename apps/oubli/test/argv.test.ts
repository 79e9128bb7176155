import { type Action, defineAction, done } from "@oubli/core";
import { describe, expect, test } from "vitest";
import { readArgv } from "../src/cli/argv.ts";

const text = (says: string) => ({
  kind: "text" as const,
  says,
  expected: "some words",
  presence: "always" as const,
  read: ([word]: readonly string[]) => word,
});

interface Sample {
  readonly case: string;
  readonly task: string;
  readonly planHash: string;
  readonly draft: boolean;
  readonly names?: readonly string[];
  readonly passphrase?: string;
  readonly words: string;
}

const sample: Action = defineAction<Sample, undefined>({
  id: "sample",
  summary: "a sample",
  danger: "erases",
  examples: [],
  fields: {
    case: { ...text("the case"), kind: "case", positional: true },
    task: { ...text("the task"), positional: true },
    planHash: text("the plan"),
    draft: {
      kind: "flag",
      says: "only plan",
      expected: "",
      presence: "always",
      fallback: "false",
      read: () => true,
    },
    names: { ...text("names"), presence: "sometimes", optional: true, many: true, read: (words) => words },
    passphrase: {
      ...text("a secret"),
      presence: "sometimes",
      optional: true,
      kind: "secret",
      sensitive: "secret",
    },
    words: { ...text("words"), sensitive: "personal", positional: true },
  },
  run: async () => undefined,
  tell: () => done("", {}),
});

describe("a line of words becomes fields", () => {
  test.each([
    ["places in their order", ["C-1", "t1"], { case: "C-1", task: "t1" }],
    ["flags between places", ["C-1", "--plan-hash", "abc", "t1"], { task: "t1", planHash: "abc" }],
    ["a value that begins with a dash", ["C-1", "--plan-hash", "-7m4"], { planHash: "-7m4" }],
    ["a value with an equals sign", ["--plan-hash=-7m4="], { planHash: "-7m4=" }],
    ["a flag without a value", ["--draft"], { draft: "true" }],
    ["a flag that takes several", ["--names", "a", "--names", "b"], { names: ["a", "b"] }],
    ["nothing", [], {}],
  ])("%s", (_, argv, given) => {
    expect(readArgv(sample, argv).given).toMatchObject(given);
  });

  test("what confirms stands beside the fields", () => {
    const typed = readArgv(sample, [
      "C-1",
      "--confirm",
      "C-1",
      "--reason",
      "done",
      "--json",
      "--reveal",
      "--as",
      "o_second00",
    ]);
    expect(typed).toMatchObject({
      confirmed: { typed: "C-1", reason: "done" },
      json: true,
      reveal: true,
      as: "o_second00",
    });
  });

  test("a dash reads standard input for what is about a person", () => {
    expect(readArgv(sample, ["C-1", "t1", "-"])).toMatchObject({ fromInput: "words", notices: [] });
    expect(readArgv(sample, ["C-1", "t1", "--passphrase", "-"]).fromInput).toBe("passphrase");
    expect(readArgv(sample, ["C-1", "t1", "rang twice"]).notices).toEqual([
      expect.stringContaining("history"),
    ]);
  });

  test("a secret is given by where it stands", () => {
    expect(readArgv(sample, ["--passphrase", "env:PASS"])).toMatchObject({
      given: { passphrase: "env:PASS" },
      notices: [],
    });
  });
});

describe("what cannot be meant is refused", () => {
  test.each([
    ["a misspelt flag", ["--plan-has", "x"], "unknown option --plan-has", "did you mean --plan-hash?"],
    ["a flag there is not", ["--colour"], "unknown option --colour", "--plan-hash"],
    [
      "a flag given twice",
      ["--plan-hash", "a", "--plan-hash", "b"],
      "--plan-hash is given more than once",
      undefined,
    ],
    ["a forgotten value", ["--plan-hash", "--json"], "--plan-hash needs a value", "see --help"],
    ["a forgotten value at the end", ["--plan-hash"], "--plan-hash needs a value", "see --help"],
    ["a value that goes with no flag", ["--json=yes"], "--json takes no value", "see --help"],
    ["a number that looks like a flag", ["-1"], "unknown option -1", "--plan-hash"],
    ["a value that looks like a flag", ["--dana@example.test"], "there is no such option", "see --help"],
    [
      "a confirmation given twice",
      ["--confirm", "C-1", "--confirm", "C-2"],
      "--confirm is given more",
      undefined,
    ],
    ["a reason given twice", ["--reason", "a", "--reason", "b"], "--reason is given more", undefined],
    ["two who act", ["--as", "o_second00", "--as", "o_third000"], "--as is given more", undefined],
    ["an officer without a name", ["--as", ""], "--as is empty", "leave it out"],
    ["an officer without a name, tied", ["--as="], "--as is empty", "leave it out"],
    [
      "words too many",
      ["C-1", "t1", "words", "more"],
      "more words than can be meant",
      "<case> <task> <words>",
    ],
    ["a secret itself", ["--passphrase", "hunter2"], "never stands on a command line", "env:NAME"],
    ["standard input twice", ["C-1", "t1", "-", "--passphrase", "-"], "only one", undefined],
  ])("%s", (_, argv, message, hint) => {
    expect(() => readArgv(sample, argv)).toThrow(
      expect.objectContaining({
        code: "USAGE",
        message: expect.stringContaining(message),
        hint: hint === undefined ? undefined : expect.stringContaining(hint),
      }),
    );
  });

  test("and the words are not repeated", () => {
    expect(() => readArgv(sample, ["--passphrase", "hunter2"])).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
    );
  });
});
