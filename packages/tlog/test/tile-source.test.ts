import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { tilesAtUrl, tilesInFolder } from "../src/index.ts";

const home = mkdtempSync(join(tmpdir(), "tlog-source-"));
afterAll(() => rmSync(home, { recursive: true }));
writeFileSync(join(home, "checkpoint"), "hello");
mkdirSync(join(home, "tile"));

describe("a log in a folder", () => {
  const { checkpoint, fetchTile } = tilesInFolder(home);

  test("is read by path", async () => {
    expect(await checkpoint()).toBe("hello");
    expect(await fetchTile("checkpoint")).toEqual(Buffer.from("hello"));
  });

  test("may have no such file, nor such a folder, nor a folder where a file is", async () => {
    for (const path of ["tile/000", "nowhere/000", "checkpoint/000"])
      expect(await fetchTile(path)).toBeUndefined();
    expect(await tilesInFolder(join(home, "nowhere")).checkpoint()).toBeUndefined();
  });

  test("that cannot be read could not be looked at", async () => {
    await expect(fetchTile("tile")).rejects.toThrow("EISDIR");
  });

  test("is not read any more when it is told to stop", async () => {
    await expect(fetchTile("checkpoint", AbortSignal.abort(new Error("enough")))).rejects.toThrow("abort");
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
