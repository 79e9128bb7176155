import type { ListPlace } from "../state/list.ts";
import { type TextField, textOf } from "../state/text-field.ts";
import { EMPTY_ROW, fit, type Row, row, type Span, span } from "../text/rows.ts";
import { textWidth } from "../text/width.ts";

/** The sign before the chosen line. Never colour alone. */
export const MARK = "▸";

/** The lines of a list that are in its window, the chosen one marked. */
export function listRows<T>(
  items: readonly T[],
  place: ListPlace,
  height: number,
  draw: (item: T, at: number) => readonly Span[],
): Row[] {
  return Array.from({ length: height }, (_, offset) => {
    const at = place.top + offset;
    const item = items[at];
    if (item === undefined) return EMPTY_ROW;
    return listRow(at === place.cursor, draw(item, at));
  });
}

/** One line of a list. */
export function listRow(chosen: boolean, spans: readonly Span[]): Row {
  if (!chosen) return { spans: [span("  "), ...spans] };
  return {
    spans: [
      span(`${MARK} `, "accent"),
      ...spans.map((one) => (one.tone === "plain" ? { ...one, tone: "strong" as const } : one)),
    ],
    selected: true,
  };
}

/** A line of the lines of a text that are in its window; below it, how much more there is. */
export function textRows(rows: readonly Row[], top: number, height: number): Row[] {
  return Array.from({ length: height }, (_, at) => rows[top + at] ?? EMPTY_ROW);
}

/** A field with what was typed, and the terminal's cursor in it. The end stays visible when it is too long. */
export function fieldRow(label: readonly Span[], field: TextField, width: number): Row {
  const before = label.reduce((sum, one) => sum + textWidth(one.text), 0);
  const room = Math.max(4, width - before - 1);
  const typed = field.characters.slice(0, field.cursor).join("");
  const at = textWidth(typed);
  const text = textOf(field).replaceAll("\n", " ");
  const cut = at < room ? text : `…${tail(typed, room - 2)}${field.characters.slice(field.cursor).join("")}`;
  const column = at < room ? at : textWidth(`…${tail(typed, room - 2)}`);
  return { ...row(...label, span(fit(cut, room))), cursor: before + column };
}

function tail(text: string, width: number): string {
  const characters = Array.from(text);
  while (textWidth(characters.join("")) > width) characters.shift();
  return characters.join("");
}

/** Lines in the middle of an area so wide, in a box with a title. */
export function boxed(
  title: string,
  content: readonly Row[],
  { width, height, area }: { readonly width: number; readonly height: number; readonly area: number },
): Row[] {
  const inner = Math.max(10, width - 4);
  const lines = content.slice(0, height);
  const heading = ` ${title} `;
  const rest = Math.max(0, inner + 1 - textWidth(fitTitle(heading, inner)));
  const edge = (text: string): Span => span(text, "dim");
  const box: Row[] = [
    row(edge("╭─"), span(fitTitle(heading, inner), "strong"), edge(`${"─".repeat(rest)}╮`)),
    ...lines.map((line) => within(line, inner)),
    row(edge(`╰${"─".repeat(inner + 2)}╯`)),
  ];
  const left = Math.max(0, Math.floor((area - width) / 2));
  return box.map((line) => shift(line, left));
}

function fitTitle(title: string, inner: number): string {
  return textWidth(title) <= inner ? title : `${fit(title, inner - 1)} `;
}

function within(line: Row, inner: number): Row {
  const padded = fitTo(line, inner);
  return {
    ...padded,
    spans: [span("│ ", "dim"), ...padded.spans, span(" │", "dim")],
    ...(padded.cursor === undefined ? {} : { cursor: padded.cursor + 2 }),
  };
}

function shift(line: Row, by: number): Row {
  return {
    ...line,
    spans: [span(" ".repeat(by)), ...line.spans],
    ...(line.cursor === undefined ? {} : { cursor: line.cursor + by }),
  };
}

function fitTo(line: Row, width: number): Row {
  const spans: Span[] = [];
  let used = 0;
  for (const one of line.spans) {
    const room = width - used;
    if (room <= 0) break;
    const text = textWidth(one.text) <= room ? one.text : fit(one.text, room);
    used += textWidth(text);
    spans.push({ ...one, text });
  }
  return { ...line, spans: [...spans, span(" ".repeat(Math.max(0, width - used)))] };
}

/** A bar of what is done and what is not, as signs and a number. */
export function progressBar(done: number, all: number, width: number): readonly Span[] {
  const full = all === 0 ? width : Math.floor((done / all) * width);
  return [span("█".repeat(full), "accent"), span("░".repeat(width - full), "dim"), span(` ${done}/${all}`)];
}
