import { expect, test } from "vitest";
import { areHashes, sameHash } from "../src/merkle.ts";

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
