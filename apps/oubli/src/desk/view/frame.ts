import type { DeskState } from "../state/desk-state.ts";
import { areaHeight, listHeight, SMALLEST, tooSmall } from "../state/layout.ts";
import type { Screen } from "../state/screens/screen.ts";
import { doctorRows } from "../state/texts/doctor-text.ts";
import { journalRows } from "../state/texts/journal-text.ts";
import { EMPTY_ROW, fitRow, type Row, row, span } from "../text/rows.ts";
import { auditRows } from "./audit.ts";
import { caseRows } from "./case.ts";
import { casesRows } from "./cases.ts";
import { dialogRows } from "./dialogs.ts";
import { footerRow } from "./footer.ts";
import { messageRow } from "./message-line.ts";
import { newCaseRows } from "./new-case.ts";
import { textRows } from "./parts.ts";
import { recordScreenRows } from "./record.ts";
import { titleRow } from "./title.ts";

/** The whole screen: exactly as many lines as the terminal has, each exactly as wide. Pure. */
export function frame(state: DeskState): readonly Row[] {
  const { columns, rows } = state.size;
  if (tooSmall(state.size)) return tooSmallRows(state);
  const screen = state.screens.at(-1);
  const dialog = state.dialogs.at(-1);
  const area = dialog ? dialogRows(state, dialog, columns) : screen ? screenRows(state, screen) : [];
  const lines = [
    titleRow(state),
    row(span("─".repeat(columns), "dim")),
    ...Array.from({ length: areaHeight(state.size) }, (_, at) => area[at] ?? EMPTY_ROW),
    messageRow(state, dialog === undefined),
    footerRow(state),
  ];
  return lines.slice(0, rows).map((line) => fitRow(line, columns));
}

function tooSmallRows({ size }: DeskState): readonly Row[] {
  const text = `oubli needs ${SMALLEST.columns}x${SMALLEST.rows}, this is ${size.columns}x${size.rows}`;
  return Array.from({ length: Math.max(1, size.rows) }, (_, at) =>
    fitRow(
      at === 0 ? row(text) : at === 1 ? row("make the window larger, or press q") : EMPTY_ROW,
      size.columns,
    ),
  );
}

function screenRows(state: DeskState, screen: Screen): readonly Row[] {
  const width = state.size.columns;
  switch (screen.id) {
    case "cases":
      return casesRows(state, screen, width);
    case "new-case":
      return newCaseRows(screen, width, areaHeight(state.size));
    case "case":
      return caseRows(state, screen, width);
    case "record":
      return recordScreenRows(state, screen, width);
    case "audit":
      return auditRows(state, screen, width);
    case "doctor":
      return textRows(doctorRows(screen, width), screen.top, listHeight(state));
    case "journal":
      return textRows(journalRows(state, width), screen.top, listHeight(state));
  }
}
