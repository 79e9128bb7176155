import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signCheckpoint } from "../src/checkpoint.ts";
import { generateSigner } from "../src/ed25519.ts";
import { formatTlogProof, parseTlogProof } from "../src/proof-file.ts";
import { proveInclusion } from "../src/tree/proof.ts";
import { verifyTlogProof } from "../src/verify.ts";
import { aLogOf, flipBit, utf8 } from "./a-log.ts";

const signer = generateSigner("log.example");
const policy = { verifiers: [signer.verifier], origin: "log.example" };
const log = aLogOf(50);
const head = { origin: "log.example", size: 50, root: log.root };
const checkpoint = signCheckpoint(head, [signer]);

function fileFor(index: number, extra?: Uint8Array): string {
  const proof = proveInclusion({ index, size: log.size }, log.nodeAt);
  return formatTlogProof(extra ? { index, proof, checkpoint, extra } : { index, proof, checkpoint });
}

describe("a proof file", () => {
  test("begins with its format, carries index and hashes, and ends with the checkpoint", () => {
    const lines = fileFor(7, utf8("hi")).split("\n");
    expect(lines.slice(0, 3)).toEqual(["c2sp.org/tlog-proof@v1", "extra aGk=", "index 7"]);
    expect(fileFor(7).endsWith(`=\n\n${checkpoint}`)).toBe(true);
  });

  test("of a log of one entry holds no hashes", () => {
    const one = aLogOf(1);
    const signed = signCheckpoint({ origin: "log.example", size: 1, root: one.root }, [signer]);
    const text = formatTlogProof({ index: 0, proof: [], checkpoint: signed });
    expect(text).toBe(`c2sp.org/tlog-proof@v1\nindex 0\n\n${signed}`);
    expect(verifyTlogProof({ text, entry: one.entryAt(0), ...policy })?.index).toBe(0);
  });

  test("reads back as it was written", () => {
    const someHashes = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 53 });
    const someProof = fc.record(
      { index: fc.maxSafeNat(), proof: someHashes, extra: fc.uint8Array({ minLength: 1 }) },
      { requiredKeys: ["index", "proof"] },
    );
    fc.assert(
      fc.property(someProof, (proof) => {
        expect(parseTlogProof(formatTlogProof({ ...proof, checkpoint }))).toEqual({ ...proof, checkpoint });
      }),
    );
  });

  test("may have as many hashes as the highest tree has levels", () => {
    const highest = { index: 0, proof: Array(53).fill(new Uint8Array(32)), checkpoint };
    expect(parseTlogProof(formatTlogProof(highest))).toEqual(highest);
  });

  test("proves every entry", () => {
    for (let index = 0; index < log.size; index += 1)
      expect(verifyTlogProof({ text: fileFor(index), entry: log.entryAt(index), ...policy })).toEqual({
        index,
        checkpoint: head,
      });
  });

  test("proves no other entry", () => {
    expect(verifyTlogProof({ text: fileFor(7), entry: log.entryAt(8), ...policy })).toBeUndefined();
    expect(verifyTlogProof({ text: fileFor(7), entry: utf8(""), ...policy })).toBeUndefined();
  });

  test("proves nothing when any of its bits is changed", () => {
    const bytes = Buffer.from(fileFor(7));
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const text = Buffer.from(flipBit(bytes, bit)).toString("utf8");
        expect(verifyTlogProof({ text, entry: log.entryAt(7), ...policy })).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  test("proves nothing to a verifier who does not know the log", () => {
    const claim = { text: fileFor(7), entry: log.entryAt(7) };
    expect(verifyTlogProof({ ...claim, verifiers: [] })).toBeUndefined();
    expect(verifyTlogProof({ ...claim, ...policy, origin: "other.example" })).toBeUndefined();
  });

  const good = fileFor(7);
  test.each([
    ["another version", good.replace("@v1", "@v2")],
    ["a leading zero", good.replace("index 7", "index 07")],
    ["a word for an index", good.replace("index 7", "index undefined")],
    ["no word before the index", good.replace("index 7", "7")],
    ["no index", good.replace("index 7\n", "")],
    ["nothing but its first line", `c2sp.org/tlog-proof@v1\n\n${checkpoint}`],
    ["extra data that is not base64", good.replace("index 7", "extra a\nindex 7")],
    ["nothing after extra data", `c2sp.org/tlog-proof@v1\nextra aGk=\n\n${checkpoint}`],
    ["54 hashes", good.replace("index 7\n", `index 7\n${`${"A".repeat(43)}=\n`.repeat(54)}`)],
    ["empty extra data", good.replace("index 7", "extra \nindex 7")],
    ["extra data after the index", good.replace("index 7", "index 7\nextra aGk=")],
    ["a line that is not a hash", good.replace("index 7", "index 7\nhello")],
    ["a short hash", good.replace("index 7", "index 7\naGk=")],
    ["a checkpoint without signature", good.slice(0, good.lastIndexOf("\n\n") + 1)],
    ["Windows line ends", good.replaceAll("\n", "\r\n")],
    ["no final newline", good.slice(0, -1)],
    ["nothing", ""],
  ])("is not read with %s", (_name, text) => {
    expect(parseTlogProof(text)).toBeUndefined();
  });

  test.each([
    ["half an index", "a whole number from 0", { index: 0.5, proof: [], checkpoint }],
    ["54 hashes", "at most 53 hashes", { index: 0, proof: Array(54).fill(new Uint8Array(32)), checkpoint }],
    ["a hash of the wrong length", "hashes of 32 bytes", { index: 0, proof: [utf8("no")], checkpoint }],
    [
      "a checkpoint that is not a note",
      "not a valid signed note",
      { index: 0, proof: [], checkpoint: "checkpoint\n" },
    ],
  ])("cannot be written with %s", (_name, words, proof) => {
    expect(() => formatTlogProof(proof)).toThrow(words);
  });
});
