import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTestHome, runProgram } from "../support/home.ts";

const GALLERY = join(import.meta.dirname, "../../../../specs/gallery");
const VENDORS = readdirSync(GALLERY, { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() ? [one.name] : [],
);

test("every page of the gallery comes along with all that it stands beside, wherever the program is run", async () => {
  const { env, home } = await makeTestHome([]);
  const checked = [];
  for (const vendor of VENDORS) {
    const { code, err } = await runProgram(["vendor", "check", vendor], { ...env, PWD: home.folder });
    checked.push([vendor, code, err]);
  }
  expect(checked).toEqual(VENDORS.map((vendor) => [vendor, 0, ""]));
}, 60_000);
