import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { standsElsewhere } from "../src/cli/argv.ts";
import { helpOf } from "../src/cli/help.ts";
import { ADA } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";
import { COMMANDS } from "./support/lines.ts";
import { typed } from "./support/typed.ts";
import { shellWords } from "./support/words.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Every command that is told who a person is, with a line that tells it everything else. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  find: ["find"],
  export: ["export", "--identity", "email-verified"],
  erase: ["erase", "--identity", "email-verified"],
  "case.open": ["case", "open", "--kind", "access"],
  "vendor.drift": ["vendor", "drift", "fera"],
};

test("every command that takes identifiers is among these", () => {
  const takes = COMMANDS.filter(({ fields }) =>
    Object.values(fields).some(({ kind }) => kind === "identifiers"),
  );
  expect(takes.map(({ id }) => id).toSorted()).toEqual(Object.keys(LINES).toSorted());
});

describe.each(Object.values(LINES))("oubli %s %s", (...line) => {
  const words = line.filter((word) => word !== undefined);

  test("takes them from a file, and says nothing about it", async () => {
    const home = await makeTestHome([]);
    const file = join(home.home.folder, "who.txt");
    writeFileSync(file, `\ufeff${ADA}\r\n\n+351900000117\n`);
    const ended = await typed(home.env, [...words, `@${file}`]);
    expect(ended.err).not.toMatch(/is needed|not valid|history|after @/);
  });

  test("says of what was typed where it stays visible, in one line and without repeating it", async () => {
    const home = await makeTestHome([]);
    const { out, err } = await typed(home.env, [...words, ADA]);
    const said = err.split("\n").filter((text) => /history/.test(text));
    expect(said).toEqual([expect.stringMatching(/^note: .*shell's history.*list of processes.*@<file>/)]);
    expect(out + err).not.toContain(ADA);
  });

  test("says so, too, of one that was typed beside a file", async () => {
    const home = await makeTestHome([]);
    const { err } = await typed(home.env, [...words, "-", ADA], { input: "+351900000117" });
    expect(err).toContain("list of processes");
  });

  test("refuses a file that is not there, and does not repeat what may have been meant for a name", async () => {
    const home = await makeTestHome([]);
    const ended = await typed(home.env, [...words, "@ada_person"]);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining("there is no such file") });
    expect(ended.err).not.toContain("ada_person");
    const folder = await typed(home.env, [...words, `@${home.home.folder}`]);
    expect(folder).toMatchObject({ code: 2, err: expect.stringContaining("EISDIR") });
  });
});

test("a file as large as no person's list is not read as one", async () => {
  const home = await makeTestHome([]);
  const file = join(home.home.folder, "large.txt");
  writeFileSync(file, `${ADA}\n`.repeat(80_000));
  expect(await typed(home.env, ["find", `@${file}`])).toMatchObject({
    code: 2,
    err: expect.stringContaining("larger than"),
  });
});

test("help names the other ways, and no example or page of ours types a person", () => {
  for (const { id } of COMMANDS.filter((one) => Object.hasOwn(LINES, one.id))) {
    const action = COMMANDS.find((one) => one.id === id) ?? expect.fail(id);
    expect(helpOf(action)).toMatch(/asked for at a terminal; - reads .* standard input, @<file> from a file/);
    for (const example of action.examples) expectNobody(example);
  }
  for (const page of pages()) {
    const text = readFileSync(join(ROOT, page), "utf8");
    for (const [, line = ""] of text.matchAll(/(?:^|`)(oubli (?:find|export|erase|case open)\b[^`\n#]*)/gm))
      expectNobody(line, page);
  }
});

function expectNobody(line: string, where = line): void {
  for (const word of shellWords(line)) {
    const isElsewhere = standsElsewhere(word, { kind: "identifiers" });
    if (!isElsewhere) expect(word, where).not.toMatch(/@|^\+\d|^[a-z-]+:\S/);
  }
}

function pages(): readonly string[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".md") && !/node_modules|dist\/|^\.changeset/.test(name),
  );
}
