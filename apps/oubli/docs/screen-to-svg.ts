import type { IBufferCell, Terminal } from "@xterm/headless";

const CELL = { width: 8.4, height: 18 };
const MARGIN = 16;
const INK = "#d8dbe0";
const PAPER = "#16181d";
// The sixteen colours a terminal theme usually gives, in the order of their numbers.
const PALETTE = [
  "#3b4252",
  "#e06c75",
  "#98c379",
  "#e5c07b",
  "#61afef",
  "#c678dd",
  "#56b6c2",
  "#d8dbe0",
  "#7f848e",
  "#ff8f98",
  "#b5e08f",
  "#f3d58f",
  "#86c5ff",
  "#dd9bea",
  "#7fd4de",
  "#ffffff",
];

/** Draws what is on a terminal's screen as an SVG picture: text stays text, so that it can be read and searched. */
export function screenToSvg(terminal: Terminal, title: string): string {
  const { cols, rows } = terminal;
  const width = cols * CELL.width + 2 * MARGIN;
  const height = rows * CELL.height + 2 * MARGIN;
  const lines = Array.from({ length: rows }, (_, row) => lineToSvg(terminal, row));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeText(title)}</title>`,
    `<rect width="100%" height="100%" rx="10" fill="${PAPER}"/>`,
    `<g font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve">`,
    ...lines,
    "</g></svg>",
  ].join("\n");
}

interface Run {
  readonly column: number;
  text: string;
  readonly style: string;
  readonly paper: string | undefined;
  width: number;
}

function lineToSvg(terminal: Terminal, row: number): string {
  const line = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row);
  const runs: Run[] = [];
  for (let column = 0; column < terminal.cols; column += 1) {
    const cell = line?.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const { style, paper } = looksOf(cell);
    const last = runs.at(-1);
    const chars = cell.getChars() || " ";
    // Every word stands at its own place: renderers do not agree about spaces.
    if (last && last.style === style && last.paper === paper && (chars === " ") === (last.text[0] === " ")) {
      last.text += chars;
      last.width += cell.getWidth();
    } else runs.push({ column, text: chars, style, paper, width: cell.getWidth() });
  }
  return runs.map((run) => runToSvg(run, row)).join("");
}

function runToSvg({ column, text, style, paper, width }: Run, row: number): string {
  const x = MARGIN + column * CELL.width;
  const y = MARGIN + row * CELL.height;
  const wide = width * CELL.width;
  const back =
    paper === undefined
      ? ""
      : `<rect x="${x}" y="${y}" width="${wide}" height="${CELL.height}" fill="${paper}"/>`;
  if (text.trim() === "") return back;
  return `${back}<text x="${x}" y="${y + 13}" textLength="${wide}" lengthAdjust="spacingAndGlyphs" ${style}>${escapeText(text)}</text>`;
}

function looksOf(cell: IBufferCell): { style: string; paper: string | undefined } {
  const ink = cell.isFgDefault() ? INK : colourOf(cell.getFgColor(), cell.isFgRGB());
  const paper = cell.isBgDefault() ? undefined : colourOf(cell.getBgColor(), cell.isBgRGB());
  const swapped = cell.isInverse() !== 0;
  const style = [
    `fill="${swapped ? (paper ?? PAPER) : ink}"`,
    cell.isBold() ? 'font-weight="700"' : "",
    cell.isDim() ? 'opacity="0.65"' : "",
    cell.isUnderline() ? 'text-decoration="underline"' : "",
  ];
  return { style: style.filter((part) => part !== "").join(" "), paper: swapped ? ink : paper };
}

function colourOf(value: number, rgb: boolean): string {
  if (rgb) return `#${value.toString(16).padStart(6, "0")}`;
  if (value < 16) return PALETTE[value] ?? INK;
  if (value >= 232) return grey(8 + (value - 232) * 10);
  // The 6x6x6 cube of xterm's 256 colours.
  const cube = value - 16;
  const step = (level: number) => (level === 0 ? 0 : 55 + level * 40);
  const parts = [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(step);
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function grey(level: number): string {
  const part = level.toString(16).padStart(2, "0");
  return `#${part}${part}${part}`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
