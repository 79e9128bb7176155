import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { locateHome, makeHome } from "@oubli/core/world";
import { expect, onTestFinished, test } from "vitest";
import { ALONE } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

const PASSPHRASE = "correct horse battery";
const OTHERS = "another staple entirely";

/** A home whose keys are locked, in which guessing costs nothing, and the passphrase in a file. */
async function lockedHome() {
  const folder = mkdtempSync(join(tmpdir(), "oubli-locked-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { OUBLI_HOME: join(folder, "home"), HOME: folder };
  const home = locateHome(env);
  const controller = {
    name: "Example Shop",
    contact: "privacy@shop.example.test",
    country: "DE",
    zone: "Europe/Berlin",
  };
  const officer = await makeHome(home, { controller, officer: "First", settings: ALONE }, env, {
    keys: { passphrase: PASSPHRASE, work: 1 },
  });
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const open = { ...env, OUBLI_PASSPHRASE_FILE: file("pass", `${PASSPHRASE}\n`) };
  return { folder, home, env, open, officer, file };
}

test("what names no person works while every key is locked", async () => {
  const { env, open } = await lockedHome();
  await typed(open, "case open - --kind access", { input: "ada@example.test" });
  for (const line of [
    "case list",
    "audit verify",
    "audit list",
    "audit show 0",
    "audit checkpoint",
    "audit prove 0",
    "audit keys",
    "officer list",
    "work --dry-run",
    "work",
  ])
    expect([line, (await typed(env, line)).code]).toEqual([line, 0]);
  const { out } = await typed(env, "doctor");
  expect(out).toContain("locked; on this machine: 1, holders of the home's key: 1");
});

test("what needs a person, or changes something, says how to open the key and writes nothing", async () => {
  const { env, home } = await lockedHome();
  const before = readFileSync(home.database);
  for (const line of [
    "case show C-1",
    "case open - --kind access",
    "officer add Somebody",
    "audit export ./x",
  ]) {
    const { code, err } = await typed(env, line, { input: "ada@example.test" });
    expect([line, code]).toEqual([line, 1]);
    expect(err).toMatch(/the key of officer o_\w+ is locked\n {7}next: oubli unlock/);
    expect(err).not.toContain("ada@example.test");
  }
  expect(readFileSync(home.database)).toEqual(before);
});

test("a passphrase is asked for once, hidden, and three wrong ones are enough", async () => {
  const { env, officer } = await lockedHome();
  const line = "case open --kind access";
  const one = await typed(env, line, { answers: ["wrong one", PASSPHRASE, "ada@example.test"] });
  expect([one.code, one.prompts.slice(0, 2)]).toEqual([
    0,
    [`Passphrase of ${officer}: `, `that is not the passphrase\nPassphrase of ${officer}: `],
  ]);
  const none = await typed(env, "case show C-1", { answers: ["wrong", "wronger", "wrongest"] });
  expect([none.code, none.prompts.length]).toEqual([1, 3]);
  expect(none.err).toContain("does not open the key");
  expect(none.err).not.toContain("wrongest");
});

test("a passphrase file that is missing, empty or wrong is a sentence", async () => {
  const { env, file } = await lockedHome();
  for (const [path, says] of [
    ["/nowhere/pass", "there is no passphrase in the file /nowhere/pass"],
    [file("empty", "\n"), "there is no passphrase in the file"],
    [file("wrong", "wrong wrong wrong\n"), "does not open the key"],
  ] as const) {
    const { code, err } = await typed({ ...env, OUBLI_PASSPHRASE_FILE: path }, "case show C-1");
    expect([code, err]).toEqual([1, expect.stringContaining(says)]);
  }
});

test("an officer makes the key on their own machine, is admitted, acts from there, and is removed", async () => {
  const { env, open, folder, file, home } = await lockedHome();
  const own = {
    ...env,
    OUBLI_KEYS: join(folder, "own"),
    OUBLI_PASSPHRASE_FILE: file("own-pass", `${OTHERS}\n`),
  };
  const request = join(folder, "bea.request");
  const asked = await typedJson(
    { ...own, OUBLI_HOME: join(folder, "no-home-here") },
    `officer request --name "Bea Berg" --roles officer,approver --to ${request}`,
  );
  expect(asked.code).toBe(0);
  expect(existsSync(join(folder, "no-home-here"))).toBe(false);
  const bea: string = asked.json.officer;

  const altered = file("altered.request", readFileSync(request, "utf8").replace("approver", "admin"));
  const refused = await typed(open, `officer add ${altered}`);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("not signed with the key")]);
  const added = await typedJson(open, "officer add -", { input: readFileSync(request, "utf8") });
  expect(added.json.officer).toMatchObject({ id: bea, name: "Bea Berg", roles: ["officer", "approver"] });
  expect((await typed(open, `officer add ${request}`)).err).toContain("exists already");

  const opened = await typed({ ...own, OUBLI_OFFICER: bea }, "case open - --kind access", {
    input: "ada@example.test",
  });
  expect([opened.code, opened.err]).toEqual([0, expect.anything()]);
  expect((await typed(open, `case show C-1 --as ${bea}`)).err).toContain("is not on this machine");

  expect((await typed(open, `officer roles ${bea} --roles auditor`)).code).toBe(0);
  expect((await typed({ ...own, OUBLI_OFFICER: bea }, "case note C-1 -", { input: "x" })).code).toBe(1);
  expect((await typed(open, `officer remove ${bea} --confirm remove`)).code).toBe(0);
  expect(existsSync(join(home.keys, "home", `${bea}.age`))).toBe(false);
  expect((await typed({ ...own, OUBLI_OFFICER: bea }, "case show C-1")).code).toBe(1);
  expect((await typed(env, "audit verify")).code).toBe(0);
});

test("an officer's new key takes the place of the old one: an admin's at once, another's when it is admitted", async () => {
  const { env, open, officer, file } = await lockedHome();
  const next = file("next-pass", `${OTHERS}\n`);
  const rotated = await typedJson(open, `officer rotate-key --passphrase file:${next}`);
  expect(rotated.json).toMatchObject({ is: "in-force" });
  expect((await typed(open, "case open - --kind access", { input: "a@example.test" })).err).toContain(
    "does not open the key",
  );
  const now = { ...env, OUBLI_PASSPHRASE_FILE: next };
  expect((await typed(now, "case open - --kind access", { input: "a@example.test" })).code).toBe(0);

  const third = file("third-pass", "a third one, quite long\n");
  const added = await typedJson(now, `officer add Bea --passphrase file:${third}`);
  const bea = { ...env, OUBLI_OFFICER: added.json.officer.id, OUBLI_PASSPHRASE_FILE: third };
  const asked = await typedJson(bea, `officer rotate-key --passphrase file:${next}`);
  expect(asked.json).toMatchObject({ is: "asked" });
  expect((await typed(bea, "case show C-1")).code).toBe(0);
  const admitted = await typed({ ...now, OUBLI_OFFICER: officer }, "officer add -", {
    input: asked.json.request,
  });
  expect([admitted.code, admitted.err]).toEqual([0, expect.anything()]);
  const renewed = { ...bea, OUBLI_PASSPHRASE_FILE: next };
  expect((await typed(renewed, "case show C-1")).code).toBe(0);
  expect((await typed(env, "audit verify")).code).toBe(0);
});

test("the trail's key is replaced while it is locked, and the public half goes along", async () => {
  const { env, open, home } = await lockedHome();
  const old = readFileSync(join(home.keys, "log.vkey"), "utf8");
  expect((await typed(open, "audit rotate-key")).code).toBe(0);
  expect((await typed(env, "audit verify")).code).toBe(0);
  expect((await typed(open, "audit retire-key --confirm retire")).code).toBe(0);
  expect(readFileSync(join(home.keys, "log.vkey"), "utf8")).not.toBe(old);
  expect(existsSync(join(home.keys, "log.age.next"))).toBe(false);
  expect((await typed(env, "audit verify")).code).toBe(0);
  expect((await typed(open, "case open - --kind access", { input: "a@example.test" })).code).toBe(0);
});

test("a worker has a key of its own, works with it, and without one it is only said what is due", async () => {
  const { env, open, file } = await lockedHome();
  const none = await typed(env, "work");
  expect([none.code, none.err]).toEqual([0, expect.stringContaining("no worker's key is on this machine")]);
  const pass = file("worker-pass", `${OTHERS}\n`);
  const added = await typedJson(open, `worker add "Night run" --passphrase file:${pass}`);
  expect(added.json.worker).toMatchObject({ id: expect.stringMatching(/^w_/), roles: ["worker"] });
  const worker = { ...env, OUBLI_PASSPHRASE_FILE: pass };
  expect((await typed(env, "work")).err).toContain("is locked");
  expect((await typed(worker, "work")).code).toBe(0);
  const decides = await typed({ ...worker, OUBLI_OFFICER: added.json.worker.id }, "officer add Friend");
  expect([decides.code, decides.err]).toEqual([1, expect.stringContaining("does not have the role")]);
});

test("a home is made with a passphrase that is typed twice, and without one nothing is made", async () => {
  const folder = mkdtempSync(join(tmpdir(), "oubli-init-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { OUBLI_HOME: join(folder, "home"), HOME: folder };
  const line = "init --name X --contact x@example.test --country DE";
  const nobody = await typed(env, line);
  expect([nobody.code, nobody.err]).toEqual([2, expect.stringContaining("needs a passphrase")]);
  expect(existsSync(env.OUBLI_HOME)).toBe(false);
  const made = await typed(env, line, { answers: ["short", PASSPHRASE, PASSPHRASE] });
  expect([made.code, made.prompts]).toEqual([
    0,
    [
      "New passphrase for the key of the first officer: ",
      "a passphrase has at least 8 characters\nNew passphrase for the key of the first officer: ",
      "The same passphrase again: ",
    ],
  ]);
  expect(existsSync(join(env.OUBLI_HOME, "keys", "home.key"))).toBe(false);
});
