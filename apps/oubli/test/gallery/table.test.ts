import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DataMap, readVendor } from "@oubli/datamap";
import { expect, test } from "vitest";
import { typed } from "../support/typed.ts";
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
  expect(mapOf(vendor).operations.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test("a name that is neither a file nor a page of the gallery is told with the names there are", async () => {
  const check = await typed({}, "vendor check nobody");
  expect(check.code).toBe(2);
  for (const vendor of VENDORS) expect(check.err).toContain(vendor);
});
