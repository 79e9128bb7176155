import type { OfficerId, RegimeId } from "@oubli/model";
import { NO_FILTER } from "./state/change.ts";
import type { DeskState, Size } from "./state/desk-state.ts";
import { LIST_START } from "./state/list.ts";

/** What is known before anything was read. */
export interface Beginning {
  readonly size: Size;
  readonly today: string;
  readonly controller: string;
  readonly regime: RegimeId;
  readonly out: string;
  readonly officer: OfficerId | undefined;
  readonly hints: readonly string[];
  /** Whether the keys of the home lie in the open. */
  readonly unlocked: boolean;
}

/** The first state: the list of cases, not yet read. */
export function initialState(beginning: Beginning): DeskState {
  return {
    ...beginning,
    officers: [],
    cases: undefined,
    warnings: [],
    vendors: [],
    screens: [{ id: "cases", list: LIST_START, filter: NO_FILTER }],
    dialogs: [],
    jobs: [],
    journal: [],
    notice: undefined,
    written: [],
    commands: [],
  };
}
