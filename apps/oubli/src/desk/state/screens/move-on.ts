import { replaceTop } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import { listHeight } from "../layout.ts";
import { type Motion, moveInList, moveText } from "../list.ts";
import { textHeight } from "../texts/text-size.ts";
import { auditCount } from "./audit-window.ts";
import { shownCases } from "./cases-list.ts";
import { paneItems } from "./pane-items.ts";
import type { Screen } from "./screen.ts";

const MOTIONS: readonly Motion[] = ["up", "down", "page-up", "page-down", "first", "last"];

export function isMotion(id: string): id is Motion {
  return MOTIONS.some((motion) => motion === id);
}

/** Moves what can be moved on a screen: the chosen line, or the text. */
export function moveOn(state: DeskState, screen: Screen, motion: Motion): DeskState {
  const height = listHeight(state);
  switch (screen.id) {
    case "cases": {
      const list = moveInList(screen.list, motion, shownCases(state, screen).length, height);
      return replaceTop(state, { ...screen, list });
    }
    case "case": {
      const list = moveInList(screen.lists[screen.pane], motion, paneItems(state, screen).length, height);
      return replaceTop(state, { ...screen, lists: { ...screen.lists, [screen.pane]: list } });
    }
    case "audit": {
      const list = moveInList(screen.list, motion, auditCount(screen), height);
      return replaceTop(state, { ...screen, list });
    }
    case "record":
    case "doctor":
    case "journal": {
      const top = moveText(screen.top, motion, textHeight(state, screen), height);
      return replaceTop(state, { ...screen, top });
    }
    case "new-case":
      return state;
  }
}
