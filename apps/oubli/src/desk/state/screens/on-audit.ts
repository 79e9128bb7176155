import { replaceTop } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import { pose } from "../dialogs/pose.ts";
import { ownBinding } from "../keys/bindings.ts";
import type { OwnId } from "../keys/own-keys.ts";
import type { AuditScreen } from "./screen.ts";

/** What a key means on the audit trail. */
export function onAudit(state: DeskState, screen: AuditScreen, id: OwnId): DeskState {
  switch (id) {
    case "open":
      return replaceTop(state, { ...screen, detail: !screen.detail });
    case "filter":
      return replaceTop(state, { ...screen, filter: { ...screen.filter, typing: true } });
    case "verify-trail":
    case "export-trail": {
      const { action } = ownBinding(id);
      const draft = { folder: `${state.out}/audit-trail-${state.today}` };
      return action ? pose(state, { action: action.id, given: {}, draft }) : state;
    }
    default:
      return state;
  }
}
