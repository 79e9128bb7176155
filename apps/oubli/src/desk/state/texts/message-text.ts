import { EMPTY_ROW, fit, paragraph, type Row, row, span, type Tone } from "../../text/rows.ts";
import { columnWidths, tableHead } from "../../text/table.ts";
import { textWidth } from "../../text/width.ts";
import type { MessagePart } from "../dialogs/dialog.ts";

/** The tone of a cell of a table that holds just this word. */
export type WordTones = Readonly<Record<string, Tone>>;

/** Texts, facts and tables as lines; labels stand in a column of their own. */
export function messageRows(
  parts: readonly MessagePart[],
  width: number,
  tones: WordTones = {},
): readonly Row[] {
  const labels = Math.max(0, ...parts.map((part) => (part.is === "fact" ? textWidth(part.label) : 0)));
  return parts.flatMap((part, at) => [
    ...gapBefore(part, parts[at - 1]),
    ...partRows(part, width, { labels, tones }),
  ]);
}

/** What is of another kind stands apart. */
function gapBefore(part: MessagePart, before: MessagePart | undefined): readonly Row[] {
  if (before === undefined || part.is === before.is) return [];
  return part.is === "fact" || (part.is === "text" && part.text === "") ? [] : [EMPTY_ROW];
}

function partRows(
  part: MessagePart,
  width: number,
  { labels, tones }: { readonly labels: number; readonly tones: WordTones },
): readonly Row[] {
  switch (part.is) {
    case "text":
      return paragraph(part.text, width, part.tone);
    case "fact":
      return paragraph(part.text, width - labels - 2).map((line, at) =>
        row(span(fit(at === 0 ? part.label : "", labels), "dim"), "  ", ...line.spans),
      );
    case "table":
      return tableRows(part, width, tones);
    case "secret":
      return paragraph(part.text, width - 2, "strong").map((line) => row("  ", ...line.spans));
  }
}

/** A table whose last column takes what the others leave, on as many lines as it needs. */
function tableRows(
  { head, rows }: Extract<MessagePart, { is: "table" }>,
  width: number,
  tones: WordTones,
): readonly Row[] {
  const last = head.length - 1;
  const columns = head.map((title, at) => (at === last ? { title, grows: true as const } : { title }));
  const widths = columnWidths(columns, rows, width);
  return [
    tableHead(columns, widths),
    ...rows.flatMap((cells) =>
      paragraph(cells[last] ?? "", widths[last] ?? width).map((line, at) =>
        row(
          ...cells
            .slice(0, last)
            .map((cell, column) =>
              span(`${fit(at === 0 ? cell : "", widths[column] ?? 0)}  `, tones[cell] ?? "plain"),
            ),
          ...line.spans,
        ),
      ),
    ),
  ];
}
