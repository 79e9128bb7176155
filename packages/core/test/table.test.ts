import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { forAgents, isAboutCase } from "../src/action/action.ts";
import { ACTION_OF } from "../src/action/next.ts";
import { REMEDIES } from "../src/action/remedies.ts";
import { cliWords, methodOf, pathOf, toolName } from "../src/action/spelling.ts";
import { ACTIONS } from "../src/actions/index.ts";

test("every action is spelled once in every face", () => {
  for (const spell of [cliWords, toolName, pathOf])
    expect(new Set(ACTIONS.map(spell)).size).toBe(ACTIONS.length);
  const keys = ACTIONS.flatMap(({ desk, ...one }) =>
    desk?.key === undefined ? [] : [`${isAboutCase(one) ? "case" : "home"} ${desk.key}`],
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test("every action says what it is: a sentence, an example of its own among lines of the table, a sentence for each field", () => {
  const lines = ACTIONS.map((action) => `oubli ${cliWords(action)}`);
  for (const action of ACTIONS) {
    expect(action.summary).toMatch(/[^.]$/);
    expect(action.examples.filter((example) => begins(example, `oubli ${cliWords(action)}`))).not.toEqual([]);
    for (const example of action.examples)
      expect(
        lines.some((line) => begins(example, line)),
        example,
      ).toBe(true);
    for (const field of Object.values(action.fields)) expect(field.says).toMatch(/[^.]$/);
  }
});

function begins(example: string, line: string): boolean {
  return `${example} `.startsWith(`${line} `);
}

test("conditions name fields that exist, only the last place takes several words, and confirming has its names for itself", () => {
  for (const { id, fields, danger, word } of ACTIONS) {
    const places = Object.values(fields).filter(({ positional }) => positional);
    for (const { many } of places.slice(0, -1)) expect(many, id).toBeUndefined();
    for (const { when } of Object.values(fields))
      if (when) expect(Object.keys(fields), id).toContain(when.field);
    for (const name of ["confirm", "reason", "json", "reveal", "as"])
      expect(fields[name], id).toBeUndefined();
    expect(danger === "none" || danger === "changes" || isAboutCase({ fields }) || word !== undefined).toBe(
      true,
    );
  }
});

test("agents are never offered what cannot be taken back", () => {
  for (const action of ACTIONS.filter(forAgents)) expect(["none", "changes"]).toContain(action.danger);
});

test("words in paths, tools and methods", () => {
  const fields = { case: ACTIONS.find(({ id }) => id === "case.dismiss")?.fields.case ?? expect.fail() };
  expect(pathOf({ id: "case.accept-residual-risk", fields })).toBe("/cases/{case}/accept-residual-risk");
  expect(pathOf({ id: "task.complete", fields })).toBe("/cases/{case}/tasks/complete");
  expect(["case.open", "audit.verify", "doctor"].map((id) => pathOf({ id, fields: {} }))).toEqual([
    "/cases/open",
    "/audit/verify",
    "/doctor",
  ]);
  expect(toolName({ id: "case.accept-residual-risk" })).toBe("case_accept_residual_risk");
  expect([methodOf({ danger: "none" }), methodOf({ danger: "changes" })]).toEqual(["GET", "POST"]);
});

test("what helps is an action of the table", () => {
  const ids = ACTIONS.map(({ id }) => id);
  for (const [why, remedy] of Object.entries(REMEDIES)) if (remedy) expect(ids, why).toContain(remedy.action);
});

test("what a case leads to is brought about by an action of the table", () => {
  for (const [event, id] of Object.entries(ACTION_OF))
    expect(ACTIONS.find((action) => action.id === id)?.event, id).toBe(event);
});

/** What a file imports when it is loaded. */
function loadedBy(text: string): readonly string[] {
  const statements = text.matchAll(/^(?:import|export)\s+(?!type\s)([^"';]*?\sfrom\s+)?"([^"]+)"/gm);
  return [...statements]
    .filter(([, names = ""]) => !/^\{(\s*type\s+\w+,?)+\s*\}/.test(names))
    .map(([, , specifier = ""]) => specifier);
}

test("an action costs its words only: what it does is loaded when it is done", () => {
  const below = (name: string) => {
    const folder = fileURLToPath(new URL(`../src/${name}/`, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    return files.map((file) => [`${name}/${file}`, readFileSync(`${folder}${file}`, "utf8")] as const);
  };
  const wrong = [...below("actions"), ...below("words"), ...below("action")].flatMap(([file, text]) =>
    loadedBy(text)
      .filter((specifier) => !isLight(file, specifier))
      .map(
        (specifier) =>
          `${file} imports ${specifier} when it is loaded: import its type, or import it within run`,
      ),
  );
  expect(wrong).toEqual([]);
});

/** The model, files that this test reads, too, and the sentences for what a disk refuses, which need the model only. */
function isLight(file: string, specifier: string): boolean {
  if (specifier === "@oubli/model") return true;
  const path = join(dirname(file), specifier);
  return specifier.startsWith(".") && /^(action|actions|words)\/|^world\/disk-failure\.ts$/.test(path);
}
