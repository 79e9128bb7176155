import { say } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import { begin } from "../dialogs/pose.ts";
import { type Binding, ownBinding } from "../keys/bindings.ts";
import type { OwnId } from "../keys/own-keys.ts";
import { allowed } from "../possible.ts";
import { anywhere } from "./anywhere.ts";
import { isMotion, moveOn } from "./move-on.ts";
import { onAudit } from "./on-audit.ts";
import { onCase } from "./on-case.ts";
import { onCases } from "./on-cases.ts";
import { onRecord } from "./on-record.ts";

/** Does what a key or a line of the palette means on the screen that is seen, or says why it is not possible. */
export function act(state: DeskState, binding: Binding): DeskState {
  const now = allowed(state, binding);
  if (!now.ok) return say(state, "warn", now.why);
  return binding.is === "act" ? begin(state, binding.action) : actOwn(state, binding.id);
}

/** The same for one of the desk's own. */
export function actAs(state: DeskState, id: OwnId): DeskState {
  return act(state, ownBinding(id));
}

function actOwn(state: DeskState, id: OwnId): DeskState {
  const screen = state.screens.at(-1);
  if (!screen) return state;
  if (isMotion(id)) return moveOn(state, screen, id);
  const done = anywhere(state, screen, id);
  if (done) return done;
  switch (screen.id) {
    case "cases":
      return onCases(state, screen, id);
    case "case":
      return onCase(state, screen, id);
    case "record":
      return onRecord(state, screen, id);
    case "audit":
      return onAudit(state, screen, id);
    case "new-case":
    case "doctor":
    case "journal":
      return state;
  }
}
