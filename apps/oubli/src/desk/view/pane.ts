import type { CaseView } from "@oubli/engine";
import type { DeskState } from "../state/desk-state.ts";
import { listHeight } from "../state/layout.ts";
import { searchOf } from "../state/screens/case-under.ts";
import { paneItems } from "../state/screens/pane-items.ts";
import type { CaseScreen } from "../state/screens/screen.ts";
import { searchWord } from "../state/screens/summary.ts";
import { EMPTY_ROW, paragraph, type Row, row, span } from "../text/rows.ts";
import { sentence } from "../text/sentence.ts";
import { type Column, columnWidths, tableHead, tableRow } from "../text/table.ts";
import { cellsOf } from "./pane-cells.ts";
import { summaryRow } from "./pane-summary.ts";
import { listRows } from "./parts.ts";

/** The open tab of a case: two lines of summary and titles, then its list. */
export function paneRows(
  state: DeskState,
  screen: CaseScreen,
  view: CaseView,
  width: number,
): readonly Row[] {
  const items = paneItems(state, screen);
  if (items.length === 0) return [EMPTY_ROW, ...emptyRows(screen, view, width)];
  const columns = COLUMNS[screen.pane === "findings" && searchOf(state, screen) ? "questions" : screen.pane];
  const cells = items.map((item, at) => cellsOf(state, item, items[at - 1]));
  const widths = columnWidths(columns, cells, width - 2);
  return [
    summaryRow(state, screen, view),
    { spans: [span("  "), ...tableHead(columns, widths).spans] },
    ...listRows(cells, screen.lists[screen.pane], listHeight(state), (line) =>
      tableRow(columns, line, widths),
    ),
  ];
}

const COLUMNS: Readonly<Record<CaseScreen["pane"] | "questions", readonly Column[]>> = {
  questions: [
    { title: "account" },
    { title: "question", grows: true },
    { title: "answer" },
    { title: "records", side: "right" },
    { title: "pages", side: "right" },
  ],
  findings: [
    { title: "account" },
    { title: "kind", most: 20 },
    { title: "record", most: 26 },
    { title: "recognised by", most: 18 },
    { title: "found as", grows: true },
  ],
  coverage: [
    { title: "account" },
    { title: "question", most: 34 },
    { title: "answer", grows: true },
    { title: "others", side: "right" },
  ],
  plan: [
    { title: "" },
    { title: "account" },
    { title: "what" },
    { title: "record", most: 28 },
    { title: "call or reason", grows: true },
  ],
  approvals: [
    { title: "decision" },
    { title: "by", most: 24 },
    { title: "at" },
    { title: "plan", grows: true },
  ],
  result: [
    { title: "" },
    { title: "account" },
    { title: "what" },
    { title: "record", most: 30 },
    { title: "outcome", grows: true },
  ],
  tasks: [{ title: "" }, { title: "account" }, { title: "state" }, { title: "what", grows: true }],
};

/** What is said where there is nothing to list. */
function emptyRows(screen: CaseScreen, view: CaseView, width: number): readonly Row[] {
  const word = searchWord(view);
  const { text, tone } =
    screen.pane === "findings" || screen.pane === "coverage" || view.facts.shredded
      ? { text: sentence(word.text), tone: word.tone }
      : { text: EMPTY[screen.pane](view), tone: "dim" as const };
  return paragraph(text, width - 2, tone).map((line) => row(" ", ...line.spans));
}

const EMPTY: Readonly<
  Record<Exclude<CaseScreen["pane"], "findings" | "coverage">, (view: CaseView) => string>
> = {
  plan: ({ case: it }) =>
    it.kind === "access" ? "An access case needs no plan: nothing is changed." : "There is no plan yet.",
  approvals: () => "No officer has decided about a plan yet.",
  result: () => "Nothing was carried out and nothing was written yet.",
  tasks: () => "There are no manual tasks.",
};
