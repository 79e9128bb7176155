import { ask, mapScreens } from "./change.ts";
import type { AuditNews, DeskEvent } from "./desk-event.ts";
import type { DeskState, Size } from "./desk-state.ts";
import { offer } from "./dialogs/pose.ts";
import { askPassphrase } from "./dialogs/press-unlock.ts";
import { working } from "./jobs.ts";
import { listHeight, tooSmall } from "./layout.ts";
import { LIST_START, type ListPlace, settle } from "./list.ts";
import { paste, press } from "./press.ts";
import { fillWindow } from "./screens/audit-window.ts";
import { shownCases } from "./screens/cases-list.ts";
import { paneItems } from "./screens/pane-items.ts";
import { keptJournal, told } from "./told.ts";

/** The next state. Pure: what it asks of the world stands in `commands`, and only the last event's. */
export function reduce(state: DeskState, event: DeskEvent): DeskState {
  const next = settleLists(apply({ ...state, commands: [] }, event));
  // What was read is what there is; asking again for a line that is missing would never end.
  return event.type === "audit-lines" ? next : fillWindow(next);
}

function apply(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case "key":
      return press(state, event.press, event.at);
    case "paste":
      return paste(state, event.text, event.at);
    case "resized":
      return resized(state, event.size, event.at);
    case "day":
      return { ...state, today: event.today };
    case "officers":
      return { ...state, officers: event.officers };
    case "acting":
      return { ...state, officer: event.officer };
    case "vendors":
      return { ...state, vendors: event.vendors };
    case "cases":
      return { ...state, cases: event.cases };
    case "warnings":
      return { ...state, warnings: event.warnings };
    case "view":
      return mapScreens(state, "case", (screen) =>
        screen.case === event.view.case.id ? { ...screen, view: event.view } : screen,
      );
    case "options":
      return offer(state, event, event.options);
    case "told":
      return told(state, event);
    case "locked":
      return askPassphrase(state, event);
    case "unlocked":
      return ask(state, event.after);
    case "said":
      return said(state, event);
    case "audit-size":
    case "audit-lines":
    case "audit-hits":
      return audited(state, event);
    default:
      return working(state, event);
  }
}

/** What is shown only now counts as drawn once the screen can show it. */
function resized(state: DeskState, size: Size, at: number): DeskState {
  const seen = !tooSmall(state.size);
  return {
    ...state,
    size,
    dialogs: seen
      ? state.dialogs
      : state.dialogs.map((dialog) =>
          dialog.is === "message" && dialog.guardedSince !== undefined
            ? { ...dialog, guardedSince: at }
            : dialog,
        ),
  };
}

function said(state: DeskState, { notice, line }: Extract<DeskEvent, { type: "said" }>): DeskState {
  return {
    ...state,
    ...(notice === undefined ? {} : { notice }),
    ...(line === undefined ? {} : { journal: keptJournal(state.journal, line) }),
  };
}

function audited(state: DeskState, event: AuditNews): DeskState {
  return mapScreens(state, "audit", (screen) => {
    switch (event.type) {
      case "audit-size":
        return { ...screen, size: event.size };
      case "audit-lines":
        return { ...screen, lines: new Map(event.entries.map((entry) => [entry.index, entry])) };
      case "audit-hits": {
        const fresh = screen.hits?.words !== event.hits.words;
        return { ...screen, hits: event.hits, list: fresh ? LIST_START : screen.list };
      }
    }
  });
}

/** Lists may have become shorter, and windows lower: the chosen line is always one of them. */
function settleLists(state: DeskState): DeskState {
  const screen = state.screens.at(-1);
  const height = listHeight(state);
  if (screen?.id === "cases") {
    const list = settle(screen.list, shownCases(state, screen).length, height);
    return same(list, screen.list)
      ? state
      : { ...state, screens: [...state.screens.slice(0, -1), { ...screen, list }] };
  }
  if (screen?.id !== "case") return state;
  const before = screen.lists[screen.pane];
  const list = settle(before, paneItems(state, screen).length, height);
  if (same(list, before)) return state;
  const lists = { ...screen.lists, [screen.pane]: list };
  return { ...state, screens: [...state.screens.slice(0, -1), { ...screen, lists }] };
}

const same = (a: ListPlace, b: ListPlace): boolean => a.cursor === b.cursor && a.top === b.top;
