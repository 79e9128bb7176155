import type { Case } from "@oubli/model";
import { shownCases } from "../state/cases-list.ts";
import type { CasesScreen, DeskState } from "../state/desk-state.ts";
import { listHeight } from "../state/layout.ts";
import { EMPTY_ROW, paragraph, type Row, row, span } from "../text/rows.ts";
import { type Cell, type Column, columnWidths, tableHead, tableRow } from "../text/table.ts";
import { count, daysLeft, stateWord } from "../words.ts";
import { listRows } from "./parts.ts";

const COLUMNS: readonly Column[] = [
  { title: "case" },
  { title: "kind" },
  { title: "state" },
  { title: "hold", most: 8 },
  { title: "aim for" },
  { title: "last day" },
  { title: "time", side: "right" },
];

/** The first screen: every case, the nearest date first. */
export function casesRows(state: DeskState, screen: CasesScreen, width: number): readonly Row[] {
  const cases = shownCases(state, screen);
  if (state.cases === undefined) return [EMPTY_ROW, row(span("  reading the cases …", "dim"))];
  if (state.cases.length === 0) return noCases(state, width);
  const cells = cases.map((it) => cellsOf(it, state.today));
  const widths = columnWidths(COLUMNS, cells, width - 2);
  const head = tableHead(COLUMNS, widths);
  return [
    { spans: [span("  "), ...head.spans] },
    ...(cases.length === 0
      ? [EMPTY_ROW, row(span("  no case has these words; Esc shows all again", "dim"))]
      : listRows(cells, screen.list, listHeight(state), (line) => tableRow(COLUMNS, line, widths))),
  ];
}

function cellsOf(it: Case, today: string): readonly Cell[] {
  const state = stateWord(it);
  const closed = it.state === "closed";
  const left = daysLeft(it.due.safe, today);
  return [
    closed ? span(it.id, "dim") : it.id,
    closed ? span(it.kind, "dim") : it.kind,
    span(state.text, state.tone),
    it.hold === "held" ? span("ON HOLD", "warn") : "",
    closed ? span(it.due.safe, "dim") : it.due.safe,
    closed ? span(it.due.legal, "dim") : it.due.legal,
    closed ? span("done", "dim") : span(left.text, left.tone),
  ];
}

function noCases(state: DeskState, width: number): readonly Row[] {
  const text = (words: string) =>
    paragraph(words, Math.min(width - 6, 90)).map((line) => row("   ", ...line.spans));
  return [
    EMPTY_ROW,
    row(span("   No cases yet", "strong")),
    EMPTY_ROW,
    ...text(
      "Somebody has written and wants to know what you hold about them, or wants it deleted? Press n and enter the request; every step from there is offered as you go.",
    ),
    ...(state.hints.length === 0 ? [] : [EMPTY_ROW]),
    ...state.hints.flatMap(text),
  ];
}

/** What stands right in the title: how much there is to do. */
export function casesSummary(state: DeskState): string {
  const open = (state.cases ?? []).filter((it) => it.state !== "closed");
  const late = open.filter((it) => it.due.safe < state.today).length;
  return `${count(open.length, "open case")}${late === 0 ? "" : `, ${late} past the safe date`}`;
}
