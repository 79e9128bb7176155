import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signCheckpoint } from "../src/checkpoint.ts";
import { generateSigner } from "../src/ed25519.ts";
import type { TilesResult } from "../src/recompute.ts";
import {
  formatEntryBundle,
  formatHashTile,
  formatTilePath,
  parseEntryBundle,
  parseHashTile,
  parseTilePath,
  type TileId,
  tilesOf,
  writeTiles,
} from "../src/tile.ts";
import { verifyTiles } from "../src/verify.ts";
import vectors from "../vectors/tlog-tiles.json" with { type: "json" };
import { type ALog, aLog, aLogOf, flipBit, utf8 } from "./a-log.ts";

const signer = generateSigner("log.example");

describe("the path of a tile", () => {
  test.each(vectors.paths)("$path is written and read", ({ path, ...parts }) => {
    const id = { ...parts, level: parts.level as TileId["level"] };
    expect(formatTilePath(id)).toBe(path);
    expect(parseTilePath(path)).toEqual(id);
  });

  test("reads back as it was written", () => {
    const someLevel = fc.oneof(fc.nat(63), fc.constant("entries" as const));
    const someTile = fc.record({
      level: someLevel,
      index: fc.maxSafeNat(),
      width: fc.integer({ min: 1, max: 256 }),
    });
    fc.assert(
      fc.property(someTile, (id) => {
        expect(parseTilePath(formatTilePath(id))).toEqual(id);
      }),
    );
  });

  test.each([
    "tile/00/000",
    "tile/64/000",
    "tile/0/0",
    "tile/0/x000/001",
    "tile/0/1234",
    "tile/0/001/234",
    "tile/0/000.p/0",
    "tile/0/000.p/256",
    "tile/0/000.p/01",
    "tile/0/../000",
    "tile/0/x999/x999/x999/x999/x999/999",
    "/tile/0/000",
    "tile/entries/000\n",
    "checkpoint",
  ])("is never %j", (path) => expect(parseTilePath(path)).toBeUndefined());

  test("goes up to level 63, index 2^53-1 and width 256", () => {
    const last = { level: 63, index: Number.MAX_SAFE_INTEGER, width: 256 };
    expect(formatTilePath(last)).toBe("tile/63/x009/x007/x199/x254/x740/991");
    expect(parseTilePath(formatTilePath(last))).toEqual(last);
  });

  test.each([
    { level: 64, index: 0, width: 1 },
    { level: -1, index: 0, width: 1 },
    { level: 0.5, index: 0, width: 1 },
    { level: 0, index: -1, width: 1 },
    { level: 0, index: 2 ** 53, width: 1 },
    { level: 0, index: 0, width: 0 },
    { level: 0, index: 0, width: 257 },
    { level: 0, index: 0, width: 1.5 },
  ])("cannot be written for %j", (id) => {
    expect(() => formatTilePath(id)).toThrow("no such tile");
  });

  test.each(vectors.layouts)(
    "in a log of $size entries: as many as the specification counts",
    ({ size, levels }) => {
      for (const { level, full, partial } of levels) {
        const tiles = [...tilesOf(size)].filter((tile) => tile.level === level);
        expect(tiles.filter((tile) => tile.width === 256)).toHaveLength(full);
        expect(tiles.filter((tile) => tile.width < 256).map((tile) => tile.width)).toEqual(
          partial ? [partial] : [],
        );
      }
      expect(Math.max(...[...tilesOf(size)].map((tile) => Number(tile.level) || 0))).toBe(levels.length - 1);
    },
  );
});

describe("the bytes of a tile", () => {
  test("hashes read back as they were written", () => {
    const someHashes = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), {
      minLength: 1,
      maxLength: 256,
    });
    fc.assert(
      fc.property(someHashes, (hashes) => {
        expect(parseHashTile(formatHashTile(hashes))).toEqual(hashes);
      }),
    );
  });

  test("entries read back as they were written", () => {
    const someEntries = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 256 });
    fc.assert(
      fc.property(someEntries, (entries) => {
        expect(parseEntryBundle(formatEntryBundle(entries))).toEqual(entries);
      }),
    );
  });

  test("an entry is preceded by its length, high byte first", () => {
    expect([...formatEntryBundle([new Uint8Array(258)]).subarray(0, 3)]).toEqual([1, 2, 0]);
  });

  test("the longest entry fits and one byte more does not", () => {
    const longest = new Uint8Array(65_535).fill(7);
    expect(parseEntryBundle(formatEntryBundle([longest]))).toEqual([longest]);
    expect(() => formatEntryBundle([new Uint8Array(65_536)])).toThrow("65535 bytes");
    expect(() => formatEntryBundle([utf8("one"), new Uint8Array(65_536)])).toThrow("65535 bytes");
  });

  test("a full tile holds 256, and one more is too much", () => {
    const hashes = Array.from({ length: 256 }, (_, at) => new Uint8Array(32).fill(at));
    expect(parseHashTile(formatHashTile(hashes))).toEqual(hashes);
    expect(parseEntryBundle(formatEntryBundle(hashes))).toEqual(hashes);
    const more = [...hashes, new Uint8Array(32)];
    expect(() => formatHashTile(more)).toThrow("1 to 256");
    expect(() => formatEntryBundle(more)).toThrow("1 to 256");
  });

  test("what was read has memory of its own", () => {
    const [hashes, entries] = [formatHashTile([new Uint8Array(32)]), formatEntryBundle([utf8("one")])];
    parseHashTile(hashes)?.[0]?.fill(7);
    parseEntryBundle(entries)?.[0]?.fill(7);
    expect(parseHashTile(hashes)).toEqual([new Uint8Array(32)]);
    expect(parseEntryBundle(entries)).toEqual([utf8("one")]);
  });

  test("nothing, too much, or half a piece is not read", () => {
    for (const length of [0, 31, 33, 257 * 32]) expect(parseHashTile(new Uint8Array(length))).toBeUndefined();
    for (const bytes of [[], [0], [0, 2, 1], [0, 0, 0]])
      expect(parseEntryBundle(Uint8Array.from(bytes))).toBeUndefined();
    expect(parseEntryBundle(new Uint8Array(257 * 2))).toBeUndefined();
  });

  test("nothing or too much is not written", () => {
    expect(() => formatHashTile([])).toThrow(RangeError);
    expect(() => formatEntryBundle(Array.from({ length: 257 }, () => utf8("x")))).toThrow(RangeError);
    expect(() => formatHashTile([new Uint8Array(32), new Uint8Array(31)])).toThrow("32 bytes");
  });
});

describe("a log written as tiles", () => {
  test.each([0, 1, 2, 255, 256, 257, 511, 512, 600])("of %d entries verifies", (size) => {
    const log = aLogOf(size);
    expect(verify(filesOf(log), log)).toEqual({ ok: true, size, root: log.root });
  });

  test("of 70,000 entries verifies, on three levels", () => {
    const log = aLogOf(70_000);
    const files = filesOf(log);
    expect(verify(files, log)).toEqual({ ok: true, size: 70_000, root: log.root });
    expect(verify(spoil(files, "tile/2/000.p/1"), log)).toMatchObject({ reason: "tile-mismatch", index: 0 });
    expect(verify(spoil(files, "tile/1/001.p/17"), log)).toMatchObject({
      reason: "tile-mismatch",
      index: 65_536,
    });
  });

  test("of any entries verifies", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 40 }), (entries) => {
        const log = aLog(entries);
        expect(verify(filesOf(log), log).ok).toBe(true);
      }),
    );
  });

  test("does not verify when any bit of any file is changed", () => {
    const log = aLogOf(300);
    const files = filesOf(log);
    const paths = [...files.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), (path, anywhere) => {
        const bit = anywhere % ((files.get(path)?.length ?? 0) * 8);
        expect(verify(spoil(files, path, bit), log).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test("does not verify when any file is missing, and says which", () => {
    const log = aLogOf(300);
    const files = filesOf(log);
    for (const path of files.keys()) {
      const fewer = new Map([...files].filter(([other]) => other !== path));
      expect(verify(fewer, log)).toMatchObject({ ok: false, reason: "missing", path });
    }
  });

  test("names a changed entry", () => {
    const log = aLogOf(300);
    const files = new Map(filesOf(log));
    const entries = Array.from({ length: 44 }, (_, i) => utf8(i === 14 ? "changed" : `entry ${256 + i}`));
    files.set("tile/entries/001.p/44", formatEntryBundle(entries));
    expect(verify(files, log)).toEqual({
      ok: false,
      reason: "entry-mismatch",
      index: 270,
      path: "tile/entries/001.p/44",
    });
  });

  test("names a file that does not hold what its name says", () => {
    const log = aLogOf(300);
    const files = filesOf(log);
    for (const path of ["tile/0/001.p/44", "tile/entries/001.p/44"]) {
      const cut = new Map(files).set(path, files.get(path)?.slice(0, -1) ?? new Uint8Array());
      expect(verify(cut, log)).toEqual({ ok: false, reason: "malformed", index: 256, path });
    }
  });

  test("names a file with a whole piece too many or too few", () => {
    const log = aLogOf(300);
    const files = filesOf(log);
    const entries = Array.from({ length: 44 }, (_, i) => log.entryAt(256 + i));
    const hashes = Array.from({ length: 44 }, (_, i) => log.nodeAt(0, 256 + i));
    const spoiled: [string, Uint8Array][] = [
      ["tile/entries/001.p/44", formatEntryBundle(entries.slice(1))],
      ["tile/entries/001.p/44", formatEntryBundle([...entries, utf8("one more")])],
      ["tile/0/001.p/44", formatHashTile(hashes.slice(0, -1))],
      ["tile/0/001.p/44", formatHashTile([...hashes, log.root])],
    ];
    for (const [path, bytes] of spoiled)
      expect(verify(new Map(files).set(path, bytes), log)).toEqual({
        ok: false,
        reason: "malformed",
        index: 256,
        path,
      });
  });

  test("whose files agree with each other but not with the signed root is refused", () => {
    const signed = aLogOf(10);
    const forged = aLog(Array.from({ length: 10 }, () => utf8("forged")));
    expect(verify(filesOf(forged), signed)).toEqual({ ok: false, reason: "root-mismatch" });
  });

  test("whose checkpoint no known key signed is refused before any file is read", () => {
    const log = aLogOf(3);
    const checkpoint = checkpointOf(log);
    const read = () => {
      throw new Error("read a file");
    };
    const result = verifyTiles({ read, checkpoint, verifiers: [generateSigner("log.example").verifier] });
    expect(result).toEqual({ ok: false, reason: "checkpoint-rejected", path: "checkpoint" });
  });
});

type Files = ReadonlyMap<string, Uint8Array>;

function filesOf(log: ALog): Files {
  return new Map([...writeTiles(log, log.size)].map(({ path, bytes }) => [path, bytes]));
}

function checkpointOf({ size, root }: ALog): string {
  return signCheckpoint({ origin: "log.example", size, root }, [signer]);
}

function verify(files: Files, log: ALog): TilesResult {
  const policy = { verifiers: [signer.verifier], origin: "log.example" };
  return verifyTiles({ read: (path) => files.get(path), checkpoint: checkpointOf(log), ...policy });
}

function spoil(files: Files, path: string, bit = 0): Files {
  return new Map([...files].map(([p, bytes]) => [p, p === path ? flipBit(bytes, bit) : bytes]));
}
