import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { locateHome, makeHome } from "@oubli/core/world";
import { createFeraSandbox, serveSandbox } from "@oubli/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { openCase, succeeding, sure } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";
import { AGREED, expectWhole } from "./support/whole.ts";

/** Proposes an act as the first officer, and has an officer confirm it. */
async function byTwo(home: TestHome, act: readonly string[], second: string): Promise<void> {
  const proposed = await typedJson(home.env, act);
  expect([proposed.code, proposed.err]).toMatchObject([6, expect.any(String)]);
  await succeeding(home, "act", "confirm", proposed.json.act, "--as", second, ...AGREED);
  expect((await typed(home.env, ["act", "list"])).out).toContain("nothing waits");
}

/** A third officer, admitted by two. @returns Who they are. */
async function aThird(home: TestHome, roles: string): Promise<string> {
  await byTwo(home, ["officer", "add", "Third", "--roles", roles], home.approver);
  const { officers } = (await typedJson(home.env, ["officer", "list"])).json;
  return officers.find(({ name }: { name: string }) => name === "Third").id;
}

test("an officer's new key is admitted by an admin and confirmed by the officer, with the key they still have", async () => {
  const home = await makeTestHome([], undefined, {});
  const file = join(home.home.folder, "new-key.request");
  await succeeding(home, "officer", "rotate-key", "--to", file, "--as", home.approver);
  await byTwo(home, ["officer", "add", file], home.approver);
  await expectWhole(home);
  await openCase(home, "access");
  await expectWhole(home);
});

test("an officer's new key is admitted by an admin and confirmed by a third", async () => {
  const home = await makeTestHome([], undefined, {});
  const third = await aThird(home, "officer,approver");
  const file = join(home.home.folder, "new-key.request");
  await succeeding(home, "officer", "rotate-key", "--to", file, "--as", home.approver);
  await byTwo(home, ["officer", "add", file], third);
  await expectWhole(home);
  const id = await openCase(home, "access", ["--as", home.approver]);
  await byTwo(home, ["case", "dismiss", id, "--because", "spam", ...sure(id)], home.approver);
  await expectWhole(home);
});

test.each(["the officer it is about", "a third"])(
  "officers and workers come, change and go, confirmed by %s",
  async (who) => {
    const home = await makeTestHome([], undefined, {});
    const third = await aThird(home, "officer,approver");
    const second = who === "a third" ? home.approver : third;
    await byTwo(home, ["officer", "roles", third, "--roles", "approver,legal"], second);
    await byTwo(home, ["officer", "roles", third, "--roles", "admin"], second);
    await byTwo(home, ["worker", "add", "Night run"], second);
    await byTwo(home, ["officer", "remove", third, "--confirm", "remove"], second);
    await expectWhole(home);
    const { json } = await typedJson(home.env, ["officer", "list"]);
    const worker = json.officers.find(({ name }: { name: string }) => name === "Night run").id;
    await byTwo(home, ["officer", "remove", worker, "--confirm", "remove"], home.approver);
    await byTwo(home, ["setting", "set", "second-officer", "one"], home.approver);
    await expectWhole(home);
    await succeeding(home, "setting", "set", "second-officer", "two");
    await expectWhole(home);
  },
);

test("about a case: refused, dismissed, released, shredded", async () => {
  const home = await makeTestHome([], undefined, {});
  const id = await openCase(home, "access");
  await succeeding(home, "case", "hold", id);
  await byTwo(home, ["case", "release", id, ...sure(id)], home.approver);
  await byTwo(home, ["case", "refuse", id, "--ground", "unfounded-or-excessive", ...sure(id)], home.approver);
  await byTwo(home, ["case", "shred", id, ...sure(id)], home.approver);
  await expectWhole(home);
});

test("where keys are locked, an officer and a worker are admitted by two, and their keys open by their own passphrases", async () => {
  const folder = mkdtempSync(join(tmpdir(), "oubli-two-locked-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { OUBLI_HOME: join(folder, "home"), HOME: folder };
  const controller = {
    name: "Example Shop",
    contact: "privacy@shop.example.test",
    country: "DE",
    zone: "Europe/Berlin",
  };
  const passphraseOf = (who: string) => {
    const file = join(folder, who);
    writeFileSync(file, `the passphrase of ${who}\n`, { mode: 0o600 });
    return file;
  };
  const keys = { passphrase: "the passphrase of ada", work: 1 };
  await makeHome(locateHome(env), { controller, officer: "Ada" }, env, { keys });
  const as = (who: string) => ({ ...env, OUBLI_PASSPHRASE_FILE: passphraseOf(who) });
  const add = (...words: readonly string[]) => {
    const file = passphraseOf(words[2] ?? "");
    return typedJson(as("ada"), [...words, "--passphrase", `file:${file}`]);
  };
  const bea: string = (await add("officer", "add", "bea")).json.officer.id;
  for (const words of [
    ["officer", "add", "cleo"],
    ["worker", "add", "night"],
  ]) {
    const proposed = await add(...words);
    expect(proposed.code).toBe(6);
    const file = `file:${passphraseOf(words[2] ?? "")}`;
    const confirm = ["act", "confirm", proposed.json.act, "--as", bea, "--passphrase", file, ...AGREED];
    await succeeding({ env: as("bea") }, ...confirm);
  }
  const { officers } = (await typedJson(env, ["officer", "list"])).json;
  const cleo: string = officers.find(({ name }: { name: string }) => name === "cleo").id;
  const open = ["case", "open", "-", "--kind", "access", "--as", cleo];
  const person = { input: "dana.ruiz@example.test" };
  expect((await typed(as("bea"), open, person)).code).toBe(1);
  expect((await typed(as("cleo"), open, person)).code).toBe(0);
  expect((await typed(as("night"), ["work"])).code).toBe(0);
  await expectWhole({ env });
});

test("an account that has moved is used again once two have accepted where it leads", async () => {
  const sandbox = createFeraSandbox();
  const home = await makeTestHome([{ id: "shop", sandbox }], undefined, {});
  const moved = await serveSandbox(sandbox);
  onTestFinished(() => moved.close());
  const text = readFileSync(home.home.config, "utf8");
  writeFileSync(home.home.config, text.replace(/base-url: \S+/, `base-url: ${moved.url}`));
  expect((await typed(home.env, ["vendor", "test"])).code).toBe(1);
  await byTwo(home, ["vendor", "accept", "shop", new URL(moved.url).host], home.approver);
  await succeeding(home, "vendor", "test");
  await expectWhole(home);
});
