import { describe, expect, test } from "vitest";
import { fetchAhead, tilesAtUrl } from "../src/fetch-tiles.ts";
import { formatTilePath, type TileId, tilesOf } from "../src/tile.ts";

const order = [...tilesOf(256 * 20)];
const tile = (at: number): TileId => order[at] ?? { level: 63, index: 0, width: 1 };
const bytesOf = (path: string) => new TextEncoder().encode(path);

/** A source that says its paths, and remembers which were asked of it. */
function source() {
  const asked: string[] = [];
  const fetchTile = async (path: string) => {
    asked.push(path);
    return bytesOf(path);
  };
  return { asked, fetchTile };
}

describe("fetching ahead", () => {
  test("asks for nothing before a tile is wanted, and then for eight", async () => {
    const { asked, fetchTile } = source();
    const fetched = fetchAhead(order, fetchTile);
    expect(asked).toEqual([]);
    expect(await fetched(tile(0))).toEqual(bytesOf(formatTilePath(tile(0))));
    expect(asked).toEqual(order.slice(0, 8).map(formatTilePath));
  });

  test("stays eight ahead, and asks for each tile once", async () => {
    const { asked, fetchTile } = source();
    const fetched = fetchAhead(order, fetchTile);
    for (const [at, id] of order.entries()) {
      expect(await fetched(id)).toEqual(bytesOf(formatTilePath(id)));
      expect(asked).toHaveLength(Math.min(order.length, at + 8));
    }
    expect(asked).toEqual(order.map(formatTilePath));
  });

  test("gives a tile that is not in the order all the same", async () => {
    const { fetchTile } = source();
    const fetched = fetchAhead(order.slice(0, 1), fetchTile);
    expect(await fetched(tile(5))).toEqual(bytesOf(formatTilePath(tile(5))));
    expect(await fetched(tile(0))).toEqual(bytesOf(formatTilePath(tile(0))));
  });

  test("hands its signal to every fetch, that of the full tile for a partial one included", async () => {
    const { signal } = new AbortController();
    const seen: [string, AbortSignal | undefined][] = [];
    const fetched = fetchAhead(
      [],
      async (path, given) => {
        seen.push([path, given]);
        return undefined;
      },
      signal,
    );
    expect(await fetched({ level: 0, index: 0, width: 3 })).toBeUndefined();
    expect(seen).toEqual([
      ["tile/0/000.p/3", signal],
      ["tile/0/000", signal],
    ]);
  });

  test("leaves a failure to the caller that asks for that tile", async () => {
    const fetched = fetchAhead(order, async (path) => {
      if (path === formatTilePath(tile(1))) throw new Error("no wire");
      return bytesOf(path);
    });
    expect(await fetched(tile(0))).toBeDefined();
    await expect(fetched(tile(1))).rejects.toThrow("no wire");
    expect(await fetched(tile(2))).toBeDefined();
  });
});

describe("a log behind a URL", () => {
  const at = (status: number, body = "") =>
    tilesAtUrl("https://log.example/a//", async (url) => {
      expect(String(url)).toBe("https://log.example/a/checkpoint");
      return new Response(body, { status });
    });

  test("is read by path", async () => expect(await at(200, "hello").checkpoint()).toBe("hello"));

  test("may have no such file", async () => {
    expect(await at(404).checkpoint()).toBeUndefined();
    expect(await at(410).checkpoint()).toBeUndefined();
  });

  test("that answers an error could not be looked at", async () => {
    for (const status of [201, 301, 403, 500])
      await expect(at(status).checkpoint()).rejects.toThrow(String(status));
  });

  test("is handed the signal to stop, where there is one", async () => {
    const inits: (RequestInit | undefined)[] = [];
    const { checkpoint } = tilesAtUrl("https://log.example", async (_url, init) => {
      inits.push(init);
      return new Response("hello");
    });
    const { signal } = new AbortController();
    await checkpoint();
    await checkpoint(signal);
    expect(inits).toEqual([{}, { signal }]);
  });
});
