import fc from "fast-check";
import { expect, test } from "vitest";
import { BrokenMap, EMPTY_ROOT, openRowMap, type Row, wholeMap } from "../src/index.ts";

const rows = fc.uniqueArray(fc.tuple(fc.string(), fc.record({ state: fc.string(), n: fc.nat() })), {
  selector: ([key]) => key,
  maxLength: 40,
});

/** A map whose nodes are kept beside it. */
function kept() {
  const nodes = new Map<number, Uint8Array>();
  const open = (root: string) =>
    openRowMap(root, {
      read: (place) => nodes.get(place),
      write: (place, bytes) => void (bytes ? nodes.set(place, bytes) : nodes.delete(place)),
    });
  return { nodes, open };
}

test("the root says which rows there are, in whatever order they came and whatever was there before", () => {
  fc.assert(
    fc.property(rows, fc.string(), (all, other) => {
      const { nodes, open } = kept();
      const map = open(EMPTY_ROOT);
      map.put(`x${other}x`, { n: 1 });
      map.root();
      for (const [key, row] of all.toReversed()) map.put(key, row);
      if (!all.some(([key]) => key === `x${other}x`)) map.put(`x${other}x`, undefined);
      const whole = wholeMap(all);
      expect(map.root()).toBe(whole.root);
      expect([...nodes.keys()].toSorted()).toEqual([...whole.nodes.keys()].toSorted());
    }),
  );
});

test("a row is there as it was put, in no other form, and one that was not put is not there", () => {
  const { open } = kept();
  const map = open(EMPTY_ROOT);
  const row: Row = { state: "open" };
  map.put("r/task/t1", row);
  const again = open(map.root());
  expect(again.holds("r/task/t1", { ...row })).toBe(true);
  expect(again.holds("r/task/t1", { state: "done" })).toBe(false);
  expect(again.holds("r/task/t1", undefined)).toBe(false);
  expect(again.holds("r/task/t2", undefined)).toBe(true);
  expect(again.holds("r/task/t2", row)).toBe(false);
});

test("no altered node is believed", () => {
  const { nodes, open } = kept();
  const map = open(EMPTY_ROOT);
  map.put("r/task/t1", { state: "open" });
  const root = map.root();
  for (const [place, bytes] of [...nodes]) {
    nodes.set(
      place,
      bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)),
    );
    expect(() => open(root).holds("r/task/t1", { state: "open" }), `${place}`).toThrow(BrokenMap);
    nodes.set(place, bytes);
  }
});

test("every node has a place of its own", () => {
  const many = Array.from({ length: 20_000 }, (_, n) => [`r/step/${n}`, { state: "ready" }] as const);
  // With so many rows none of the 4,096 buckets and 273 nodes above them stays empty, give or take a few.
  expect(wholeMap(many).nodes.size).toBeGreaterThan(4_300);
});
