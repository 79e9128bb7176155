import { describe, expect, test } from "vitest";
import { logStorageContract } from "../src/contract.ts";
import { createMemoryStorage, type LogStorage, withNodes } from "../src/log-storage.ts";
import type { NodeAt } from "../src/tree/merkle.ts";

logStorageContract("memory", async () => createMemoryStorage(), { describe, test, expect });

// A storage need not serve its callers in their order.
logStorageContract(
  "memory that lets the second writer pass",
  async () => lettingPass(createMemoryStorage()),
  {
    describe,
    test,
    expect,
  },
);

/** The same storage, but an append waits until no other was asked for in the meantime. */
function lettingPass(storage: LogStorage): LogStorage {
  let asked = 0;
  return {
    ...storage,
    append: async (growth) => {
      const mine = ++asked;
      await Promise.resolve();
      if (mine < asked) await new Promise(setImmediate);
      return storage.append(growth);
    },
  };
}

const hashOf = (level: number, index: number) => new Uint8Array(32).fill(16 * level + index);

test("nodes that come later are there when they are needed", async () => {
  const asked: string[] = [];
  const made = await withNodes(
    (nodeAt) => [nodeAt(0, 1), nodeAt(1, 3)],
    async (level, index) => {
      asked.push(`${level}/${index}`);
      return hashOf(level, index);
    },
  );
  expect(made).toEqual([hashOf(0, 1), hashOf(1, 3)]);
  expect(asked).toEqual(["0/1", "1/3"]);
});

test.each<readonly [string, (nodeAt: NodeAt, run: number) => unknown]>([
  ["another index", (nodeAt, run) => nodeAt(0, run)],
  ["another level", (nodeAt, run) => nodeAt(run, 0)],
  ["one node more", (nodeAt, run) => Array.from({ length: run }, () => nodeAt(0, 0))],
  ["another order", (nodeAt, run) => [nodeAt(0, run), nodeAt(0, 1 - run)]],
])("a node that was not asked for the first time is not made up: %s", async (_name, make) => {
  let run = 0;
  const made = withNodes(
    (nodeAt) => make(nodeAt, run++),
    async (level, index) => hashOf(level, index),
  );
  await expect(made).rejects.toThrow("another node was asked for");
});

test("a node that cannot be read is not made up either", async () => {
  const made = withNodes(
    (nodeAt) => nodeAt(0, 0),
    () => Promise.reject(new Error("no disk")),
  );
  await expect(made).rejects.toThrow("no disk");
});
