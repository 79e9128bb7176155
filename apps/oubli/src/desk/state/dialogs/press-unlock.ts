import { ask, closeDialog, openDialog, replaceDialog } from "../change.ts";
import type { DeskEvent } from "../desk-event.ts";
import type { DeskState } from "../desk-state.ts";
import type { KeyPress } from "../keys/key-press.ts";
import { withNames } from "../remedy.ts";
import { EMPTY_FIELD, edit, textOf } from "../text-field.ts";
import type { Unlock } from "./dialog.ts";

/** Asks for the passphrase that what was asked for needs. */
export function askPassphrase(
  state: DeskState,
  { officer, after, complaint }: Extract<DeskEvent, { type: "locked" }>,
): DeskState {
  const title = withNames(state, `Open the key of ${officer}`);
  return openDialog(state, { is: "unlock", title, officer, input: EMPTY_FIELD, complaint, after });
}

/** Enter tries what was typed. */
export function pressInUnlock(state: DeskState, dialog: Unlock, press: KeyPress): DeskState {
  if (press.name !== "enter") {
    const input = edit(dialog.input, press);
    return input ? replaceDialog(state, { ...dialog, input, complaint: undefined }) : state;
  }
  const passphrase = textOf(dialog.input);
  if (passphrase === "")
    return replaceDialog(state, { ...dialog, complaint: "type the passphrase, or press Esc" });
  const { officer, after } = dialog;
  return ask(closeDialog(state), { do: "unlock", officer, passphrase, after });
}
