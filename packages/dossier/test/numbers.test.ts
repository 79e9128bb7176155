import { describe, expect, test } from "vitest";
import { preparePackage } from "../src/index.ts";
import { ACCOUNTS, finding, material, SETTINGS, WHOLE_COVERAGE } from "./material.ts";
import { fileText } from "./reading.ts";

const RECORD = {
  id: "1",
  rating: "12345678901234567890",
  price: 1.1,
  huge: "1e400",
  parts: [2.5, 0.1],
  text: "1.10",
};
const NUMBERS = { "/rating": "12345678901234567890", "/price": "1.10", "/huge": "1e400", "/parts/1": "0.10" };

describe("a number with digits that JavaScript does not write", () => {
  const found = { ...finding("fera", ACCOUNTS.fera, "review", "1", RECORD), numbers: NUMBERS };
  const prepared = preparePackage(
    material({ report: { findings: [found], coverage: WHOLE_COVERAGE, recipients: [] }, bundles: [] }),
    SETTINGS,
  );
  const json = fileText(prepared, "data/fera/fera-shop/review.json");

  test("stands in the file of JSON as a number, in the vendor's own digits", () => {
    expect(json).toMatch(/"rating": 12345678901234567890,/);
    expect(json).toMatch(/"price": 1\.10,/);
    expect(json).toMatch(/"huge": 1e400,/);
    expect(json).toMatch(/2\.5,\s+0\.10\s/);
    expect(json).toMatch(/"text": "1\.10"/);
    expect(() => JSON.parse(json)).not.toThrow();
  });

  test("stands on the page and in the table in the same digits", () => {
    const table = fileText(prepared, "data/fera/fera-shop/review.csv");
    for (const digits of ["12345678901234567890", "1.10", "1e400"]) expect(table).toContain(digits);
    const page = prepared.files
      .map(({ path, bytes }) => (path.endsWith(".html") ? Buffer.from(bytes).toString() : ""))
      .join("");
    for (const digits of ["12345678901234567890", ">1.10<", "1e400", ">0.10<"])
      expect(page).toContain(digits);
    expect(page).not.toContain("rawJSON");
  });
});
