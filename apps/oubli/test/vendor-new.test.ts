import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { typed } from "./support/typed.ts";

const SPEC = fileURLToPath(
  new URL("../../../packages/client-partnero/generated/openapi.json", import.meta.url),
);

const root = mkdtempSync(join(tmpdir(), "vendor-new-"));
afterAll(() => rmSync(root, { recursive: true }));

let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, "vendor-"));
  cpSync(SPEC, join(folder, "openapi.yaml"));
});

const at = (name: string) => join(folder, name);
const env = () => ({ OUBLI_HOME: join(folder, "home") });
const marks = (page: string, word: string) =>
  page.split("\n").filter((line) => line.endsWith(`# ${word}`)).length;

describe("a first page for a vendor", () => {
  test("is written from guesses alone, passes its check, and says what nobody has seen", async () => {
    const made = await typed(env(), ["vendor", "new", at("openapi.yaml"), "--yes"]);
    expect(made).toMatchObject({ code: 0, prompts: [] });
    const page = readFileSync(at("privacy.yaml"), "utf8");
    expect(made.out).toContain(`lines asked, guessed: 0, ${marks(page, "guessed")}`);
    expect(marks(page, "asked")).toBe(0);
    const checked = await typed(env(), ["vendor", "check", at("privacy.yaml")]);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.out.replaceAll(/\s+/g, " ")).toContain(
      "a case may search with this page, and erases nothing",
    );
  });

  test("asks one thing at a time; numbers and the empty line are answers, too", async () => {
    const answers = ["9", "2", "none", "1", "", "1", "1", "1", "1", "the partner team"];
    const { code, prompts } = await typed(env(), ["vendor", "new", at("openapi.yaml")], { answers });
    expect(code).toBe(0);
    expect(prompts[0]).toMatch(/^Which of these are about people\?\n {2}1 {2}\/partner\n/);
    expect(prompts[1]).toBe("that is not numbers with commas between, or none\n> ");
    expect(prompts).toHaveLength(answers.length);
    const page = readFileSync(at("privacy.yaml"), "utf8");
    expect(page).toMatch(/^ {2}customer:\n {4}is: \w+ # asked$/m);
    expect(page).not.toMatch(/^ {2}partner:/m);
    expect(page).toContain("covered-by: customer # asked");
  });

  test("is written over nothing, and not where nobody can be asked", async () => {
    const line = ["vendor", "new", at("openapi.yaml")];
    expect(await typed(env(), line)).toMatchObject({
      code: 2,
      err: expect.stringContaining("nobody here who could be asked"),
    });
    await typed(env(), [...line, "--yes"]);
    const before = readFileSync(at("privacy.yaml"), "utf8");
    const again = await typed(env(), [...line, "--yes"]);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining("there is a file") });
    expect(readFileSync(at("privacy.yaml"), "utf8")).toBe(before);
  });

  test.each([
    ["nothing at all", "no-such.yaml"],
    ["something that is no description", "package.json"],
  ])("is not made from %s", async (_what, name) => {
    cpSync(fileURLToPath(new URL("../package.json", import.meta.url)), at("package.json"));
    const made = await typed(env(), ["vendor", "new", at(name), "--yes"]);
    expect(made.code).toBe(2);
    expect(made.err).toContain(name);
  });
});

describe("a rehearsal", () => {
  test("tells what would become of a person, and sends nothing", async () => {
    const page = fileURLToPath(new URL("../../../specs/partnero/privacy.yaml", import.meta.url));
    const { code, out, err } = await typed(env(), ["vendor", "rehearse", page]);
    expect(code).toBe(0);
    expect(out).toContain("led well");
    expect(out).toMatch(/DELETE \/partners\/\{id\}\s+accepted\s+absent/);
    expect(err).toContain("proves nothing about the real one");
  });

  test("says what is not led well, and ends with 1", async () => {
    await typed(env(), ["vendor", "new", at("openapi.yaml"), "--yes"]);
    const { code, err } = await typed(env(), ["vendor", "rehearse", at("privacy.yaml")]);
    expect(code).not.toBe(0);
    expect(err).toContain("nothing is erased by a guess");
  });
});
