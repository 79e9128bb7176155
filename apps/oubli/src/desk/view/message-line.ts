import type { DeskState } from "../state/desk-state.ts";
import { listHeight } from "../state/layout.ts";
import { auditCount } from "../state/screens/audit-window.ts";
import { shownCases } from "../state/screens/cases-list.ts";
import { paneItems } from "../state/screens/pane-items.ts";
import { textOf } from "../state/text-field.ts";
import { textHeight } from "../state/texts/text-size.ts";
import { type Row, row, span } from "../text/rows.ts";
import { textWidth } from "../text/width.ts";
import { fieldRow } from "./parts.ts";

const SIGN = { good: "✓", warn: "!", bad: "✗" } as const;

/** The line above the keys: what was said, the filter, what is under way, or which lines of how many are seen. */
export function messageRow(state: DeskState, fields: boolean): Row {
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
