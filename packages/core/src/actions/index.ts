import type { Action } from "../action/action.ts";
import { caseDismiss } from "./case/dismiss.ts";
import { caseList } from "./case/list.ts";

/** Everything that can be done, in the order of help. An action costs its words only: what it does is loaded when it is done. */
export const ACTIONS: readonly Action[] = [caseList, caseDismiss];

/** @returns `undefined` for an id there is not. */
export function findAction(id: string): Action | undefined {
  return ACTIONS.find((action) => action.id === id);
}
