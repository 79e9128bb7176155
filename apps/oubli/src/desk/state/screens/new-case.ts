import { ask, pop, replaceTop, say } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import { ownBinding } from "../keys/bindings.ts";
import type { KeyPress } from "../keys/key-press.ts";
import { actionAllowed } from "../possible.ts";
import { checkForm } from "./check-form.ts";
import { pressInForm } from "./request-form.ts";
import type { NewCaseScreen } from "./screen.ts";

/** What a key does in the form of a new case; `undefined` for one that means nothing in it. */
export function pressInNewCase(
  state: DeskState,
  screen: NewCaseScreen,
  key: KeyPress,
): DeskState | undefined {
  const { form } = screen;
  if (key.name === "esc") return pop(state);
  if (key.name === "enter" && form.on === "open") return enter(state, screen);
  const changed = pressInForm(form, key);
  return changed && replaceTop(state, { ...screen, form: changed });
}

function enter(state: DeskState, screen: NewCaseScreen): DeskState {
  const { action } = ownBinding("new");
  if (!action) return state;
  const now = actionAllowed(state, action);
  if (!now.ok) return say(state, "warn", now.why);
  const checked = checkForm(screen.form, state.today);
  if (checked.ok) return ask(state, { do: "act", action: action.id, given: checked.given });
  const { field, text } = checked;
  return replaceTop(state, { ...screen, form: { ...screen.form, on: field, complaint: { field, text } } });
}
