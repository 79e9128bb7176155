import { count, STANDING_WORDS, timeText } from "@oubli/core/words";
import { type Case, deadlineOf } from "@oubli/model";
import type { DeskState } from "../state/desk-state.ts";
import { listHeight, warningRows } from "../state/layout.ts";
import { shownCases } from "../state/screens/cases-list.ts";
import type { CasesScreen } from "../state/screens/screen.ts";
import { STANDING_TONES, stateWord } from "../state/tones.ts";
import { EMPTY_ROW, paragraph, type Row, row, span } from "../text/rows.ts";
import { type Cell, type Column, columnWidths, tableHead, tableRow } from "../text/table.ts";
import { listRows } from "./parts.ts";

const COLUMNS: readonly Column[] = [
  { title: "case" },
  { title: "right" },
  { title: "state", grows: true },
  { title: "hold", most: 8 },
  { title: "target date" },
  { title: "deadline" },
  { title: "time", side: "right" },
];

/** The first screen: what nobody may miss, then every case, the most urgent first. */
export function casesRows(state: DeskState, screen: CasesScreen, width: number): readonly Row[] {
  return [...warningRows(state), ...listOfCases(state, screen, width)];
}

function listOfCases(state: DeskState, screen: CasesScreen, width: number): readonly Row[] {
  const cases = shownCases(state, screen);
  if (state.cases === undefined) return [EMPTY_ROW, row(span("  reading the cases …", "dim"))];
  if (state.cases.length === 0) return noCases(state, width);
  const cells = cases.map((it) => cellsOf(it, state.today, width < ROOMY));
  const widths = columnWidths(COLUMNS, cells, width - 2);
  const head = tableHead(COLUMNS, widths);
  return [
    { spans: [span("  "), ...head.spans] },
    ...(cases.length === 0
      ? [EMPTY_ROW, row(span("  no case has these words; Esc shows all again", "dim"))]
      : listRows(cells, screen.list, listHeight(state), (line) => tableRow(COLUMNS, line, widths))),
  ];
}

// Narrower than this the days behind a missed target date would cut the state short.
const ROOMY = 100;

function cellsOf(it: Case, today: string, narrow: boolean): readonly Cell[] {
  const state = stateWord(it);
  const deadline = deadlineOf(it, today);
  const { standing, targetDate, statutory } = deadline;
  const time = narrow && standing === "target-missed" ? STANDING_WORDS[standing] : timeText(deadline);
  const plain = (text: string) => span(text, standing === "answered" ? "dim" : "plain");
  return [
    plain(it.id),
    plain(it.kind),
    span(state.text, state.tone),
    it.hold === "held" ? span("ON HOLD", "warn") : "",
    plain(targetDate),
    plain(statutory),
    span(time, STANDING_TONES[standing]),
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
      "A person has written and wants to know what you hold about them, or wants it deleted? Press n and enter the request; every step from there is offered as you go.",
    ),
    ...(state.hints.length === 0 ? [] : [EMPTY_ROW]),
    ...state.hints.flatMap(text),
  ];
}

/** What stands right in the title: how much there is to do. */
export function casesSummary(state: DeskState): string {
  const open = (state.cases ?? []).filter((it) => it.state !== "closed");
  const standings = open.map((it) => deadlineOf(it, state.today).standing);
  const some = (["overdue", "target-missed"] as const).flatMap((standing) => {
    const number = standings.filter((one) => one === standing).length;
    return number === 0 ? [] : [`, ${number} ${STANDING_WORDS[standing]}`];
  });
  return `${count(open.length, "open case")}${some.join("")}`;
}
