import { expect, test } from "vitest";
import { areHashes, climb, sameHash } from "../src/tree/merkle.ts";

test("hashes are the same when every byte is, and none when one is the beginning of the other", () => {
  const hash = Uint8Array.from({ length: 32 }, (_, at) => at);
  expect(sameHash(hash, hash.slice())).toBe(true);
  for (const at of [0, 15, 31]) expect(sameHash(hash, hash.with(at, 255))).toBe(false);
  expect(sameHash(hash, hash.subarray(0, 31))).toBe(false);
  expect(sameHash(hash.subarray(0, 31), hash)).toBe(false);
});

test("one value of another length is enough for them not to be hashes", () => {
  const hash = new Uint8Array(32);
  expect(areHashes([])).toBe(true);
  expect(areHashes([hash, hash])).toBe(true);
  for (const length of [0, 31, 33]) expect(areHashes([hash, new Uint8Array(length), hash])).toBe(false);
});

/** The order in which a climb asks for hashes, written as nested pairs; `undefined` when it refuses the path. */
function spell(index: number, size: number, proof: readonly string[]): string | undefined {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const text = (all: Uint8Array) => new TextDecoder().decode(all);
  const climbing = climb({ index, size }, bytes("leaf"), proof.map(bytes));
  let step = climbing.next();
  while (!step.done) step = climbing.next(bytes(`(${text(step.value.left)} ${text(step.value.right)})`));
  return step.value && text(step.value);
}

// RFC 6962 section 2.1.3 draws this tree of seven leaves; d6 is the lonely one on the right.
test("a climb hashes with each sibling on its side", () => {
  expect(spell(0, 7, ["b", "h", "l"])).toBe("(((leaf b) h) l)");
  expect(spell(3, 7, ["c", "g", "l"])).toBe("((g (c leaf)) l)");
  expect(spell(4, 7, ["f", "j", "k"])).toBe("(k ((leaf f) j))");
  expect(spell(6, 7, ["i", "k"])).toBe("(k (i leaf))");
});

test("a path longer or shorter than the way to the root leads nowhere", () => {
  expect(spell(0, 1, [])).toBe("leaf");
  expect(spell(0, 1, ["b"])).toBeUndefined();
  expect(spell(6, 7, ["i"])).toBeUndefined();
  expect(spell(6, 7, ["i", "k", "m"])).toBeUndefined();
  expect(spell(0, 7, ["b", "h"])).toBeUndefined();
});
