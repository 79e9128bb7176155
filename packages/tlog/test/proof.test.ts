import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ConsistencyClaim,
  type InclusionClaim,
  proveConsistency,
  proveInclusion,
  verifyConsistency,
  verifyInclusion,
} from "../src/tree/proof.ts";
import { leafHash, nodeHash } from "../src/tree/tree.ts";
import vectors from "../vectors/rfc6962-eight-leaves.json" with { type: "json" };
import { aLog, aLogOf, flipBit, hex, unhex } from "./a-log.ts";
import { growth, path } from "./rfc6962.ts";

const LARGEST = 150;
const log = aLogOf(LARGEST);
const entries = Array.from({ length: LARGEST }, (_, at) => log.entryAt(at));
const known = aLog(vectors.entries.map(unhex));

const somePosition = fc
  .integer({ min: 1, max: LARGEST })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }));
const somePair = fc
  .integer({ min: 1, max: LARGEST })
  .chain((to) => fc.record({ to: fc.constant(to), from: fc.integer({ min: 1, max: to }) }));

function inclusion(index: number, size: number): InclusionClaim {
  const proof = proveInclusion({ index, size }, log.nodeAt);
  return { index, size, proof, root: log.rootAt(size), leafHash: leafHash(log.entryAt(index)) };
}

function consistency(from: number, to: number): ConsistencyClaim {
  const proof = proveConsistency({ from, to }, log.nodeAt);
  return { from, to, proof, fromRoot: log.rootAt(from), toRoot: log.rootAt(to) };
}

describe("an inclusion proof", () => {
  test.each(vectors.inclusion)("for entry $index of $size is the known one", ({ index, size, proof }) => {
    expect(proveInclusion({ index, size }, known.nodeAt).map(hex)).toEqual(proof);
  });

  test("is the one that the definition of the RFC gives, at any size", () => {
    fc.assert(
      fc.property(somePosition, ({ index, size }) => {
        expect(inclusion(index, size).proof.map(hex)).toEqual(path(index, entries.slice(0, size)).map(hex));
      }),
    );
  });

  test("verifies for every entry of every size up to 40", () => {
    const sizes = Array.from({ length: 40 }, (_, i) => i + 1);
    const claims = sizes.flatMap((size) =>
      Array.from({ length: size }, (_, index) => inclusion(index, size)),
    );
    expect(claims.filter((claim) => !verifyInclusion(claim))).toEqual([]);
  });

  test("fails when any bit of it, of the leaf or of the root is changed", () => {
    fc.assert(
      fc.property(somePosition, fc.nat(), ({ index, size }, anywhere) => {
        const claim = inclusion(index, size);
        const [leaf, root, ...proof] = flipOne([claim.leafHash, claim.root, ...claim.proof], anywhere);
        expect(verifyInclusion({ ...claim, proof, leafHash: bytes(leaf), root: bytes(root) })).toBe(false);
      }),
    );
  });

  test("fails for every other index", () => {
    fc.assert(
      fc.property(somePosition, fc.nat(LARGEST), ({ index, size }, other) => {
        fc.pre(other !== index);
        expect(verifyInclusion({ ...inclusion(index, size), index: other })).toBe(false);
      }),
    );
  });

  test("fails against the root of every other size", () => {
    fc.assert(
      fc.property(somePosition, fc.integer({ min: 1, max: LARGEST }), ({ index, size }, other) => {
        fc.pre(other !== size);
        expect(verifyInclusion({ ...inclusion(index, size), root: log.rootAt(other) })).toBe(false);
      }),
    );
  });

  test("fails with its hashes in another order, one missing or one too many", () => {
    fc.assert(
      fc.property(somePosition, ({ index, size }) => {
        const claim = inclusion(index, size);
        const { proof } = claim;
        expect(verifyInclusion({ ...claim, proof: [...proof, claim.root] })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [claim.root, ...proof] })).toBe(false);
        if (proof.length > 0) expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false);
        if (proof.length > 0) expect(verifyInclusion({ ...claim, proof: proof.slice(0, -1) })).toBe(false);
        if (proof.length > 1) expect(verifyInclusion({ ...claim, proof: [...proof].reverse() })).toBe(false);
      }),
    );
  });

  test("works in a log of more than 2^32 entries", () => {
    const size = 2 ** 33 + 1;
    const left = leafHash(Uint8Array.of(1));
    const last = leafHash(Uint8Array.of(2));
    const nodeAt = (level: number) => (level === 33 ? left : last);
    const proof = proveInclusion({ index: size - 1, size }, nodeAt);
    expect(
      verifyInclusion({ index: size - 1, size, leafHash: last, root: nodeHash(left, last), proof }),
    ).toBe(true);
  });

  test.each([
    [0, 0],
    [3, 3],
    [-1, 3],
    [0.5, 3],
    [0, Number.NaN],
  ])("cannot be made for entry %d of %d, nor verified", (index, size) => {
    expect(() => proveInclusion({ index, size }, log.nodeAt)).toThrow(`no leaf ${index} in a tree`);
    expect(verifyInclusion({ ...inclusion(0, 1), index, size })).toBe(false);
  });
});

test("what is not a hash proves nothing, even when it is equal", () => {
  const same = Uint8Array.of(1, 2, 3);
  expect(verifyInclusion({ index: 0, size: 1, leafHash: same, root: same, proof: [] })).toBe(false);
  expect(verifyConsistency({ from: 1, to: 1, fromRoot: same, toRoot: same, proof: [] })).toBe(false);
});

describe("a consistency proof", () => {
  test.each(vectors.consistency)("from $from to $to is the known one", ({ from, to, proof }) => {
    expect(proveConsistency({ from, to }, known.nodeAt).map(hex)).toEqual(proof);
  });

  test("is the one that the definition of the RFC gives, between any sizes", () => {
    fc.assert(
      fc.property(somePair, ({ from, to }) => {
        expect(consistency(from, to).proof.map(hex)).toEqual(growth(from, entries.slice(0, to)).map(hex));
      }),
    );
  });

  test("verifies between every two sizes up to 40", () => {
    const sizes = Array.from({ length: 40 }, (_, i) => i + 1);
    const claims = sizes.flatMap((to) =>
      sizes.filter((from) => from <= to).map((from) => consistency(from, to)),
    );
    expect(claims.filter((claim) => !verifyConsistency(claim))).toEqual([]);
  });

  test("fails when any bit of it or of the roots is changed", () => {
    fc.assert(
      fc.property(somePair, fc.nat(), ({ from, to }, anywhere) => {
        const claim = consistency(from, to);
        const [old, now, ...proof] = flipOne([claim.fromRoot, claim.toRoot, ...claim.proof], anywhere);
        expect(verifyConsistency({ ...claim, proof, fromRoot: bytes(old), toRoot: bytes(now) })).toBe(false);
      }),
    );
  });

  test("fails for roots of other sizes", () => {
    fc.assert(
      fc.property(somePair, fc.integer({ min: 1, max: LARGEST }), ({ from, to }, other) => {
        const claim = consistency(from, to);
        if (other !== from) expect(verifyConsistency({ ...claim, fromRoot: log.rootAt(other) })).toBe(false);
        if (other !== to) expect(verifyConsistency({ ...claim, toRoot: log.rootAt(other) })).toBe(false);
      }),
    );
  });

  test("fails with its hashes in another order, one missing or one too many", () => {
    fc.assert(
      fc.property(somePair, ({ from, to }) => {
        const claim = consistency(from, to);
        const { proof } = claim;
        expect(verifyConsistency({ ...claim, proof: [...proof, claim.toRoot] })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [claim.toRoot, ...proof] })).toBe(false);
        if (proof.length > 0) expect(verifyConsistency({ ...claim, proof: proof.slice(1) })).toBe(false);
        if (proof.length > 1)
          expect(verifyConsistency({ ...claim, proof: [...proof].reverse() })).toBe(false);
      }),
    );
  });

  test("cannot be made from the empty log, nor verified", () => {
    expect(() => proveConsistency({ from: 0, to: 5 }, log.nodeAt)).toThrow(
      "no consistency proof from size 0",
    );
    const claim = { from: 0, to: 5, fromRoot: log.rootAt(0), toRoot: log.rootAt(5), proof: [] };
    expect(verifyConsistency(claim)).toBe(false);
    expect(verifyConsistency({ ...claim, to: 0, toRoot: claim.fromRoot })).toBe(false);
  });

  test.each([
    [0.5, 3],
    [1, 2.5],
    [-1, 3],
    [Number.NaN, 3],
    [1, Number.NaN],
    [1, 2 ** 53],
    [1, Number.POSITIVE_INFINITY],
  ])("cannot be made from %d to %d, which are not sizes, nor verified", (from, to) => {
    expect(() => proveConsistency({ from, to }, log.nodeAt)).toThrow("no consistency proof");
    expect(verifyConsistency({ ...consistency(1, 3), from, to })).toBe(false);
  });

  test.each([0.5, 2.5, -1, Number.NaN, 2 ** 53])("shows nothing from %d to itself", (size) => {
    const root = log.rootAt(1);
    expect(verifyConsistency({ from: size, to: size, fromRoot: root, toRoot: root, proof: [] })).toBe(false);
  });

  test("cannot be made backwards, nor verified", () => {
    expect(() => proveConsistency({ from: 6, to: 5 }, log.nodeAt)).toThrow(RangeError);
    expect(verifyConsistency({ ...consistency(5, 6), from: 6, to: 5 })).toBe(false);
  });
});

/** The same hashes with one bit of one of them turned over. */
function flipOne(hashes: readonly Uint8Array[], anywhere: number): readonly Uint8Array[] {
  const bit = anywhere % (hashes.length * 256);
  return hashes.map((hash, i) => (i === Math.floor(bit / 256) ? flipBit(hash, bit % 256) : hash));
}

function bytes(value: Uint8Array | undefined): Uint8Array {
  return value ?? new Uint8Array();
}
