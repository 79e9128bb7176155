import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toldJson, toldText } from "../src/cli/tell.ts";
import { ADA, openCase } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { type Around, typed as typedIn } from "./support/typed.ts";

const typed = (home: TestHome, line: readonly string[], answers?: readonly string[], around: Around = {}) =>
  typedIn(home.env, line, { ...around, ...(answers ? { answers } : {}) });

async function homeWithCase(): Promise<TestHome> {
  const home = await makeTestHome([]);
  await openCase(home, "erasure");
  return home;
}

describe("at a terminal", () => {
  test("what is missing is asked for, then whether it is meant, and then it is done", async () => {
    const home = await homeWithCase();
    const ended = await typed(home, ["case", "dismiss"], ["seven", "C-1", "1", "c-1", "advertising"]);
    expect(ended).toMatchObject({ code: 0, out: "C-1 is dismissed: not a data subject request" });
    expect(ended.prompts).toEqual([
      expect.stringContaining("the case"),
      expect.stringContaining("that is not a case number"),
      expect.stringContaining("2  duplicate  already handled in another case"),
      expect.stringMatching(
        /Dismiss C-1\?[\s\S]*state: identity to be verified[\s\S]*stays closed[\s\S]*Type C-1/,
      ),
      expect.stringContaining("Reason"),
    ]);
  });

  test("another word than the one asked for does nothing", async () => {
    const home = await homeWithCase();
    const ended = await typed(home, ["case", "dismiss", "C-1", "--because", "spam"], ["yes"]);
    expect(ended).toMatchObject({ code: 3, err: expect.stringContaining("nothing was done") });
    expect((await typed(home, ["case", "list"])).out).toContain("identity to be verified");
  });

  test("what is not possible is told before anything is confirmed, and what is not valid before anything is asked", async () => {
    const home = await homeWithCase();
    expect(await typed(home, ["case", "dismiss", "C-9", "--because", "spam"], [])).toMatchObject({ code: 1 });
    expect(await typed(home, ["case", "dismiss", "--because", "junk"], [])).toMatchObject({
      code: 2,
      err: expect.stringContaining("--because is not valid: expected one of spam, duplicate"),
    });
  });
});

describe("in a script", () => {
  test("everything that is missing is named at once", async () => {
    const home = await homeWithCase();
    const ended = await typed(home, ["case", "dismiss"]);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("<case> is needed");
    expect(ended.err).toContain("--because is needed");
    expect(ended.err).toContain("oubli case dismiss --help");
  });

  test("what is final wants the case number again and a reason", async () => {
    const home = await homeWithCase();
    const line = ["case", "dismiss", "C-1", "--because", "spam"];
    expect(await typed(home, line)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--confirm C-1 --reason "…"'),
    });
    expect(await typed(home, [...line, "--confirm", "C-1"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/with: --reason "…"$/),
    });
    const done = await typed(home, [...line, "--confirm", "c-1", "--reason", "advertising", "--json"]);
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ case: { id: "C-1", state: "closed" } });
  });

  test("a failure is JSON, too, with every problem", async () => {
    const ended = await typed(await homeWithCase(), ["case", "dismiss", "--json"]);
    expect(JSON.parse(ended.out).error).toMatchObject({
      code: "USAGE",
      problems: [
        { field: "case", is: "missing" },
        { field: "because", is: "missing" },
      ],
    });
  });

  test("cases are listed without the accounts, their secrets and the configuration", async () => {
    const home = await makeTestHome([]);
    const accounts = "accounts: [{ id: a, vendor: fera, secrets: { SecretKey: env:NOT_SET } }]\n";
    const controller = "controller: { name: A, contact: b, country: DE, zone: Europe/Berlin }\n";
    writeFileSync(home.home.config, `${controller}${accounts}`);
    expect(await typed(home, ["case", "list"])).toMatchObject({ code: 0, out: "no cases" });
    writeFileSync(home.home.config, "controler: {}\n");
    expect((await typed(home, ["case", "list"])).code).toBe(0);
  });
});

describe("what is about a person", () => {
  test("comes from standard input without a word, and as an argument with a notice that it stays in the history", async () => {
    const home = await makeTestHome([]);
    const line = ["case", "open", "-", "--kind", "access"];
    const silent = await typed(home, line, undefined, { input: `${ADA}\nname:Ada Example\n` });
    expect(silent).toMatchObject({ code: 0, err: expect.not.stringContaining("history") });
    const noticed = await typed(home, ["case", "open", ADA, "--kind", "access"]);
    expect(noticed).toMatchObject({ code: 0, err: expect.stringMatching(/^note: .*shell's history/) });
    expect(noticed.out + noticed.err).not.toContain(ADA);
    const mixed = await typed(home, ["case", "open", "-", ADA, "--kind", "access"], undefined, {
      input: "+351900000117\n\n",
    });
    expect(mixed.code).toBe(0);
    const shown = await typed(home, ["case", "show", "C-3", "--json"]);
    expect(JSON.parse(shown.out).subject.identifiers).toEqual([
      { kind: "phone", value: "+351900000117" },
      { kind: "email", value: ADA },
    ]);
  });

  test("nothing on standard input is nobody", async () => {
    const home = await makeTestHome([]);
    const ended = await typed(home, ["case", "open", "-", "--kind", "access"]);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining("<identifiers> is needed") });
  });
});

test("a passphrase is told once, and as JSON only when it is asked for by name", () => {
  const told = {
    ending: "done",
    parts: [],
    json: { case: "C-1" },
    secret: { label: "passphrase", value: "x y z" },
  } as const;
  expect(toldText(told)).toEqual({ out: "passphrase: x y z", err: [] });
  expect(toldJson(told, false)).toBe('{"case":"C-1"}');
  expect(toldJson(told, true)).toBe('{"case":"C-1","secret":"x y z"}');
});

describe("help", () => {
  test("says each option with its sentence, its words with their meanings, and its condition", async () => {
    const { out, code } = await typed(await makeTestHome([]), ["case", "dismiss", "--help"]);
    expect(code).toBe(0);
    for (const words of [
      "usage: oubli case dismiss <case> --because <spam|duplicate>",
      "already handled in another case",
      "only with --because duplicate",
      "--confirm <case>",
      "--reason <why>",
      "--json",
      "examples:",
    ])
      expect(out).toContain(words);
  });

  test("lists every command once, and a group on its own", async () => {
    const home = await makeTestHome([]);
    const { out } = await typed(home, ["--help"]);
    expect(out.match(/^ {2}case list /gm)).toHaveLength(1);
    expect(out).toContain("case dismiss");
    const group = await typed(home, ["case", "--help"]);
    expect(group).toMatchObject({ code: 0, out: expect.stringContaining("case dismiss") });
    expect(group.out).not.toContain("audit list");
    expect(await typed(home, ["case"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("case what?"),
    });
    expect((await typed(home, ["case", "dismis"])).err).toContain("did you mean case dismiss?");
  });
});
