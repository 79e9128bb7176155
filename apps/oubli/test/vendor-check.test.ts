import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeTestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

const OURS = (vendor: string) =>
  fileURLToPath(new URL(`../../../specs/${vendor}/privacy.yaml`, import.meta.url));
const MARKED = fileURLToPath(new URL("fixtures/postbox-marked.yaml", import.meta.url));

describe("the check of a page fits on one screen", () => {
  test.each(["fera", "partnero", "loyalty-lt"])("%s", async (vendor) => {
    const { code, out } = await typed({}, ["vendor", "check", OURS(vendor)]);
    const lines = out.split("\n");
    expect([code, lines.length <= 24]).toEqual([0, true]);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

test("the check says what finds, reads and erases, what cannot be done, and what proves nothing", async () => {
  const { out } = await typed({}, ["vendor", "check", OURS("partnero")]);
  expect(out).toMatch(/^partner +email\* +yes +PUT \/partners\/\{id\}$/m);
  expect(out).toMatch(/^ +then DELETE \/partners\/\{id\}$/m);
  expect(out).toMatch(/^transaction +other records +yes +goes with customer$/m);
  expect(out).toMatch(/^payout-request +email +yes +MANUALLY$/m);
  expect(out).toContain("cannot find by phone, name, customer-id, card-number");
  expect(out).toContain("no control proves");
  expect(out).toContain("no call reaches: The list of payouts that were made");
});

test("the worked example of specs/README.md says what the check says of it", async () => {
  const text = readFileSync(fileURLToPath(new URL("../../../specs/README.md", import.meta.url)), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "oubli-example-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["openapi.yaml", "privacy.yaml"])
    writeFileSync(
      join(folder, name),
      text.split(`<!-- example: ${name} -->\n\n\`\`\`yaml\n`)[1]?.split("```")[0] ?? "",
    );
  const { code, out } = await typed({}, ["vendor", "check", join(folder, "privacy.yaml")]);
  expect([code, out.trim()]).toEqual([0, text.split("```text\n")[1]?.split("```")[0]?.trim()]);
});

test("as JSON the same is whole", async () => {
  const { code, json } = await typedJson({}, ["vendor", "check", OURS("fera")]);
  expect(code).toBe(0);
  expect(json.vendor.id).toBe("fera");
  expect(json.surfaces.map(({ surface }: { surface: string }) => surface)).toEqual(["private", "partners"]);
  expect(json.notes).toEqual(expect.any(Array));
});

/** A description with everything a vendor could write into it, written to a file. */
function written(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "oubli-check-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "spec.yaml");
  writeFileSync(file, text);
  return file;
}

test("what a vendor calls itself and its data never moves the cursor of a terminal", async () => {
  const evil = "\\e]0;PWNED\\a\\e[2J\\u202Eevil\\x9b31m";
  const file = written(
    readFileSync(MARKED, "utf8")
      .replace("name: Postbox }", `name: "Post${evil}box" }`)
      .replace("what: Which letters were opened, and when", `what: "Wh${evil}at"`)
      .replace("title: Contact\n", `title: "Con${evil}tact"\n`),
  );
  const home = await makeTestHome([]);
  const env = { ...home.env, POSTBOX_TOKEN: "secret" };
  const ran = [
    await typed(env, ["vendor", "check", file]),
    await typed(env, ["vendor", "check", file, "--json"]),
    await typed(env, ["vendor", "check", file, "--github"]),
    await typed(env, ["vendor", "add", file, "--secret", "env:POSTBOX_TOKEN"]),
    await typed(env, ["vendor", "add", file, "--json"]),
    await typed(env, ["vendor", "list"]),
    await typed(env, ["vendor", "test"]),
  ];
  expect(ran.slice(0, 5).map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
  for (const { out, err } of ran)
    expect(`${out}${err}`.replaceAll(/[\n\t]/g, "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  expect(JSON.parse(ran[1]?.out ?? "").vendor.name).toContain("\u001b]0;PWNED");
});

test("a page from elsewhere cannot take the id of a vendor that was added, nor of one that is built in", async () => {
  const home = await makeTestHome([]);
  const env = { ...home.env, POSTBOX_TOKEN: "secret" };
  const add = (text: string, ...more: string[]) =>
    typed(env, ["vendor", "add", written(text), "--secret", "env:POSTBOX_TOKEN", ...more]);
  const text = readFileSync(MARKED, "utf8");
  expect((await add(text)).code).toBe(0);
  const elsewhere = text.replace("https://postbox.example.test/v1", "https://evil.example.test/v1");
  const refused = await add(elsewhere, "--id", "second");
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("postbox is the id of another vendor that was added before");
  const builtIn = await add(text.replace("id: postbox,", "id: fera,"), "--id", "second");
  expect(builtIn).toMatchObject({ code: 2, err: expect.stringContaining("fera is built in") });
  const { json } = await typedJson(env, "vendor list");
  expect(json.accounts).toHaveLength(1);
});
