import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { logStorageContract } from "../src/contract.ts";
import {
  createMemoryStorage,
  createTileFolder,
  edgeAt,
  generateSigner,
  type LogStorage,
  openCheckpoint,
  openLog,
  rootOf,
  tilesInFolder,
  verifyConsistency,
  verifyLog,
} from "../src/index.ts";
import { aLogOf, utf8 } from "./a-log.ts";

const signer = generateSigner("log.example");
const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "tlog-"));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

logStorageContract("memory", async () => createMemoryStorage(), { describe, test, expect });
logStorageContract("a folder of tiles", async () => createTileFolder(join(newFolder(), "log")), {
  describe,
  test,
  expect,
});

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

const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => utf8(`entry ${from + at}`));

const openIn = (folder: string) =>
  openLog({ origin: signer.name, signers: [signer], storage: createTileFolder(folder) });

const verifyFolder = async (folder: string) => {
  const { checkpoint, fetchTile } = tilesInFolder(folder);
  return verifyLog({ fetchTile, checkpoint: (await checkpoint()) ?? "", verifiers: [signer.verifier] });
};

describe("a log in a folder", () => {
  test("verifies after every append, whatever their sizes, also when it was opened anew in between", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 5 }), async (sizes) => {
        const folder = newFolder();
        let size = 0;
        for (const more of sizes) {
          await openIn(folder).append(entries(size, size + more));
          size += more;
          expect(await verifyFolder(folder)).toMatchObject({ ok: true, size });
        }
      }),
      { numRuns: 15 },
    );
  });

  test("has the root that the tree says", async () => {
    const folder = newFolder();
    await openIn(folder).append(entries(0, 70));
    const expected = aLogOf(70);
    expect(await verifyFolder(folder)).toMatchObject({ root: expected.root });
    expect(rootOf(edgeAt(70, expected.nodeAt))).toEqual(expected.root);
  });

  test("proves that it only grew", async () => {
    const log = openIn(newFolder());
    await log.append(entries(0, 300));
    const old = openCheckpoint((await log.checkpoint()) ?? "", { verifiers: [signer.verifier] });
    await log.append(entries(300, 700));
    const now = openCheckpoint((await log.checkpoint()) ?? "", { verifiers: [signer.verifier] });
    const [from, to] = [old?.checkpoint, now?.checkpoint];
    const proof = await log.proveGrowth(300);
    expect(
      from &&
        to &&
        verifyConsistency({ from: from.size, to: to.size, fromRoot: from.root, toRoot: to.root, proof }),
    ).toBe(true);
  });

  test("keeps no partial tile of a full one", async () => {
    const folder = newFolder();
    const log = openIn(folder);
    await log.append(entries(0, 100));
    await log.append(entries(100, 256));
    expect(readdirSync(join(folder, "tile/0"))).toEqual(["000"]);
    expect(readdirSync(join(folder, "tile/entries"))).toEqual(["000"]);
  });

  test("survives a crash between tiles and checkpoint: the old head stands, the next append wins", async () => {
    const folder = newFolder();
    const log = openIn(folder);
    await log.append(entries(0, 10));
    const old = readFileSync(join(folder, "checkpoint"));
    await log.append(entries(10, 20));
    // As if the machine had stopped before the checkpoint was renamed, with one tile torn.
    writeFileSync(join(folder, "checkpoint"), old);
    writeFileSync(join(folder, "tile/0/000.p/20"), "torn");
    expect(await verifyFolder(folder)).toMatchObject({ ok: true, size: 10 });
    expect(await openIn(folder).append([utf8("x"), ...entries(11, 20)])).toBe(10);
    expect(await verifyFolder(folder)).toMatchObject({ ok: true, size: 20 });
  });

  test("is not taken for another log, nor is a broken checkpoint for an empty one", async () => {
    const folder = newFolder();
    await openIn(folder).append(entries(0, 1));
    const other = generateSigner("other.example");
    const mistaken = openLog({
      origin: other.name,
      signers: [other],
      storage: createTileFolder(folder),
    });
    await expect(mistaken.append(entries(0, 1))).rejects.toThrow("another log");
    writeFileSync(join(folder, "checkpoint"), "hello\n");
    await expect(openIn(folder).append(entries(1, 2))).rejects.toThrow("no checkpoint");
  });

  test("forgets a tile it has read when that tile is written anew after a crash", async () => {
    const folder = newFolder();
    const storage = createTileFolder(folder);
    const log = openLog({ origin: signer.name, signers: [signer], storage });
    await log.append(entries(0, 10));
    const old = readFileSync(join(folder, "checkpoint"));
    await log.append(entries(10, 20));
    await storage.entryAt(15);
    writeFileSync(join(folder, "checkpoint"), old);
    await log.append(entries(110, 120));
    expect(await storage.entryAt(15)).toEqual(utf8("entry 115"));
  });

  test("is read by one process while another grows it", async () => {
    const folder = newFolder();
    await openIn(folder).append(entries(0, 100));
    const reader = createTileFolder(folder);
    const expected = aLogOf(300);
    expect(await reader.nodeAt(6, 0)).toEqual(expected.nodeAt(6, 0));
    await openIn(folder).append(entries(100, 300));
    expect(await reader.nodeAt(0, 99)).toEqual(expected.nodeAt(0, 99));
    expect(await reader.entryAt(50)).toEqual(utf8("entry 50"));
    expect(await reader.nodeAt(8, 0)).toEqual(expected.nodeAt(8, 0));
  });

  test("goes on after an append that failed", async () => {
    const folder = newFolder();
    const log = openIn(folder);
    writeFileSync(join(folder, "tile"), "in the way");
    await expect(log.append(entries(0, 1))).rejects.toThrow("ENOTDIR");
    expect(await log.checkpoint()).toBeUndefined();
    rmSync(join(folder, "tile"));
    expect(await log.append(entries(0, 3))).toBe(0);
    expect(await verifyFolder(folder)).toMatchObject({ ok: true, size: 3 });
  });

  test("whose bundle was damaged says so when an entry is read", async () => {
    const folder = newFolder();
    await openIn(folder).append(entries(0, 3));
    writeFileSync(join(folder, "tile/entries/000.p/3"), "x");
    await expect(createTileFolder(folder).entryAt(2)).rejects.toThrow("malformed");
  });
});

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

describe("a log", () => {
  test("takes entries in the order of the calls", async () => {
    const log = openLog({ origin: signer.name, signers: [signer], storage: createMemoryStorage() });
    const indexes = await Promise.all([log.append(entries(0, 2)), log.append(entries(2, 3)), log.append([])]);
    expect(indexes).toEqual([0, 2, 3]);
  });

  test("says when another writer was first, and can then go on", async () => {
    const storage = createMemoryStorage();
    let rival: (() => Promise<unknown>) | undefined;
    const slow = openLog({
      origin: signer.name,
      signers: [signer],
      storage: {
        ...storage,
        append: async (growth) => {
          await rival?.();
          rival = undefined;
          return storage.append(growth);
        },
      },
    });
    const fast = openLog({ origin: signer.name, signers: [signer], storage });
    rival = () => fast.append(entries(0, 1));
    expect(await slow.append(entries(0, 5))).toBeUndefined();
    expect(await slow.append(entries(0, 5))).toBe(1);
  });

  test("refuses an entry that no bundle could hold, and proofs of what it does not have", async () => {
    const log = openLog({ origin: signer.name, signers: [signer], storage: createMemoryStorage() });
    await expect(log.append([new Uint8Array(65_536)])).rejects.toThrow("65535 bytes");
    await expect(log.prove(0)).rejects.toThrow(RangeError);
    await log.append([new Uint8Array(65_535)]);
    await expect(log.prove(1)).rejects.toThrow(RangeError);
    await expect(log.proveGrowth(0)).rejects.toThrow(RangeError);
  });
});
