import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { openCase } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typedJson } from "./support/typed.ts";

interface Found {
  readonly what: string;
  readonly ok: boolean;
  readonly message: string;
}

async function examined(env: TestHome["env"]): Promise<(what: string) => Found | undefined> {
  const { json } = await typedJson(env, "doctor");
  const findings = json.findings as readonly Found[];
  return (what) => {
    const [first, ...others] = findings.filter((one) => one.what === what);
    return first && { ...first, message: [first, ...others].map(({ message }) => message).join("; ") };
  };
}

async function homeWithCase(): Promise<TestHome> {
  const home = await makeTestHome([]);
  await openCase(home, "access", [], "person@example.test");
  return home;
}

function alter(file: string, sql: string): void {
  const raw = new DatabaseSync(file);
  raw.exec(sql);
  raw.close();
}

describe("the doctor", () => {
  test("finds everything in order where it is", async () => {
    const found = await examined((await homeWithCase()).env);
    for (const what of [
      "home",
      "Node.js",
      "TLS",
      "disk",
      "modes",
      "database",
      "officers",
      "audit trail",
      "clock",
      "memory",
    ])
      expect(found(what), what).toMatchObject({ ok: true });
  });

  test("goes on where the database is broken, and says what still can be said", async () => {
    const home = await homeWithCase();
    const file = home.home.database;
    writeFileSync(file, readFileSync(file).fill(0x55, 3 * 4096));
    const found = await examined(home.env);
    expect(found("database")).toMatchObject({ ok: false });
    expect(found("Node.js")).toMatchObject({ ok: true });
    expect(found("modes")).toMatchObject({ ok: true });
  });

  test.each([
    ["its database is gone", (home: TestHome) => rmSync(home.home.database), "database"],
    ["its keys are gone", (home: TestHome) => rmSync(home.home.keys, { recursive: true }), "officers"],
    ["its configuration is gone", (home: TestHome) => rmSync(home.home.config), "accounts"],
    ["its configuration is no YAML", (home: TestHome) => writeFileSync(home.home.config, "{"), "accounts"],
    [
      "the home's own key is damaged",
      (home: TestHome) => writeFileSync(join(home.home.keys, "home.key"), "x"),
      "keys",
    ],
  ])("goes on where %s", async (_what, spoil, failing) => {
    const home = await homeWithCase();
    spoil(home);
    const found = await examined(home.env);
    expect(found(failing)).toMatchObject({ ok: false });
    expect(found("TLS")).toMatchObject({ ok: true });
  });

  test("verifies the audit trail although no case could be opened", async () => {
    const home = await homeWithCase();
    writeFileSync(join(home.home.keys, "home.key"), "x");
    expect((await examined(home.env))("audit trail")).toMatchObject({ ok: true });
  });

  test("verifies the audit trail although another table is broken", async () => {
    const home = await homeWithCase();
    alter(home.home.database, "alter table step drop column reason");
    const found = await examined(home.env);
    expect(found("database")).toMatchObject({ ok: false });
    expect(found("audit trail")).toMatchObject({ ok: true });
  });

  test.each([
    ["a column that is missing", "alter table step drop column reason", "the column step.reason is missing"],
    ["a table that was added", "create table more (id integer)", "there is a table more"],
    ["an index that was added", "create index more on officer (name)", "there is a index more"],
    [
      "rows of a case that is not there",
      "pragma foreign_keys = off; insert into case_key values (99, x'00')",
      "belongs to a case that is not there",
    ],
  ])("compares the database with the one we make: %s", async (_what, sql, said) => {
    const home = await homeWithCase();
    alter(home.home.database, sql);
    expect((await examined(home.env))("database")?.message).toContain(said);
  });

  test("notices an index that does not fit its table", async () => {
    const home = await homeWithCase();
    const file = home.home.database;
    const raw = new DatabaseSync(file);
    const { rootpage } =
      raw.prepare("select rootpage from sqlite_master where name = 'sqlite_autoindex_case_file_1'").get() ??
      {};
    raw.close();
    const bytes = readFileSync(file);
    const at = (Number(rootpage) - 1) * 4096;
    // The number of cells of an index's page: it says that it is empty.
    bytes.writeUInt16BE(0, at + 3);
    writeFileSync(file, bytes);
    expect((await examined(home.env))("database")).toMatchObject({
      ok: false,
      message: expect.stringContaining("sqlite_autoindex_case_file_1"),
    });
  });

  test("says who else may read keys, database and settings", async () => {
    const home = await homeWithCase();
    chmodSync(join(home.home.keys, "log.key"), 0o644);
    expect((await examined(home.env))("modes")).toMatchObject({
      ok: false,
      message: expect.stringContaining("log.key"),
    });
  });

  test("says when nobody's certificate is checked, and what calls go through", async () => {
    const { env } = await homeWithCase();
    const found = await examined({
      ...env,
      NODE_TLS_REJECT_UNAUTHORIZED: "0",
      NODE_EXTRA_CA_CERTS: "/etc/ours.pem",
      HTTPS_PROXY: "http://proxy.example.test:3128",
    });
    expect(found("TLS")).toMatchObject({ ok: false });
    expect(found("TLS authorities")?.message).toContain("/etc/ours.pem");
    expect(found("proxy")?.message).toContain("HTTPS_PROXY is set");
    // An address may hold a password.
    expect(found("proxy")?.message).not.toContain("proxy.example.test");
  });

  test("compares the clock with the audit trail", async () => {
    const home = await homeWithCase();
    const dated = (at: string) => {
      const raw = new DatabaseSync(home.home.database);
      const body = raw.prepare("select body from log_entry where idx = 3").get()?.body as Uint8Array;
      const text = Buffer.from(body)
        .toString("utf8")
        .replace(/"at":"[^"]*"/, `"at":"${at}"`);
      raw.prepare("update log_entry set body = ? where idx = 3").run(Buffer.from(text));
      raw.close();
    };
    dated("2999-01-01T00:00:00.000Z");
    expect((await examined(home.env))("clock")?.message).toContain("entry 3 is from the future");
    dated("2001-01-01T00:00:00.000Z");
    expect((await examined(home.env))("clock")?.message).toContain(
      "between the entries 2 and 3 a clock went back",
    );
  });
});
