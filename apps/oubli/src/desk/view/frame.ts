import { type Binding, bindingsOn, spelled } from "../input/key-map.ts";
import { auditCount } from "../state/audit-window.ts";
import { shownCases } from "../state/cases-list.ts";
import type { DeskState, Screen } from "../state/desk-state.ts";
import { areaHeight, listHeight, SMALLEST, tooSmall } from "../state/layout.ts";
import { nextStep } from "../state/next-step.ts";
import { paneItems } from "../state/panes.ts";
import { possible } from "../state/possible.ts";
import { textOf } from "../state/text-field.ts";
import { textHeight } from "../state/text-height.ts";
import { cut, EMPTY_ROW, fitRow, type Row, row, rowWidth, type Span, span } from "../text/rows.ts";
import { textWidth } from "../text/width.ts";
import { auditRows, auditSummary } from "./audit.ts";
import { caseRows, caseTitle } from "./case.ts";
import { casesRows, casesSummary } from "./cases.ts";
import { dialogRows } from "./dialogs.ts";
import { doctorRows, journalRows } from "./doctor.ts";
import { newCaseRows } from "./new-case.ts";
import { fieldRow, textRows } from "./parts.ts";
import { recordScreenRows } from "./record.ts";

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
      return textRows(doctorRows(state, screen, width), screen.top, listHeight(state));
    case "journal":
      return textRows(journalRows(state, screen, width), screen.top, listHeight(state));
  }
}

function titleRow(state: DeskState): Row {
  const left = [
    span(" oubli", "accent"),
    ...state.screens.flatMap((screen) => [span(" › ", "dim"), span(titleOf(screen), "strong")]),
  ];
  const acting = state.officers.find((one) => one.id === state.officer);
  const summary = summaryOf(state);
  const right = [
    ...(summary === "" ? [] : [span(summary, "dim"), span("  ")]),
    span(acting?.name ?? state.officer ?? "nobody acts yet", acting ? "plain" : "warn"),
    span(" "),
  ];
  const gap = state.size.columns - rowWidth({ spans: left }) - rowWidth({ spans: right });
  return gap < 1 ? row(...left) : row(...left, " ".repeat(gap), ...right);
}

function titleOf(screen: Screen): string {
  switch (screen.id) {
    case "cases":
      return "Cases";
    case "new-case":
      return "New case";
    case "case":
      return caseTitle(screen);
    case "record":
      return "Record";
    case "audit":
      return "Audit trail";
    case "doctor":
      return "Doctor";
    case "journal":
      return "What was done";
  }
}

function summaryOf(state: DeskState): string {
  const screen = state.screens.at(-1);
  if (screen?.id === "cases" && state.cases) return casesSummary(state);
  return screen?.id === "audit" ? auditSummary(screen) : "";
}

const SIGN = { good: "✓", warn: "!", bad: "✗" } as const;

function messageRow(state: DeskState, fields: boolean): Row {
  const { columns } = state.size;
  const screen = state.screens.at(-1);
  if (state.notice) return row(span(` ${SIGN[state.notice.tone]} ${state.notice.text}`, state.notice.tone));
  if (fields && (screen?.id === "cases" || screen?.id === "audit")) {
    if (screen.filter.typing) return fieldRow([span(" / ", "accent")], screen.filter.field, columns);
    const words = textOf(screen.filter.field);
    if (words !== "") return row(span(" / ", "accent"), words, span("   Esc shows all again", "dim"));
  }
  const busy = state.jobs.filter((job) => job.kind === "quiet").map((job) => `${job.name} …`);
  if (busy.length > 0) return row(span(` ${busy.join(", ")}`, "accent"));
  const where = fields ? whereText(state) : "";
  return row(
    span(
      `${"─".repeat(columns - textWidth(where) - (where === "" ? 0 : 1))}${where}${where === "" ? "" : "─"}`,
      "dim",
    ),
  );
}

/** Which lines of how many are seen, when not all are. */
function whereText(state: DeskState): string {
  const height = listHeight(state);
  const place = placeOf(state);
  if (!place || place.count <= height) return "";
  return ` ${place.top + 1}-${Math.min(place.count, place.top + height)} of ${place.count} `;
}

function placeOf(state: DeskState): { readonly top: number; readonly count: number } | undefined {
  const screen = state.screens.at(-1);
  switch (screen?.id) {
    case "cases":
      return { top: screen.list.top, count: shownCases(state, screen).length };
    case "case":
      return { top: screen.lists[screen.pane].top, count: paneItems(state, screen).length };
    case "audit":
      return { top: screen.list.top, count: auditCount(screen) };
    case "record":
    case "doctor":
    case "journal":
      return { top: screen.top, count: textHeight(state, screen) };
    default:
      return undefined;
  }
}

/** The keys that matter now, as many as fit. What waits to be done next stands first. */
function footerRow(state: DeskState): Row {
  const screen = state.screens.at(-1);
  if (state.dialogs.length > 0) return row(span(" Esc", "accent"), span(" back, nothing happens", "dim"));
  if (screen?.id === "new-case") return FORM_KEYS;
  if ((screen?.id === "cases" || screen?.id === "audit") && screen.filter.typing) return FILTER_KEYS;
  const offered = bindingsOn(screen?.id ?? "cases")
    .filter(
      (binding) =>
        rank(state, binding) !== undefined && possible(state, binding).ok && !distracts(state, binding),
    )
    .toSorted((a, b) => (rank(state, a) ?? 0) - (rank(state, b) ?? 0));
  return row(...keysThatFit(offered, state.size.columns - 1));
}

const FORM_KEYS = row(
  span(" Tab", "accent"),
  " next  ",
  span("Shift+Tab", "accent"),
  " before  ",
  span("← →", "accent"),
  " choose  ",
  span("Esc", "accent"),
  " back, nothing is kept",
);
const FILTER_KEYS = row(
  span(" Enter", "accent"),
  " keep the filter  ",
  span("↑ ↓", "accent"),
  " move  ",
  span("Esc", "accent"),
  " show all",
);

/** Possible, but not what a case that is planned or answered waits for: it stands in the help. */
function distracts(state: DeskState, { id }: Binding): boolean {
  const screen = state.screens.at(-1);
  if (screen?.id === "cases") return id === "open" && shownCases(state, screen).length === 0;
  if (screen?.id !== "case") return false;
  return id === "find" && screen.view?.case.planHash !== undefined && screen.view.case.state !== "scoped";
}

/** Place in the footer; `undefined` for what stands only in the help. */
function rank(state: DeskState, binding: Binding): number | undefined {
  const screen = state.screens.at(-1);
  const next = screen?.id === "case" && screen.view ? nextStep(state, screen.view).action : undefined;
  return binding.id === next ? 0 : binding.footer;
}

// Shown even when the line is too short for everything before them.
const ALWAYS: readonly Binding["id"][] = ["help", "palette", "quit"];

function keysThatFit(bindings: readonly Binding[], width: number): readonly Span[] {
  const pinned = bindings.filter((binding) => ALWAYS.includes(binding.id));
  let room = width - pinned.reduce((sum, binding) => sum + keyWidth(binding), 0);
  const shown = bindings.filter((binding) => {
    if (ALWAYS.includes(binding.id)) return true;
    const needed = keyWidth(binding);
    if (needed > room) return false;
    room -= needed;
    return true;
  });
  return shown.flatMap((binding) => [
    span(` ${keyText(binding)}`, "accent"),
    span(` ${cut(binding.label, 16)} `),
  ]);
}

function keyWidth(binding: Binding): number {
  return textWidth(keyText(binding)) + textWidth(cut(binding.label, 16)) + 3;
}

function keyText(binding: Binding): string {
  return spelled(binding.keys[0] ?? "");
}
