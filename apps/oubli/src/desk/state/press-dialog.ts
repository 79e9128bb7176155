import { parseCaseId } from "@oubli/model";
import type { ActionId } from "../input/key-map.ts";
import type { KeyPress } from "../input/key-press.ts";
import { ask, closeDialog, openDialog, replaceDialog, say } from "./change.ts";
import type { DeskState } from "./desk-state.ts";
import type { Ask, AskText, Choose, Dialog, Next, Palette, Tell, TypeWord } from "./dialog.ts";
import { areaHeight } from "./layout.ts";
import { LIST_START, type Motion, moveInList, moveText } from "./list.ts";
import { PALETTE_FRAME, paletteActions } from "./palette.ts";
import { edit, insert, type TextField, textOf } from "./text-field.ts";
import { dialogTextHeight } from "./text-height.ts";

/** What a key does while a dialog is open. Escape closes it and nothing happens; Ctrl+C does the same. */
export function pressInDialog(
  state: DeskState,
  dialog: Dialog,
  press: KeyPress,
  at: number,
  act: (state: DeskState, id: ActionId) => DeskState,
): DeskState {
  if (press.name === "esc" || press.name === "ctrl+c") return closeDialog(state);
  switch (dialog.is) {
    case "help":
    case "tell":
      return pressInText(state, dialog, press);
    case "palette":
      return pressInPalette(state, dialog, press, act);
    case "choose":
      return pressInChoose(state, dialog, press);
    case "ask":
      return pressInAsk(state, dialog, press);
    case "ask-text":
      return pressInAskText(state, dialog, press);
    case "type-word":
      return pressInTypeWord(state, dialog, press, at);
  }
}

/** Text that was pasted while a dialog is open. Line ends become spaces: a paste never presses Enter. */
export function pasteInDialog(state: DeskState, dialog: Dialog, text: string, at: number): DeskState {
  const line = text.replaceAll(/\s+/g, " ").trim();
  switch (dialog.is) {
    case "palette":
      return replaceDialog(state, { ...dialog, field: insert(dialog.field, line), list: LIST_START });
    case "ask-text":
      return replaceDialog(state, { ...dialog, field: insert(dialog.field, line), complaint: undefined });
    case "type-word":
      return replaceDialog(state, typed(dialog, insert(dialog.field, line), at));
    default:
      return state;
  }
}

const TEXT_KEYS: Readonly<Record<string, Motion>> = {
  k: "up",
  up: "up",
  j: "down",
  down: "down",
  pageup: "page-up",
  "ctrl+u": "page-up",
  pagedown: "page-down",
  "ctrl+d": "page-down",
  space: "page-down",
  g: "first",
  home: "first",
  G: "last",
  end: "last",
};

function pressInText(
  state: DeskState,
  dialog: Extract<Dialog, { is: "help" }> | Tell,
  press: KeyPress,
): DeskState {
  if (press.name === "enter" || press.name === "q" || (dialog.is === "help" && press.name === "?"))
    return closeDialog(state);
  const motion = TEXT_KEYS[press.name];
  if (!motion) return state;
  const { count, height } = dialogTextHeight(state, dialog);
  return replaceDialog(state, { ...dialog, top: moveText(dialog.top, motion, count, height) });
}

function pressInPalette(
  state: DeskState,
  dialog: Palette,
  press: KeyPress,
  act: (state: DeskState, id: ActionId) => DeskState,
): DeskState {
  const actions = paletteActions(state, dialog);
  if (press.name === "enter") {
    const chosen = actions[dialog.list.cursor];
    return chosen ? act(closeDialog(state), chosen.binding.id) : state;
  }
  if (press.name === "up" || press.name === "down") {
    const list = moveInList(dialog.list, press.name, actions.length, areaHeight(state.size) - PALETTE_FRAME);
    return replaceDialog(state, { ...dialog, list });
  }
  const field = edit(dialog.field, press);
  return field ? replaceDialog(state, { ...dialog, field, list: LIST_START }) : state;
}

function pressInChoose(state: DeskState, dialog: Choose, press: KeyPress): DeskState {
  const count = dialog.options.length;
  if (press.name === "enter") return choose(state, dialog, dialog.list.cursor);
  const number = Number(press.name);
  if (number >= 1 && number <= count) return choose(state, dialog, number - 1);
  const motion = press.name === "k" ? "up" : press.name === "j" ? "down" : press.name;
  if (motion !== "up" && motion !== "down") return state;
  return replaceDialog(state, { ...dialog, list: moveInList(dialog.list, motion, count, count) });
}

function choose(state: DeskState, dialog: Choose, at: number): DeskState {
  const option = dialog.options[at];
  if (!option) return state;
  if (option.not !== undefined) return say(state, "warn", option.not);
  return follow(closeDialog(state), option.leadsTo);
}

function follow(state: DeskState, next: Next): DeskState {
  return "command" in next ? ask(state, next.command) : openDialog(state, next.dialog);
}

function pressInAsk(state: DeskState, dialog: Ask, press: KeyPress): DeskState {
  if (["left", "right", "tab", "shift+tab", "h", "l"].includes(press.name))
    return replaceDialog(state, { ...dialog, on: dialog.on === "yes" ? "no" : "yes" });
  if (press.name !== "enter") return state;
  return dialog.on === "yes" ? ask(closeDialog(state), dialog.leadsTo) : closeDialog(state);
}

function pressInAskText(state: DeskState, dialog: AskText, press: KeyPress): DeskState {
  if (press.name !== "enter") {
    const field = edit(dialog.field, press);
    return field ? replaceDialog(state, { ...dialog, field, complaint: undefined }) : state;
  }
  const words = textOf(dialog.field).trim();
  if (words === "")
    return replaceDialog(state, { ...dialog, complaint: "say it in a few words, or press Esc" });
  const { leadsTo } = dialog;
  if (leadsTo.with === "export-audit") return ask(closeDialog(state), { do: "export-audit", folder: words });
  if (leadsTo.with === "set-aside") {
    const of = parseCaseId(words);
    return of
      ? ask(closeDialog(state), { do: "set-aside", case: leadsTo.case, of })
      : replaceDialog(state, { ...dialog, complaint: "a case number looks like C-4" });
  }
  return ask(closeDialog(state), {
    do: "end-task",
    case: leadsTo.case,
    task: leadsTo.task,
    state: leadsTo.state,
    words,
  });
}

/**
 * How long the typed word must have stood before Enter counts. Text and Enter that arrive together were
 * pasted or sent by a program; whoever reads the question needs longer than this.
 */
export const MS_BEFORE_ENTER = 300;

function pressInTypeWord(state: DeskState, dialog: TypeWord, press: KeyPress, at: number): DeskState {
  if (press.name !== "enter") {
    const field = edit(dialog.field, press);
    return field ? replaceDialog(state, typed(dialog, field, at)) : state;
  }
  const text = textOf(dialog.field);
  // Nothing typed: Enter takes the way out, which is where this dialog begins.
  if (text === "") return closeDialog(state);
  if (text !== dialog.word)
    return replaceDialog(state, { ...dialog, complaint: `type exactly ${dialog.word}, or press Esc` });
  if (at - dialog.changedAt < MS_BEFORE_ENTER)
    return replaceDialog(state, {
      ...dialog,
      changedAt: at,
      complaint: "that was quick: read it once more, then press Enter",
    });
  return ask(closeDialog(state), dialog.leadsTo);
}

function typed(dialog: TypeWord, field: TextField, at: number): TypeWord {
  const same = textOf(field) === textOf(dialog.field);
  return { ...dialog, field, complaint: undefined, changedAt: same ? dialog.changedAt : at };
}
