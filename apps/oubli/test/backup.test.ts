import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFeraSandbox } from "@oubli/sandbox";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  approvedErasure,
  DANA,
  endTasks,
  IDENTITY,
  openCase,
  RECIPIENT,
  succeeding,
  sure,
} from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

/** A folder outside of the home, with the key of the backup in it. */
function safe(): { readonly file: string; readonly key: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "oubli-safe-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const key = join(folder, "age.txt");
  writeFileSync(key, `# a key\n${IDENTITY}\n`, { mode: 0o600 });
  return { folder, key, file: join(folder, "home.age") };
}

async function homeWithCase(): Promise<TestHome> {
  const home = await makeTestHome([]);
  await openCase(home, "access", [], "person@example.test");
  onTestFinished(() => {
    for (const aside of asideOf(home)) rmSync(aside, { recursive: true, force: true });
  });
  return home;
}

function asideOf({ home }: TestHome): readonly string[] {
  const above = join(home.folder, "..");
  return readdirSync(above)
    .map((name) => join(above, name))
    .filter((path) => path.startsWith(`${home.folder}.before-restore-`));
}

const make = ({ env }: TestHome, file: string) => typed(env, ["backup", file, "--recipient", RECIPIENT]);
const verify = ({ env }: TestHome, file: string, key: string) =>
  typedJson(env, ["backup", "verify", file, "--unlock", `file:${key}`]);
const restore = (env: TestHome["env"], file: string, key: string) =>
  typedJson(env, ["restore", file, "--unlock", `file:${key}`, "--confirm", "restore"]);

describe("a backup", () => {
  test("is one private file that holds, and that a stranger's tools open", async () => {
    const home = await homeWithCase();
    const { file, key, folder } = safe();
    expect(await make(home, file)).toMatchObject({ code: 0, err: expect.not.stringContaining("WARNING") });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { json } = await verify(home, file, key);
    expect(json).toMatchObject({ entries: 4, format: "oubli-backup/1" });
    const paths = json.files.map(({ path }: { path: string }) => path);
    expect(paths).toContain("oubli.db");
    expect(paths).toContain("oubli.config.yaml");
    expect(paths.some((path: string) => path.startsWith("keys/"))).toBe(true);
    // Nothing is left beside it.
    expect(readdirSync(folder).toSorted()).toEqual(["age.txt", "home.age"]);
    if (!hasAge()) return;
    const zip = join(folder, "home.zip");
    execFileSync("age", ["-d", "-i", key, "-o", zip, file]);
    expect(execFileSync("unzip", ["-t", zip]).toString()).toContain("No errors detected");
  });

  test("is never written over another file", async () => {
    const home = await homeWithCase();
    const { file } = safe();
    writeFileSync(file, "mine");
    expect((await make(home, file)).err).toContain("exists already");
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  test("is locked to the keys of the configuration when none is named", async () => {
    const home = await homeWithCase();
    const { file, key } = safe();
    appendFileSync(home.home.config, `backup: { recipients: [${RECIPIENT}] }\n`);
    expect(await typed(home.env, ["backup", file])).toMatchObject({ code: 0 });
    expect((await verify(home, file, key)).code).toBe(0);
  });

  test("without any key is locked with a passphrase that is shown once", async () => {
    const home = await homeWithCase();
    const { file, folder } = safe();
    const made = await typed(home.env, ["backup", file]);
    const [, passphrase = ""] = /passphrase of the backup: (\S+)/.exec(made.out) ?? [];
    const words = join(folder, "words.txt");
    writeFileSync(words, passphrase);
    expect((await verify(home, file, words)).code).toBe(0);
    const asked = await typed(home.env, ["backup", "verify", file], { answers: [passphrase] });
    expect(asked).toMatchObject({ code: 0, prompts: [expect.stringContaining("passphrase")] });
  }, 60_000);

  test("of which any byte was changed, or that was cut, is refused, and nothing is touched by it", async () => {
    const home = await homeWithCase();
    const { file, key } = safe();
    await make(home, file);
    const good = readFileSync(file);
    const before = readFileSync(home.home.database);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: good.length - 1 }), fc.boolean(), async (at, cut) => {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] ?? 0) ^ 1;
        writeFileSync(file, cut ? good.subarray(0, at) : bad);
        const said = await restore(home.env, file, key);
        expect(said.code).toBe(1);
        expect(said.json.error.code).toBe("NOT_AUTHENTIC");
      }),
      { numRuns: 15 },
    );
    expect(readFileSync(home.home.database)).toEqual(before);
    expect(asideOf(home)).toEqual([]);
  });

  test("with another key does not open, and the key is not repeated", async () => {
    const home = await homeWithCase();
    const { file, folder } = safe();
    await make(home, file);
    const other = join(folder, "other.txt");
    writeFileSync(other, "a passphrase that nobody has set");
    const said = await verify(home, file, other);
    expect(said.code).toBe(1);
    expect(said.err + said.out).not.toContain("nobody has set");
  });
});

describe("a restored home", () => {
  test("is used again on its own machine; the gap is an entry, and what was there is kept", async () => {
    const home = await homeWithCase();
    const { file, key } = safe();
    await make(home, file);
    await openCase(home, "access", [], "later@example.test");
    const { code, json } = await restore(home.env, file, key);
    expect(code).toBe(0);
    expect(json).toMatchObject({ entries: 4, entry: 4, seen: 5, continuity: "shorter" });
    expect(json.known.map(({ source }: { source: string }) => source)).toEqual(
      expect.arrayContaining(["workstation", "home"]),
    );
    expect(json.forgotten).toEqual([expect.objectContaining({ ev: "request.received", entry: 4 })]);
    expect(existsSync(join(json.aside, "oubli.db"))).toBe(true);

    const next = await typed(home.env, ["case", "open", "again@example.test", "--kind", "access"]);
    expect(next).toMatchObject({ code: 0, err: expect.not.stringContaining("WARNING") });
    expect((await typed(home.env, "audit verify")).code).toBe(0);
    const { json: listed } = await typedJson(home.env, "audit list trail.restored");
    expect(listed.entries[0].entry).toMatchObject({ actor: home.officer, n: 4, seen: 5, code: "shorter" });
  });

  test("of which nothing is missing says so", async () => {
    const home = await homeWithCase();
    const { file, key } = safe();
    await make(home, file);
    const { json } = await restore(home.env, file, key);
    expect(json).not.toHaveProperty("seen");
    expect(json.continuity).toBe("continued");
  });

  test("takes the place of one whose database is gone, or of none at all", async () => {
    const home = await homeWithCase();
    const { file, key, folder } = safe();
    await make(home, file);
    rmSync(home.home.database);
    expect((await restore(home.env, file, key)).code).toBe(0);
    expect((await typed(home.env, "case list")).code).toBe(0);
    rmSync(home.home.folder, { recursive: true });
    const elsewhere = { ...home.env, XDG_STATE_HOME: join(folder, "state") };
    const { json } = await restore(elsewhere, file, key);
    expect(json).not.toHaveProperty("aside");
    expect((await typed(elsewhere, ["case", "open", "again@example.test", "--kind", "access"])).code).toBe(0);
  });

  test("is only made by an admin, and by one who types the word", async () => {
    const home = await homeWithCase();
    const { file, key } = safe();
    await make(home, file);
    const line = ["restore", file, "--unlock", `file:${key}`];
    expect(await typed(home.env, line)).toMatchObject({ code: 2 });
    const refused = await typed(home.env, [...line, "--confirm", "restore", "--as", home.approver]);
    expect(refused.err).toContain("does not have the role admin");
    expect(asideOf(home)).toEqual([]);
    expect((await typed(home.env, "case list")).code).toBe(0);
  });

  test("has its closed erasures verified again, since what was seen later is forgotten", async () => {
    const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
    onTestFinished(() => {
      for (const aside of asideOf(home)) rmSync(aside, { recursive: true, force: true });
    });
    const { file, key } = safe();
    const id = await approvedErasure(home);
    await succeeding(home, "case", "run", id, ...sure(id));
    await endTasks(home, id);
    await succeeding(home, "case", "close", id, ...sure(id));
    await make(home, file);
    expect((await typedJson(home.env, "work --dry-run")).json.work).toEqual([]);
    const { json: restored } = await restore(home.env, file, key);
    expect(restored.reverify).toBe(1);
    // The vendors' secrets are in no backup.
    cpSync(join(restored.aside, "secrets"), join(home.home.folder, "secrets"), { recursive: true });
    const due = await typedJson(home.env, "work --dry-run");
    expect(due.json.work).toEqual([expect.objectContaining({ case: id, what: "reverify" })]);
    await succeeding(home, "worker", "add", "Night run");
    expect((await typedJson(home.env, "work")).json.work).toEqual([
      expect.objectContaining({ what: "reverify", outcome: "done" }),
    ]);
    expect((await typedJson(home.env, "work --dry-run")).json.work).toEqual([]);
  });

  test("says which case was shredded since, and advises to shred it again", async () => {
    const home = await homeWithCase();
    const { file, key } = safe();
    const dismiss = [
      "case",
      "dismiss",
      "C-1",
      "--because",
      "spam",
      "--confirm",
      "C-1",
      "--reason",
      "in a test",
    ];
    expect((await typed(home.env, dismiss)).code).toBe(0);
    await make(home, file);
    const shredded = await typed(home.env, [
      "case",
      "shred",
      "C-1",
      "--confirm",
      "C-1",
      "--reason",
      "in a test",
    ]);
    expect(shredded).toMatchObject({ code: 0 });
    const said = await typed(home.env, ["restore", file, "--unlock", `file:${key}`, "--confirm", "restore"]);
    expect(said.out).toMatch(/C-1, "closed"\s+case\.shredded/);
    expect(said.out + said.err).toContain("next: oubli case shred C-1");
  });

  test("knows by certificates and packages that there was more, and looks at closed erasures again", async () => {
    const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
    onTestFinished(() => {
      for (const aside of asideOf(home)) rmSync(aside, { recursive: true, force: true });
    });
    const { file, key } = safe();
    await make(home, file);
    const words = ["export", "-", "--identity", "email-verified", "--recipient", RECIPIENT];
    expect((await typed(home.env, words, { input: DANA })).code).toBe(0);
    // Its database is gone, and so is what the workstation remembers: only the package knows.
    rmSync(home.home.database);
    rmSync(join(home.home.folder, ".local"), { recursive: true });
    const { json } = await restore(home.env, file, key);
    expect(json.known).toEqual([expect.objectContaining({ source: "package" })]);
    expect(json.seen).toBeGreaterThan(json.entries);
  });
});

function hasAge(): boolean {
  try {
    execFileSync("age", ["--version"]);
    return true;
  } catch {
    return false;
  }
}
