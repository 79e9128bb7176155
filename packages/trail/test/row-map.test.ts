import fc from "fast-check";
import { expect, test } from "vitest";
import { BrokenMap, EMPTY_ROOT, openRowMap, type Row, rowHash, wholeMap } from "../src/index.ts";

const rows = fc.uniqueArray(fc.tuple(fc.string(), fc.record({ state: fc.string(), n: fc.nat() })), {
  selector: ([key]) => key,
  maxLength: 40,
});

/** A map whose nodes are kept beside it. */
function kept() {
  const nodes = new Map<string, Uint8Array>();
  const at = (level: number, index: number) => `${level}/${index}`;
  const open = (root: string) =>
    openRowMap(root, {
      read: (level, index) => nodes.get(at(level, index)),
      write: (level, index, bytes) =>
        void (bytes ? nodes.set(at(level, index), bytes) : nodes.delete(at(level, index))),
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

test("a row that is there is found by its hash, and one that is not is nothing", () => {
  const { open } = kept();
  const map = open(EMPTY_ROOT);
  const row: Row = { state: "open" };
  map.put("r/task/t1", row);
  const again = open(map.root());
  expect(again.get("r/task/t1")?.equals(rowHash("r/task/t1", row))).toBe(true);
  expect(again.get("r/task/t2")).toBeUndefined();
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
    expect(() => open(root).get("r/task/t1"), place).toThrow(BrokenMap);
    nodes.set(place, bytes);
  }
});
