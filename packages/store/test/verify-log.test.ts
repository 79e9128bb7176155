import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { generateSigner } from "@oubli/tlog";
import { leafHash, nodeHash } from "@oubli/tlog/tree";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type LogVerdict, newKey, openStore } from "../src/index.ts";
import { note } from "./support/draft.ts";

const folder = mkdtempSync(join(tmpdir(), "verify-log-"));
afterAll(() => rmSync(folder, { recursive: true }));

const signer = generateSigner("example.test/dsr-audit/test");
const homeKey = newKey();
let files = 0;

function open(file: string) {
  return openStore({ file, homeKey, signers: [signer] });
}

/** A closed database whose trail has this many entries. */
async function trailOf(size: number): Promise<string> {
  files += 1;
  const file = join(folder, `${files}.db`);
  const store = open(file);
  for (let n = 0; n < size; n += 1) await store.change((writer) => writer.append(note("officer.added", n)));
  await store.close();
  return file;
}

function alter(file: string, work: (raw: DatabaseSync) => void): void {
  const raw = new DatabaseSync(file);
  work(raw);
  raw.close();
}

async function verdictOf(file: string): Promise<LogVerdict> {
  const store = open(file);
  try {
    return await store.audit.verify([signer.verifier]);
  } finally {
    await store.close();
  }
}

function nodesOf(file: string): readonly (readonly [level: number, index: number])[] {
  const raw = new DatabaseSync(file, { readOnly: true });
  const rows = raw.prepare("select level, idx from tree_node order by level, idx").all();
  raw.close();
  return rows.map(({ level, idx }) => [Number(level), Number(idx)]);
}

/** Turns one bit over. */
function turned(bytes: unknown, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes as Uint8Array);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

function readNode(raw: DatabaseSync, level: number, index: number): Uint8Array {
  return raw.prepare("select hash from tree_node where level = ? and idx = ?").get(level, index)
    ?.hash as Uint8Array;
}

function putNode(raw: DatabaseSync, level: number, index: number, hash: Uint8Array): void {
  raw.prepare("update tree_node set hash = ? where level = ? and idx = ?").run(hash, level, index);
}

const SIZE = 300;

describe("one altered bit", () => {
  test("in a hash of any level is noticed, and its row is named", async () => {
    const file = await trailOf(SIZE);
    const nodes = nodesOf(file);
    expect(new Set(nodes.map(([level]) => level))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8]));
    const one = fc.tuple(fc.constantFrom(...nodes), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(one, async ([[level, index], bit]) => {
        const before = new DatabaseSync(file);
        const hash = readNode(before, level, index);
        putNode(before, level, index, turned(hash, bit));
        before.close();
        expect(await verdictOf(file)).toEqual({
          ok: false,
          reason: "node-altered",
          index: index * 2 ** level,
          row: `tree_node ${level}/${index}`,
        });
        alter(file, (raw) => putNode(raw, level, index, hash));
        expect(await verdictOf(file)).toMatchObject({ ok: true, size: SIZE });
      }),
      { numRuns: 25 },
    );
  });

  test("in an entry is noticed, and the entry is named", async () => {
    const file = await trailOf(SIZE);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: SIZE - 1 }), fc.nat({ max: 400 }), async (index, bit) => {
        const raw = new DatabaseSync(file);
        const body = raw.prepare("select body from log_entry where idx = ?").get(index)?.body;
        raw.prepare("update log_entry set body = ? where idx = ?").run(turned(body, bit), index);
        raw.close();
        expect(await verdictOf(file)).toEqual({ ok: false, reason: "entry-altered", index });
        alter(file, (again) =>
          again.prepare("update log_entry set body = ? where idx = ?").run(body as Uint8Array, index),
        );
      }),
      { numRuns: 25 },
    );
  });

  test("in the edge is noticed, and nothing is appended to it", async () => {
    const file = await trailOf(11);
    alter(file, (raw) => {
      const edge = raw.prepare("select edge from log_head").get()?.edge;
      raw.prepare("update log_head set edge = ?").run(turned(edge, 300));
    });
    expect(await verdictOf(file)).toEqual({ ok: false, reason: "edge-altered", row: "log_head.edge" });
    await refusesToGrow(file);
  });
});

async function refusesToGrow(file: string): Promise<void> {
  const store = open(file);
  await expect(store.change((writer) => writer.append(note()))).rejects.toMatchObject({
    code: "NOT_AUTHENTIC",
    message: "the audit trail cannot go on: where it ends is not what was signed",
  });
  await store.close();
}

test.each([5, 12])(
  "another size beside the head (%i) is noticed, and nothing is appended to it",
  async (size) => {
    const file = await trailOf(11);
    alter(file, (raw) => raw.prepare("update log_head set size = ?").run(size));
    expect(await verdictOf(file)).toEqual({ ok: false, reason: "size-altered", row: "log_head.size" });
    await refusesToGrow(file);
  },
);

test("a process that has the trail open notices an edge that was altered meanwhile", async () => {
  const file = await trailOf(3);
  const store = open(file);
  await store.change((writer) => writer.append(note()));
  alter(file, (raw) => raw.exec("update log_head set edge = zeroblob(32)"));
  await expect(store.change((writer) => writer.append(note()))).rejects.toMatchObject({
    code: "NOT_AUTHENTIC",
  });
  await store.close();
});

describe("rows that are missing or too many are named:", () => {
  test.each<[string, string, object]>([
    ["an entry in the middle", "delete from log_entry where idx = 4", { reason: "entry-missing", index: 4 }],
    ["the last entry", "delete from log_entry where idx = 10", { reason: "entry-missing", index: 10 }],
    [
      "an entry beyond the head",
      "insert into log_entry (idx, body) values (11, x'7b7d')",
      { reason: "entry-added", index: 11 },
    ],
    [
      "an entry before the first",
      "insert into log_entry (idx, body) values (-1, x'7b7d')",
      { reason: "entry-added", index: -1 },
    ],
    [
      "a hash of a leaf",
      "delete from tree_node where level = 0 and idx = 6",
      { reason: "node-missing", row: "tree_node 0/6" },
    ],
    [
      "a hash high above",
      "delete from tree_node where level = 3 and idx = 0",
      { reason: "node-missing", row: "tree_node 3/0" },
    ],
    [
      "a hash that no entry has completed",
      "insert into tree_node (level, idx, hash) values (2, 2, zeroblob(32))",
      { reason: "node-added", row: "tree_node 2/2" },
    ],
    [
      "a level too many",
      "insert into tree_node (level, idx, hash) values (9, 0, zeroblob(32))",
      { reason: "node-added", row: "tree_node 9/0" },
    ],
    ["the head", "delete from log_head", { reason: "no-head" }],
  ])("%s", async (_what, sql, found) => {
    const file = await trailOf(11);
    alter(file, (raw) => raw.exec(sql));
    expect(await verdictOf(file)).toMatchObject({ ok: false, ...found });
  });
});

describe("an entry that was altered with the hashes above it", () => {
  /** Alters entry `index` and writes the hashes that follow from it, up to and with this level. */
  function alterUpTo(file: string, index: number, level: number): void {
    alter(file, (raw) => {
      const body = new TextEncoder().encode('{"forged":true}');
      raw.prepare("update log_entry set body = ? where idx = ?").run(body, index);
      let hash = leafHash(body);
      let at = index;
      putNode(raw, 0, at, hash);
      for (let now = 1; now <= level; now += 1) {
        const [left, right] =
          at % 2 === 0 ? [hash, readNode(raw, now - 1, at + 1)] : [readNode(raw, now - 1, at - 1), hash];
        hash = nodeHash(left, right);
        at = Math.floor(at / 2);
        putNode(raw, now, at, hash);
      }
    });
  }

  // The lost hash leaves its sibling without a proof, too: what lies below both cannot be told apart any more.
  test.each([
    [0, 76, 78],
    [1, 76, 80],
    [2, 72, 80],
    [3, 64, 80],
    [7, 0, 256],
    [8, 0, SIZE],
  ])("up to level %i is narrowed down to the fewest entries", async (level, index, until) => {
    const file = await trailOf(SIZE);
    alterUpTo(file, 77, level);
    expect(await verdictOf(file)).toEqual({ ok: false, reason: "entry-altered", index, until });
  });

  test("in the last, incomplete part of the tree is found", async () => {
    const file = await trailOf(SIZE);
    alterUpTo(file, 298, 1);
    expect(await verdictOf(file)).toEqual({ ok: false, reason: "entry-altered", index: 296, until: 300 });
  });

  test("while another was altered alone: the first is named", async () => {
    const file = await trailOf(SIZE);
    alterUpTo(file, 77, 1);
    alter(file, (raw) => raw.exec("update log_entry set body = x'7b7d' where idx = 40"));
    expect(await verdictOf(file)).toMatchObject({ index: 40 });
  });
});

test("a proof that would not hold is not handed out", async () => {
  const file = await trailOf(11);
  alter(file, (raw) => putNode(raw, 1, 1, new Uint8Array(32)));
  const store = open(file);
  await expect(store.audit.proveInclusion(0)).rejects.toMatchObject({
    code: "NOT_AUTHENTIC",
    message: "no proof can be made: what is kept does not lead to the signed root",
  });
  expect(await store.audit.proveInclusion(10)).toHaveLength(2);
  await store.close();
});

test("a change that is under way is waited for, and not judged before it has signed", async () => {
  const file = await trailOf(3);
  const store = open(file);
  let verdict: Promise<LogVerdict> | undefined;
  await store.change(async (writer) => {
    await writer.append(note());
    verdict = store.audit.verify([signer.verifier]);
    await new Promise((resolve) => setImmediate(resolve));
  });
  expect(await verdict).toMatchObject({ ok: true, size: 4 });
  await store.close();
});
