import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createPartneroSandbox } from "@oubli/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { approvedErasure, openCase, plannedErasure, succeeding, sure } from "./support/acts.ts";
import { ALONE, makeTestHome, type TestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

// All but these takes one officer here.
const DUAL: readonly string[] = ["second-officer.hold.released", "second-officer.officer.added"];
const EXCEPT = Object.fromEntries(Object.entries(ALONE).filter(([name]) => !DUAL.includes(name)));

/** A home with a case in most states: one carried out, one held, one sent back, one refused, one shredded. */
async function livedIn(): Promise<TestHome> {
  const sandbox = createPartneroSandbox();
  const home = await makeTestHome([{ id: "referrals", sandbox }], undefined, EXCEPT);
  const erased = await approvedErasure(home);
  await succeeding(home, "case", "run", erased, ...sure(erased));
  const held = await openCase(home, "access");
  await succeeding(home, "case", "hold", held);
  // Each waits for another officer: one about a case, one about the home.
  await typed(home.env, ["case", "release", held, ...sure(held)]);
  await typed(home.env, ["officer", "add", "Third", "--roles", "auditor"]);
  const { id: rejected, plan } = await plannedErasure(home, "lena@example.test").catch(async () => ({
    id: await openCase(home, "erasure"),
    plan: "",
  }));
  if (plan !== "") await succeeding(home, "case", "reject", rejected, "--plan", plan, "--as", home.approver);
  const refused = await openCase(home, "erasure");
  const extend = ["--told", new Date().toISOString(), "--because", "complexity", "--evidence", "a letter"];
  await succeeding(home, "case", "extend", refused, ...extend);
  const shredded = await openCase(home, "access");
  await succeeding(home, "case", "dismiss", shredded, "--because", "spam", ...sure(shredded));
  await succeeding(home, "case", "shred", shredded, ...sure(shredded));
  return home;
}

/** Another value of the same kind. */
function another(value: unknown, type: string): string | number | Uint8Array {
  if (value instanceof Uint8Array)
    return value.length === 0 ? new Uint8Array([1]) : value.map((byte, at) => (at === 0 ? byte ^ 1 : byte));
  if (typeof value === "number" || typeof value === "bigint") return Number(value) + 1;
  if (typeof value === "string") return `${value}x`;
  return type === "TEXT" ? "x" : type === "BLOB" ? new Uint8Array([1]) : 1;
}

/** Everything that only reads, as it looks from outside. */
const PAGES = [
  ["case", "list", "--json"],
  ["case", "register"],
  ["officer", "list", "--json"],
  ["audit", "list", "--json"],
  ["audit", "keys"],
  ["work", "--json"],
  ["doctor"],
] as const;

async function pagesOf(home: TestHome): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), "oubli-copy-"));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(home.home.folder, copy, { recursive: true });
  const pages: string[] = [];
  const env = { ...home.env, OUBLI_HOME: copy, HOME: copy };
  for (const page of PAGES) {
    const { code, out, err } = await typed(env, page);
    pages.push(`${code}\n${out}\n${err}`);
  }
  return pages
    .join("\n")
    .replaceAll(copy, "<home>")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<moment>")
    .replaceAll(/free: \d+ MB/g, "<free>");
}

interface Cell {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

function cellsOf(raw: DatabaseSync): readonly Cell[] {
  const tables = raw
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all();
  return tables.flatMap(({ name: table }) =>
    raw
      .prepare(`pragma table_info(${table})`)
      .all()
      .map(({ name, type }) => ({ table: String(table), column: String(name), type: String(type) })),
  );
}

/** Does something to the database behind the program's back, looks, and undoes it. `undefined`: SQLite itself refuses. */
async function behindTheBack<T>(home: TestHome, change: (raw: DatabaseSync) => void, look: () => Promise<T>) {
  const before = mkdtempSync(join(tmpdir(), "oubli-before-"));
  cpSync(home.home.database, join(before, "oubli.db"));
  const raw = new DatabaseSync(home.home.database, { enableForeignKeyConstraints: false });
  try {
    try {
      change(raw);
    } catch {
      return undefined;
    } finally {
      raw.close();
    }
    return await look();
  } finally {
    for (const end of ["-wal", "-shm"]) rmSync(`${home.home.database}${end}`, { force: true });
    cpSync(join(before, "oubli.db"), home.home.database);
    rmSync(before, { recursive: true });
  }
}

test("every cell of the database is noticed when somebody changes it, or changes nothing that anybody sees", async () => {
  const home = await livedIn();
  const { env } = home;
  expect(await typed(env, ["audit", "verify"])).toMatchObject({ code: 0 });
  const raw = new DatabaseSync(home.home.database);
  raw.exec("pragma wal_checkpoint(truncate)");
  const cells = cellsOf(raw);
  raw.close();
  const [unseen, noticed] = [await pagesOf(home), [] as string[]];
  for (const { table, column, type } of cells)
    for (const order of ["asc", "desc"]) {
      const change = (db: DatabaseSync) => {
        const row = db.prepare(`select * from ${table} order by 1 ${order}, 2 ${order}`).get();
        if (!row) throw new Error(`${table} has no row`);
        const keys = Object.entries(row).filter(([, value]) => value !== null);
        const where = keys.map(([name]) => `"${name}" = ?`).join(" and ");
        const update = db.prepare(`update ${table} set "${column}" = ? where ${where}`);
        const values = keys.map(([, value]) => value as string);
        expect(Number(update.run(another(row[column], type), ...values).changes)).toBe(1);
      };
      const seen = await behindTheBack(home, change, async () => {
        const { code, err, out } = await typed(env, ["audit", "verify"]);
        expect(code).not.toBe(70);
        return code === 0 ? await pagesOf(home) : `${out}${err}`;
      });
      if (seen !== undefined && seen !== unseen) {
        noticed.push(`${table}.${column}`);
        expect(seen, `${table}.${column}`).not.toMatch(/^0\n/);
        // Not only that something is wrong: which row, and which column, where it is a row that decides.
        expect(seen).toMatch(/entry|row|trail|hash|head|database/);
      }
    }
  expect(new Set(cells.map(({ table }) => table)).size).toBeGreaterThan(12);
  const all = cells.map(({ table, column }) => `${table}.${column}`);
  // What a lane is to do next follows from the case, and is written again whenever somebody looks.
  // There can be one head only: SQLite itself sees to that.
  const spared = (cell: string) => cell.startsWith("work.") || cell === "log_head.id";
  expect(all.filter((cell) => !noticed.includes(cell) && !spared(cell))).toEqual([]);
}, 300_000);

test("every row that is taken away is noticed", async () => {
  const home = await livedIn();
  const raw = new DatabaseSync(home.home.database);
  raw.exec("pragma wal_checkpoint(truncate)");
  const tables = [...new Set(cellsOf(raw).map(({ table }) => table))];
  raw.close();
  const slipped: string[] = [];
  for (const table of tables) {
    const change = (db: DatabaseSync) => {
      const row = db.prepare(`select * from ${table} order by 1 desc, 2 desc`).get();
      if (!row) throw new Error(`${table} has no row`);
      const keys = Object.entries(row).filter(([, value]) => value !== null);
      db.prepare(`delete from ${table} where ${keys.map(([name]) => `"${name}" = ?`).join(" and ")}`).run(
        ...keys.map(([, value]) => value as string),
      );
    };
    const code = await behindTheBack(
      home,
      change,
      async () => (await typed(home.env, ["audit", "verify"])).code,
    );
    if (code === 0) slipped.push(table);
  }
  expect(slipped).toEqual(["work"]);
}, 120_000);
