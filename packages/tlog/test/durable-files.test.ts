import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { replaceDurably, syncFolder, unlessAbsent, writeDurably } from "../src/durable-files.ts";
import { utf8 } from "./a-log.ts";

const home = mkdtempSync(join(tmpdir(), "tlog-files-"));
afterAll(() => rmSync(home, { recursive: true }));

describe("a file that must last", () => {
  test("is written into a folder that need not be there", async () => {
    const path = join(home, "a", "b", "file");
    await writeDurably(path, utf8("one"));
    expect(readFileSync(path, "utf8")).toBe("one");
  });

  test("is replaced, and leaves nothing beside it", async () => {
    const path = join(home, "c", "file");
    await replaceDurably(path, utf8("a long one"));
    await replaceDurably(path, utf8("two"));
    expect(readFileSync(path, "utf8")).toBe("two");
    expect(readdirSync(join(home, "c"))).toEqual(["file"]);
  });

  test("stays as it was when it cannot be replaced", async () => {
    const path = join(home, "d", "file");
    await replaceDurably(path, utf8("one"));
    mkdirSync(`${path}.new`);
    await expect(replaceDurably(path, utf8("two"))).rejects.toThrow("EISDIR");
    expect(readFileSync(path, "utf8")).toBe("one");
  });
});

test("a folder's names are made durable, except on Windows, which opens no folders", async () => {
  const nowhere = join(home, "nowhere");
  await expect(syncFolder(nowhere, "linux")).rejects.toThrow("ENOENT");
  await syncFolder(nowhere, "win32");
  await syncFolder(home);
  expect(existsSync(nowhere)).toBe(false);
});

test("a file that is not there is nothing; one that cannot be read is an error", () => {
  expect(unlessAbsent(Object.assign(new Error("gone"), { code: "ENOENT" }))).toBeUndefined();
  for (const error of [Object.assign(new Error("denied"), { code: "EACCES" }), new Error("ENOENT"), "ENOENT"])
    expect(() => unlessAbsent(error)).toThrow(error as Error);
});
