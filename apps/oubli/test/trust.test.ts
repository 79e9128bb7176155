import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { formatSignerKey, generateSigner, openCheckpoint, parseSignerKey, signCheckpoint } from "@oubli/tlog";
import { describe, expect, test } from "vitest";
import { openCase } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

const OPEN = ["case", "open", "again@example.test", "--kind", "access"];

/** Where this workstation keeps what it saw. */
function seenFiles(home: TestHome): readonly string[] {
  const folder = join(home.home.folder, ".local", "state", "oubli", "seen");
  return readdirSync(folder).map((name) => join(folder, name));
}

const trailMemory = (home: TestHome) => seenFiles(home).find((file) => file.includes("trail-")) ?? "";

async function homeWithCase(): Promise<TestHome> {
  const home = await makeTestHome([]);
  await openCase(home, "access", [], "person@example.test");
  return home;
}

/** Takes a copy of the database; what it returns puts it back. */
function rememberDatabase({ home }: TestHome): () => void {
  const copy = readFileSync(home.database);
  return () => {
    for (const end of ["-wal", "-shm"]) rmSync(`${home.database}${end}`, { force: true });
    writeFileSync(home.database, copy);
  };
}

async function isReadOnly({ env }: TestHome, because: string) {
  const refused = await typed(env, OPEN);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("does not continue the one this workstation has seen");
  expect(refused.err).toContain("next: oubli audit trust");
  const listed = await typed(env, "case list");
  expect(listed.code).toBe(0);
  expect(listed.err).toContain("WARNING");
  expect(listed.err).toContain(because);
  expect((await typed(env, "doctor")).out).toContain(because);
  // What asks once a night looks at the exit code.
  expect((await typed(env, "audit verify")).code).toBe(1);
}

async function accept({ env }: TestHome) {
  const { json } = await typedJson(env, "audit trust");
  return typed(env, ["audit", "trust", "--accept", json.fingerprint]);
}

/** Signs the present head with this key alone, as somebody who has replaced the key would. */
function resign({ home }: TestHome, name?: string): string {
  const file = join(home.keys, "log.key");
  const old = parseSignerKey(readFileSync(file, "utf8").trim());
  if (!old) throw new Error("no key");
  const forged = generateSigner(name ?? old.name);
  const raw = new DatabaseSync(home.database);
  const note = String(raw.prepare("select checkpoint from log_head").get()?.checkpoint);
  const { checkpoint } = openCheckpoint(note, { verifiers: [old.verifier] }) ?? {};
  if (!checkpoint) throw new Error("no head");
  const again = signCheckpoint({ ...checkpoint, origin: forged.name }, [forged]);
  raw.prepare("update log_head set checkpoint = ?").run(again);
  raw.close();
  writeFileSync(file, `${formatSignerKey(forged)}\n`);
  return formatSignerKey(forged);
}

describe("a home is read-only", () => {
  test.each([
    ["a byte more", (file: string) => appendFileSync(file, "x")],
    [
      "another byte in its head",
      (file: string) => writeFileSync(file, readFileSync(file, "utf8").replace(/\\n\d+\\n/, "\\n1\\n")),
    ],
    ["nothing in it", (file: string) => writeFileSync(file, "")],
    ["something else in it", (file: string) => writeFileSync(file, "{}")],
  ])("when what this workstation remembers has %s", async (_what, spoil) => {
    const home = await homeWithCase();
    spoil(trailMemory(home));
    await isReadOnly(home, "cannot be read");
  });

  test("when its database was put back to an older copy", async () => {
    const home = await homeWithCase();
    const putBack = rememberDatabase(home);
    await openCase(home, "access", [], "later@example.test");
    putBack();
    await isReadOnly(home, "rolled back or replaced");
  });

  test("when its key was replaced by another of the same name", async () => {
    const home = await homeWithCase();
    resign(home);
    await isReadOnly(home, "ANOTHER KEY");
  });

  test("when its key was replaced by one of another name", async () => {
    const home = await homeWithCase();
    resign(home, "other.example.test/dsr-audit/x");
    await isReadOnly(home, "ANOTHER KEY");
  });

  test("when an entry says that the key was replaced, which the old key has not signed", async () => {
    const home = await homeWithCase();
    const putBack = readFileSync(trailMemory(home));
    await typed(home.env, "audit rotate-key");
    await typed(home.env, "audit retire-key --confirm retire");
    // What a forger can write: an entry with the new key, and no signature of the old one, which they do not have.
    const raw = new DatabaseSync(home.home.database);
    const { idx, body } =
      raw.prepare("select idx, body from log_entry where body like '%key.rotated%'").get() ?? {};
    const forged = Buffer.from(body as Uint8Array)
      .toString("utf8")
      .replace(/"endorsed":"."/, '"endorsed":"A"')
      .replace(/"endorsed":"[^"]{4}/, '"endorsed":"AAAA');
    raw.prepare("update log_entry set body = ? where idx = ?").run(Buffer.from(forged), Number(idx));
    raw.close();
    writeFileSync(trailMemory(home), putBack);
    await isReadOnly(home, "ANOTHER KEY");
  });
});

test("a key that was replaced as it should be is followed by a workstation that was away", async () => {
  const home = await homeWithCase();
  const away = readFileSync(trailMemory(home));
  for (let time = 0; time < 2; time += 1) {
    await typed(home.env, "audit rotate-key");
    await typed(home.env, "audit retire-key --confirm retire");
  }
  writeFileSync(trailMemory(home), away);
  expect(await typed(home.env, OPEN)).toMatchObject({ code: 0, err: expect.not.stringContaining("WARNING") });
});

test("an admin lets the workstation trust another trail, by its fingerprint, and that is an entry", async () => {
  const home = await homeWithCase();
  const putBack = rememberDatabase(home);
  await openCase(home, "access", [], "later@example.test");
  putBack();
  const shown = await typed(home.env, "audit trust");
  expect(shown.code).toBe(1);
  expect(shown.out).toContain("here: 4 entries");
  expect(shown.out).toContain("remembered: 5 entries");
  const wrong = await typed(home.env, [
    "audit",
    "trust",
    "--accept",
    "0000-0000-0000-0000-0000-0000-0000-0000",
  ]);
  expect(wrong.code).toBe(2);
  const { json } = await typedJson(home.env, "audit trust");
  const notAdmin = await typed(home.env, [
    "audit",
    "trust",
    "--accept",
    json.fingerprint,
    "--as",
    home.approver,
  ]);
  expect(notAdmin.err).toContain("does not have the role admin");
  expect((await accept(home)).code).toBe(0);
  expect(await typed(home.env, OPEN)).toMatchObject({ code: 0, err: expect.not.stringContaining("WARNING") });
  const { json: listed } = await typedJson(home.env, "audit list trail.trusted");
  expect(listed.entries[0].entry).toMatchObject({ actor: home.officer, code: "shorter", n: 4, seen: 5 });
  expect((await typed(home.env, "audit trust --accept x")).err).toContain("nothing to accept");
});

test("the first sight of a home says so once, with the fingerprint of its key", async () => {
  const home = await homeWithCase();
  const elsewhere = { ...home.env, XDG_STATE_HOME: join(home.home.folder, "another-workstation") };
  const first = await typed(elsewhere, "case list");
  const { json } = await typedJson(elsewhere, "audit trust");
  expect(first.err).toContain(
    `first time on this workstation: the audit trail of this home is signed with the key ${json.here.keyFingerprint}`,
  );
  expect((await typed(elsewhere, "case list")).err).toBe("");
});

test("a home that was moved is the one this workstation has seen, and its older copy is not", async () => {
  const home = await homeWithCase();
  const copy = `${home.home.folder}-copy`;
  cpSync(home.home.folder, copy, { recursive: true });
  await openCase(home, "access", [], "later@example.test");
  const moved = await typed({ ...home.env, OUBLI_HOME: copy }, "case list");
  rmSync(copy, { recursive: true });
  expect(moved.err).toContain("rolled back or replaced");
});
