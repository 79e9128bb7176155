import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFeraSandbox } from "@oubli/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { ADA, DANA, openCase, plannedErasure, RECIPIENT, typing } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "oubli-bad-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function envFor(folder: string): Readonly<Record<string, string>> {
  return { OUBLI_HOME: folder, HOME: folder };
}

const CONTROLLER = "controller: { name: A, contact: b, country: DE, zone: Europe/Berlin }\n";

describe("what cannot be meant is answered with a sentence, a remedy and exit code 2", () => {
  test.each([
    { line: "erace", says: "there is no command erace", remedy: "did you mean erase?" },
    { line: "dana.ruiz@example.test", says: "there is no such command", remedy: "oubli --help" },
    { line: "case dana.ruiz@example.test", says: "there is no such command", remedy: "case list" },
    {
      line: `case open ${ADA} --kind access --received ""`,
      says: "--received is not valid",
      remedy: "oubli case open --help",
    },
    {
      line: `case open ${ADA} --kind access --received 2026-02-30T10:00:00Z`,
      says: "--received is not valid",
      remedy: "oubli case open --help",
    },
    { line: 'case list --as ""', says: "--as is empty", remedy: "leave it out" },
    { line: "case", says: "case what?", remedy: "case list" },
    { line: "case opne", says: "there is no command case opne", remedy: "did you mean case open?" },
    { line: "case list --jsn", says: "unknown option --jsn", remedy: "did you mean --json?" },
    { line: "case list C-1", says: "more words than can be meant", remedy: "options only" },
    {
      line: "case show 7",
      says: "<case> is not valid: expected a case number such as C-7",
      remedy: "--help",
    },
    {
      line: `case open ${ADA}`,
      says: "--kind is needed: one of access, erasure",
      remedy: "oubli case open --help",
    },
    {
      line: "case open --kind erasure",
      says: "<identifiers> is needed",
      remedy: "an e-mail address",
    },
    {
      line: 'case open "ada at home" --kind erasure',
      says: "<identifiers> is not valid",
      remedy: "kind:value",
    },
    {
      line: `erase ${ADA}`,
      says: "--identity is needed",
      remedy: "self-declared, email-verified, id-document",
    },
    { line: "case approve C-1", says: "--plan is needed", remedy: "oubli case approve --help" },
    { line: "task keep C-1 t1 reason", says: "--ground is needed", remedy: "--review is needed" },
    { line: "audit list --last many", says: "--last is not valid", remedy: "a whole number from 1 on" },
    {
      line: "vendor check missing.yaml",
      says: "there is no file missing.yaml",
      remedy: "a page of privacy marks",
    },
    { line: "init", says: "--name is needed", remedy: "--country is needed" },
    { line: "desk", says: "the desk needs a terminal", remedy: "oubli case list" },
  ])("oubli $line", async ({ line, says, remedy }) => {
    const ended = await typed(envFor(emptyFolder()), line);
    expect(ended.err).toContain(says);
    expect(ended.err).toContain(remedy);
    expect(ended.err).not.toContain("    at ");
    expect(ended.err).not.toContain("dana");
    expect(ended.code).toBe(2);
  });

  test("the words of a person are never repeated in an error", async () => {
    const said = [
      await typed(envFor(emptyFolder()), ["find", "ada.lovelace at example"]),
      await typed(envFor(emptyFolder()), ["find", "-"], { input: "ada.lovelace at example\n" }),
    ];
    for (const { err, code } of said)
      expect([code, err]).toEqual([2, expect.not.stringContaining("lovelace")]);
  });
});

describe("a home that cannot be used is left as it is and says what to do", () => {
  test("there is none yet", async () => {
    const ended = await typed(envFor(join(emptyFolder(), "nothing")), "case list");
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.err).toContain("there is no oubli home");
    expect(ended.err).toContain("next: oubli init");
  });

  test("there is one already", async () => {
    const home = await makeTestHome([]);
    const again = await typed(home.env, "init --name X --contact x@example.test --country DE");
    expect(again.code).toBe(1);
    expect(again.err).toContain("already");
  });

  test.each([
    { text: "controller: [", says: "oubli.config.yaml:1" },
    {
      text: "controller:\n  name: A\n  contact: b\n  country: Germany\n  zone: Europe/Berlin\n",
      says: "oubli.config.yaml:4: controller.country: must be two capital letters",
    },
    {
      text: "controller:\n  name: A\n  contact: b\n  country: DE\n  zone: Mars/Base\n",
      says: "oubli.config.yaml:5: controller.zone: is no time zone",
    },
    {
      text: "controller:\n  name: A\n  contact: b\n  country: QQ\n  zone: Europe/Berlin\n",
      says: "oubli.config.yaml:4: controller.country: must be the two-letter code of a country with a calendar",
    },
    {
      text: "controller:\n  name: A\n  contact: b\n  country: DE\n  region: QQ\n  zone: Europe/Berlin\n",
      says: "oubli.config.yaml:5: controller.region: must be one of",
    },
    { text: "controler: {}\n", says: "oubli.config.yaml" },
  ])("a configuration that is malformed: $says", async ({ text, says }) => {
    const home = await makeTestHome([]);
    writeFileSync(home.home.config, text);
    const ended = await typed(home.env, "vendor list");
    expect(ended.err).toContain(says);
    expect(ended.code).toBe(1);
  });

  test.each([
    {
      account: "{ id: a, vendor: fera, secrets: { SecretKey: sk_plain } }",
      says: "account a: FILE:4: accounts.0.secrets.SecretKey: must be a reference",
    },
    {
      account: "{ id: a, vendor: fera, baseUrl: x }",
      says: 'account a: FILE:4: accounts.0: Unrecognized key: "baseUrl"',
    },
    {
      account: '{ id: a, vendor: fera, base-url: "http://u:sk_plain@127.0.0.1/v1" }',
      says: "account a: FILE:4: accounts.0.base-url: the base URL has more than a host and a path",
    },
    {
      account: "{ id: a, vendor: fera, base-url: ftp://fera.example.test/etc }",
      says: "account a: FILE:4: accounts.0.base-url: the base URL is not https",
    },
    {
      account: "{ id: a, vendor: fera, base-url: http://fera.example.test/v3 }",
      says: "account a: FILE:4: accounts.0.base-url: the base URL is not https",
    },
    { account: "{ vendor: fera }", says: "account accounts.0: FILE:4: accounts.0.id" },
    { account: "nonsense", says: "account accounts.0: FILE:4: accounts.0: Invalid input" },
    {
      account: "{ id: a, vendor: acme }\n  - { id: a, vendor: acme }",
      says: "account a: FILE:5: the account a stands there twice",
    },
  ])("an account that is malformed stops only what needs it: $says", async ({ account, says }) => {
    const home = await makeTestHome([]);
    const id = await openCase(home, "access");
    writeFileSync(home.home.config, `${CONTROLLER}officer: ${home.officer}\naccounts:\n  - ${account}\n`);
    const problem = says.replace("FILE", home.home.config);
    const [listed, examined] = [await typed(home.env, "vendor list"), await typed(home.env, "doctor")];
    expect([listed.code, listed.out]).toEqual([1, expect.stringContaining(problem)]);
    expect(listed.out).not.toContain("sk_plain");
    expect([examined.code, examined.out]).toEqual([1, expect.stringContaining("FAIL  account a")]);
    expect(await typed(home.env, `case hold ${id}`)).toMatchObject({ code: 0 });
    expect(await typed(home.env, `case identity ${id} --level email-verified`)).toMatchObject({ code: 0 });
    const find = await typed(home.env, `case find ${id}`);
    expect([find.code, find.err]).toEqual([1, expect.stringContaining("account a")]);
  });

  test.each([
    { account: "{ id: a, vendor: fera, surface: nope }", says: "there is no such surface" },
    { account: "{ id: a, vendor: constructor }", says: "there is no vendor constructor" },
    {
      account: "{ id: a, vendor: partnero, secrets: { ApiKey: file:/tmp } }",
      says: "/tmp is a folder where a file should be",
    },
    {
      account: "{ id: a, vendor: partnero, secrets: { ApiKey: env:constructor } }",
      says: "environment variable constructor is not set",
    },
  ])("an account whose words nothing answers to is a finding of doctor: $says", async ({ account, says }) => {
    const home = await makeTestHome([]);
    const after = "\n  - { id: b, vendor: fera, secrets: { SecretKey: env:NOT_SET } }";
    writeFileSync(
      home.home.config,
      `${CONTROLLER}officer: ${home.officer}\naccounts:\n  - ${account}${after}\n`,
    );
    const { code, out } = await typed(home.env, "doctor");
    expect([code, out]).toEqual([1, expect.stringMatching(/^FAIL +account a +/m)]);
    expect(out).toContain(says);
    expect(out).toMatch(/^FAIL +account b +environment variable NOT_SET/m);
  });

  test("a path the disk does not take, and more words than a trail can be searched for", async () => {
    const home = await makeTestHome([]);
    const long = "x".repeat(100_000);
    const exported = await typed({ ...home.env, OUBLI_OFFICER: home.officer }, ["audit", "export", long]);
    expect([exported.code, exported.err]).toEqual([
      1,
      expect.stringContaining("a file or folder has a name that is too long (mkdir: ENAMETOOLONG)"),
    ]);
    for (const words of [[long], Array.from({ length: 2000 }, () => "x")]) {
      const { code, err } = await typed(home.env, ["audit", "list", ...words]);
      expect([code, err]).toEqual([2, expect.stringContaining("up to 20 words of at most 100 letters")]);
      expect(err.length).toBeLessThan(500);
    }
  });

  test("a database file that is none", async () => {
    const home = await makeTestHome([]);
    writeFileSync(home.home.database, "this is a letter, not a database; it must stay as it is".repeat(40));
    const ended = await typed(home.env, "case list");
    expect(ended.err).toContain("is not an oubli database");
    expect(ended.code).toBe(1);
  });

  test.each([
    { state: "missing", lose: (file: string) => rmSync(file) },
    { state: "empty", lose: (file: string) => writeFileSync(file, "") },
  ])("a database that is $state is not taken for one without cases", async ({ state, lose }) => {
    const home = await makeTestHome([]);
    await openCase(home, "access");
    for (const suffix of ["-wal", "-shm"]) rmSync(`${home.home.database}${suffix}`, { force: true });
    lose(home.home.database);
    for (const line of ["case list", "audit verify", "officer list", "case register", "doctor"]) {
      const { code, out, err } = await typed(home.env, line);
      expect([line, code]).toEqual([line, 1]);
      expect(out + err).toContain(`the database ${home.home.database} is ${state}`);
      expect(out + err).toContain("restore a backup");
    }
    expect(existsSync(home.home.database)).toBe(state === "empty");
    expect((await typed(home.env, "doctor")).out).toMatch(/^FAIL +database/m);
  });

  test("a home key of another home opens no case", async () => {
    const home = await makeTestHome([]);
    await openCase(home, "access");
    const ended = await typed(
      { ...home.env, OUBLI_KEY: Buffer.alloc(32, 7).toString("base64") },
      "case show C-1",
    );
    expect(ended.code).toBe(1);
    expect(ended.err).toContain("does not open with this home's key");
  });

  test("an unknown officer, and one whose key is elsewhere", async () => {
    const home = await makeTestHome([]);
    const as = (officer: string) =>
      typing(home, ADA).run("case", "open", "-", "--kind", "access", "--as", officer);
    expect((await as("o_00000000")).err).toContain("there is no officer o_00000000");
    expect(await as("ada")).toMatchObject({ code: 2 });
    expect((await typed({ ...home.env, OUBLI_OFFICER: "o_00000000" }, "case show C-1")).err).toContain(
      "there is no officer o_00000000",
    );
  });

  test.each([
    { name: "A\u200bda", says: "cannot be seen" },
    { name: "...", says: "is empty" },
    { name: "Ada\u202eecnalB", says: "cannot be seen" },
    { name: "Ada\nBlanc", says: "cannot be seen" },
    { name: "Ada\u0007", says: "cannot be seen" },
    { name: "Sec\u00adond", says: "cannot be seen" },
    { name: "A".repeat(101), says: "is longer than 100 letters" },
    { name: " second ", says: "is another officer's already" },
    { name: "\uff33econd", says: "is another officer's already" },
  ])("an officer whose name could be taken for another's: $says", async ({ name, says }) => {
    const home = await makeTestHome([]);
    const before = (await typing(home).json("officer", "list")).json.officers;
    const { code, err } = await typed(home.env, ["officer", "add", name]);
    expect([code, err]).toEqual([2, expect.stringContaining("the officer's name ")]);
    expect(err).toContain(says);
    expect((await typing(home).json("officer", "list")).json.officers).toEqual(before);
    expect(
      readdirSync(join(home.home.keys, "officers")).filter((file) => file.endsWith(".key")),
    ).toHaveLength(2);
  });

  test("a role that is given twice counts once", async () => {
    const home = await makeTestHome([]);
    const { json } = await typing(home).json("officer", "add", " Third  one", "--roles", "auditor,auditor");
    expect(json.officer).toMatchObject({ name: "Third one", roles: ["auditor"] });
  });

  test.each([
    { line: "--country DE --zone Mars/Base", says: "controller.zone: is no time zone" },
    { line: "--country Germany", says: "controller.country: must be two capital letters" },
    { line: '--country DE --officer "A\u200bB"', says: "the officer's name holds" },
  ])("a home that could not be used is not made: $says", async ({ line, says }) => {
    const folder = join(emptyFolder(), "home");
    const { code, err } = await typed(envFor(folder), `init --name X --contact x@example.test ${line}`);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
    expect(existsSync(folder)).toBe(false);
  });

  test("a home below a file", async () => {
    const file = join(emptyFolder(), "file");
    writeFileSync(file, "correct horse battery\n");
    const ended = await typed(
      { ...envFor(join(file, "home")), OUBLI_PASSPHRASE_FILE: file },
      "init --name X --contact x@example.test --country DE",
    );
    expect(ended.err).toContain("has a file where a folder should be");
    expect(ended.code).toBe(1);
  });
});

describe("a secret that is not there", () => {
  /** A home with a case and a task of it, whose only account lost its secret. */
  async function homeWithoutSecret(): Promise<TestHome> {
    const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
    await plannedErasure(home);
    await openCase(home, "access", ["--identity", "email-verified"]);
    const accounts = "accounts: [{ id: shop, vendor: fera, secrets: { SecretKey: env:NOT_SET } }]\n";
    writeFileSync(home.home.config, `${CONTROLLER}officer: ${home.officer}\n${accounts}`);
    return home;
  }

  test("stops only what asks a vendor: what is urgent, what is proof and what lists goes on", async () => {
    const home = await homeWithoutSecret();
    for (const line of [
      "case list",
      "case show C-1",
      "case hold C-1",
      'case release C-1 --confirm C-1 --reason "in a test"',
      'task waive C-1 t1 "in a test"',
      "case register",
      "audit list",
      "audit verify",
      "officer list",
      "vendor list",
    ])
      expect([line, (await typed(home.env, line)).code]).toEqual([line, 0]);
  });

  test("is named with its account where a vendor has to be asked", async () => {
    const home = await homeWithoutSecret();
    const found = await typed(home.env, "case find C-2");
    expect(found).toMatchObject({ code: 1, out: "" });
    expect(found.err).toContain("account shop: environment variable NOT_SET is not set");
    for (const line of ["find -", "export - --identity email-verified", "erase - --identity email-verified"])
      expect(await typed(home.env, line, { input: DANA })).toMatchObject({
        code: 1,
        err: expect.stringContaining("environment variable NOT_SET is not set"),
      });
    // An account that cannot be opened is told before a case is opened for nothing.
    expect((await typing(home).json("case", "list")).json.cases).toHaveLength(2);
  });

  test("is a finding of doctor beside everything else, and of the test of the accounts", async () => {
    const home = await homeWithoutSecret();
    const doctor = await typed(home.env, "doctor");
    expect(doctor.code).toBe(1);
    expect(doctor.out).toMatch(/^FAIL +account shop +environment variable NOT_SET is not set/m);
    expect(doctor.out).toMatch(/^ok +audit trail/m);
    const tested = await typed(home.env, "vendor test");
    expect(tested).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^FAIL +shop +.*NOT_SET is not set/m),
    });
  });

  test("of a file says which file", async () => {
    const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
    const file = join(home.home.folder, "secrets", "shop-SecretKey");
    rmSync(file);
    const ended = await typed(home.env, "vendor test");
    expect(ended).toMatchObject({ code: 1, out: expect.stringContaining(file) });
  });
});

describe("a vendor that cannot be asked is a gap, never an empty answer", () => {
  test("credentials that are rejected end with exit code 4, whatever was asked for", async () => {
    const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
    await openCase(home, "erasure", ["--identity", "email-verified"], DANA);
    for (const scheme of ["SecretKey", "AppToken", "PartnerKey"])
      writeFileSync(join(home.home.folder, "secrets", `shop-${scheme}`), "sk_wrong\n");
    for (const line of [
      "case find C-1",
      "case plan C-1",
      "find -",
      "export - --identity email-verified",
      "erase - --identity email-verified",
      "vendor test",
      "doctor",
    ]) {
      const ended = await typed(home.env, line, { input: DANA });
      expect([line, ended.code]).toEqual([line, 4]);
      expect(ended.out + ended.err).toContain("shop");
      expect(ended.out + ended.err).not.toContain("sk_wrong");
    }
    expect((await typed(home.env, "vendor test")).out).toContain("the key was rejected");
    const { json } = await typing(home, DANA).json("find", "-");
    expect(json).toMatchObject({ answer: "incomplete", findings: [] });
  });

  test("an unreachable vendor cannot be planned around", async () => {
    const sandbox = createFeraSandbox({
      intercept: async (operation) => {
        if (operation === "listCustomers") throw new Error("the line is dead");
        return undefined;
      },
    });
    const home = await makeTestHome([{ id: "shop", sandbox }]);
    const ended = await typing(home, DANA).run("erase", "-", "--identity", "email-verified");
    expect(ended.code).toBe(1);
    expect(ended.out).toContain("COULD NOT LOOK EVERYWHERE");
    const planned = await typed(home.env, "case plan C-1");
    expect(planned.err).toContain("could not look everywhere: shop: customers by e-mail address");
    expect(planned.err).toContain("oubli case accept-gap C-1");
    expect(planned.code).toBe(1);
  });

  test("without any account nothing was asked, and nobody says that nothing was found", async () => {
    const home = await makeTestHome([]);
    const id = await openCase(home, "erasure", ["--identity", "email-verified"]);
    for (const line of [
      "find -",
      `case find ${id}`,
      `export - --identity email-verified --recipient ${RECIPIENT}`,
      "erase - --identity email-verified",
    ])
      for (const form of ["", " --json"]) {
        const { code, out, err } = await typed(home.env, `${line}${form}`, { input: ADA });
        expect([line, form, code]).toEqual([line, form, 1]);
        expect(out + err).not.toMatch(/no data found|nothing[- ]found|no data held|nothing held/i);
      }
    const { json } = await typing(home).json("case", "find", id);
    expect(json.answer).toBe("incomplete");
    const closed = await typing(home).run("case", "close", id, "--confirm", id, "--reason", "no data held");
    expect(closed).toMatchObject({ code: 1, err: expect.stringContaining("no account was asked") });
    expect((await typed(home.env, "case register")).out).not.toContain("no-data-held");
  });
});

test("an account of a service is never asked at a folder or a database", async () => {
  const home = await makeTestHome([]);
  for (const address of ["file:///etc", "sqlite:///etc/passwd", "postgres://db.example.test/shop"]) {
    const account = `{ id: a, vendor: partnero, secrets: { ApiKey: "env:HOME" }, base-url: "${address}" }`;
    writeFileSync(home.home.config, `${CONTROLLER}officer: ${home.officer}\naccounts:\n  - ${account}\n`);
    const tested = await typed(home.env, "vendor test");
    expect([tested.code, tested.out]).toEqual([1, expect.stringContaining("the base URL")]);
  }
});
