import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DataMap, readVendor } from "@oubli/datamap";
import { expect, test } from "vitest";
import { makeTestHome, runProgram } from "../support/home.ts";
import { typed, typedJson } from "../support/typed.ts";
import { lineOf } from "./line-of.ts";

const GALLERY = fileURLToPath(new URL("../../../../specs/gallery/", import.meta.url));
const VENDORS = readdirSync(GALLERY, { withFileTypes: true }).flatMap((it) =>
  it.isDirectory() ? [it.name] : [],
);

function mapOf(vendor: string): DataMap {
  const read = (file: string) => readFileSync(file, "utf8");
  const page = join(GALLERY, vendor, "privacy.yaml");
  const reading = readVendor(read(page), page, read);
  return reading.ok ? reading.map : expect.fail(JSON.stringify(reading.problems, undefined, 1));
}

test("the table in specs/gallery/README.md says of every page what the page says", () => {
  const lines = readFileSync(join(GALLERY, "README.md"), "utf8").split("\n");
  const said = lines.map((line) => line.replaceAll(/ +/g, " ")).filter((line) => /^\| [^-]/.test(line));
  expect(said.slice(1)).toEqual(VENDORS.map((vendor) => lineOf(mapOf(vendor))));
});

test.each(VENDORS)("%s says of every call from where we know it", (vendor) => {
  const { operations, controls } = mapOf(vendor);
  // A control of a page without a description has no room for it.
  const isControl = (id: string) => controls.some(({ operation }) => operation === id);
  expect(operations.filter(({ id, sources }) => sources.length === 0 && !isControl(id))).toEqual([]);
});

test.each(VENDORS)("the server of %s knows nothing of the page or the description", (vendor) => {
  const server = readFileSync(new URL(`${vendor}.ts`, import.meta.url), "utf8");
  expect(server).not.toMatch(/node:fs|import\(|\.yaml|schema\.graphql|@oubli/);
  expect(server.match(/from "[^"]+"/g)?.toSorted()).toEqual(
    expect.arrayContaining(['from "./lead.ts"', 'from "./serve.ts"']),
  );
});

/** Where the keys of an account go that is added by its name alone. */
const HOSTS: Readonly<Record<string, string>> = {
  brevo: "https://api.brevo.com/",
  gorgias: "https://acme.gorgias.com/",
  hubspot: "https://api.hubapi.com/",
  intercom: "https://api.intercom.io/",
  klaviyo: "https://a.klaviyo.com/",
  mailchimp: "https://acme.api.mailchimp.com/",
  shopify: "https://acme.myshopify.com/",
  stripe: "https://api.stripe.com/",
  woocommerce: "https://acme.example.test/",
  zendesk: "https://acme.zendesk.com/",
};

test("every page is added by its name, leads to the vendor, and sends it nothing before that is accepted", async () => {
  const home = await makeTestHome([]);
  const env = { ...home.env, GALLERY_SECRET: "s" };
  expect((await typedJson(env, "vendor list")).json.pages).toEqual(VENDORS);
  for (const vendor of VENDORS) {
    // A shop of one's own has a whole address of its own.
    const value = vendor === "woocommerce" ? "acme.example.test" : "acme";
    const values = Object.keys(mapOf(vendor).asks ?? {}).flatMap((name) => [
      "--parameter",
      `${name}=${value}`,
    ]);
    const added = await typedJson(env, [
      "vendor",
      "add",
      vendor,
      "--secret",
      "env:GALLERY_SECRET",
      ...values,
    ]);
    expect([vendor, added.code, added.err, added.json.accepted]).toEqual([
      vendor,
      0,
      expect.any(String),
      false,
    ]);
    expect(`${added.json.target.baseUrl}/`).toContain(HOSTS[vendor]);
  }
  expect((await typedJson(env, "vendor list")).json.pages).toEqual([]);
});

test("the program brings its pages along", async () => {
  const check = await runProgram(["vendor", "check", "klaviyo"], {});
  expect(check).toMatchObject({ code: 0 });
  expect(check.out).toContain("Klaviyo");
});

test("a name that is neither a file nor a page of the gallery is told with the names there are", async () => {
  const check = await typed({}, "vendor check nobody");
  expect(check.code).toBe(2);
  for (const vendor of VENDORS) expect(check.err).toContain(vendor);
});
