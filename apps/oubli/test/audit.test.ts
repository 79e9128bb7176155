import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parseVerifierKey, verifyTiles, verifyTlogProof } from "@oubli/tlog";
import { describe, expect, test } from "vitest";
import { makeTestHome, runProgram, type TestHome } from "./support/home.ts";

async function homeWithCases(count: number): Promise<TestHome> {
  const home = await makeTestHome([]);
  for (let number = 0; number < count; number += 1) {
    await runProgram(["case", "open", `person${number}@example.test`, "--kind", "access"], home.env);
  }
  return home;
}

describe("the audit trail", () => {
  test("holds as long as nobody touches it, and names the first entry somebody did", async () => {
    const home = await homeWithCases(3);
    const good = await runProgram(["audit", "verify", "--json"], home.env);
    expect(good.code).toBe(0);
    expect(JSON.parse(good.out)).toMatchObject({ ok: true, size: 6 });

    const database = new DatabaseSync(home.home.database);
    const body = database.prepare("select body from log_entry where idx = 4").get()?.body as Uint8Array;
    const changed = Buffer.from(body).toString("utf8").replace('"kind":"access"', '"kind":"acceSs"');
    database.prepare("update log_entry set body = ? where idx = 4").run(Buffer.from(changed));
    database.close();

    const bad = await runProgram(["audit", "verify"], home.env);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain("the audit trail does not hold: entry-mismatch at entry 4");
  });

  test("is exported as tiles that verify with nothing but the files and the key", async () => {
    const home = await homeWithCases(2);
    const folder = join(home.home.out, "trail");
    expect((await runProgram(["audit", "export", folder], home.env)).code).toBe(0);
    const verifier = parseVerifierKey(readFileSync(join(folder, "log.vkey"), "utf8").trim());
    expect(verifier).toBeDefined();
    const verified = verifyTiles({
      read: (path) => new Uint8Array(readFileSync(join(folder, path))),
      checkpoint: readFileSync(join(folder, "checkpoint"), "utf8"),
      verifiers: verifier ? [verifier] : [],
    });
    expect(verified).toMatchObject({ ok: true, size: 6 });
    const again = await runProgram(["audit", "export", folder], home.env);
    expect(again.code).toBe(1);
    expect(again.err).toContain("exists already");
  });

  test("proves a single entry to a stranger", async () => {
    const home = await homeWithCases(1);
    const proven = JSON.parse((await runProgram(["audit", "prove", "3", "--json"], home.env)).out);
    const verifier = parseVerifierKey(proven.logKey);
    const database = new DatabaseSync(home.home.database, { readOnly: true });
    const entry = database.prepare("select body from log_entry where idx = 3").get()?.body as Uint8Array;
    database.close();
    expect(
      verifyTlogProof({ text: proven.proof, entry, verifiers: verifier ? [verifier] : [] }),
    ).toMatchObject({ index: 3 });
    expect((await runProgram(["audit", "prove", "99"], home.env)).err).toContain("from 0 to");
  });

  test("that was rolled back to an older copy is noticed by a workstation that has seen more", async () => {
    const home = await homeWithCases(1);
    const files = ["oubli.db", "oubli.db-wal"].map((name) => join(home.home.folder, name));
    const copies = files.map((file) => (existsSync(file) ? readFileSync(file) : undefined));
    await runProgram(["case", "open", "later@example.test", "--kind", "access"], home.env);
    for (const [index, file] of files.entries()) {
      rmSync(file, { force: true });
      const copy = copies[index];
      if (copy) writeFileSync(file, copy);
    }
    rmSync(join(home.home.folder, "oubli.db-shm"), { force: true });

    expect((await runProgram(["audit", "verify"], home.env)).code).toBe(0);
    const refused = await runProgram(["case", "open", "again@example.test", "--kind", "access"], home.env);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("is not the one this workstation has seen");
    expect((await runProgram(["case", "list"], home.env)).code).toBe(0);
    expect((await runProgram(["doctor"], home.env)).out).toContain("rolled back or replaced");
    const elsewhere = { ...home.env, XDG_STATE_HOME: join(home.home.folder, "another-workstation") };
    expect(
      (await runProgram(["case", "open", "again@example.test", "--kind", "access"], elsewhere)).code,
    ).toBe(0);
  });

  test("says who looked at whose case", async () => {
    const home = await homeWithCases(1);
    await runProgram(["case", "show", "C-1"], home.env);
    const listed = JSON.parse((await runProgram(["audit", "list", "--json"], home.env)).out);
    expect(listed.entries.at(-1).entry).toMatchObject({ ev: "access.viewed", actor: home.officer });
    expect(readdirSync(home.home.folder)).toContain("oubli.db");
  });
});
