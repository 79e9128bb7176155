import { describe, expect, test } from "vitest";
import * as fields from "../src/action/fields.ts";

const { choice, choices, day, flag, identifiers, instantOrNow, number, pairs, references, spans } = fields;

describe("a field reads what can be meant, and nothing else", () => {
  test.each([
    ["a case number in any letter case", fields.theCase, ["c-7"], "C-7"],
    ["a word that can be chosen", choice("x", { spam: "", duplicate: "" }), ["spam"], "spam"],
    [
      "some words",
      choices("x", { officer: "", approver: "" }),
      ["officer, approver"],
      ["officer", "approver"],
    ],
    ["a number", number("x", { from: 1, to: 9 }), ["9"], 9],
    ["a day", day("x"), ["2024-02-29"], "2024-02-29"],
    ["a moment, in UTC", instantOrNow("x"), ["2026-11-20T10:00:00+01:00"], "2026-11-20T09:00:00.000Z"],
    ["now", instantOrNow("x"), ["now"], "now"],
    ["a flag", flag("x"), ["true"], true],
    ["names and values", pairs("x"), ["program=p=1", "shop=2"], { program: "p=1", shop: "2" }],
    ["references", references("x"), ["ApiKey=env:KEY", "file:/k"], ["ApiKey=env:KEY", "file:/k"]],
    [
      "stretches of time",
      spans("x"),
      ["2026-02-03T09:00:00Z/2026-02-10T16:00:00Z/identity"],
      [{ from: "2026-02-03T09:00:00.000Z", to: "2026-02-10T16:00:00.000Z", because: "identity" }],
    ],
    [
      "who a person is",
      identifiers("x"),
      ["ada@example.test", "card-number:7"],
      [
        { kind: "email", value: "ada@example.test" },
        { kind: "card-number", value: "7" },
      ],
    ],
  ])("%s", (_, field: fields.Field<unknown>, words, value) => {
    expect(field.read(words)).toEqual(value);
  });

  test.each([
    ["a case number without its letter", fields.theCase, ["7"]],
    ["two words where one is meant", fields.theCase, ["C-1", "C-2"]],
    ["a word there is not", choice("x", { spam: "" }), ["junk"]],
    ["one wrong word among some", choices("x", { officer: "" }), ["officer,king"]],
    ["a number out of range", number("x", { from: 1 }), ["0"]],
    ["a number with a fraction", number("x", { from: 1 }), ["1.5"]],
    ["a day that does not exist", day("x"), ["2026-02-30"]],
    ["a moment on a day that does not exist", instantOrNow("x"), ["2026-02-30T10:00:00Z"]],
    ["a leap day of another year", instantOrNow("x"), ["2026-02-29T10:00:00+01:00"]],
    ["the hour after the last", instantOrNow("x"), ["2026-02-03T24:00:00Z"]],
    ["hour 25", instantOrNow("x"), ["2026-02-03T25:00:00Z"]],
    ["minute 60", instantOrNow("x"), ["2026-02-03T10:60:00Z"]],
    ["an offset there is not", instantOrNow("x"), ["2026-02-03T10:00:00+24:00"]],
    ["a stretch to a day that does not exist", spans("x"), ["2026-02-03T09:00:00Z/2026-02-31T09:00:00Z"]],
    ["an empty word", instantOrNow("x"), [""]],
    ["a moment without its zone", instantOrNow("x"), ["2026-11-20T09:00:00"]],
    ["a word that is no name and value", pairs("x"), ["program"]],
    ["a secret where its place is wanted", references("x"), ["sk_live_1"]],
    ["one identifier that is none", identifiers("x"), ["ada@example.test", "ada"]],
    ["no identifier", identifiers("x"), []],
    ["an address of another kind", fields.url("x"), ["ftp://example.test"]],
    ["blanks", fields.text("x"), ["  "]],
  ])("not %s", (_, field: fields.Field<unknown>, words) => {
    expect(field.read(words)).toBeUndefined();
  });
});
