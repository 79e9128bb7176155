import type { CaseId } from "@oubli/model";
import type { Command } from "./command.ts";
import type { DeskState, Notice } from "./desk-state.ts";
import type { Dialog } from "./dialogs/dialog.ts";
import { LIST_START, type ListPlace } from "./list.ts";
import { type CaseScreen, PANES, type Pane, type Screen } from "./screens/screen.ts";
import { EMPTY_FIELD } from "./text-field.ts";

/** Asks the world for something. */
export function ask(state: DeskState, ...commands: readonly Command[]): DeskState {
  return { ...state, commands: [...state.commands, ...commands] };
}

export function say(state: DeskState, tone: Notice["tone"], text: string): DeskState {
  return { ...state, notice: { tone, text } };
}

export function push(state: DeskState, screen: Screen): DeskState {
  return { ...state, screens: [...state.screens, screen] };
}

export function pop(state: DeskState): DeskState {
  return state.screens.length > 1 ? { ...state, screens: state.screens.slice(0, -1) } : state;
}

/** Changes the screen that is seen. */
export function replaceTop(state: DeskState, screen: Screen): DeskState {
  return { ...state, screens: [...state.screens.slice(0, -1), screen] };
}

/** Changes every screen of a kind, seen or covered. */
export function mapScreens<Id extends Screen["id"]>(
  state: DeskState,
  id: Id,
  change: (screen: Extract<Screen, { id: Id }>) => Screen,
): DeskState {
  const is = (screen: Screen): screen is Extract<Screen, { id: Id }> => screen.id === id;
  return { ...state, screens: state.screens.map((screen) => (is(screen) ? change(screen) : screen)) };
}

export function openDialog(state: DeskState, dialog: Dialog): DeskState {
  return { ...state, dialogs: [...state.dialogs, dialog] };
}

export function replaceDialog(state: DeskState, dialog: Dialog): DeskState {
  return { ...state, dialogs: [...state.dialogs.slice(0, -1), dialog] };
}

export function closeDialog(state: DeskState): DeskState {
  return { ...state, dialogs: state.dialogs.slice(0, -1) };
}

/** Opens a case: the entry that it was viewed is made once, when it is opened. */
export function openCaseScreen(state: DeskState, id: CaseId, how: "view" | "read"): DeskState {
  return ask(push(state, caseScreen(id)), { do: "open-view", case: id, how });
}

function caseScreen(id: CaseId): CaseScreen {
  const lists = Object.fromEntries(PANES.map((pane) => [pane, LIST_START])) as Record<Pane, ListPlace>;
  return { id: "case", case: id, view: undefined, pane: "findings", lists };
}

export function showPane(state: DeskState, screen: CaseScreen, pane: Pane): DeskState {
  return replaceTop(state, { ...screen, pane });
}

export const NO_FILTER = { typing: false, field: EMPTY_FIELD };
