import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "../src/text.ts";

test("base64 gives back every bytes", () => {
  const given = fc.uint8Array({ maxLength: 100 });
  fc.assert(
    fc.property(given, (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

test("base64 longer than one piece is what Node.js writes", () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 251);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

test("base64 is read only in the one spelling it is written in", () => {
  const alphabet = [
    ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=",
    "-",
    "_",
    " ",
    "\n",
  ];
  const spelling = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 12 });
  fc.assert(
    fc.property(spelling, (text) => {
      const rewritten = toBase64(new Uint8Array(Buffer.from(text, "base64")));
      expect(fromBase64(text) !== undefined).toBe(rewritten === text);
    }),
    { numRuns: 2000 },
  );
});

test("of every last letter before the padding, only those without stray bits are read", () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const read = (ending: (letter: string) => string) =>
    [...letters].filter((letter) => fromBase64(ending(letter)) !== undefined).join("");
  expect(read((letter) => `A${letter}==`)).toBe("AQgw");
  expect(read((letter) => `AA${letter}=`)).toBe("AEIMQUYcgkosw048");
  expect(read((letter) => `AAA${letter}`)).toBe(letters);
});
