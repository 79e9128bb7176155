import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newOfficerId, type OfficerId } from "@oubli/model";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Home, locateHome } from "../src/world/home.ts";
import { openKeyring } from "../src/world/keys/keyring.ts";
import { officerFiles } from "../src/world/keys/officer-files.ts";
import { makeOfficerKey, openLockedKey } from "../src/world/keys/officer-key.ts";
import { choosePassphrase } from "../src/world/keys/passphrase.ts";
import { formatRequest, isSignedBefore, openRequest } from "../src/world/keys/request.ts";
import { randomWord } from "../src/world/random-word.ts";
import { readSecret } from "../src/world/secrets.ts";
import { makeHome } from "../src/world/setup.ts";

// Guessing may cost nothing here.
const WORK = 1;
const PASSPHRASE = "correct horse battery";

function place(): { readonly home: Home; readonly env: Readonly<Record<string, string>> } {
  const folder = mkdtempSync(join(tmpdir(), "oubli-keys-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { OUBLI_HOME: join(folder, "home"), HOME: folder };
  return { home: locateHome(env), env };
}

async function makeKey(home: Home, passphrase = PASSPHRASE) {
  return makeOfficerKey(home, {
    id: newOfficerId(randomWord),
    lock: { passphrase, work: WORK },
    name: "Bea",
  });
}

describe("an officer's key", () => {
  test("is opened by its passphrase and by no other", async () => {
    const { home } = place();
    const { id, verifierKey } = await makeKey(home);
    const opened = await openLockedKey(home, id, PASSPHRASE);
    expect(opened).not.toBe("wrong");
    expect(openRequest(readFileSync(officerFiles(home, id).publicHalf, "utf8"))?.vkey).toBe(verifierKey);
    expect(await openLockedKey(home, id, `${PASSPHRASE} `)).toBe("wrong");
    expect(await openLockedKey(home, id, "")).toBe("wrong");
  });

  test("says in its file how much each guess costs, and never its secret", async () => {
    const { home } = place();
    const { id, key } = await makeKey(home);
    const text = readFileSync(officerFiles(home, id).locked, "utf8");
    expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    const bytes = Buffer.from(text.split("\n").slice(1, -2).join(""), "base64").toString("latin1");
    expect(bytes).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 1\n/);
    expect(bytes).not.toContain(key.identity);
  });

  test("that is damaged, another officer's, or beside another public half is a sentence with a remedy", async () => {
    const { home } = place();
    const [mine, other] = [await makeKey(home), await makeKey(home)];
    const files = (id: OfficerId) => officerFiles(home, id);
    const whole = readFileSync(files(mine.id).locked, "utf8");
    const fails = (message: string) =>
      expect(openLockedKey(home, mine.id, PASSPHRASE)).rejects.toMatchObject({
        code: "SETUP",
        message: expect.stringContaining(message),
        hint: expect.stringContaining("backup"),
      });
    writeFileSync(files(mine.id).locked, whole.slice(0, -80));
    await fails("is damaged");
    writeFileSync(files(mine.id).locked, readFileSync(files(other.id).locked));
    await fails("holds the key of another officer");
    writeFileSync(files(mine.id).locked, whole);
    writeFileSync(files(mine.id).publicHalf, other.request);
    await fails("belongs to another key");
    rmSync(files(mine.id).publicHalf);
    expect(await openLockedKey(home, mine.id, PASSPHRASE)).not.toBe("wrong");
    expect(existsSync(files(mine.id).publicHalf)).toBe(true);
  });

  const has = (program: string) => spawnSync(program, ["--version"]).error === undefined;

  test.skipIf(!has("age") || !has("script"))(
    "is opened by age with the same passphrase, and opens the home (skipped where age or script is not installed)",
    async () => {
      const { home, env } = place();
      const answers = {
        controller: { name: "Shop", contact: "p@shop.example.test", country: "DE", zone: "Europe/Berlin" },
        officer: "First",
      };
      const id = await makeHome(home, answers, env, { keys: { passphrase: PASSPHRASE, work: WORK } });
      const out = join(env.HOME ?? "", "key.txt");
      // age asks at a terminal only.
      execFileSync("script", ["-qec", `age -d -o ${out} ${officerFiles(home, id).locked}`, "/dev/null"], {
        input: `${PASSPHRASE}\n`,
      });
      const [signer, identity] = readFileSync(out, "utf8").trim().split("\n");
      expect(signer).toMatch(new RegExp(`^PRIVATE\\+KEY\\+${id}\\+`));
      writeFileSync(out, `${identity}\n`);
      const homeKey = execFileSync("age", ["-d", "-i", out, join(home.keys, "home", `${id}.age`)], {
        encoding: "utf8",
      });
      expect(Buffer.from(homeKey.trim(), "base64")).toHaveLength(32);
    },
  );
});

describe("a request", () => {
  test("counts only with the signature of the key it is about, and as it was written", async () => {
    const { home } = place();
    const { request, recipient, key, id } = await makeKey(home);
    expect(openRequest(request)).toMatchObject({ id, name: "Bea", recipient });
    expect(openRequest(request.replace("Bea", "Eve"))).toBeUndefined();
    const other = await makeKey(home);
    expect(openRequest(request.replace(recipient, other.recipient))).toBeUndefined();
    const forged = formatRequest({ recipient: other.recipient }, other.key.signer).replaceAll(other.id, id);
    expect(openRequest(forged)).toBeUndefined();
    const next = formatRequest({ recipient }, other.key.signer, key.signer);
    expect(isSignedBefore(next, (await makeKey(home)).verifierKey)).toBe(false);
  });
});

test("a keyring signs nothing and opens nothing while the key is locked", async () => {
  const { home, env } = place();
  const { id } = await makeKey(home);
  const ring = openKeyring(home, env);
  expect(await ring.holds(id)).toBe(false);
  await expect(ring.officers.sign(id, "x\n")).rejects.toMatchObject({
    code: "NOT_ALLOWED",
    reason: { why: "locked", officer: id },
  });
  const stranger = newOfficerId(randomWord);
  await expect(ring.open(stranger)).rejects.toMatchObject({ reason: { why: "key-elsewhere" } });
});

test("a passphrase is typed twice, and one that is empty or very short locks nothing", async () => {
  const answers = ["", "short", PASSPHRASE, `${PASSPHRASE}!`, PASSPHRASE, PASSPHRASE];
  const asked: string[] = [];
  const ask = async (question: { readonly is: string; readonly complaint?: string }) => {
    asked.push(question.complaint ?? question.is);
    return answers.shift() ?? "";
  };
  await expect(choosePassphrase("a key", undefined, ask)).rejects.toMatchObject({
    code: "USAGE",
    message: "the two were not the same",
  });
  expect(asked).toEqual([
    "choose",
    "an empty passphrase locks nothing",
    "a passphrase has at least 8 characters",
    "repeat",
  ]);
  await expect(choosePassphrase("a key", "seven77", undefined)).rejects.toMatchObject({ code: "USAGE" });
  await expect(choosePassphrase("a key", undefined, undefined)).rejects.toMatchObject({ code: "USAGE" });
});

test("white space around a secret of the environment is no part of it", async () => {
  expect(await readSecret("env:KEY", { KEY: "abc\n" })).toBe("abc");
  await expect(readSecret("env:KEY", { KEY: "\n" })).rejects.toMatchObject({ code: "SETUP" });
});

test("without a keychain on this computer a reference to it says what to do instead", async () => {
  // A machine that has one holds nothing under this name; either way it is a sentence.
  const failure = await readSecret("keychain:oubli-test-nothing", {}).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "SETUP", hint: expect.stringMatching(/file:|service oubli/) });
});
