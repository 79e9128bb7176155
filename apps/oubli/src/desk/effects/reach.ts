import type { World } from "@oubli/core";
import type { DeskEvent } from "../state/desk-event.ts";
import type { DeskState } from "../state/desk-state.ts";

/** What one command may touch. */
export interface Reach {
  readonly world: World;
  /** Who acts; `undefined` while no officer is chosen. */
  readonly officer: DeskState["officer"];
  readonly dispatch: (event: DeskEvent) => void;
  readonly signal: AbortSignal;
  /** Milliseconds of the clock of the keys. */
  readonly now: () => number;
}
