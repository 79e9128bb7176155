import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeDurably } from "../src/durable-files.ts";
import { formatTilePath, type TileId } from "../src/tile.ts";
import { rowOf, TileCache } from "../src/tile-cache.ts";
import { nodeHash } from "../src/tree/tree.ts";

const home = mkdtempSync(join(tmpdir(), "tlog-tiles-"));
afterAll(() => rmSync(home, { recursive: true }));

const tile = (index: number): TileId => ({ level: 0, index, width: 1 });
const fileOf = (index: number) => join(home, formatTilePath(tile(index)));
const byteOf = async (tiles: TileCache, index: number) => (await tiles.read(tile(index))).bytes[0];

describe("the tiles read last", () => {
  test("are 64: an older one is read from the disk again", async () => {
    const tiles = new TileCache(home);
    for (let index = 0; index <= 64; index += 1) {
      await writeDurably(fileOf(index), new Uint8Array(32).fill(1));
      expect(await byteOf(tiles, index)).toBe(1);
    }
    for (const index of [0, 1, 64]) writeFileSync(fileOf(index), new Uint8Array(32).fill(2));
    expect(await byteOf(tiles, 1)).toBe(1);
    expect(await byteOf(tiles, 64)).toBe(1);
    expect(await byteOf(tiles, 0)).toBe(2);
  });

  test("are those asked for last, not those read last", async () => {
    const tiles = new TileCache(home);
    for (let index = 0; index < 64; index += 1) {
      await writeDurably(fileOf(index), new Uint8Array(32).fill(1));
      await tiles.read(tile(index));
    }
    await tiles.read(tile(0));
    await writeDurably(fileOf(64), new Uint8Array(32).fill(1));
    await tiles.read(tile(64));
    for (const index of [0, 1]) writeFileSync(fileOf(index), new Uint8Array(32).fill(2));
    expect(await byteOf(tiles, 0)).toBe(1);
    expect(await byteOf(tiles, 1)).toBe(2);
  });

  test("are read again when they were forgotten, or could not be read before", async () => {
    const tiles = new TileCache(home);
    await expect(tiles.read(tile(100))).rejects.toThrow("ENOENT");
    await writeDurably(fileOf(100), new Uint8Array(32).fill(1));
    expect(await byteOf(tiles, 100)).toBe(1);
    writeFileSync(fileOf(100), new Uint8Array(32).fill(2));
    expect(await byteOf(tiles, 100)).toBe(1);
    tiles.forget(tile(100));
    expect(await byteOf(tiles, 100)).toBe(2);
  });
});

test("the rows above five hashes are two and one: the fifth has no neighbour", () => {
  const hashes = [0, 1, 2, 3, 4].map((byte) => new Uint8Array(32).fill(byte));
  const [a, b, c, d] = hashes as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const bytes = new Uint8Array(hashes.flatMap((hash) => [...hash]));
  const [left, right] = [nodeHash(a, b), nodeHash(c, d)];
  const cached = { bytes, rows: [bytes] };
  expect(rowOf(cached, 2)).toEqual(nodeHash(left, right));
  expect(rowOf(cached, 1)).toEqual(new Uint8Array([...left, ...right]));
  expect(rowOf(cached, 0)).toBe(bytes);
});
