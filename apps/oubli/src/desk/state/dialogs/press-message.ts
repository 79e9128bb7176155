import { closeDialog, replaceDialog, say } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import type { KeyPress } from "../keys/key-press.ts";
import { type Motion, moveText } from "../list.ts";
import { dialogTextSize } from "../texts/text-size.ts";
import { MS_BEFORE_ENTER } from "./calm.ts";
import type { Help, Message } from "./dialog.ts";

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

/** What a key does to something that is read. */
export function pressInText(
  state: DeskState,
  dialog: Help | Message,
  press: KeyPress,
  at: number,
): DeskState {
  const motion = TEXT_KEYS[press.name];
  if (motion) {
    const { count, height } = dialogTextSize(state, dialog);
    return replaceDialog(state, { ...dialog, top: moveText(dialog.top, motion, count, height) });
  }
  if (dialog.is === "message" && dialog.guardedSince !== undefined)
    return pressInGuarded(state, { ...dialog, guardedSince: dialog.guardedSince }, press, at);
  if (press.name === "enter" || press.name === "q" || (dialog.is === "help" && press.name === "?"))
    return closeDialog(state);
  return state;
}

/** What is shown only now must not be lost to a key that was meant for something else. */
function pressInGuarded(
  state: DeskState,
  dialog: Message & { readonly guardedSince: number },
  press: KeyPress,
  at: number,
): DeskState {
  if (press.name === "enter" && at - dialog.guardedSince >= MS_BEFORE_ENTER) return closeDialog(state);
  return say(
    replaceDialog(state, { ...dialog, guardedSince: at }),
    "warn",
    "this is shown only now: Enter closes it, once you have kept it",
  );
}
