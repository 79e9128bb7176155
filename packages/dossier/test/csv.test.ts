import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv, spreadsheetText } from "../src/csv.ts";

describe("the flat view", () => {
  test.each([
    "=1+1",
    "+351910000001",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\rx",
    "  =cmd|' /C calc'!A0",
    "\uff1d1+1",
  ])("a spreadsheet sees text, not a formula, in %j", (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`);
    expect(readCsv(formatCsv([[text]]))).toEqual([[`'${text}`]]);
  });

  test("numbers stay numbers, and nothing is an empty cell", () => {
    expect(formatCsv([[-5, 0.5, true, null, undefined]])).toBe("-5,0.5,true,,\r\n");
  });

  test("whatever is written can be read back (RFC 4180)", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('"', ",", "\r\n", "=1", '","'));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(readCsv(formatCsv(table))).toEqual(table.map((row) => row.map(spreadsheetText)));
      }),
    );
  });

  test("no cell ever starts like a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(spreadsheetText(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

/** A reader written from RFC 4180, not from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (inside && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') inside = !inside;
    else if (!inside && sign === ",") {
      row.push(cell);
      cell = "";
    } else if (!inside && sign === "\r" && text.charAt(at + 1) === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at += 1;
    } else cell += sign;
  }
  return rows;
}
