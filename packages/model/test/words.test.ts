import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsIn } from "../src/index.ts";

const UNSEEN = [
  ["nothing", ""],
  ["white space", " \t\n\u00a0\u2003\u3000"],
  ["a zero-width space", "\u200b"],
  ["a Hangul filler", "\u3164"],
  ["joiners and marks of direction", "\u200d\u200c\u2060\u202e\ufeff"],
  ["tags and variation selectors", "\u{e0041}\ufe0f"],
  ["a Braille blank", "\u2800"],
  ["control characters", "\u0000\u0007\u001b"],
  ["an accent on nothing", "\u0301"],
] as const;

describe("words that a person has to write", () => {
  test.each(UNSEEN)("are none in %s", (_what, text) => {
    expect(wordsIn(text)).toBeUndefined();
  });

  test.each([
    ["  fraud case 12 ", "fraud case 12"],
    ["ок", "ок"],
    ["はい", "はい"],
    ["§ 35", "§ 35"],
    ["👩‍👧", "👩‍👧"],
    ["7", "7"],
  ])("are those of %j without the white space around them", (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });

  test("are none however much that cannot be seen stands together, and are there with one letter among it", () => {
    const unseen = fc
      .array(fc.constantFrom(...UNSEEN.map(([, text]) => text)))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(unseen, unseen, (before, after) => {
        expect(wordsIn(before + after)).toBeUndefined();
        expect(wordsIn(`${before}a${after}`)).toContain("a");
      }),
    );
  });
});
