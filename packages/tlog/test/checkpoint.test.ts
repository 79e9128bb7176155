import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from "../src/checkpoint.ts";
import { generateSigner } from "../src/ed25519.ts";
import { signNote } from "../src/note.ts";
import { emptyRoot } from "../src/tree/tree.ts";

const signer = generateSigner("log.example/7");
const head = { origin: "log.example/7", size: 7, root: emptyRoot() };
const good = formatCheckpoint(head);

const someLine = fc.string({ minLength: 1, maxLength: 20 }).filter((line) => !line.includes("\n"));
const someCheckpoint = fc.record(
  {
    origin: someLine,
    size: fc.maxSafeNat(),
    root: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    extensions: fc.array(someLine, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["origin", "size", "root"] },
);

describe("a checkpoint", () => {
  test("is three lines: origin, size, root", () => {
    expect(good).toBe("log.example/7\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
  });

  test("reads back as it was written", () => {
    fc.assert(
      fc.property(someCheckpoint, (checkpoint) => {
        expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint);
      }),
    );
  });

  test("has one spelling: everything that is read is written the same", () => {
    const almost = fc.tuple(fc.nat(good.length), fc.nat(2), fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(almost, ([at, cut, put]) => {
        const text = good.slice(0, at) + put + good.slice(at + cut);
        const read = parseCheckpoint(text);
        expect(read === undefined ? text : formatCheckpoint(read)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["a leading zero", good.replace("\n7\n", "\n007\n")],
    ["an exponent", good.replace("\n7\n", "\n7e0\n")],
    ["a negative size", good.replace("\n7\n", "\n-7\n")],
    ["minus zero", good.replace("\n7\n", "\n-0\n")],
    ["a size beyond 2^53", good.replace("\n7\n", "\n9007199254740993\n")],
    ["no size", good.replace("\n7\n", "\n\n")],
    ["no origin", good.replace("log.example/7", "")],
    ["a short root", good.replace("47DE", "")],
    ["an unpadded root", good.replace("=", "")],
    ["an empty extension line", `${good}\n`],
    ["no final newline", good.slice(0, -1)],
    ["nothing", ""],
  ])("is not read with %s", (_name, text) => {
    expect(parseCheckpoint(text)).toBeUndefined();
  });

  test.each([
    ["an empty origin", "one non-empty line", { ...head, origin: "" }],
    ["two lines of origin", "one non-empty line", { ...head, origin: "a\nb" }],
    ["half an entry", "a whole number from 0", { ...head, size: 0.5 }],
    ["a root that is not a hash", "32 bytes", { ...head, root: new Uint8Array(31) }],
    ["an empty extension", "one non-empty line", { ...head, extensions: [""] }],
  ])("cannot be written with %s", (_name, words, checkpoint) => {
    expect(() => formatCheckpoint(checkpoint)).toThrow(words);
  });

  test("opens when it is signed by a known key and is of the expected log", () => {
    const opened = openCheckpoint(signCheckpoint(head, [signer]), {
      verifiers: [signer.verifier],
      origin: head.origin,
    });
    expect(opened?.checkpoint).toEqual(head);
    expect(opened?.signatures.map((s) => s.name)).toEqual([signer.name]);
  });

  test.each([
    ["of another log", signCheckpoint({ ...head, origin: "log.example/8" }, [signer])],
    ["signed by an unknown key", signCheckpoint(head, [generateSigner("log.example/7")])],
    ["that is another text", signNote("good morning\n", [signer])],
    ["that is not signed", good],
  ])("does not open: one %s", (_name, note) => {
    expect(openCheckpoint(note, { verifiers: [signer.verifier], origin: head.origin })).toBeUndefined();
  });
});
