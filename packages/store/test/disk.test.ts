import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { caseIdOf } from "@oubli/model";
import { formatSignerKey, generateSigner } from "@oubli/tlog";
import { afterAll, describe, expect, test } from "vitest";
import { newKey, openStore } from "../src/index.ts";
import { SCHEMA_VERSION } from "../src/schema.ts";
import { runs } from "./support/deep.ts";
import { draft } from "./support/draft.ts";
import { createPool } from "./support/process.ts";
import { recorded } from "./support/recorded.ts";

const folder = mkdtempSync(join(tmpdir(), "disk-"));
afterAll(() => rmSync(folder, { recursive: true }));

const signer = generateSigner("example.test/dsr-audit/test");
const homeKey = newKey();
const keys = { home: homeKey, log: formatSignerKey(signer) };
let files = 0;

function newFile(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

function open(file: string) {
  return recorded(openStore({ file, homeKey, signers: [signer] }));
}

function refused(file: string): Record<string, unknown> {
  try {
    open(file);
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error("this was opened");
}

describe("a file that cannot be used is refused with its remedy:", () => {
  test("a file that is not a database", () => {
    const file = newFile();
    writeFileSync(
      file,
      "this is a letter, not a database, and it is long enough to be looked at as one\n".repeat(20),
    );
    expect(refused(file)).toMatchObject({ code: "STORAGE", message: `${file} is not an oubli database` });
  });

  test("another program's database, which is left untouched", () => {
    const file = newFile();
    const raw = new DatabaseSync(file);
    raw.exec("create table theirs (id integer)");
    raw.close();
    const before = readFileSync(file);
    expect(refused(file)).toMatchObject({
      code: "STORAGE",
      message: `${file} holds the tables of another program`,
    });
    expect(readFileSync(file)).toEqual(before);
  });

  test.each([
    ["a home of format 5", 5],
    ["a home of a newer format", SCHEMA_VERSION + 1],
  ])("%s, which is left untouched", async (_what, version) => {
    const file = newFile();
    await open(file).close();
    const raw = new DatabaseSync(file);
    raw.exec(`pragma user_version = ${version}`);
    raw.close();
    const before = readFileSync(file);
    expect(refused(file)).toMatchObject({
      code: "STORAGE",
      message: `${file} is of format ${version}, this program knows ${SCHEMA_VERSION}`,
      hint: "use the version of oubli that wrote it",
    });
    expect(readFileSync(file)).toEqual(before);
  });

  test("a folder that is not there", () => {
    const file = join(folder, "nowhere", "home.db");
    expect(refused(file)).toMatchObject({ code: "STORAGE", message: `${file} cannot be opened` });
  });

  test("a folder in its place", () => {
    const file = newFile();
    mkdirSync(file);
    expect(refused(file)).toMatchObject({ code: "STORAGE", message: `${file} cannot be opened` });
  });

  // The superuser may write everywhere.
  test.skipIf(process.getuid?.() === 0)("a folder in which nothing may be written (not for root)", () => {
    const locked = join(folder, "locked");
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    expect(refused(join(locked, "home.db"))).toMatchObject({ code: "STORAGE" });
    chmodSync(locked, 0o700);
  });

  test("a damaged one, as soon as the damage is met", async () => {
    const file = newFile();
    const store = open(file);
    await store.change(async (writer) => {
      const { id } = await writer.openCase(draft());
      await writer.seal(id, "ending/t1", "x".repeat(50_000));
    });
    await store.close();
    const bytes = readFileSync(file);
    // The first page says what the file is; everything behind it is overwritten.
    writeFileSync(file, bytes.fill(0xaa, 4096));
    await expect((async () => open(file).read((reader) => reader.cases()))()).rejects.toMatchObject({
      code: "STORAGE",
      message: `${file} is damaged`,
    });
  });
});

test("an empty file, left by a program that died at once, becomes a home", async () => {
  const file = newFile();
  writeFileSync(file, "");
  const store = open(file);
  expect((await store.change((writer) => writer.openCase(draft()))).id).toBe("C-1");
  await store.close();
});

test("a full disk loses nothing that was recorded, and there is a way on", async () => {
  const file = newFile();
  // A database that may not grow answers as a full disk does. Only the connection that is limited feels it.
  const { prototype } = DatabaseSync;
  const exec = prototype.exec;
  let store: ReturnType<typeof open>;
  prototype.exec = function (this: DatabaseSync, sql: string) {
    exec.call(this, sql);
    if (sql.includes("journal_mode")) exec.call(this, "pragma max_page_count = 60");
  };
  try {
    store = open(file);
  } finally {
    prototype.exec = exec;
  }
  const fill = (letters: number) =>
    store.change(async (writer) => {
      const { id } = await writer.openCase(draft());
      await writer.seal(id, "ending/t1", "x".repeat(letters));
    });
  await fill(10);
  await expect(fill(500_000)).rejects.toMatchObject({
    code: "STORAGE",
    message: `${file} cannot grow: the disk is full`,
    hint: "free some space and try again; nothing that was recorded is lost",
  });
  expect((await store.read((reader) => reader.cases())).map((it) => it.id)).toEqual(["C-1"]);
  await fill(10);
  expect(await store.audit.verify([signer.verifier])).toMatchObject({ ok: true, size: 2 });
  await store.close();
});

describe("real processes", () => {
  const pool = createPool(keys);
  afterAll(() => pool.close());

  test.each([
    ["make the same home", async () => {}],
    [
      "go on with a home whose making was interrupted",
      async (file: string) => {
        await open(file).close();
        const raw = new DatabaseSync(file);
        raw.exec("pragma journal_mode = delete");
        raw.close();
      },
    ],
  ])("that %s at the same moment all get it", async (_what, prepare) => {
    const others = await pool.take(3);
    for (const file of Array.from({ length: runs(200) }, newFile)) {
      await prepare(file);
      const opened = Promise.all(others.map((other) => other.does("open at the gate", file)));
      await Promise.all(others.map((other) => other.said(`I am at ${file}`)));
      writeFileSync(`${file}.gate`, "");
      await opened;
    }
  });

  test("that write at the same time lose nothing", async () => {
    const file = newFile();
    await open(file).close();
    const others = await pool.take(2);
    await Promise.all(others.map((other) => other.does("write", file)));
    const store = open(file);
    const cases = await store.read((reader) => reader.cases());
    expect(new Set(cases.map((it) => it.ref)).size).toBe(100);
    expect(await store.audit.verify([signer.verifier])).toMatchObject({ ok: true, size: 100 });
    await store.close();
  });

  test("share the role: one carries out plans, the other is refused until the first is dead", async () => {
    const file = newFile();
    const store = open(file);
    const [holder, other] = await pool.take(2);
    if (!holder || !other) throw new Error("two processes are needed");
    await holder.does("hold the role", file);
    await expect(store.becomeRunner(caseIdOf(1))).rejects.toMatchObject({
      code: "NOT_ALLOWED",
      message: "another process is working on case C-1",
    });
    await expect(other.does("take the role", file)).rejects.toThrow("another process is working on case C-1");
    // Stopped is not dead: it may go on at any moment.
    await holder.kill("SIGSTOP");
    await expect(store.becomeRunner(caseIdOf(1))).rejects.toMatchObject({ code: "NOT_ALLOWED" });
    await pool.kill(holder);
    const lease = await store.becomeRunner(caseIdOf(1));
    await lease.release();
    await store.close();
  });

  test("that are killed in the middle of writing leave whole changes only", async () => {
    const file = newFile();
    const [writer] = await pool.take(1);
    if (!writer) throw new Error("a process is needed");
    // It is killed before it is done.
    const writing = writer.does("write without end", file).catch((error: unknown) => error);
    await writer.said("I am in the middle of it");
    await pool.kill(writer);
    expect(String(await writing)).toContain("never said");
    const store = open(file);
    const cases = await store.read((reader) => reader.cases());
    expect(cases.length).toBeGreaterThan(5);
    expect(await store.audit.verify([signer.verifier])).toMatchObject({ ok: true, size: cases.length });
    for (const it of cases)
      expect(await store.read((reader) => reader.unseal(it.id, "ending/t1"))).toHaveLength(20_000);
    await store.close();
  });
});
