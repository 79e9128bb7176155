import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { generateSigner } from "@oubli/tlog";
import { afterAll, describe, expect, test } from "vitest";
import { newKey, openStore } from "../src/index.ts";
import { SCHEMA, SCHEMA_VERSION } from "../src/schema.ts";

const folder = mkdtempSync(join(tmpdir(), "formats-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The tables of each format there ever was, as they were made, by its number. */
const FORMATS = fileURLToPath(new URL("./formats/", import.meta.url));
const numbers = readdirSync(FORMATS)
  .map((name) => Number.parseInt(name, 10))
  .toSorted((a, b) => a - b);

function scriptOf(format: number): string {
  return readFileSync(join(FORMATS, `${format}.sql`), "utf8");
}

/** A small database of a format, with a first row where the trail begins. */
function databaseOf(format: number): string {
  const file = join(folder, `${format}.db`);
  const raw = new DatabaseSync(file);
  raw.exec(
    `${scriptOf(format)} pragma user_version = ${format}; insert into log_entry (idx, body) values (0, x'7b7d')`,
  );
  raw.close();
  return file;
}

function open(file: string) {
  return openStore({
    file,
    mustExist: true,
    homeKey: newKey(),
    signers: [generateSigner("example.test/trail")],
  });
}

describe("a home of each format", () => {
  test("has its number: whoever changes a table makes a new one, and keeps the old one here", () => {
    expect(numbers).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, n) => n + 1));
    expect(scriptOf(SCHEMA_VERSION).trim()).toBe(SCHEMA.trim());
    const scripts = numbers.map((number) => scriptOf(number).trim());
    expect(new Set(scripts).size).toBe(scripts.length);
  });

  test.each(numbers)("format %i is opened, or refused with a sentence and left as it was", async (format) => {
    const file = databaseOf(format);
    const before = readFileSync(file);
    if (format === SCHEMA_VERSION) {
      const store = open(file);
      expect(await store.audit.entries(0, 9)).toHaveLength(1);
      await store.close();
      return;
    }
    expect(() => open(file)).toThrow(
      expect.objectContaining({
        code: "STORAGE",
        message: `${file} is of format ${format}, this program knows ${SCHEMA_VERSION}`,
        hint: "use the version of oubli that wrote it",
      }),
    );
    expect(readFileSync(file)).toEqual(before);
  });
});
