import { ask, openDialog, pop, push, replaceTop, say } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import type { Choose, Option } from "../dialogs/dialog.ts";
import type { OwnId } from "../keys/own-keys.ts";
import { LIST_START } from "../list.ts";
import { EMPTY_FIELD } from "../text-field.ts";
import type { Screen } from "./screen.ts";

/** What means the same on every screen; `undefined` for what does not. */
export function anywhere(state: DeskState, screen: Screen, id: OwnId): DeskState | undefined {
  switch (id) {
    case "help":
      return openDialog(state, { is: "help", top: 0 });
    case "palette":
      return openDialog(state, { is: "palette", field: EMPTY_FIELD, list: LIST_START });
    case "journal":
      return screen.id === "journal" ? state : push(state, { id: "journal", top: 0 });
    case "officer":
      return openDialog(state, officerDialog(state));
    case "back":
      return back(state, screen);
    case "quit":
      return quit(state);
    case "interrupt":
      return interrupt(state);
    case "repaint":
      return ask(state, { do: "repaint" });
    case "suspend":
      return ask(state, { do: "suspend" });
    case "reload":
      return reload(state, screen);
    default:
      return undefined;
  }
}

/** Who acts from now on. It begins on the first who could take over. */
function officerDialog(state: DeskState): Choose {
  const options = state.officers.map(
    (one): Option => ({
      label: one.name,
      detail: `${one.roles.join(", ")}${one.id === state.officer ? ", acting now" : ""}`,
      leadsTo: { command: { do: "switch-officer", officer: one.id } },
      ...(one.keyHere ? {} : { not: "the key of this officer is not on this machine" }),
    }),
  );
  const at = state.officers.findIndex((one) => one.keyHere && one.id !== state.officer);
  return {
    is: "choose",
    title: "Who acts?",
    text: "Everything done from now on is recorded under this officer.",
    options,
    list: { cursor: Math.max(0, at), top: 0 },
  };
}

function back(state: DeskState, screen: Screen): DeskState {
  if (screen.id === "audit" && screen.detail) return replaceTop(state, { ...screen, detail: false });
  const popped = pop(state);
  return popped.screens.at(-1)?.id === "cases" ? ask(popped, { do: "load-cases" }) : popped;
}

/** What is under way may still have something to tell that is told only once. */
function quit(state: DeskState): DeskState {
  if (state.jobs.length === 0) return ask(state, { do: "leave" });
  return say(state, "warn", "something is under way: Ctrl+C stops it, and pressed again leaves");
}

function interrupt(state: DeskState): DeskState {
  const under = state.jobs.some((job) => !job.stopping);
  return ask(state, { do: under ? "stop" : "leave" });
}

function reload(state: DeskState, screen: Screen): DeskState {
  switch (screen.id) {
    case "case":
      return ask(state, { do: "open-view", case: screen.case, how: "read" });
    case "audit":
      return ask(replaceTop(state, { ...screen, lines: new Map() }), { do: "count-audit" });
    case "doctor":
      return ask(replaceTop(state, { ...screen, told: undefined }), {
        do: "act",
        action: "doctor",
        given: {},
      });
    default:
      return ask(state, { do: "load-cases" }, { do: "load-officers" });
  }
}
