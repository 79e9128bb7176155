import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { openCheckpoint } from "../src/checkpoint.ts";
import { logStorageContract } from "../src/contract.ts";
import { generateSigner } from "../src/ed25519.ts";
import { openLog } from "../src/log.ts";
import { createTileFolder, tilesInFolder } from "../src/tile-folder.ts";
import { verifyConsistency } from "../src/tree/proof.ts";
import { edgeAt, rootOf } from "../src/tree/tree.ts";
import { verifyLog } from "../src/verify.ts";
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

logStorageContract("a folder of tiles", async () => createTileFolder(join(newFolder(), "log")), {
  describe,
  test,
  expect,
});

const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => utf8(`entry ${from + at}`));

const openIn = (folder: string) =>
  openLog({ origin: signer.name, signers: [signer], storage: createTileFolder(folder) });

const verifyFolder = async (folder: string) => {
  const { checkpoint, fetchTile } = tilesInFolder(folder);
  return verifyLog({ fetchTile, checkpoint: (await checkpoint()) ?? "", verifiers: [signer.verifier] });
};

describe("a log in a folder", () => {
  test("verifies after every append, of any size, also when it was opened again in between", async () => {
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
    await expect(openIn(folder).append(entries(1, 2))).rejects.toThrow("not a valid checkpoint");
  });

  test("forgets a tile it has read when that tile is written again after a crash", async () => {
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

const published = mkdtempSync(join(tmpdir(), "tlog-source-"));
afterAll(() => rmSync(published, { recursive: true }));
writeFileSync(join(published, "checkpoint"), "hello");
mkdirSync(join(published, "tile"));

describe("the files of a log in a folder", () => {
  const { checkpoint, fetchTile } = tilesInFolder(published);

  test("is read by path", async () => {
    expect(await checkpoint()).toBe("hello");
    expect(await fetchTile("checkpoint")).toEqual(Buffer.from("hello"));
  });

  test("may have no such file, nor such a folder, nor a folder where a file is", async () => {
    for (const path of ["tile/000", "nowhere/000", "checkpoint/000"])
      expect(await fetchTile(path)).toBeUndefined();
    expect(await tilesInFolder(join(published, "nowhere")).checkpoint()).toBeUndefined();
  });

  test("that cannot be read could not be looked at", async () => {
    await expect(fetchTile("tile")).rejects.toThrow("EISDIR");
  });

  test("is not read any more when it is told to stop", async () => {
    await expect(fetchTile("checkpoint", AbortSignal.abort(new Error("enough")))).rejects.toThrow("abort");
  });
});
