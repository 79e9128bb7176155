import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { openCase } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

/** Lines that read, and lines that act. */
const LINES = [
  "case list",
  "case show C-1",
  "case register",
  "case note C-1 --text nothing",
  "officer list",
  "audit list",
  "audit show 2",
  "audit prove 2",
  "audit verify",
  "audit keys",
  "audit checkpoint",
  "doctor",
  "work --dry-run",
];

const folder = mkdtempSync(join(tmpdir(), "oubli-damage-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let copies = 0;

/** A copy of a home, on which anything may be done. */
function copyOf(home: TestHome): Readonly<Record<string, string>> {
  copies += 1;
  const place = join(folder, `${copies}`);
  cpSync(home.home.folder, place, { recursive: true });
  return { ...home.env, OUBLI_HOME: place, HOME: place };
}

async function saidOf(env: Readonly<Record<string, string>>) {
  const said: string[] = [];
  for (const line of LINES) {
    const { code, err } = await typed(env, line);
    expect(code, `${line}: ${err}`).not.toBe(70);
    if (code !== 0) said.push(`${line}: ${err}`);
  }
  return said;
}

async function homeWithCase(): Promise<TestHome> {
  const home = await makeTestHome([]);
  await openCase(home, "access", [], "person@example.test");
  return home;
}

describe("no command ends as a fault of the program", () => {
  test("when pages of the database are destroyed", async () => {
    const home = await homeWithCase();
    const pages = readFileSync(home.home.database).length / 4096;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: pages - 1 }), async (page) => {
        const env = copyOf(home);
        const file = join(env.OUBLI_HOME ?? "", "oubli.db");
        writeFileSync(file, readFileSync(file).fill(0x55, page * 4096, (page + 1) * 4096));
        await saidOf(env);
      }),
      { numRuns: 12 },
    );
  });

  test.each([
    "update log_entry set body = x'ff00' where idx = 2",
    "delete from log_entry where idx = 2",
    "delete from tree_node where idx = 2",
    "delete from log_head",
    "update log_head set checkpoint = 'nothing'",
    "update log_head set edge = x'00'",
    "drop table work",
    "alter table step drop column reason",
    "update officer set roles = 'king'",
    "update case_file set state = 'nowhere', clock = '{'",
    "delete from case_key",
  ])("after: %s", async (sql) => {
    const home = await homeWithCase();
    const raw = new DatabaseSync(home.home.database);
    raw.exec(sql);
    raw.close();
    await saidOf(home.env);
  });

  test.each(["", "-wal"])(
    "when the database is gone (oubli.db%s): it is said, and none is made",
    async (end) => {
      const home = await homeWithCase();
      rmSync(`${home.home.database}${end}`, { force: true });
      const said = await saidOf(home.env);
      if (end === "") {
        expect(said.join("\n")).toContain("oubli.db is missing");
        expect(said.join("\n")).toContain("restore a backup");
        expect(
          (await typed(home.env, "init --name A --contact a@example.test --country DE --region BE")).err,
        ).toContain("there is a home at");
      }
    },
  );

  test("when the keys are gone: they are named, and nothing new is made beside the database", async () => {
    const home = await homeWithCase();
    rmSync(home.home.keys, { recursive: true });
    expect((await saidOf(home.env)).join("\n")).toContain("are missing");
    const passphrase = join(home.home.folder, "passphrase");
    writeFileSync(passphrase, "correct horse battery\n");
    const env = { ...home.env, OUBLI_PASSPHRASE_FILE: passphrase };
    const said = await typed(env, "init --name A --contact a@example.test --country DE --region BE");
    expect([said.code, said.err]).toEqual([1, expect.stringContaining("there is a home at")]);
  });
});

describe("a home on a read-only disk", () => {
  const isRoot = process.getuid?.() === 0;

  test.skipIf(!isRoot)(
    "is listed, verified, proven and exported; what records says why it cannot",
    async () => {
      const home = await homeWithCase();
      const place = join(folder, "read-only");
      mkdirSync(place);
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", place]);
      onTestFinished(() => void execFileSync("umount", [place]));
      cpSync(home.home.folder, place, { recursive: true });
      rmSync(join(place, "cache"), { recursive: true, force: true });
      execFileSync("mount", ["-o", "remount,ro", place]);
      const env = { ...home.env, OUBLI_HOME: place };
      for (const line of ["case list", "officer list", "audit verify", "audit prove 2", "audit list"])
        expect(await typed(env, line), line).toMatchObject({ code: 0 });
      const exported = await typed(env, ["audit", "export", join(folder, "exported")]);
      expect(exported).toMatchObject({ code: 0 });
      expect(exported.out).toContain("that it was exported is no entry");
      const refused = await typed(env, "case show C-1");
      expect(refused.code).toBe(1);
      expect(refused.err).toContain("cannot be written");
      expect((await typed(env, "doctor")).out).toContain("every hash holds");
    },
  );
});
