import { ask } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import { listHeight } from "../layout.ts";
import { settle } from "../list.ts";
import type { AuditScreen } from "./screen.ts";

/** Lines of the list: every entry, or those that hold the filter's words. */
export function auditCount(screen: AuditScreen): number {
  return screen.hits ? screen.hits.indexes.length : screen.size;
}

/** Which entry stands on a line; the newest stands first. */
export function entryIndex(screen: AuditScreen, line: number): number | undefined {
  if (screen.hits) return screen.hits.indexes[line];
  return line < screen.size ? screen.size - 1 - line : undefined;
}

// Read on both sides of the window, so that a page in either direction is there before it is drawn.
const AHEAD = 100;

/** Asks for the entries of the window that are not there yet, and drops those that are far away. */
export function fillWindow(state: DeskState): DeskState {
  const screen = state.screens.at(-1);
  if (screen?.id !== "audit") return state;
  const height = listHeight(state);
  const list = settle(screen.list, auditCount(screen), height);
  const wanted = linesFrom(screen, list.top, height);
  const settled: DeskState =
    list.top === screen.list.top && list.cursor === screen.list.cursor
      ? state
      : { ...state, screens: [...state.screens.slice(0, -1), { ...screen, list }] };
  if (wanted.every((index) => screen.lines.has(index))) return settled;
  const around = linesFrom(screen, Math.max(0, list.top - AHEAD), height + 2 * AHEAD);
  if (screen.hits) return ask(settled, { do: "read-audit-hits", indexes: around });
  return ask(settled, { do: "read-audit", from: Math.min(...around), to: Math.max(...around) + 1 });
}

function linesFrom(screen: AuditScreen, top: number, height: number): readonly number[] {
  const indexes: number[] = [];
  for (let line = top; line < top + height; line += 1) {
    const index = entryIndex(screen, line);
    if (index !== undefined) indexes.push(index);
  }
  return indexes;
}
