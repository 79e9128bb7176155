import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { caseIdOf, OubliError } from "@oubli/model";
import { generateSigner } from "@oubli/tlog";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { newKey, openStore } from "../src/index.ts";
import { draft, note } from "./support/draft.ts";
import { recorded } from "./support/recorded.ts";

const folder = mkdtempSync(join(tmpdir(), "damage-"));
afterAll(() => rmSync(folder, { recursive: true }));

const signer = generateSigner("example.test/dsr-audit/test");
const homeKey = newKey();

function open(file: string) {
  return recorded(openStore({ file, homeKey, signers: [signer], mustExist: true }));
}

const model = join(folder, "model.db");
let files = 0;

beforeAll(async () => {
  const store = recorded(openStore({ file: model, homeKey, signers: [signer] }));
  for (let n = 0; n < 40; n += 1)
    await store.change(async (writer) => {
      const { id } = await writer.openCase(draft());
      await writer.seal(id, "ending/t1", "x".repeat(3_000));
      await writer.append(note("officer.added", n));
    });
  await store.close();
});

function copy(): string {
  files += 1;
  const file = join(folder, `${files}.db`);
  cpSync(model, file);
  return file;
}

/** Everything a home is used for. @returns What it was refused with; `undefined` when nothing was. */
async function use(file: string): Promise<OubliError | undefined> {
  let failure: unknown;
  const tried = async (work: () => unknown) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof OubliError)) throw error;
      failure ??= error;
    }
  };
  await tried(async () => {
    const store = open(file);
    await tried(() => store.read((reader) => reader.cases()));
    for (let number = 1; number <= 40; number += 1)
      await tried(() => store.read((reader) => reader.unseal(caseIdOf(number), "ending/t1")));
    await tried(() => store.audit.entries(0, 1_000));
    await tried(() => store.audit.search(["officer"], 0, 1_000));
    await tried(() => store.audit.proveInclusion(7));
    await tried(async () => {
      for await (const _ of store.audit.tiles(40));
    });
    await tried(() => store.audit.verify([signer.verifier]));
    await tried(() =>
      store.change(async (writer) => {
        await writer.openCase(draft());
        await writer.append(note());
      }),
    );
    await store.close();
  });
  return failure as OubliError | undefined;
}

describe("a damaged database becomes a sentence with a remedy:", () => {
  test("whichever page is destroyed", async () => {
    const pages = statSync(model).size / 4096;
    let noticed = 0;
    for (let page = 0; page < pages; page += 1) {
      const file = copy();
      const bytes = readFileSync(file);
      bytes.fill(0xaa, page * 4096, (page + 1) * 4096);
      writeFileSync(file, bytes);
      const failure = await use(file);
      if (failure) noticed += 1;
      if (failure) expect(failure).toMatchObject({ hint: expect.stringMatching(/./) });
    }
    // A free page, and what only some acts read, may be destroyed without being noticed here.
    expect(noticed).toBeGreaterThan(pages * 0.8);
  });

  test("whatever bytes are turned over", async () => {
    const place = fc.array(fc.tuple(fc.nat({ max: statSync(model).size - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(place, async (changes) => {
        const file = copy();
        const bytes = readFileSync(file);
        for (const [at, value] of changes) bytes[at] = value;
        writeFileSync(file, bytes);
        await use(file);
      }),
      { numRuns: 60 },
    );
  });

  test("wherever the file was cut", async () => {
    const { size } = statSync(model);
    for (const length of [0, 1, 99, 100, 511, 4095, 4096, 4097, 8192, size / 2, size - 4096]) {
      const file = copy();
      truncateSync(file, length);
      const before = readFileSync(file);
      expect(await use(file), `${length}`).toMatchObject({
        code: expect.stringMatching(/STORAGE|NOT_AUTHENTIC/),
      });
      if (length < 4096) expect(readFileSync(file)).toEqual(before);
    }
  });

  test("an empty file: no empty home is made", async () => {
    const file = copy();
    writeFileSync(file, "");
    expect(await use(file)).toMatchObject({ code: "STORAGE", message: `the database ${file} is empty` });
    expect(readFileSync(file)).toHaveLength(0);
  });

  test("a database without any table: no empty home is made", async () => {
    files += 1;
    const file = join(folder, `${files}.db`);
    alter(file, "pragma journal_mode = wal");
    expect(await use(file)).toMatchObject({ code: "STORAGE", message: `the database ${file} is empty` });
  });

  test("a database that is not there: no empty home is made", () => {
    const file = join(folder, "gone.db");
    expect(() => open(file)).toThrow(`the database ${file} is missing`);
    expect(existsSync(file)).toBe(false);
  });

  const TABLES = () => {
    const raw = new DatabaseSync(model, { readOnly: true });
    const names = raw
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite%'")
      .all();
    const columns = names.flatMap(({ name }) =>
      raw
        .prepare("select name from pragma_table_info(?)")
        .all(String(name))
        .map((column) => [String(name), String(column.name)] as const),
    );
    raw.close();
    return columns;
  };

  test("each table that is missing, and each column that has another name", async () => {
    const columns = TABLES();
    for (const table of new Set(columns.map(([name]) => name))) {
      const file = copy();
      alter(file, `pragma foreign_keys = off; drop table ${table}`);
      expect((await use(file))?.message).toBe(`${file} is not as it was made: the table ${table} is missing`);
    }
    for (const [table, column] of columns) {
      const file = copy();
      alter(file, `alter table ${table} rename column "${column}" to other_name`);
      expect((await use(file))?.message).toContain("is not as it was made: ");
    }
  });

  test.each([
    [
      "a trigger",
      "create trigger quiet after update on case_file begin select 1; end",
      "there is a trigger quiet",
    ],
    ["a view", "create view other as select 1", "there is a view other"],
    ["an index", "create unique index one on officer (name)", "there is a index one"],
    ["a column", "alter table officer add column more text", "there is a column officer.more"],
  ])("%s that was added", async (_what, sql, said) => {
    const file = copy();
    alter(file, sql);
    expect((await use(file))?.message).toBe(`${file} is not as it was made: ${said}`);
  });
});

function alter(file: string, sql: string): void {
  const raw = new DatabaseSync(file);
  raw.exec(sql);
  raw.close();
}

describe("a disk on which nothing can be written", () => {
  const isRoot = process.getuid?.() === 0;

  /** Only the superuser may mount; everyone else makes the folder read-only, which binds them. */
  function readOnlyFolder(fill: (place: string) => void): string {
    files += 1;
    const place = join(folder, `locked-${files}`);
    mkdirSync(place);
    if (isRoot) execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", place]);
    fill(place);
    if (isRoot) execFileSync("mount", ["-o", "remount,ro", place]);
    else chmodSync(place, 0o500);
    onTestFinished(() => {
      if (isRoot) execFileSync("umount", [place]);
      else chmodSync(place, 0o700);
    });
    return place;
  }

  const canMount = !isRoot || tryMount();

  test.skipIf(!canMount)(
    "is read, verified and exported, and refuses to record with a sentence",
    async () => {
      const place = readOnlyFolder((to) => cpSync(model, join(to, "home.db")));
      const file = join(place, "home.db");
      const store = open(file);
      expect(await store.read((reader) => reader.cases())).toHaveLength(40);
      expect(await store.audit.verify([signer.verifier])).toMatchObject({ ok: true, size: 80 });
      expect(await store.audit.proveInclusion(3)).toHaveLength(7);
      await expect(store.change((writer) => writer.append(note()))).rejects.toMatchObject({
        code: "STORAGE",
        message: `${file} cannot be written`,
        reason: { why: "cannot-record" },
      });
      await store.close();
    },
  );

  test.skipIf(!canMount)("with changes beside the database misses none of them", async () => {
    const store = openStore({ file: join(folder, "busy.db"), homeKey, signers: [signer] });
    await store.change((writer) => writer.append(note()));
    const place = readOnlyFolder((to) => {
      for (const end of ["", "-wal", "-shm"])
        cpSync(join(folder, `busy.db${end}`), join(to, `home.db${end}`));
    });
    await store.close();
    const there = open(join(place, "home.db"));
    expect(await there.audit.verify([signer.verifier])).toMatchObject({ ok: true, size: 1 });
    await there.close();
  });

  test.skipIf(!isRoot || !canMount)("because it is full is read and verified, too", async () => {
    files += 1;
    const place = join(folder, `full-${files}`);
    mkdirSync(place);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", place]);
    onTestFinished(() => void execFileSync("umount", [place]));
    const file = join(place, "home.db");
    cpSync(model, file);
    try {
      for (let n = 0; ; n += 1) writeFileSync(join(place, `filler-${n}`), new Uint8Array(4096));
    } catch (error) {
      expect(error).toMatchObject({ code: "ENOSPC" });
    }
    const store = open(file);
    expect(await store.read((reader) => reader.cases())).toHaveLength(40);
    expect(await store.audit.verify([signer.verifier])).toMatchObject({ ok: true, size: 80 });
    await expect(store.change((writer) => writer.append(note()))).rejects.toMatchObject({
      code: "STORAGE",
      reason: { why: "cannot-record" },
    });
    await store.close();
  });
});

function tryMount(): boolean {
  const place = mkdtempSync(join(folder, "try-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "tmpfs", place], { stdio: "ignore" });
    execFileSync("umount", [place]);
    return true;
  } catch {
    return false;
  }
}
