import { ask, closeDialog, replaceDialog } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import type { KeyPress } from "../keys/key-press.ts";
import { areaHeight } from "../layout.ts";
import { LIST_START, moveInList } from "../list.ts";
import { act } from "../screens/act.ts";
import { edit, insert } from "../text-field.ts";
import type { Ask, Dialog, Palette } from "./dialog.ts";
import { PALETTE_FRAME, paletteOffers } from "./palette.ts";
import { pressInChoose } from "./press-choose.ts";
import { pressInText } from "./press-message.ts";
import { changeSheet, pressInSheet, sheetField } from "./press-sheet.ts";
import { pressInUnlock } from "./press-unlock.ts";
import { pressInWrite } from "./press-write.ts";

/** What a key does while a dialog is open. Escape closes it and nothing happens; Ctrl+C does the same. */
export function pressInDialog(state: DeskState, dialog: Dialog, press: KeyPress, at: number): DeskState {
  const guarded = dialog.is === "message" && dialog.guardedSince !== undefined;
  if (!guarded && (press.name === "esc" || press.name === "ctrl+c")) return closeDialog(state);
  switch (dialog.is) {
    case "help":
    case "message":
      return pressInText(state, dialog, press, at);
    case "palette":
      return pressInPalette(state, dialog, press);
    case "choose":
      return pressInChoose(state, dialog, press);
    case "ask":
      return pressInAsk(state, dialog, press);
    case "write":
      return pressInWrite(state, dialog, press);
    case "unlock":
      return pressInUnlock(state, dialog, press);
    case "sheet":
      return pressInSheet(state, dialog, press, at);
  }
}

/** Text that was pasted while a dialog is open. Line ends become spaces: a paste never presses Enter. */
export function pasteInDialog(state: DeskState, dialog: Dialog, text: string, at: number): DeskState {
  const line = text.replaceAll(/\s+/g, " ").trim();
  switch (dialog.is) {
    case "palette":
      return replaceDialog(state, { ...dialog, field: insert(dialog.field, line), list: LIST_START });
    case "write":
      return replaceDialog(state, { ...dialog, input: insert(dialog.input, line), complaint: undefined });
    case "unlock":
      return replaceDialog(state, { ...dialog, input: insert(dialog.input, line), complaint: undefined });
    case "sheet":
      return replaceDialog(state, changeSheet(dialog, insert(sheetField(dialog), line), at));
    default:
      return state;
  }
}

function pressInPalette(state: DeskState, dialog: Palette, press: KeyPress): DeskState {
  const offers = paletteOffers(state, dialog);
  if (press.name === "enter") {
    const chosen = offers[dialog.list.cursor];
    return chosen ? act(closeDialog(state), chosen.binding) : state;
  }
  if (press.name === "up" || press.name === "down") {
    const list = moveInList(dialog.list, press.name, offers.length, areaHeight(state.size) - PALETTE_FRAME);
    return replaceDialog(state, { ...dialog, list });
  }
  const field = edit(dialog.field, press);
  return field ? replaceDialog(state, { ...dialog, field, list: LIST_START }) : state;
}

function pressInAsk(state: DeskState, dialog: Ask, press: KeyPress): DeskState {
  if (["left", "right", "tab", "shift+tab", "h", "l"].includes(press.name))
    return replaceDialog(state, { ...dialog, on: dialog.on === "yes" ? "no" : "yes" });
  if (press.name !== "enter") return state;
  return dialog.on === "yes" ? ask(closeDialog(state), dialog.leadsTo) : closeDialog(state);
}
