import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "../../src/document/nearest.ts";

const WORDS = ["records", "document", "covered-by", "not-personal", "leads-to", "gone-when"];

test("a word with one slip of the pen means the word", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WORDS),
      fc.nat(),
      fc.constantFrom("", "z", "swap"),
      (word, place, slip) => {
        const at = place % (word.length - 1);
        const [one = "", other = ""] = word.slice(at, at + 2);
        const written =
          word.slice(0, at) + (slip === "swap" ? other + one : slip + other) + word.slice(at + 2);
        expect(nearest(written.toUpperCase(), WORDS)).toBe(word);
      },
    ),
  );
});

test("what comes near to nothing means nothing", () => {
  expect(nearest("shipping", WORDS)).toBeUndefined();
  expect(nearest("x".repeat(1_000_000), WORDS)).toBeUndefined();
});
