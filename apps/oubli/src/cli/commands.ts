import { ACTIONS, type Action } from "@oubli/core";
import type { Shell } from "../shell.ts";
import { demo } from "./demo.ts";
import { desk } from "./desk.ts";

/** Everything that can be typed, in the order of help: the table, and what opens another face. */
export function commandsOf(shell: Shell): readonly Action[] {
  return [desk(shell), demo(shell), ...ACTIONS];
}
