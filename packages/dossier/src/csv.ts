import { visibleText } from "@oubli/model";

/** What a cell can hold: text, a number, also in digits of its own, or a truth value. `undefined` and null are empty cells. */
export type Cell = string | number | { readonly digits: string } | boolean | null | undefined;

/**
 * Writes a table as CSV (RFC 4180): commas, CRLF after every line, quotes around a cell where it needs them
 * and doubled inside. The first row holds the names.
 *
 * Text that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, CSV Injection), also where a
 * spreadsheet that separates by semicolons, tabs or bars would begin a cell; what is not visible is marked. That changes
 * the text, so the CSV is a view; the JSON beside it is the record.
 */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell, at: number, { length }: readonly Cell[]): string {
  const text = spreadsheetText(cell);
  // Read with semicolons the whole line is one cell: behind a minus the next cell would go on with the formula.
  return quoted(at === 0 && length > 1 && text.startsWith("-") ? `'${text}` : text);
}

/** A cell's text, harmless in a spreadsheet. Numbers stay as they are: `-5` is a number, not a formula. */
export function spreadsheetText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return cell.digits;
  if (typeof cell !== "string") return String(cell);
  const text = visibleText(cell);
  return `${FORMULA.test(text) ? "'" : ""}${text.replaceAll(FORMULA_BEHIND, "$1'")}`;
}

// The signs that start a formula, in full width too, also behind blanks and quotation marks, which some programs skip; and the
// tab and line breaks that split a cell when text is pasted.
const FORMULA = /^(?:[\t\r\n]|[\s"]*[=+\-@＝＋－＠])/u;
// What another spreadsheet takes for the end of a cell, and what it would begin the next one with.
const FORMULA_BEHIND = /([;|\t\n])(?=[\s"]*[=+\-@＝＋－＠])/gu;

function quoted(text: string): string {
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
