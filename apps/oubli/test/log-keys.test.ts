import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rotateLogKey } from "@oubli/core/world";
import { createFeraSandbox } from "@oubli/sandbox";
import { formatSignerKey, generateSigner, parseSignerKey, parseVerifierKey, verifyTiles } from "@oubli/tlog";
import { expect, test } from "vitest";
import { DANA, IDENTITY, openCase, RECIPIENT } from "./support/acts.ts";
import { makeTestHome, runProgram, type TestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

const keyFile = (home: TestHome) => join(home.home.keys, "log.key");
const nextFile = (home: TestHome) => `${keyFile(home)}.next`;
const keysOf = (home: TestHome) => readFileSync(keyFile(home), "utf8").trim().split("\n").length;

const RETIRE = ["audit", "retire-key", "--confirm", "retire"];

async function succeeding(home: TestHome, words: readonly string[], env = home.env) {
  const said = await typed(env, words);
  expect([said.err, said.code]).toEqual([expect.anything(), 0]);
  return said;
}

async function presentKey(home: TestHome): Promise<string> {
  return JSON.parse((await succeeding(home, ["audit", "keys", "--json"])).out).present;
}

/** Whether an auditor who has only a fresh export and this key would accept it. */
async function exportHolds(home: TestHome, key: string): Promise<boolean> {
  const folder = join(home.home.out, `trail-${Math.random()}`);
  await succeeding(home, ["audit", "export", folder]);
  const verifier = parseVerifierKey(key);
  if (!verifier) throw new Error("no key");
  return verifyTiles({
    read: (path) => new Uint8Array(readFileSync(join(folder, path))),
    checkpoint: readFileSync(join(folder, "checkpoint"), "utf8"),
    verifiers: [verifier],
  }).ok;
}

test("the trail's key is replaced in two steps, and in between either key checks the trail", async () => {
  const home = await makeTestHome([]);
  const old = await presentKey(home);
  const { key: made } = JSON.parse((await succeeding(home, ["audit", "rotate-key", "--json"])).out);
  expect(made).not.toBe(old);
  expect([await exportHolds(home, old), await exportHolds(home, made)]).toEqual([true, true]);
  const early = await typed(home.env, ["audit", "rotate-key"]);
  expect(early.code).toBe(2);
  expect(early.err).toContain("retire the older one once everyone who checks the trail has the new key");

  await succeeding(home, RETIRE);
  expect([await exportHolds(home, old), await exportHolds(home, made)]).toEqual([false, true]);
  expect(readFileSync(keyFile(home), "utf8")).toMatch(/^PRIVATE\+KEY\+[^\n]+\n$/);
  expect(JSON.parse((await succeeding(home, ["audit", "verify", "--json"])).out).ok).toBe(true);
  const { keys } = JSON.parse((await succeeding(home, ["audit", "keys", "--json"])).out);
  expect(keys).toEqual([
    { key: old, from: 0, until: expect.any(Number) },
    { key: made, from: 3 },
  ]);
  const entry = await succeeding(home, ["audit", "show", String(keys[0].until)]);
  expect(entry.out).toMatch(/^ev: trail-key.retired$/m);
  const none = await typed(home.env, RETIRE);
  expect(none.code).toBe(2);
  expect(none.err).toContain("only one key signs the audit trail");
});

test("a package is checked by the key that was present when it was made", async () => {
  const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
  const first = await presentKey(home);
  const seal = async (): Promise<string> => {
    const words = ["export", "-", "--identity", "email-verified", "--recipient", RECIPIENT];
    const { code, json } = await typedJson(home.env, words, { input: DANA });
    expect(code).toBe(0);
    return json.package.file;
  };
  const check = (file: string, ...more: string[]) =>
    typed({ ...home.env, AGE_KEY: IDENTITY }, [
      "package",
      "verify",
      file,
      "--identity",
      "env:AGE_KEY",
      ...more,
    ]);

  const before = await seal();
  await succeeding(home, ["audit", "rotate-key"]);
  const between = await seal();
  await succeeding(home, RETIRE);

  expect((await check(between)).code).toBe(0);
  const older = await check(before);
  expect([older.code, older.out]).toEqual([1, expect.stringContaining("not signed by the key")]);
  expect(older.err).toContain("oubli audit keys");
  expect((await check(before, "--key", first)).code).toBe(0);
});

test("only an admin changes the key, or says who else may act", async () => {
  const home = await makeTestHome([]);
  const before = readFileSync(keyFile(home), "utf8");
  for (const words of [
    ["audit", "rotate-key"],
    ["officer", "add", "A friend"],
  ]) {
    const refused = await typed(home.env, [...words, "--as", home.approver]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("does not have the role admin");
  }
  expect([readFileSync(keyFile(home), "utf8"), existsSync(nextFile(home))]).toEqual([before, false]);
});

test("a program that was open while the key was changed signs nothing with the old one", async () => {
  const home = await makeTestHome([]);
  const open = await home.open().store();
  await succeeding(home, ["audit", "rotate-key"]);
  const size = await open.audit.size();
  const late = open.change((writer) =>
    writer.append({ v: 2, at: "2026-11-01T00:00:00.000Z", ev: "trail.exported", actor: home.officer }),
  );
  await expect(late).rejects.toMatchObject({
    code: "SETUP",
    hint: expect.stringContaining("start it again"),
  });
  expect(await open.audit.size()).toBe(size);
  await openCase(home, "access");
});

test("a change that was cut off after the trail had recorded it is finished by the next command", async () => {
  const home = await makeTestHome([]);
  const store = await home.open().store();
  const present = parseSignerKey(readFileSync(keyFile(home), "utf8").trim());
  if (!present) throw new Error("no key");
  const next = generateSigner(present.name);
  writeFileSync(nextFile(home), `${formatSignerKey(next)}\n${formatSignerKey(present)}\n`);
  await store.changeKeys([next, present], (writer) =>
    writer.append({ v: 2, at: "2026-11-01T00:00:00.000Z", ev: "trail-key.rotated", actor: home.officer }),
  );
  expect(keysOf(home)).toBe(1);

  await openCase(home, "access");
  expect([keysOf(home), existsSync(nextFile(home))]).toEqual([2, false]);
  await succeeding(home, ["audit", "verify"]);
});

test("a change that was cut off before the trail had recorded it has not happened, and goes on with its key", async () => {
  const home = await makeTestHome([]);
  const present = readFileSync(keyFile(home), "utf8");
  const next = generateSigner(parseSignerKey(present.trim())?.name ?? "");
  writeFileSync(nextFile(home), `${formatSignerKey(next)}\n${present}`);
  await openCase(home, "access");
  expect(readFileSync(keyFile(home), "utf8")).toBe(present);
  await succeeding(home, ["audit", "rotate-key"]);
  expect(readFileSync(keyFile(home), "utf8")).toBe(`${formatSignerKey(next)}\n${present}`);
});

test("keys that somebody else wrote down meanwhile do not take the place of those that signed", async () => {
  const home = await makeTestHome([]);
  const world = home.open();
  const store = await world.store();
  const text = readFileSync(keyFile(home), "utf8");
  const name = parseSignerKey(text.trim())?.name ?? "";
  const changeKeys: typeof store.changeKeys = (signers, work) => {
    writeFileSync(nextFile(home), `${formatSignerKey(generateSigner(name))}\n${text}`);
    return store.changeKeys(signers, work);
  };
  const made = await rotateLogKey({ ...world, store: async () => ({ ...store, changeKeys }) }, home.officer);
  expect(await presentKey(home)).toBe(made);
  await openCase(home, "access");
  await succeeding(home, ["audit", "verify"]);
});

test("of several who rotate the key at once one does, and no key that signed is lost", async () => {
  const home = await makeTestHome([]);
  const all = await Promise.all(
    Array.from({ length: 5 }, () => runProgram(["audit", "rotate-key"], home.env)),
  );
  expect(all.map(({ code }) => code).toSorted()[0]).toBe(0);
  expect(all.filter(({ code }) => code === 0)).toHaveLength(1);
  expect(keysOf(home)).toBe(2);
  await openCase(home, "access");
  await succeeding(home, ["audit", "verify"]);
});

test("a workstation that was away while the key was changed knows the trail again", async () => {
  const home = await makeTestHome([]);
  const away = { ...home.env, XDG_STATE_HOME: join(home.home.folder, "another-workstation") };
  await succeeding(home, ["case", "list"], away);
  await succeeding(home, ["audit", "rotate-key"]);
  await succeeding(home, RETIRE);
  expect((await typed(away, ["doctor"])).out).toContain("only grew since this workstation last saw it");
});

test("a key file that was damaged says what to do", async () => {
  const home = await makeTestHome([]);
  writeFileSync(keyFile(home), "PRIVATE+KEY+nonsense\n");
  const said = await typed(home.env, ["audit", "verify"]);
  expect(said.err).toContain("restore keys/log.key from your backup");
  expect(said.err).not.toContain("nonsense");
});
