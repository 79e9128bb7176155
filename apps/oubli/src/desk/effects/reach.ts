import type { App } from "../../core/app.ts";
import type { Action } from "../state/action.ts";

/** What one command may touch. */
export interface Reach {
  /** The home, acted in by whoever acts now. */
  readonly app: App;
  readonly dispatch: (action: Action) => void;
  readonly signal: AbortSignal;
  /** Says what was done: a line of the journal, and with `notice` also above the keys. */
  readonly done: (text: string, notice?: "notice") => void;
}
