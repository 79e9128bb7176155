import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  ACTIONS,
  type Action,
  BUG,
  cliWords,
  confirmationOf,
  ENDINGS,
  ERRORS,
  EXITS,
  flagOf,
  isNeeded,
  REMEDIES,
  UNCONFIRMED,
} from "@oubli/core";
import { describe, expect, onTestFinished, test } from "vitest";
import { flagFields, flagsOf, placeFields } from "../src/cli/argv.ts";
import { helpOf } from "../src/cli/help.ts";
import { nextText } from "../src/cli/tell.ts";
import { COMMANDS, readLine } from "./support/lines.ts";
import { typed } from "./support/typed.ts";

const README = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

function nowhere(): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-nowhere-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { OUBLI_HOME: join(folder, "home"), HOME: folder };
}

/** How a field is named at a command line. */
function wordOf({ fields }: Action, name: string): string {
  return fields[name]?.positional ? `<${flagOf(name)}>` : `--${flagOf(name)}`;
}

describe.each(COMMANDS.map((action) => [cliWords(action), action] as const))("oubli %s", (words, action) => {
  test("its examples can be typed, and confirm what they are about", () => {
    for (const example of action.examples) {
      const read = readLine(example);
      const asked = confirmationOf(read.action, read.typed.given);
      expect([example, read.typed.confirmed.typed]).toEqual([example, asked?.word]);
      expect([example, read.typed.confirmed.reason !== undefined]).toEqual([example, asked?.reason === true]);
    }
  });

  test("its help says every field with its sentence and every option with its meaning", async () => {
    const { out, code } = await typed(nowhere(), [...words.split(" "), "--help"]);
    expect(code).toBe(0);
    expect(out).toBe(helpOf(action));
    const lines = out.split("\n");
    for (const [name, { says, options = {} }] of Object.entries(action.fields)) {
      expect(lines.filter((line) => line.trim().startsWith(wordOf(action, name)))).toEqual([
        expect.stringContaining(says),
      ]);
      for (const [word, means] of Object.entries(options))
        expect(lines.some((line) => line.trim().startsWith(word) && line.endsWith(`  ${means}`))).toBe(true);
    }
    for (const flag of Object.keys(flagsOf(action)).filter((one) => one !== "reveal"))
      expect(out).toContain(`--${flag}`);
  });

  test("names everything that is needed and not given, at once", async () => {
    const needed = Object.entries(action.fields).filter(
      ([, field]) => isNeeded(field) && field.when === undefined,
    );
    if (needed.length === 0) return;
    const { err, code } = await typed(nowhere(), words);
    expect(code).toBe(2);
    for (const [name, { expected }] of needed)
      expect(err).toContain(`${wordOf(action, name)} is needed: ${expected}`);
  });

  test("asks what was meant by a flag that is misspelt", async () => {
    for (const flag of Object.keys(flagsOf(action)).filter((one) => one.length > 3)) {
      const { err, code } = await typed(nowhere(), [...words.split(" "), `--${flag.slice(0, -1)}`]);
      expect([code, err]).toEqual([2, expect.stringMatching(/unknown option[\s\S]*did you mean --/)]);
    }
  });

  test("takes no secret among its arguments", async () => {
    const secrets = flagFields(action).filter(
      ([, { kind, sensitive }]) => kind === "reference" || sensitive === "secret",
    );
    for (const [name] of secrets) {
      const places = placeFields(action).map(() => "x");
      const line = [...words.split(" "), ...places, `--${flagOf(name)}`, "hunter2"];
      const { err, code } = await typed(nowhere(), line);
      expect(code).toBe(2);
      expect(err).toMatch(/never (the secret itself|stands on a command line)/);
      expect(err).not.toContain("hunter2");
    }
  });
});

test("every command of the README can be typed", () => {
  const lines = README.split("\n").filter((line) => line.startsWith("oubli "));
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) readLine(line.split(/ {2,}#/)[0] ?? "");
});

describe("what to do next", () => {
  test("is an action of the table with what is known, and the rest in its place", () => {
    const remedies = Object.values(REMEDIES).flatMap((remedy) => remedy ?? []);
    expect(remedies.length).toBeGreaterThan(20);
    for (const remedy of remedies) {
      const line = nextText({ ...remedy, given: { case: "C-7" } }) ?? expect.fail(remedy.action);
      expect(readLine(line).action.id).toBe(remedy.action);
    }
    expect(nextText({ action: "case.approve", given: { case: "C-7" }, other: true })).toBe(
      'oubli case approve C-7 --plan <plan> --confirm C-7 --reason "…" --as <another-officer>',
    );
    expect(nextText({ action: "case.open", given: {} })).toBe("oubli case open --kind <access|erasure> -");
  });

  test("is named by no action that the table does not have, and given nothing that is not a field of it", () => {
    const folder = fileURLToPath(new URL("../../../packages/core/src/", import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const named = files.flatMap((file) =>
      [
        ...readFileSync(join(folder, file), "utf8").matchAll(
          /\baction: "([^"]+)"(?:,\s*given: \{([^}]*)\})?/g,
        ),
      ].map(([, id, given = ""]) => ({
        file,
        id,
        given: given.split(",").flatMap((one) => one.split(":")[0]?.trim() || []),
      })),
    );
    expect(named.length).toBeGreaterThan(20);
    for (const { file, id, given } of named) {
      const action = ACTIONS.find((one) => one.id === id) ?? expect.fail(`${file}: ${id}`);
      const fields = Object.keys(action.fields);
      expect([file, given.filter((name) => !fields.includes(name))]).toEqual([file, []]);
    }
  });
});

describe("exit codes", () => {
  test("every ending and every error has one, and a status", () => {
    const known: readonly number[] = Object.values(EXITS);
    for (const [name, { exit, http }] of Object.entries({ ...ENDINGS, ...ERRORS, UNCONFIRMED, BUG })) {
      expect(known, name).toContain(exit);
      expect([name, http >= 200 && http < 600]).toEqual([name, true]);
    }
    const used = Object.values({ ...ENDINGS, ...ERRORS, UNCONFIRMED, BUG }).map(({ exit }) => exit);
    expect([...new Set(used)].toSorted((a, b) => a - b)).toEqual(known.toSorted((a, b) => a - b));
  });

  test("are the same in the help and in the README", async () => {
    const { out } = await typed(nowhere(), "--help");
    const codesIn = (text: string) => {
      const sentence = /exit codes: ([\s\S]*?70)/.exec(text)?.[1] ?? expect.fail("no exit codes");
      return [...sentence.matchAll(/\b\d+\b/g)].map(([code]) => Number(code));
    };
    expect(codesIn(out)).toEqual(Object.values(EXITS).toSorted((a, b) => a - b));
    expect(codesIn(README)).toEqual(codesIn(out));
  });
});
