import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv, spreadsheetText } from "../src/csv.ts";

const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

describe("the flat view", () => {
  test.each(["=1+1", "+351910000001", "-2+3", "@SUM(A1)", "\nx", "\tx", "  =cmd|' /C calc'!A0", "\uff1d1+1"])(
    "a spreadsheet sees text, not a formula, in %j",
    (text) => {
      expect(spreadsheetText(text)).toBe(`'${text}`);
      expect(readCsv(formatCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test("numbers stay numbers, and nothing is an empty cell", () => {
    expect(formatCsv([["a", -5, 0.5, true, null, undefined]])).toBe("a,-5,0.5,true,,\r\n");
    expect(formatCsv([[-5]])).toBe("-5\r\n");
  });

  test.each([
    ["a;=1+1", `"a;'=1+1"`],
    ['a;"=1+1', `"a;'""=1+1"`],
    ["a\t @SUM(A1)", `"a\t' @SUM(A1)"`],
    ["a|-2+3", `"a|'-2+3"`],
    ["a\n+1", `"a\n'+1"`],
    ["a\r\n＝1", `"a\n'＝1"`],
    ["a; b - c", `"a; b - c"`],
  ])("nor where another country's spreadsheet would begin a cell: %j", (text, cell) => {
    expect(formatCsv([["x", text]])).toBe(`x,${cell}\r\n`);
  });

  test("a line that begins with a number below zero is no formula where semicolons separate", () => {
    expect(formatCsv([[-5, "0+cmd|' /C calc'!A0"]])).toMatch(/^'-5,/);
  });

  test("what nobody sees is marked", () => {
    expect(spreadsheetText("a\u001b[2Jb\u202ec\ud800d\u{e0041}")).toBe("a�[2Jb�c�d�");
    expect(spreadsheetText("\u200b=1")).toBe("�=1");
    expect(spreadsheetText("one\r\ntwo\rthree")).toBe("one\ntwo\nthree");
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

  test("no cell ever starts like a formula, with commas, semicolons, tabs or bars between them", () => {
    const anyPiece = fc.constantFrom(..."=+-@;|,\t\n\r \"'a1\u200b\u001b＝".split(""));
    const anyText = fc.oneof(fc.string({ unit: anyPiece }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (texts) => {
        const csv = formatCsv([texts]);
        for (const cell of readCsv(csv).flat()) expect(cell).not.toMatch(FORMULA);
        // The worst that such a spreadsheet can do: split everywhere, and mind no quotation mark.
        for (const separator of [";", "|", "\t"])
          for (const cell of csv.split(new RegExp(`[${separator}\n]`)))
            expect(cell.replaceAll('"', "")).not.toMatch(FORMULA);
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
