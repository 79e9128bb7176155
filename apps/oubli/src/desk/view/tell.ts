import type { Tell, TellPart } from "../state/dialog.ts";
import { EMPTY_ROW, fit, paragraph, type Row, row, span } from "../text/rows.ts";
import { textWidth } from "../text/width.ts";

/** Texts and facts as lines, labels in a column of their own. */
export function tellRows({ parts }: Tell, width: number): readonly Row[] {
  const labels = Math.max(0, ...parts.map((part) => (part.is === "fact" ? textWidth(part.label) : 0)));
  return parts.flatMap((part, at) => partRows(part, labels, width, parts[at - 1]));
}

function partRows(
  part: TellPart,
  labels: number,
  width: number,
  before: TellPart | undefined,
): readonly Row[] {
  switch (part.is) {
    case "text":
      return [...(before?.is === "fact" ? [EMPTY_ROW] : []), ...paragraph(part.text, width, part.tone)];
    case "fact":
      return paragraph(part.text, width - labels - 2).map((line, at) =>
        row(span(fit(at === 0 ? part.label : "", labels), "dim"), "  ", ...line.spans),
      );
    case "secret":
      return [
        EMPTY_ROW,
        ...paragraph(part.text, width - 2, "strong").map((line) => row("  ", ...line.spans)),
      ];
  }
}
