import { bindingFor } from "../input/key-map.ts";
import type { KeyPress } from "../input/key-press.ts";
import { act } from "./act.ts";
import { auditCount } from "./audit-window.ts";
import { shownCases } from "./cases-list.ts";
import { ask, pop, replaceTop, say } from "./change.ts";
import type { AuditScreen, CasesScreen, DeskState, NewCaseScreen } from "./desk-state.ts";
import { listHeight, tooSmall } from "./layout.ts";
import { LIST_START, moveInList } from "./list.ts";
import { pasteInDialog, pressInDialog } from "./press-dialog.ts";
import { checkForm, FORM_FIELDS, pasteInForm, pressInForm } from "./request-form.ts";
import { EMPTY_FIELD, edit, insert, type TextField, textOf } from "./text-field.ts";

/** What a key does: to the dialog that is open, else the field being typed into, else the screen, else anywhere. */
export function press(state: DeskState, key: KeyPress, at: number): DeskState {
  const quiet = { ...state, notice: undefined };
  // Nobody may confirm what they cannot read: a screen that is too small only lets go.
  if (tooSmall(state.size)) return pressUnseen(quiet, key);
  const dialog = state.dialogs.at(-1);
  if (dialog) return pressInDialog(quiet, dialog, key, at, act);
  const screen = state.screens.at(-1);
  if (screen?.id === "new-case") return pressInNewCase(quiet, screen, key);
  if ((screen?.id === "cases" || screen?.id === "audit") && screen.filter.typing)
    return pressInFilter(quiet, screen, key);
  if (
    (screen?.id === "cases" || screen?.id === "audit") &&
    key.name === "esc" &&
    textOf(screen.filter.field) !== ""
  )
    return setFilter(quiet, screen, EMPTY_FIELD, false);
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
    return setFilter(state, screen, insert(screen.filter.field, text.replaceAll(/\s+/g, " ").trim()), true);
  return say(state, "warn", "there is nothing to paste into here");
}

function pressUnseen(state: DeskState, key: KeyPress): DeskState {
  if (key.name === "ctrl+c") return act(state, "interrupt");
  if (key.name === "q" && state.dialogs.length === 0) return act(state, "quit");
  return state;
}

function pressOnScreen(state: DeskState, key: KeyPress): DeskState {
  const screen = state.screens.at(-1);
  const binding = screen && bindingFor(screen.id, key.name);
  return binding ? act(state, binding.id) : state;
}

function pressInNewCase(state: DeskState, screen: NewCaseScreen, key: KeyPress): DeskState {
  const { form } = screen;
  if (key.name === "esc") return pop(state);
  if (key.name === "enter" && form.on === "open") return enter(state, screen);
  const changed = pressInForm(form, key);
  if (changed) return replaceTop(state, { ...screen, form: changed });
  return TYPED.has(key.name) ? pressOnScreen(state, key) : state;
}

// Keys that mean the same while something is typed; all others are text or nothing.
const TYPED: ReadonlySet<string> = new Set(["ctrl+c", "ctrl+l", "ctrl+z", "ctrl+p"]);

function enter(state: DeskState, screen: NewCaseScreen): DeskState {
  const checked = checkForm(screen.form, state.today);
  if (checked.ok) return ask(state, { do: "open-case", entered: checked.entered });
  const on = FORM_FIELDS.find((field) => field === checked.field) ?? screen.form.on;
  const complaint = { field: checked.field, text: checked.text };
  return replaceTop(state, { ...screen, form: { ...screen.form, on, complaint } });
}

function pressInFilter(state: DeskState, screen: CasesScreen | AuditScreen, key: KeyPress): DeskState {
  if (key.name === "esc") return setFilter(state, screen, EMPTY_FIELD, false);
  if (key.name === "enter")
    return replaceTop(state, { ...screen, filter: { ...screen.filter, typing: false } });
  if (key.name === "up" || key.name === "down") {
    const count = screen.id === "cases" ? shownCases(state, screen).length : auditCount(screen);
    return replaceTop(state, {
      ...screen,
      list: moveInList(screen.list, key.name, count, listHeight(state)),
    });
  }
  if (TYPED.has(key.name)) return pressOnScreen(state, key);
  const field = edit(screen.filter.field, key);
  return field ? setFilter(state, screen, field, true) : state;
}

function setFilter(
  state: DeskState,
  screen: CasesScreen | AuditScreen,
  field: TextField,
  typing: boolean,
): DeskState {
  const filter = { field, typing };
  if (screen.id === "cases") return replaceTop(state, { ...screen, filter, list: LIST_START });
  const words = textOf(field).trim();
  if (words === textOf(screen.filter.field).trim()) return replaceTop(state, { ...screen, filter });
  if (words === "")
    return ask(replaceTop(state, { ...screen, filter, list: LIST_START, hits: undefined }), {
      do: "filter-audit",
      words,
    });
  return ask(replaceTop(state, { ...screen, filter }), { do: "filter-audit", words });
}
