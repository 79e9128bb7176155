import { terminalLine } from "@oubli/model";
import type { Row, Tone } from "./rows.ts";

/**
 * How each tone looks: select graphic rendition on and off (ECMA-48). Only the sixteen colours of the terminal's
 * own theme, so that light and dark both work.
 */
const LOOK: Readonly<Record<Tone, readonly [on: string, off: string]>> = {
  plain: ["", ""],
  dim: ["\u001b[2m", "\u001b[22m"],
  strong: ["\u001b[1m", "\u001b[22m"],
  accent: ["\u001b[36m", "\u001b[39m"],
  good: ["\u001b[32m", "\u001b[39m"],
  warn: ["\u001b[33m", "\u001b[39m"],
  bad: ["\u001b[1;31m", "\u001b[22;39m"],
};

/** Lines as one text for the terminal, without the spaces at their ends. Nothing but our own looks steers it. */
export function ansiText(rows: readonly Row[], coloured: boolean): string {
  return rows.map((row) => ansiRow(row, coloured)).join("\n");
}

function ansiRow({ spans: given }: Row, coloured: boolean): string {
  const spans = given.map((one) => ({ ...one, text: terminalLine(one.text) }));
  if (!coloured)
    return spans
      .map(({ text }) => text)
      .join("")
      .trimEnd();
  const last = spans.findLastIndex(({ text }) => text.trim() !== "");
  return spans
    .slice(0, last + 1)
    .map(({ text, tone }, at) => {
      const [on, off] = LOOK[tone];
      return `${on}${at === last ? text.trimEnd() : text}${off}`;
    })
    .join("");
}
