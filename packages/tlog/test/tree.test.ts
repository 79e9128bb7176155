import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appendLeaf, EMPTY_EDGE, edgeAt, emptyRoot, leafHash, rootOf } from "../src/tree/tree.ts";
import vectors from "../vectors/rfc6962-eight-leaves.json" with { type: "json" };
import { aLog, aLogOf, hex, unhex, utf8 } from "./a-log.ts";
import { mth } from "./rfc6962.ts";

describe("the tree of RFC 6962", () => {
  test("has the known root when it is empty", () => {
    expect(hex(emptyRoot())).toBe(vectors.emptyRoot);
    expect(rootOf(EMPTY_EDGE)).toEqual(emptyRoot());
  });

  test("has the known root at each of the eight known sizes", () => {
    const log = aLog(vectors.entries.map(unhex));
    expect(vectors.roots.map((_, i) => hex(log.rootAt(i + 1)))).toEqual(vectors.roots);
  });

  test("has the root that the definition of the RFC gives, at any size", () => {
    const someEntries = fc.array(fc.uint8Array({ maxLength: 5 }), { maxLength: 70 });
    fc.assert(
      fc.property(someEntries, (entries) => {
        expect(hex(aLog(entries).root)).toBe(hex(mth(entries)));
      }),
    );
  });

  test("gives each completed subtree once, the leaf first", () => {
    const third = [0, 1, 2].reduce((edge) => appendLeaf(edge, leafHash(utf8("x"))).edge, EMPTY_EDGE);
    const { nodes } = appendLeaf(third, leafHash(utf8("x")));
    expect(nodes.map((n) => `${n.level}/${n.index}`)).toEqual(["0/3", "1/1", "2/0"]);
  });

  test("is found again from its stored nodes, at every size it had", () => {
    const log = aLogOf(70);
    for (let size = 0; size <= 70; size += 1)
      expect(rootOf(edgeAt(size, log.nodeAt))).toEqual(log.rootAt(size));
  });

  test("is not found for a size that cannot be, nor from values that are not hashes", () => {
    for (const size of [-1, 0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY])
      expect(() => edgeAt(size, () => leafHash(utf8("a")))).toThrow("a whole number from 0");
    expect(() => edgeAt(1, () => utf8("a"))).toThrow(RangeError);
  });

  test("leaves the edge it was given as it was", () => {
    const before = appendLeaf(EMPTY_EDGE, leafHash(utf8("a"))).edge;
    const root = rootOf(before);
    appendLeaf(before, leafHash(utf8("b")));
    expect(rootOf(before)).toEqual(root);
  });

  test.each([
    ["a size without its roots", { size: 3, edge: [leafHash(utf8("a"))] }],
    ["a root that is not a hash", { size: 1, edge: [utf8("a")] }],
    ["half an entry", { size: 0.5, edge: [] }],
  ])("refuses an edge with %s", (_name, edge) => {
    expect(() => rootOf(edge)).toThrow("does not belong to its size");
    expect(() => appendLeaf(edge, leafHash(utf8("b")))).toThrow(RangeError);
  });

  test("does not grow beyond what can be counted", () => {
    const full = edgeAt(Number.MAX_SAFE_INTEGER, () => leafHash(utf8("x")));
    expect(() => appendLeaf(full, leafHash(utf8("b")))).toThrow("the tree is full");
  });

  test("refuses a leaf that is not a hash", () => {
    expect(() => appendLeaf(EMPTY_EDGE, utf8("not hashed"))).toThrow("32 bytes");
  });
});
