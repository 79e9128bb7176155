import type { DeskState } from "../state/desk-state.ts";
import type { Screen } from "../state/screens/screen.ts";
import { type Row, row, rowWidth, span } from "../text/rows.ts";
import { auditSummary } from "./audit.ts";
import { caseTitle } from "./case.ts";
import { casesSummary } from "./cases.ts";

/** Where one is, how much there is, and who acts. */
export function titleRow(state: DeskState): Row {
  const left = [
    span(" oubli", "accent"),
    ...(state.unlocked ? [span(" keys not locked", "warn")] : []),
    ...state.screens.flatMap((screen) => [span(" › ", "dim"), span(titleOf(screen), "strong")]),
  ];
  const acting = state.officers.find((one) => one.id === state.officer);
  const summary = summaryOf(state);
  const right = [
    ...(summary === "" ? [] : [span(summary, "dim"), span("  ")]),
    span(acting?.name ?? state.officer ?? "no officer acts yet", acting ? "plain" : "warn"),
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
