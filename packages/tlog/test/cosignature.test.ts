import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateSigner, parseSignerKey, parseVerifierKey } from "../src/ed25519.ts";
import { addSignature, openNote, signNote } from "../src/note.ts";
import {
  formatCosignatureKey,
  formatCosignerKey,
  generateCosigner,
  parseCosignatureKey,
  parseCosignerKey,
} from "../src/witness/cosignature.ts";

const log = generateSigner("log.example");
const witness = generateCosigner("witness.example/w1", () => 1_679_315_147_999);
const NOTE = signNote("log.example\n1\nroot\n", [log]);

describe("a cosignature", () => {
  test("stands next to the log's signature and says when it was made", () => {
    const both = addSignature(NOTE, [witness]);
    expect(both.startsWith(NOTE)).toBe(true);
    expect(openNote(both, [log.verifier, witness.verifier])?.signatures).toStrictEqual([
      { name: log.name, keyId: log.keyId },
      { name: witness.name, keyId: witness.keyId, time: 1_679_315_147 },
    ]);
  });

  test("is ignored by a verifier who does not know the witness", () => {
    const opened = openNote(addSignature(NOTE, [witness]), [log.verifier]);
    expect(opened?.signatures.map(({ name }) => name)).toEqual([log.name]);
  });

  test("holds for no other text, no other time, and is not a plain signature", () => {
    const text = new TextEncoder().encode("a\n");
    const good = witness.sign(text);
    expect(good).toHaveLength(72);
    expect(witness.verifier.verify(text, good)).toBe(true);
    expect(witness.verifier.verify(new TextEncoder().encode("b\n"), good)).toBe(false);
    fc.assert(
      fc.property(fc.nat(71), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bad = good.map((byte, i) => (i === at ? byte ^ change : byte));
        expect(witness.verifier.verify(text, bad)).toBe(false);
      }),
      { numRuns: 200 },
    );
    expect(witness.verifier.verify(text, good.subarray(8))).toBe(false);
  });

  test("tells its time, and other bytes tell none", () => {
    const { timeOf } = witness.verifier;
    const good = witness.sign(new Uint8Array());
    expect(timeOf(good)).toBe(1_679_315_147);
    for (const length of [0, 7, 8, 64, 71, 73]) expect(timeOf(new Uint8Array(length))).toBeUndefined();
    expect(timeOf(new Uint8Array(72))).toBe(0);
    const late = (first: number) => new Uint8Array(72).fill(255).with(0, 0).with(1, first);
    expect(timeOf(late(0x1f))).toBe(Number.MAX_SAFE_INTEGER);
    expect(timeOf(late(0x20))).toBeUndefined();
  });

  test("cannot be dated before 1970", () => {
    expect(() => generateCosigner("w", () => -1000).sign(new Uint8Array())).toThrow(RangeError);
  });

  test("that is there already is not added again", () => {
    const once = addSignature(NOTE, [witness]);
    expect(addSignature(once, [witness])).toBe(once);
    expect(addSignature(NOTE, [log])).toBe(NOTE);
  });

  test("cannot be added to what is not a note, nor as the 101st", () => {
    expect(() => addSignature("text\n", [witness])).toThrow("not a valid signed note");
    const full = signNote("t\n", Array(100).fill(log));
    expect(() => addSignature(full, [witness])).toThrow("100 signatures");
  });
});

describe("the key of a witness", () => {
  test("comes back from its text, public and secret", () => {
    const secret = formatCosignerKey(witness);
    const known = parseCosignerKey(secret, () => 0);
    expect(known && formatCosignerKey(known)).toBe(secret);
    const vkey = formatCosignatureKey(witness.verifier);
    const verifier = parseCosignatureKey(vkey);
    expect(verifier && formatCosignatureKey(verifier)).toBe(vkey);
    expect(verifier?.verify(new Uint8Array(), witness.sign(new Uint8Array()))).toBe(true);
  });

  test("is not a key of a log, and the other way round", () => {
    expect(parseVerifierKey(formatCosignatureKey(witness.verifier))).toBeUndefined();
    expect(parseSignerKey(formatCosignerKey(witness))).toBeUndefined();
  });

  test.each([
    "",
    "PRIVATE+KEY+",
    "PRIVATE+KEY+w+00000000+BAAA",
    "w+00000000+BAAA",
    formatCosignerKey(witness).replace("witness", "another"),
    formatCosignatureKey(witness.verifier).replace("witness", "another"),
  ])("is not read from %j", (text) => {
    expect(parseCosignerKey(text)).toBeUndefined();
    expect(parseCosignatureKey(text)).toBeUndefined();
  });

  test("has a name like every key", () => {
    expect(() => generateCosigner("a b")).toThrow(RangeError);
  });
});
