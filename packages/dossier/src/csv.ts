/** What a cell can hold: text, a number, also in digits of its own, or a truth value. `undefined` and null are empty cells. */
export type Cell = string | number | { readonly digits: string } | boolean | null | undefined;

/**
 * Writes a table as CSV (RFC 4180): commas, CRLF after every line, quotes around a cell where it needs them
 * and doubled inside. The first row holds the names.
 *
 * Text that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, CSV Injection). That
 * changes the text, so the CSV is a view; the JSON beside it is the record.
 */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(spreadsheetText(cell))).join(",")}\r\n`).join("");
}

/** A cell's text, harmless in a spreadsheet. Numbers stay as they are: `-5` is a number, not a formula. */
export function spreadsheetText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return cell.digits;
  if (typeof cell !== "string") return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

// The signs that start a formula, in full width too, also behind blanks, which some programs skip; and the
// tab and line breaks that split a cell when text is pasted.
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}]*[=+\-@＝＋－＠])/u;

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
