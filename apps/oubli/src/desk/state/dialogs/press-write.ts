import { findAction } from "@oubli/core";
import { splitIdentifiers } from "@oubli/model";
import { closeDialog, replaceDialog } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import type { KeyPress } from "../keys/key-press.ts";
import { edit, textOf } from "../text-field.ts";
import type { Write } from "./dialog.ts";
import { pose } from "./pose.ts";

/** Enter keeps the words once the field of the action understands them. A complaint never repeats them. */
export function pressInWrite(state: DeskState, dialog: Write, press: KeyPress): DeskState {
  if (press.name !== "enter") {
    const input = edit(dialog.input, press);
    return input ? replaceDialog(state, { ...dialog, input, complaint: undefined }) : state;
  }
  const { action, given } = dialog.asking;
  const field = findAction(action)?.fields[dialog.field];
  const text = textOf(dialog.input).trim();
  if (!field || text === "") return complain(state, dialog, `write ${field?.expected ?? "it"}, or press Esc`);
  const several = field.kind === "identifiers" ? splitIdentifiers(text) : text.split(/\s*,\s*/);
  const words = field.many ? several.filter(Boolean) : [text];
  if (field.read(words) === undefined)
    return complain(state, dialog, field.whyNot?.(words) ?? `this is not ${field.expected}`);
  const word = field.many ? words : text;
  return pose(closeDialog(state), { ...dialog.asking, given: { ...given, [dialog.field]: word } });
}

function complain(state: DeskState, dialog: Write, complaint: string): DeskState {
  return replaceDialog(state, { ...dialog, complaint });
}
