import { ask, replaceTop } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import type { KeyPress } from "../keys/key-press.ts";
import { listHeight } from "../layout.ts";
import { LIST_START, moveInList } from "../list.ts";
import { EMPTY_FIELD, edit, insert, type TextField, textOf } from "../text-field.ts";
import { auditCount } from "./audit-window.ts";
import { shownCases } from "./cases-list.ts";
import type { AuditScreen, CasesScreen } from "./screen.ts";

/** What a key does to the filter being typed; `undefined` for one that means nothing in it. */
export function pressInFilter(
  state: DeskState,
  screen: CasesScreen | AuditScreen,
  key: KeyPress,
): DeskState | undefined {
  switch (key.name) {
    case "esc":
      return setFilter(state, screen, EMPTY_FIELD, false);
    case "enter":
      return replaceTop(state, { ...screen, filter: { ...screen.filter, typing: false } });
    case "up":
    case "down": {
      const count = screen.id === "cases" ? shownCases(state, screen).length : auditCount(screen);
      const list = moveInList(screen.list, key.name, count, listHeight(state));
      return replaceTop(state, { ...screen, list });
    }
  }
  const field = edit(screen.filter.field, key);
  return field && setFilter(state, screen, field, true);
}

/** Text that was pasted into the filter, as one line. */
export function pasteInFilter(state: DeskState, screen: CasesScreen | AuditScreen, text: string): DeskState {
  return setFilter(state, screen, insert(screen.filter.field, text.replaceAll(/\s+/g, " ").trim()), true);
}

/** Filters by other words. The audit trail is searched once for each text. */
export function setFilter(
  state: DeskState,
  screen: CasesScreen | AuditScreen,
  field: TextField,
  typing: boolean,
): DeskState {
  const filter = { field, typing };
  if (screen.id === "cases") return replaceTop(state, { ...screen, filter, list: LIST_START });
  const words = textOf(field).trim();
  if (words === textOf(screen.filter.field).trim()) return replaceTop(state, { ...screen, filter });
  const cleared = words === "" ? { list: LIST_START, hits: undefined } : {};
  return ask(replaceTop(state, { ...screen, filter, ...cleared }), { do: "filter-audit", words });
}
