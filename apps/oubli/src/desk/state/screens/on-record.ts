import { replaceTop } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import type { OwnId } from "../keys/own-keys.ts";
import { caseUnder } from "./case-under.ts";
import { recordsOf } from "./records-of.ts";
import type { RecordScreen } from "./screen.ts";

/** What a key means on a record: the next one, or the one before. */
export function onRecord(state: DeskState, screen: RecordScreen, id: OwnId): DeskState {
  const by = id === "next-record" ? 1 : id === "previous-record" ? -1 : 0;
  const count = recordsOf(caseUnder(state)?.view).length;
  const index = Math.max(0, Math.min(count - 1, screen.index + by));
  return by === 0 ? state : replaceTop(state, { ...screen, index, top: 0 });
}
