import { terminalLine } from "@oubli/model";
import { graphemes, textWidth } from "./width.ts";

/** How a piece of text is to be taken. What it means is always also said by a word or a sign. */
export type Tone = "plain" | "dim" | "strong" | "accent" | "good" | "warn" | "bad";

/** A piece of one line. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** One line of the screen. */
export interface Row {
  readonly spans: readonly Span[];
  /** Column at which the terminal's own cursor stands, when the line is being typed into. */
  readonly cursor?: number;
  /** The line the officer stands on; it begins with a sign of its own. */
  readonly selected?: true;
}

export const EMPTY_ROW: Row = { spans: [] };

export function span(text: string, tone: Tone = "plain"): Span {
  return { text: terminalLine(text), tone };
}

/** A line of texts; a bare string is plain. */
export function row(...parts: readonly (string | Span)[]): Row {
  return { spans: parts.map((part) => (typeof part === "string" ? span(part) : part)) };
}

export function rowWidth({ spans }: Row): number {
  return spans.reduce((sum, { text }) => sum + textWidth(text), 0);
}

/** The beginning of a text that fits, with an ellipsis where something was cut off. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  if (width <= 0) return "";
  let kept = "";
  let used = 0;
  for (const cluster of graphemes(text)) {
    const columns = textWidth(cluster);
    if (used + columns > width - 1) break;
    kept += cluster;
    used += columns;
  }
  return `${kept}…`;
}

/** A text of exactly this width: cut, or filled up with spaces. */
export function fit(text: string, width: number, side: "left" | "right" = "left"): string {
  const kept = cut(terminalLine(text), width);
  const space = " ".repeat(Math.max(0, width - textWidth(kept)));
  return side === "left" ? kept + space : space + kept;
}

/** A line of exactly this width. */
export function fitRow(line: Row, width: number): Row {
  const spans: Span[] = [];
  let used = 0;
  for (const { text, tone } of line.spans) {
    if (used >= width) break;
    const kept = cut(text, width - used);
    used += textWidth(kept);
    spans.push({ text: kept, tone });
  }
  if (used < width) spans.push({ text: " ".repeat(width - used), tone: "plain" });
  return { ...line, spans };
}

/** Two columns of lines next to each other, with a thin line between them. */
export function beside(
  left: readonly Row[],
  right: readonly Row[],
  leftWidth: number,
  height: number,
): Row[] {
  return Array.from({ length: height }, (_, at) => {
    const one = fitRow(left[at] ?? EMPTY_ROW, leftWidth);
    const other = right[at] ?? EMPTY_ROW;
    const cursor = one.cursor ?? (other.cursor === undefined ? undefined : other.cursor + leftWidth + 3);
    return {
      spans: [...one.spans, span(" │ ", "dim"), ...other.spans],
      ...(cursor === undefined ? {} : { cursor }),
      ...(one.selected === true ? { selected: true as const } : {}),
    };
  });
}

/** Breaks a text at spaces into lines no wider than this; a word that is too long is broken anywhere. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      for (const piece of pieces(word, width)) {
        const longer = line === "" ? piece : `${line} ${piece}`;
        if (textWidth(longer) <= width) line = longer;
        else {
          lines.push(line);
          line = piece;
        }
      }
    }
    lines.push(line);
  }
  return lines;
}

function pieces(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const cluster of graphemes(word)) {
    if (part !== "" && textWidth(part) + textWidth(cluster) > width) {
      parts.push(part);
      part = "";
    }
    part += cluster;
  }
  return [...parts, part];
}

/** A text as lines of one tone. */
export function paragraph(text: string, width: number, tone: Tone = "plain"): readonly Row[] {
  return wrap(text, Math.max(8, width)).map((line) => row(span(line, tone)));
}
