import { paragraph, type Row } from "../text/rows.ts";
import type { DeskState, Size } from "./desk-state.ts";
import type { Screen } from "./screens/screen.ts";

/** The smallest terminal the desk draws in. */
export const SMALLEST: Size = { columns: 80, rows: 24 };

export function tooSmall({ columns, rows }: Size): boolean {
  return columns < SMALLEST.columns || rows < SMALLEST.rows;
}

// Title and rule above, message and keys below.
const AROUND = 4;

/** Lines of a screen that stay where they are while its list moves. */
export const HEAD_ROWS: Readonly<Record<Screen["id"], number>> = {
  cases: 1,
  "new-case": 0,
  // Facts, identity, next step; tabs; summary and titles of the tab.
  case: 7,
  record: 2,
  audit: 1,
  doctor: 0,
  journal: 0,
};

/** Where the details of the chosen line are drawn. */
export type DetailPlace = "beside" | "below" | "nowhere";

// A list of records is narrow, and its details are long: next to each other from here on.
const WIDE_FOR_RECORDS = 116;
// Lists of calls and entries are wide themselves.
const WIDE_FOR_ALL = 150;
// From here on a list keeps more than a dozen lines with its details below.
const TALL = 34;

/** Decides it for the screen that is seen. */
export function detailPlace({ size, screens }: Pick<DeskState, "size" | "screens">): DetailPlace {
  const screen = screens.at(-1);
  if (screen?.id === "audit")
    return screen.detail ? (size.columns >= WIDE_FOR_ALL ? "beside" : "below") : "nowhere";
  if (screen?.id !== "case") return "nowhere";
  if (screen.pane === "findings") return size.columns >= WIDE_FOR_RECORDS ? "beside" : "nowhere";
  if (size.columns >= WIDE_FOR_ALL) return "beside";
  return size.rows >= TALL ? "below" : "nowhere";
}

/** Lines of the details below a list, the line between them included. */
export const DETAIL_ROWS = 10;

/** Lines between the rule and the message. */
export function areaHeight({ rows }: Size): number {
  return Math.max(1, rows - AROUND);
}

/** The lines above the cases that nobody may miss. */
export function warningRows({ size, warnings }: Pick<DeskState, "size" | "warnings">): readonly Row[] {
  return warnings.flatMap((text) => paragraph(`! ${text}`, size.columns - 2, "warn"));
}

/** Lines of the list or text of the screen that is seen. */
export function listHeight(state: Pick<DeskState, "size" | "screens" | "warnings">): number {
  const screen = state.screens.at(-1);
  const above = screen?.id === "cases" ? warningRows(state).length : 0;
  const area = areaHeight(state.size) - (screen ? HEAD_ROWS[screen.id] : 0) - above;
  return Math.max(1, area - (detailPlace(state) === "below" ? DETAIL_ROWS : 0));
}
