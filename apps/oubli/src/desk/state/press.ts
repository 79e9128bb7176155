import { replaceTop, say } from "./change.ts";
import type { DeskState } from "./desk-state.ts";
import { pasteInDialog, pressInDialog } from "./dialogs/press-dialog.ts";
import { bindingFor } from "./keys/bindings.ts";
import type { KeyPress } from "./keys/key-press.ts";
import { tooSmall } from "./layout.ts";
import { act, actAs } from "./screens/act.ts";
import { pasteInFilter, pressInFilter, setFilter } from "./screens/filter.ts";
import { pressInNewCase } from "./screens/new-case.ts";
import { pasteInForm } from "./screens/request-form.ts";
import { EMPTY_FIELD, textOf } from "./text-field.ts";

/** What a key does: to the dialog that is open, else the field being typed into, else the screen, else anywhere. */
export function press(state: DeskState, key: KeyPress, at: number): DeskState {
  const quiet = { ...state, notice: undefined };
  // What cannot be read is not confirmed: a screen that is too small only lets go.
  if (tooSmall(state.size)) return pressUnseen(quiet, key);
  const dialog = state.dialogs.at(-1);
  if (dialog) return pressInDialog(quiet, dialog, key, at);
  const screen = state.screens.at(-1);
  if (screen?.id === "new-case") return pressInNewCase(quiet, screen, key) ?? pressWhileTyping(quiet, key);
  if (screen?.id === "cases" || screen?.id === "audit") {
    if (screen.filter.typing) return pressInFilter(quiet, screen, key) ?? pressWhileTyping(quiet, key);
    if (key.name === "esc" && textOf(screen.filter.field) !== "")
      return setFilter(quiet, screen, EMPTY_FIELD, false);
  }
  return pressOnScreen(quiet, key);
}

/** What a paste does. On a screen without a field it does nothing: its letters are no keys. */
export function paste(state: DeskState, text: string, at: number): DeskState {
  if (tooSmall(state.size)) return state;
  const dialog = state.dialogs.at(-1);
  if (dialog) return pasteInDialog(state, dialog, text, at);
  const screen = state.screens.at(-1);
  if (screen?.id === "new-case")
    return replaceTop(state, { ...screen, form: pasteInForm(screen.form, text) });
  if ((screen?.id === "cases" || screen?.id === "audit") && screen.filter.typing)
    return pasteInFilter(state, screen, text);
  return say(state, "warn", "there is nothing to paste into here");
}

function pressUnseen(state: DeskState, key: KeyPress): DeskState {
  // What is shown only now was not seen yet: leaving would lose it.
  if (state.dialogs.some((dialog) => dialog.is === "message" && dialog.guardedSince !== undefined))
    return state;
  if (key.name === "ctrl+c") return actAs(state, "interrupt");
  if (key.name === "q" && state.dialogs.length === 0) return actAs(state, "quit");
  return state;
}

function pressOnScreen(state: DeskState, key: KeyPress): DeskState {
  const screen = state.screens.at(-1);
  const binding = screen && bindingFor(screen.id, key.name);
  return binding ? act(state, binding) : state;
}

// Keys that mean the same while something is typed; all others are text or nothing.
const TYPED: ReadonlySet<string> = new Set(["ctrl+c", "ctrl+l", "ctrl+z", "ctrl+p"]);

function pressWhileTyping(state: DeskState, key: KeyPress): DeskState {
  return TYPED.has(key.name) ? pressOnScreen(state, key) : state;
}
