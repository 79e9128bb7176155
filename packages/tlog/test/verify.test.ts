import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signCheckpoint } from "../src/checkpoint.ts";
import { generateSigner } from "../src/ed25519.ts";
import type { FetchTile } from "../src/fetch-tiles.ts";
import { formatEntryBundle, writeTiles } from "../src/tile.ts";
import { verifyLog, verifyTiles } from "../src/verify.ts";
import { aLogOf, flipBit, utf8 } from "./a-log.ts";

const signer = generateSigner("log.example");
const policy = { verifiers: [signer.verifier], origin: signer.name };

function filesOf(size: number): { files: Map<string, Uint8Array>; checkpoint: string } {
  const log = aLogOf(size);
  const files = new Map([...writeTiles(log, size)].map(({ path, bytes }) => [path, bytes]));
  return { files, checkpoint: signCheckpoint({ origin: signer.name, size, root: log.root }, [signer]) };
}

const from =
  (files: ReadonlyMap<string, Uint8Array>): FetchTile =>
  async (path) =>
    files.get(path);

describe("verifying a log from afar", () => {
  test("reads every file once, and comes to the same result as verifying it at hand", async () => {
    const sizes = fc.oneof(fc.integer({ min: 0, max: 1300 }), fc.constantFrom(256, 512, 65_536, 65_541));
    await fc.assert(
      fc.asyncProperty(sizes, async (size) => {
        const { files, checkpoint } = filesOf(size);
        const asked: string[] = [];
        const fetchTile: FetchTile = async (path) => {
          asked.push(path);
          return files.get(path);
        };
        expect(await verifyLog({ ...policy, checkpoint, fetchTile })).toMatchObject({ ok: true, size });
        expect(asked.toSorted()).toEqual([...files.keys()].toSorted());
      }),
      { numRuns: 12, examples: [[65_541]] },
    );
  });

  test("finds every changed bit, and names the same place", async () => {
    const { files, checkpoint } = filesOf(600);
    const paths = [...files.keys()];
    await fc.assert(
      fc.asyncProperty(fc.nat(paths.length - 1), fc.nat(), async (which, where) => {
        const path = paths[which] ?? "";
        const bytes = files.get(path) ?? new Uint8Array();
        const bad = new Map(files).set(path, flipBit(bytes, where % (bytes.length * 8)));
        const result = await verifyLog({ ...policy, checkpoint, fetchTile: from(bad) });
        expect(result.ok).toBe(false);
        expect(result).toEqual(verifyTiles({ ...policy, checkpoint, read: (name) => bad.get(name) }));
      }),
      { numRuns: 100 },
    );
  });

  test("says how far it is", async () => {
    const { files, checkpoint } = filesOf(600);
    const seen: number[] = [];
    const onProgress = ({ done, size }: { done: number; size: number }) => seen.push(done, size);
    await verifyLog({ ...policy, checkpoint, fetchTile: from(files), onProgress });
    expect(seen).toEqual([256, 600, 512, 600, 600, 600]);
  });

  test("stops when it is told to", async () => {
    const { files, checkpoint } = filesOf(600);
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error("enough"));
    const verified = verifyLog({
      ...policy,
      checkpoint,
      fetchTile: from(files),
      onProgress,
      signal: stop.signal,
    });
    await expect(verified).rejects.toThrow("enough");
  });

  test("tells a source that cannot be read from a log that does not hold", async () => {
    const { checkpoint } = filesOf(600);
    const broken = verifyLog({
      ...policy,
      checkpoint,
      fetchTile: () => Promise.reject(new Error("no wire")),
    });
    await expect(broken).rejects.toThrow("no wire");
    expect(await verifyLog({ ...policy, checkpoint, fetchTile: async () => undefined })).toMatchObject({
      reason: "missing",
      path: "tile/entries/000",
    });
  });

  test("takes the beginning of a full tile for a partial one that is gone", async () => {
    const grown = filesOf(600);
    const { checkpoint } = filesOf(300);
    expect(await verifyLog({ ...policy, checkpoint, fetchTile: from(grown.files) })).toMatchObject({
      ok: false,
    });
    const longer = filesOf(512);
    expect(await verifyLog({ ...policy, checkpoint, fetchTile: from(longer.files) })).toMatchObject({
      path: "tile/1/000.p/1",
    });
    longer.files.set("tile/1/000.p/1", (longer.files.get("tile/1/000.p/2") ?? utf8("")).slice(0, 32));
    expect(await verifyLog({ ...policy, checkpoint, fetchTile: from(longer.files) })).toMatchObject({
      ok: true,
      size: 300,
    });
    longer.files.set("tile/entries/001", formatEntryBundle([utf8("short")]));
    expect(await verifyLog({ ...policy, checkpoint, fetchTile: from(longer.files) })).toMatchObject({
      reason: "missing",
      index: 256,
    });
  });

  test("does not begin without a good checkpoint", async () => {
    const fetchTile: FetchTile = () => Promise.reject(new Error("must not be asked"));
    const result = await verifyLog({ ...policy, checkpoint: "x", fetchTile });
    expect(result).toEqual({ ok: false, reason: "checkpoint-rejected", path: "checkpoint" });
  });
});
