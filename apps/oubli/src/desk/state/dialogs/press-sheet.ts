import { wordsIn } from "@oubli/model";
import { ask, closeDialog, replaceDialog } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import type { KeyPress } from "../keys/key-press.ts";
import { edit, type TextField, textOf } from "../text-field.ts";
import { MS_BEFORE_ENTER } from "./calm.ts";
import type { Sheet } from "./dialog.ts";

/**
 * What a key does to the question before something final. Enter acts only when the word was typed exactly, a reason given, and
 * both have stood for a moment.
 */
export function pressInSheet(state: DeskState, dialog: Sheet, press: KeyPress, at: number): DeskState {
  if (MOVES.has(press.name)) return replaceDialog(state, { ...dialog, on: otherOf(dialog) });
  if (press.name === "enter") return enter(state, dialog, at);
  const field = edit(sheetField(dialog), press);
  return field ? replaceDialog(state, changeSheet(dialog, field, at)) : state;
}

const MOVES: ReadonlySet<string> = new Set(["tab", "shift+tab", "up", "down"]);

function otherOf({ on, reason }: Sheet): Sheet["on"] {
  return on === "word" && reason !== undefined ? "reason" : "word";
}

/** The field that is typed into. */
export function sheetField({ on, typed, reason }: Sheet): TextField {
  return on === "reason" && reason !== undefined ? reason : typed;
}

/** The same question with another text in the field that is typed into. */
export function changeSheet(dialog: Sheet, field: TextField, at: number): Sheet {
  const same = textOf(field) === textOf(sheetField(dialog));
  const changed = { ...dialog, complaint: undefined, changedAt: same ? dialog.changedAt : at };
  return dialog.on === "reason" ? { ...changed, reason: field } : { ...changed, typed: field };
}

/** Whether everything that is asked was answered. */
export function isAnswered({ typed, word, reason }: Sheet): boolean {
  return textOf(typed) === word && (reason === undefined || wordsIn(textOf(reason)) !== undefined);
}

function enter(state: DeskState, dialog: Sheet, at: number): DeskState {
  const { typed, word, reason, asking } = dialog;
  const why = reason === undefined ? undefined : (wordsIn(textOf(reason)) ?? "");
  // Nothing typed: Enter takes the way out, which is where this dialog begins.
  if (textOf(typed) === "" && (why ?? "") === "") return closeDialog(state);
  const complain = (more: Partial<Sheet> & { readonly complaint: string }) =>
    replaceDialog(state, { ...dialog, ...more });
  if (textOf(typed) !== word)
    return complain({ on: "word", complaint: `type exactly ${word}, or press Esc` });
  if (why === "") return complain({ on: "reason", complaint: "say why in a few words, or press Esc" });
  if (at - dialog.changedAt < MS_BEFORE_ENTER)
    return complain({ changedAt: at, complaint: "that was quick: read it once more, then press Enter" });
  return ask(closeDialog(state), {
    do: "act",
    action: asking.action,
    given: asking.given,
    confirmed: { typed: word, ...(why === undefined ? {} : { reason: why }) },
  });
}
