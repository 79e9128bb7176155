import type { DeskState, Screen, Size } from "./desk-state.ts";

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

// At this width a list leaves room for what it stands on, next to it.
const WIDE = 116;

/** Whether there is room for a second column with the details of what is chosen. */
export function isWide({ columns }: Size): boolean {
  return columns >= WIDE;
}

/** Lines between the rule and the message. */
export function areaHeight({ rows }: Size): number {
  return Math.max(1, rows - AROUND);
}

/** Lines of the list or text of the screen that is seen. */
export function listHeight(state: DeskState): number {
  const screen = state.screens.at(-1);
  const area = areaHeight(state.size) - (screen ? HEAD_ROWS[screen.id] : 0);
  const detail = screen?.id === "audit" && screen.detail && !isWide(state.size) ? ENTRY_ROWS : 0;
  return Math.max(1, area - detail);
}

/** Lines below the audit trail's list that show one entry, where there is no room beside it. */
export const ENTRY_ROWS = 9;
