import { ask, NO_FILTER, openCaseScreen, push, replaceTop, say } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import { begin } from "../dialogs/pose.ts";
import { keyOf, ownBinding } from "../keys/bindings.ts";
import type { OwnId } from "../keys/own-keys.ts";
import { LIST_START } from "../list.ts";
import { shownCases } from "./cases-list.ts";
import { emptyForm } from "./request-form.ts";
import type { AuditScreen, CasesScreen } from "./screen.ts";

/** What a key means on the list of cases. */
export function onCases(state: DeskState, screen: CasesScreen, id: OwnId): DeskState {
  switch (id) {
    case "open": {
      const it = shownCases(state, screen)[screen.list.cursor];
      return it
        ? openCaseScreen(state, it.id, "view")
        : say(state, "warn", `no case here; ${keyOf("new")} enters one`);
    }
    case "new":
      return push(state, { id: "new-case", form: emptyForm(state.regime) });
    case "filter":
      return replaceTop(state, { ...screen, filter: { ...screen.filter, typing: true } });
    case "audit":
      return ask(push(state, AUDIT_SCREEN), { do: "count-audit" });
    case "doctor": {
      const { action } = ownBinding("doctor");
      const opened = push(state, { id: "doctor", told: undefined, top: 0 });
      return action ? begin(opened, action) : opened;
    }
    default:
      return state;
  }
}

const AUDIT_SCREEN: AuditScreen = {
  id: "audit",
  size: 0,
  list: LIST_START,
  lines: new Map(),
  detail: false,
  filter: NO_FILTER,
  hits: undefined,
};
