import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFeraSandbox } from "@oubli/sandbox";
import { describe, expect, test } from "vitest";
import { makeTestHome, runProgram } from "./support/home.ts";

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "oubli-bad-"));
}

function envFor(folder: string): Readonly<Record<string, string>> {
  return { OUBLI_HOME: folder, PATH: process.env.PATH ?? "", HOME: folder };
}

describe("what cannot be meant is answered with a sentence, a remedy and exit code 2", () => {
  test.each([
    { words: ["erace"], says: "there is no command erace", remedy: "did you mean erase?" },
    { words: ["case"], says: "case what?", remedy: "case list" },
    { words: ["case", "list", "--jsn"], says: "unknown option --jsn", remedy: "did you mean --json?" },
    { words: ["case", "show", "7"], says: "expected exactly one case number", remedy: "looks like C-7" },
    {
      words: ["case", "open", "ada@example.test"],
      says: "--kind must be one of access, erasure",
      remedy: "",
    },
    {
      words: ["case", "open", "--kind", "erasure"],
      says: "expected at least one identifier",
      remedy: "an e-mail address",
    },
    {
      words: ["case", "open", "ada at home", "--kind", "erasure"],
      says: "word 1 is no identifier",
      remedy: "kind:value",
    },
    {
      words: ["erase", "ada@example.test"],
      says: "--identity is needed",
      remedy: "attested, mailbox or documents",
    },
    { words: ["case", "run", "C-1"], says: "cannot be brought back", remedy: "--confirm C-1" },
    { words: ["case", "approve", "C-1"], says: "--plan is needed", remedy: "oubli case show C-1" },
    { words: ["case", "task", "C-1", "t1"], says: "either --done or --declined", remedy: "--done" },
    { words: ["audit", "list", "--last", "many"], says: "--last is a whole number", remedy: "" },
    {
      words: ["vendor", "check", "missing.yaml"],
      says: "there is no file missing.yaml",
      remedy: "OpenAPI 3.1",
    },
    { words: ["init"], says: "--name, --contact and --country are needed", remedy: "oubli init --name" },
    { words: ["desk"], says: "the desk needs a terminal", remedy: "oubli case list" },
  ])("oubli $words", async ({ words, says, remedy }) => {
    const ended = await runProgram(words, envFor(emptyFolder()));
    expect(ended.err).toContain(says);
    expect(ended.err).toContain(remedy);
    expect(ended.err).not.toContain("    at ");
    expect(ended.code).toBe(2);
  });

  test("the words of a person are never repeated in an error", async () => {
    const ended = await runProgram(["find", "ada.lovelace at example"], envFor(emptyFolder()));
    expect(ended.err).not.toContain("lovelace");
  });
});

describe("a home that cannot be used is left as it is and says what to do", () => {
  test("there is none yet", async () => {
    const ended = await runProgram(["case", "list"], envFor(join(emptyFolder(), "nothing")));
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.err).toContain("there is no oubli home");
    expect(ended.err).toContain('make one with "oubli init"');
  });

  test("there is one already", async () => {
    const home = await makeTestHome([]);
    const again = await runProgram(
      ["init", "--name", "X", "--contact", "x@example.test", "--country", "DE"],
      home.env,
    );
    expect(again.code).toBe(1);
    expect(again.err).toContain("already");
  });

  test.each([
    { text: "controller: [", says: "oubli.config.yaml:1" },
    {
      text: "controller:\n  name: A\n  contact: b\n  country: Germany\n  zone: Europe/Berlin\n",
      says: "oubli.config.yaml:4: controller.country: must be two capital letters",
    },
    { text: "controler: {}\n", says: "oubli.config.yaml" },
    {
      text: "controller: { name: A, contact: b, country: DE, zone: Europe/Berlin }\naccounts:\n  - id: a\n    vendor: fera\n    secrets: { SecretKey: sk_plain }\n",
      says: "oubli.config.yaml:5: accounts.0.secrets.SecretKey: must be a reference",
    },
  ])("a configuration that is malformed: $says", async ({ text, says }) => {
    const home = await makeTestHome([]);
    writeFileSync(home.home.config, text);
    const ended = await runProgram(["officer", "list"], home.env);
    expect(ended.err).toContain(says);
    expect(ended.err).not.toContain("sk_plain");
    expect(ended.code).toBe(1);
  });

  test("a secret that is not there", async () => {
    const home = await makeTestHome([]);
    writeFileSync(
      home.home.config,
      "controller: { name: A, contact: b, country: DE, zone: Europe/Berlin }\naccounts: [{ id: a, vendor: fera, secrets: { SecretKey: env:NOT_SET } }]\n",
    );
    const ended = await runProgram(["officer", "list"], home.env);
    expect(ended.err).toContain("the secret env:NOT_SET is not there");
    expect(ended.err).toContain("set the environment variable NOT_SET");
  });

  test("a database file that is none", async () => {
    const home = await makeTestHome([]);
    writeFileSync(home.home.database, "this is a letter, not a database; it must stay as it is".repeat(40));
    const ended = await runProgram(["case", "list"], home.env);
    expect(ended.err).toContain("is not an oubli database");
    expect(ended.code).toBe(1);
  });

  test("a home key of another home opens no case", async () => {
    const home = await makeTestHome([]);
    expect(
      await runProgram(["case", "open", "ada@example.test", "--kind", "access"], home.env),
    ).toMatchObject({ code: 0 });
    const ended = await runProgram(["case", "show", "C-1"], {
      ...home.env,
      OUBLI_KEY: Buffer.alloc(32, 7).toString("base64"),
    });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain("does not open with this home's key");
  });

  test("an unknown officer, and one whose key is elsewhere", async () => {
    const home = await makeTestHome([]);
    const unknown = await runProgram(
      ["case", "open", "ada@example.test", "--kind", "access", "--as", "o_00000000"],
      home.env,
    );
    expect(unknown.err).toContain("there is no officer o_00000000");
    const nonsense = await runProgram(
      ["case", "open", "ada@example.test", "--kind", "access", "--as", "ada"],
      home.env,
    );
    expect(nonsense.code).toBe(2);
  });

  test("a home below a file", async () => {
    const file = join(emptyFolder(), "file");
    writeFileSync(file, "");
    const ended = await runProgram(
      ["init", "--name", "X", "--contact", "x@example.test", "--country", "DE"],
      envFor(join(file, "home")),
    );
    expect(ended.err).toContain("has a file where a folder should be");
    expect(ended.code).toBe(1);
  });
});

describe("a vendor that cannot be asked is a gap, never an empty answer", () => {
  test("a wrong key exits with 4 and names the account", async () => {
    const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
    writeFileSync(join(home.home.folder, "secrets", "shop-SecretKey"), "sk_wrong\n");
    for (const scheme of ["AppToken", "PartnerKey"])
      writeFileSync(join(home.home.folder, "secrets", `shop-${scheme}`), "wrong\n");
    const ended = await runProgram(["vendor", "test"], home.env);
    expect(ended.code).toBe(4);
    expect(ended.out).toContain("the key was rejected");
    const found = await runProgram(["find", "dana.ruiz@example.test", "--json"], home.env);
    expect(found.code).toBe(1);
    expect(JSON.parse(found.out).complete).toBe(false);
  });

  test("an unreachable vendor cannot be planned around", async () => {
    const sandbox = createFeraSandbox({
      intercept: async (operation) => {
        if (operation.startsWith("list")) throw new Error("the line is dead");
        return undefined;
      },
    });
    const home = await makeTestHome([{ id: "shop", sandbox }]);
    const ended = await runProgram(["erase", "dana.ruiz@example.test", "--identity", "mailbox"], home.env);
    expect(ended.err).toContain("could not look everywhere: shop: customers by e-mail address");
    expect(ended.code).toBe(1);
  });
});
