import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { sure } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";
import { startPostbox } from "./support/postbox.ts";
import { typed, typedJson } from "./support/typed.ts";

const FIXTURES = fileURLToPath(new URL("fixtures/", import.meta.url));
const PAGE = "postbox.privacy.yaml";
const DOCUMENT = "postbox.openapi.yaml";

test.each([
  { spec: PAGE, what: "a page" },
  { spec: "postbox-marked.yaml", what: "a marked description" },
])("a vendor that exists only as $what becomes part of a case without code or build", async ({ spec }) => {
  const postbox = await startPostbox();
  const home = await makeTestHome([]);
  const env = { ...home.env, POSTBOX_TOKEN: "postbox-secret" };

  const file = join(FIXTURES, spec);
  const input = "ada.person@example.test";

  const check = await typed(env, ["vendor", "check", file]);
  expect(check).toMatchObject({ code: 0 });
  expect(check.out).toContain("the vendor cannot search: everything is read");
  expect(check.out).toContain("no call reaches: Which letters were opened, and when");

  const add = ["vendor", "add", file, "--base-url", postbox.url, "--secret", "env:POSTBOX_TOKEN"];
  expect(await typed(env, add)).toMatchObject({ code: 0 });
  const found = await typedJson(env, "find -", { input });
  expect(found).toMatchObject({ code: 0, json: { answer: "found" } });
  expect(found.json.findings.map((finding: { id: string }) => finding.id)).toEqual([
    "postbox/contact/c3",
    "postbox/letter/7",
  ]);

  const planned = await typedJson(env, "erase - --identity email-verified", { input });
  expect(planned).toMatchObject({ code: 6 });
  const { case: id, planHash, calls } = planned.json;
  expect(calls.map(({ operation }: { operation: string }) => operation)).toEqual([
    "deleteLetter",
    "deleteContact",
  ]);
  const { plan } = (await typedJson(env, ["case", "show", id])).json;
  expect(
    plan.steps.map(
      (step: { call: { method: string; template: string } }) => `${step.call.method} ${step.call.template}`,
    ),
  ).toEqual(["DELETE /letters/{no}", "DELETE /contacts/{ref}"]);
  expect(await typed(env, ["case", "run", id, ...sure(id)])).toMatchObject({ code: 6 });
  expect(
    await typed(env, ["case", "approve", id, "--plan", planHash, "--as", home.approver, ...sure(id)]),
  ).toMatchObject({ code: 0 });
  expect(await typed(env, ["case", "run", id, ...sure(id)])).toMatchObject({ code: 0 });

  expect([...postbox.contacts.keys()]).toEqual(["c1", "c2"]);
  expect([...postbox.letters.keys()]).toEqual([8]);
});

/** The page and its description in a folder of their own, changed. */
function changed(change: { readonly page?: Change; readonly document?: Change }): string {
  const folder = mkdtempSync(join(tmpdir(), "oubli-page-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, [from, to] = ["", ""]] of [
    [PAGE, change.page],
    [DOCUMENT, change.document],
  ] as const) {
    const text = readFileSync(join(FIXTURES, name), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(folder, name), text.replace(from, to));
  }
  return join(folder, PAGE);
}

type Change = readonly [from: string, to: string];

function lineOf(file: string, text: string): number {
  const before = readFileSync(file, "utf8").split(text)[0] ?? "";
  return before.split("\n").length;
}

test("a page that passes over a field is refused with file, line and remedy", async () => {
  const file = changed({ page: [", subject]", "]"] });
  const home = await makeTestHome([]);
  const check = await typed(home.env, ["vendor", "check", file]);
  expect(check.code).toBe(2);
  expect(check.err).toContain(`${file}:${lineOf(file, "letter:\n")}  subject of letter is not named`);
  expect(check.err).toContain("rest: { not-personal: 1 }");
});

test("a description that gains a personal field fails the check of a pull request, at its place", async () => {
  const file = changed({
    document: ["sent_to: { type: string }", "sent_to: { type: string }\n        birthday: { type: string }"],
  });
  const home = await makeTestHome([]);
  const check = await typed(home.env, ["vendor", "check", file, "--github"]);
  expect(check.code).toBe(2);
  expect(check.err).toMatch(/^::error file=[^,]+,line=\d+,title=[^:]+::.*birthday/m);
  expect(check.err).toContain(`line=${lineOf(file, "letter:\n")},`);
});
