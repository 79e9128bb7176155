import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox, DANA } from "@oubli/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeTestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

const FIXTURES = fileURLToPath(new URL("fixtures/", import.meta.url));
const SPECS = fileURLToPath(new URL("../../../specs/", import.meta.url));

/** The pretend reviews, in which one kind of answer is changed before it is sent. */
function changing(operation: string, change: (body: Record<string, unknown>) => unknown) {
  return createFeraSandbox({
    afterwards: async (id, response) =>
      id === operation
        ? Response.json(change((await response.json()) as Record<string, unknown>))
        : undefined,
  });
}

describe("comparing real answers with page and description", () => {
  test("tells nothing where they are as described, and what was not looked at", async () => {
    const home = await makeTestHome([{ id: "reviews", sandbox: createFeraSandbox() }]);
    const drift = await typed(home.env, "vendor drift reviews -", { input: DANA.email });
    expect(drift).toMatchObject({ code: 0, out: "the answers are as page and description say" });
    expect(drift.err).toContain("looked at");
    const bare = await typed(home.env, "vendor drift reviews");
    expect(bare).toMatchObject({ code: 5, out: "no record came: name identifiers of records to compare" });
    expect(bare.err).toContain("not looked at: customer (no record of this kind came)");
  });

  test("tells planted drift as lines for SOURCES.md, by pointer and without any value", async () => {
    const sandbox = changing("getCustomer", ({ name: _, ...body }) => ({
      ...body,
      email: 5,
      iban: "PT50-SECRET",
      "dana@example.test": true,
    }));
    const home = await makeTestHome([{ id: "reviews", sandbox }]);
    const drift = await typed(home.env, "vendor drift reviews -", { input: DANA.email });
    expect(drift.code).toBe(1);
    expect(drift.out.split("\n")).toEqual(
      expect.arrayContaining([
        "- `GET /customers/{id}`, customer: `/iban` is in the answer and not in the page",
        "- `GET /customers/{id}`, customer: `/*` is in the answer and not in the page",
        expect.stringMatching(/^- `GET \/customers\/\{id\}`, customer: `\/email` is number, described as /),
      ]),
    );
    const told = JSON.stringify([
      drift,
      await typedJson(home.env, "vendor drift reviews -", { input: DANA.email }),
    ]);
    expect(told).not.toMatch(/SECRET|dana\.ruiz|dana@/);
  });

  test("leaves an entry of the audit trail when somebody's records were read, and none without", async () => {
    const home = await makeTestHome([{ id: "reviews", sandbox: createFeraSandbox() }]);
    const searches = async () =>
      (await typed(home.env, "audit list")).out.split("\n").filter((line) => line.includes("search.ended"));
    await typed(home.env, "vendor drift reviews");
    expect(await searches()).toEqual([]);
    await typed(home.env, "vendor drift reviews -", { input: DANA.email });
    expect(await searches()).toEqual([expect.stringContaining("incomplete")]);
  });

  test("tells a list that has moved", async () => {
    const sandbox = changing("listReviews", ({ data, ...body }) => ({ ...body, items: data }));
    const home = await makeTestHome([{ id: "reviews", sandbox }]);
    const drift = await typed(home.env, "vendor drift reviews -", { input: DANA.email });
    expect(drift.out).toContain(
      "- `GET /reviews`: the records should be at `/data` as array, and there is nothing",
    );
  });

  test.each([
    [401, 4],
    [500, 1],
  ])(
    "a vendor that answers %i throughout ends with %i and never passes for one as described",
    async (status, code) => {
      const sandbox = createPartneroSandbox({ intercept: async () => Response.json({}, { status }) });
      const home = await makeTestHome([{ id: "affiliates", sandbox }]);
      const drift = await typed(home.env, "vendor drift affiliates");
      expect(drift.code).toBe(code);
      expect(drift.out).toContain("NOTHING COULD BE LOOKED AT");
    },
  );

  test("changes nothing at the vendor", async () => {
    const sandbox = createLoyaltySandbox();
    const home = await makeTestHome([{ id: "loyalty", sandbox }]);
    await typed(home.env, "vendor drift loyalty -", { input: DANA.email });
    expect(sandbox.journal().length).toBeGreaterThan(3);
    expect(sandbox.journal().filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("of an account that is not there says so", async () => {
    const home = await makeTestHome([]);
    expect(await typed(home.env, "vendor drift nobody")).toMatchObject({ code: 1 });
  });
});

test("a search tells how many fields nobody named, and which", async () => {
  const sandbox = changing("getCustomer", (body) => ({ ...body, iban: "x", card: { number: 1 } }));
  const home = await makeTestHome([{ id: "reviews", sandbox }]);
  const found = await typed(home.env, "find -", { input: DANA.email });
  expect(found.out).toContain("2 fields nobody named: /iban, /card");
  const { json } = await typedJson(home.env, "find -", { input: DANA.email });
  expect(json.findings.find(({ kind }: { kind: string }) => kind === "customer")).toMatchObject({
    unnamed: ["/iban", "/card"],
  });
});

test("a check says what finds, reads and erases, what cannot be done, and what proves nothing", async () => {
  const file = join(SPECS, "partnero", "privacy.yaml");
  const { out } = await typed({}, ["vendor", "check", file]);
  expect(out).toMatch(/^partner +email\* +yes +PUT \/partners\/\{id\}$/m);
  expect(out).toMatch(/^ +then DELETE \/partners\/\{id\}$/m);
  expect(out).toMatch(/^transaction +other records +yes +goes with customer$/m);
  expect(out).toMatch(/^payout-request +email +yes +MANUALLY$/m);
  expect(out).toContain("cannot find by phone, name, customer-id, card-number");
  // Each kind a case searches has its control.
  expect(out).not.toContain("no control proves");
  expect(out).not.toContain("proven only by");
  expect(out).toContain("no call reaches: The list of payouts that were made");
  const { json } = await typedJson({}, ["vendor", "check", join(SPECS, "fera", "privacy.yaml")]);
  expect(json.vendor.id).toBe("fera");
  expect(json.surfaces.map(({ surface }: { surface: string }) => surface)).toEqual(["private", "partners"]);
  expect(json.notes).toEqual(expect.any(Array));
});

test.each(["fera", "partnero", "loyalty-lt"])("a check fits a screen of 80 by 24: %s", async (vendor) => {
  const home = await makeTestHome([]);
  const check = await typed(home.env, ["vendor", "check", join(SPECS, vendor, "privacy.yaml")]);
  expect(check.code).toBe(0);
  const lines = check.out.split("\n");
  expect(lines.length).toBeLessThan(24);
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
});

test("the worked example of specs/README.md says what the check says of it", async () => {
  const text = readFileSync(join(SPECS, "README.md"), "utf8");
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

test("notes of a check are warnings in a pull request", async () => {
  const home = await makeTestHome([]);
  // A control that proves no kind leaves something to be said.
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  cpSync(FIXTURES, folder, { recursive: true });
  const file = join(folder, "contacts.privacy.yaml");
  const page = readFileSync(file, "utf8");
  writeFileSync(file, page.replace(/^control:.*$/m, "control: GET /contacts"));
  const check = await typed(home.env, ["vendor", "check", file, "--github"]);
  expect(check.out).toMatch(/^::warning file=[^,]+,line=\d+,title=Privacy marks::\S/m);
});

test("an account for which the page names no control is not tested, and never well", async () => {
  const home = await makeTestHome([]);
  const env = { ...home.env, KEY: "k" };
  const page = join(FIXTURES, "contacts.privacy.yaml");
  expect(await typed(env, ["vendor", "add", page, "--secret", "env:KEY"])).toMatchObject({ code: 0 });
  // As on a surface on which none of the page's controls exists.
  const file = join(home.home.vendors, "contacts.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), controls: [] }));
  // Somebody has changed what the account means: nothing is sent before an admin has accepted it.
  const changed = await typed(env, "vendor test contacts");
  expect([changed.code, changed.out]).toEqual([1, expect.stringContaining("the audit trail does not say")]);
  const host = /leads to (\S+),/.exec(
    (await typed(env, "vendor accept contacts elsewhere.example")).err,
  )?.[1];
  expect(await typed(env, `vendor accept contacts ${host}`)).toMatchObject({ code: 0 });
  const tested = await typed(env, "vendor test contacts");
  expect(tested.code).toBe(5);
  expect(tested.out).toContain("not tested");
  expect(tested.out).not.toMatch(/^ok/m);
  const { json } = await typedJson(env, "vendor test contacts");
  expect(json.accounts).toMatchObject([{ account: "contacts", ok: false, tested: false }]);
});

test("a page from elsewhere cannot take the id of a vendor that was added, nor of one that is built in", async () => {
  const { env } = await makeTestHome([]);
  const add = (change: (page: string) => string, ...more: readonly string[]) => {
    const page = join(copyOf("postbox", change), "postbox.privacy.yaml");
    return typed({ ...env, KEY: "k" }, ["vendor", "add", page, "--secret", "env:KEY", ...more]);
  };
  expect((await add((page) => page.replace("pace: {", "pace:  {"))).code).toBe(0);
  const taken = await add((page) => page.replace("name: Postbox", "name: Evilbox"), "--id", "second");
  expect(taken.code).toBe(2);
  expect(taken.err).toContain("postbox is the id of another vendor that was added before");
  const builtIn = await add((page) => page.replace("id: postbox,", "id: fera,"), "--id", "second");
  expect(builtIn).toMatchObject({ code: 2, err: expect.stringContaining("fera is built in") });
  expect((await typedJson(env, "vendor list")).json.accounts).toHaveLength(1);
});

const EVIL = "\\x1b]0;PWNED\\x07\\x1b[2J\\u202Eevil\\x9b31m";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out.
const MOVES_THE_SCREEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

test.each(["vendor check FILE", "vendor check FILE --json", "vendor check FILE --github", "vendor add FILE"])(
  "no name a page brings reaches the terminal as more than text: %s",
  async (line) => {
    const folder = copyOf("postbox", (page) =>
      page
        .replace("name: Postbox", `name: "Post${EVIL}box"`)
        .replace("title: Contact", `title: "Con${EVIL}tact"`)
        .replace('what: "Which', `what: "Wh${EVIL}ich`),
    );
    const home = await makeTestHome([]);
    const words = line
      .split(" ")
      .map((word) => (word === "FILE" ? join(folder, "postbox.privacy.yaml") : word));
    const { out, err } = await typed(home.env, words);
    expect(out + err).not.toMatch(MOVES_THE_SCREEN);
    expect(out + err).not.toBe("");
  },
);

/** A page of the fixtures and its description in a folder of their own, changed. */
function copyOf(name: string, change: (page: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "oubli-vendor-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  const page = readFileSync(join(FIXTURES, `${name}.privacy.yaml`), "utf8");
  const changed = change(page);
  expect(changed).not.toBe(page);
  writeFileSync(join(folder, `${name}.privacy.yaml`), changed);
  const document = `${name}.openapi.yaml`;
  writeFileSync(join(folder, document), readFileSync(join(FIXTURES, document), "utf8"));
  return folder;
}
