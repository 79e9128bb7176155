import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openCheckpoint, parseVerifierKey, verifyTiles, verifyTlogProof } from "@oubli/tlog";
import {
  createMemoryWitnessStorage,
  createWitnessServer,
  formatCosignatureKey,
  generateCosigner,
} from "@oubli/tlog/witness";
import { describe, expect, onTestFinished, test } from "vitest";
import { openCase } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

async function homeWithCases(count: number): Promise<TestHome> {
  const home = await makeTestHome([]);
  for (let number = 0; number < count; number += 1) {
    await openCase(home, "access", [], `person${number}@example.test`);
  }
  return home;
}

describe("the audit trail", () => {
  test("holds as long as nobody touches it, and names the first entry somebody did", async () => {
    const home = await homeWithCases(3);
    const good = await typed(home.env, ["audit", "verify", "--json"]);
    expect(good.code).toBe(0);
    expect(JSON.parse(good.out)).toMatchObject({ ok: true, size: 6 });

    const database = new DatabaseSync(home.home.database);
    const body = database.prepare("select body from log_entry where idx = 4").get()?.body as Uint8Array;
    const changed = Buffer.from(body).toString("utf8").replace('"kind":"access"', '"kind":"acceSs"');
    database.prepare("update log_entry set body = ? where idx = 4").run(Buffer.from(changed));
    database.close();

    const bad = await typed(home.env, ["audit", "verify"]);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain("the audit trail does not hold: entry 4 was altered");
  });

  test("is exported as tiles that verify with nothing but the files and the key", async () => {
    const home = await homeWithCases(2);
    const folder = join(home.home.out, "trail");
    expect((await typed(home.env, ["audit", "export", folder])).code).toBe(0);
    const verifier = parseVerifierKey(readFileSync(join(folder, "log.vkey"), "utf8").trim());
    expect(verifier).toBeDefined();
    const verified = verifyTiles({
      read: (path) => new Uint8Array(readFileSync(join(folder, path))),
      checkpoint: readFileSync(join(folder, "checkpoint"), "utf8"),
      verifiers: verifier ? [verifier] : [],
    });
    expect(verified).toMatchObject({ ok: true, size: 6 });
    const again = await typed(home.env, ["audit", "export", folder]);
    expect(again.code).toBe(1);
    expect(again.err).toContain("exists already");
  });

  test("proves a single entry to a stranger", async () => {
    const home = await homeWithCases(1);
    const proven = JSON.parse((await typed(home.env, ["audit", "prove", "3", "--json"])).out);
    const verifier = parseVerifierKey(proven.trailKey);
    const database = new DatabaseSync(home.home.database, { readOnly: true });
    const entry = database.prepare("select body from log_entry where idx = 3").get()?.body as Uint8Array;
    database.close();
    expect(
      verifyTlogProof({ text: proven.proof, entry, verifiers: verifier ? [verifier] : [] }),
    ).toMatchObject({ index: 3 });
    expect((await typed(home.env, ["audit", "prove", "99"])).err).toContain("from 0 to");
  });

  test("that was rolled back to an older copy is noticed by a workstation that has seen more", async () => {
    const home = await homeWithCases(1);
    const files = ["oubli.db", "oubli.db-wal"].map((name) => join(home.home.folder, name));
    const copies = files.map((file) => (existsSync(file) ? readFileSync(file) : undefined));
    await openCase(home, "access", [], "later@example.test");
    for (const [index, file] of files.entries()) {
      rmSync(file, { force: true });
      const copy = copies[index];
      if (copy) writeFileSync(file, copy);
    }
    rmSync(join(home.home.folder, "oubli.db-shm"), { force: true });

    expect((await typed(home.env, ["audit", "verify"])).code).toBe(1);
    const refused = await typed(home.env, ["case", "open", "again@example.test", "--kind", "access"]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("does not continue the one this workstation has seen");
    expect((await typed(home.env, ["case", "list"])).code).toBe(0);
    expect((await typed(home.env, ["doctor"])).out).toContain("rolled back or replaced");
    const elsewhere = { ...home.env, XDG_STATE_HOME: join(home.home.folder, "another-workstation") };
    expect((await typed(elsewhere, ["case", "open", "again@example.test", "--kind", "access"])).code).toBe(0);
  });

  test("says who looked at whose case", async () => {
    const home = await homeWithCases(1);
    await typed(home.env, ["case", "show", "C-1"]);
    const listed = JSON.parse((await typed(home.env, ["audit", "list", "--json"])).out);
    expect(listed.entries.at(-1).entry).toMatchObject({ ev: "case.viewed", actor: home.officer });
    expect(readdirSync(home.home.folder)).toContain("oubli.db");
  });
});

test("one entry is shown as it stands in the trail", async () => {
  const home = await homeWithCases(1);
  const shown = await typed(home.env, ["audit", "show", "3"]);
  expect(shown.code).toBe(0);
  expect(shown.out).toMatch(/^entry: 3 of 4$/m);
  expect(shown.out).toMatch(/^ev: request.received$/m);
  const { leaf } = JSON.parse((await typed(home.env, ["audit", "show", "3", "--json"])).out);
  expect(Buffer.from(leaf, "base64")).toHaveLength(32);
  expect((await typed(home.env, ["audit", "show", "99"])).err).toContain("from 0 to 3");
});

test("the list can be narrowed to one case and to words", async () => {
  const home = await homeWithCases(2);
  const listed = async (...words: string[]) => {
    const said = await typed(home.env, ["audit", "list", "--json", ...words]);
    const { entries } = JSON.parse(said.out) as { entries: { index: number; entry: { ev: string } }[] };
    return entries.map(({ index, entry }) => `${index} ${entry.ev}`);
  };
  const all = await listed("RECEIVED");
  expect(all).toHaveLength(2);
  expect(await listed("received", "--case", "C-2")).toEqual(all.slice(1));
  expect(await listed("--last", "1", "request.received")).toEqual(all.slice(1));
  expect(await listed("nothing has this")).toEqual([]);
  const missing = await typed(home.env, ["audit", "list", "--case", "C-9"]);
  expect(missing.code).toBe(1);
});

describe("a witness outside", () => {
  const cosigner = generateCosigner("witness.example.test");
  const key = formatCosignatureKey(cosigner.verifier);

  /** A real witness over HTTP that knows one log. */
  async function witnessOf(home: TestHome) {
    const { trailKey } = JSON.parse((await typed(home.env, ["audit", "checkpoint", "--json"])).out);
    const log = parseVerifierKey(trailKey);
    const storage = createMemoryWitnessStorage();
    const server = createWitnessServer({
      verifiersOf: (origin) => (log && origin === log.name ? [log] : undefined),
      signers: [cosigner],
      storage,
    });
    server.listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const askBy = (known: string, ...more: readonly string[]) =>
      typed(home.env, ["audit", "witness", "--url", url, "--key", known, ...more]);
    return { ask: (...more: readonly string[]) => askBy(key, ...more), askBy, log, storage };
  }

  test("cosigns the head, and again after the trail has grown, even when the home has forgotten the last time", async () => {
    const home = await homeWithCases(1);
    const { ask, log } = await witnessOf(home);
    const sizes: number[] = [];
    for (const forget of [false, false, true]) {
      if (forget) rmSync(join(home.home.folder, "cosigned"), { recursive: true });
      const said = await ask("--json");
      expect(said.err).toBe("");
      const { checkpoint, file } = JSON.parse(said.out);
      expect(readFileSync(file, "utf8")).toBe(checkpoint);
      const verifiers = log ? [log, cosigner.verifier] : [];
      const opened = openCheckpoint(checkpoint, { verifiers, origin: log?.name ?? "" });
      expect(opened?.signatures.map(({ name }) => name)).toEqual([log?.name, cosigner.name]);
      sizes.push(opened?.checkpoint.size ?? 0);
      await openCase(home, "access", [], "later@example.test");
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes).size).toBe(3);
  });

  test("that knows only the older key cosigns while both sign, and then has to be told the new one", async () => {
    const home = await homeWithCases(1);
    const { ask } = await witnessOf(home);
    expect((await ask()).code).toBe(0);
    await typed(home.env, ["audit", "rotate-key"]);
    expect((await ask()).code).toBe(0);
    const { key: retired, present } = JSON.parse(
      (await typed(home.env, "audit retire-key --confirm retire --json")).out,
    );
    const refused = await ask();
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`the witness must know this log's key: ${present}`);
    expect(refused.err).not.toContain(retired);
  });

  test("that has seen a longer trail, or another one, is believed", async () => {
    const home = await homeWithCases(1);
    const { ask, log, storage } = await witnessOf(home);
    const origin = log?.name ?? "";
    await storage.replace(origin, 0, { size: 1_000, root: new Uint8Array(32) });
    const longer = await ask();
    expect(longer.code).toBe(1);
    expect(longer.err).toContain("the witness has seen 1000 entries, and this trail has 4");
    await storage.replace(origin, 1_000, { size: 3, root: new Uint8Array(32) });
    const other = await ask();
    expect(other.code).toBe(1);
    expect(other.err).toContain("does not continue the one the witness has seen");
  });

  test("that cannot be asked, does not know the log, or has another key, is said to the officer", async () => {
    const home = await homeWithCases(1);
    const stranger = await homeWithCases(1);
    const { askBy } = await witnessOf(stranger);
    const run = (...words: string[]) => typed(home.env, ["audit", "witness", ...words]);
    expect((await run("--url", "http://127.0.0.1:9", "--key", key)).err).toContain("could not be asked");
    const http = await run("--url", "http://witness.example.test", "--key", key);
    expect(http).toMatchObject({ code: 2 });
    expect(http.err).toContain("not https");
    expect(await run("--url", "https://witness.example.test", "--key", "no key")).toMatchObject({ code: 2 });
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining("no witness is named") });
    const other = formatCosignatureKey(generateCosigner("witness.example.test").verifier);
    const wrongKey = await askBy(other);
    expect(wrongKey.err).toContain("not signed with the key you gave");
  });
});
