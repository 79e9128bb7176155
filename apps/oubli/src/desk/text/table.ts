import { fit, type Row, type Span, span, type Tone } from "./rows.ts";
import { textWidth } from "./width.ts";

/** A cell: its text, and how to take it. */
export type Cell = string | Span;

export interface Column {
  readonly title: string;
  /** Takes what the others leave; one column of a table. Others are as wide as their widest cell, up to `most`. */
  readonly grows?: true;
  readonly most?: number;
  readonly side?: "left" | "right";
}

const GAP = 2;

/** Widths of all columns so that a line of them fits; the growing one gets the rest. */
export function columnWidths(
  columns: readonly Column[],
  cells: readonly (readonly Cell[])[],
  width: number,
): readonly number[] {
  const natural = columns.map((column, at) => {
    const widest = Math.max(
      textWidth(column.title),
      ...cells.map((line) => textWidth(textOf(line[at] ?? ""))),
    );
    return Math.min(widest, column.most ?? widest);
  });
  const grows = columns.findIndex((column) => column.grows === true);
  if (grows === -1) return natural;
  const others = natural.reduce((sum, one, at) => (at === grows ? sum : sum + one), 0);
  const rest = width - others - GAP * (columns.length - 1);
  return natural.map((one, at) => (at === grows ? Math.max(6, rest) : one));
}

/** One line of a table. */
export function tableRow(
  columns: readonly Column[],
  cells: readonly Cell[],
  widths: readonly number[],
): readonly Span[] {
  return columns.flatMap((column, at) => {
    const cell = cells[at] ?? "";
    const tone = typeof cell === "string" ? "plain" : cell.tone;
    const gap = at === columns.length - 1 ? "" : " ".repeat(GAP);
    return [span(`${fit(textOf(cell), widths[at] ?? 0, column.side)}${gap}`, tone)];
  });
}

/** The line of titles above a table. */
export function tableHead(columns: readonly Column[], widths: readonly number[], tone: Tone = "dim"): Row {
  return {
    spans: tableRow(
      columns,
      columns.map(({ title }) => span(title, tone)),
      widths,
    ),
  };
}

function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}
