import { ask, closeDialog, replaceDialog, say } from "../change.ts";
import type { DeskState } from "../desk-state.ts";
import type { KeyPress } from "../keys/key-press.ts";
import { moveInList } from "../list.ts";
import type { Choose } from "./dialog.ts";
import { pose } from "./pose.ts";

/** Enter takes the marked line, a number the line of that number; while they are being read there is none. */
export function pressInChoose(state: DeskState, dialog: Choose, press: KeyPress): DeskState {
  const count = dialog.options?.length ?? 0;
  if (press.name === "enter") return choose(state, dialog, dialog.list.cursor);
  const number = Number(press.name);
  if (number >= 1 && number <= count) return choose(state, dialog, number - 1);
  const motion = press.name === "k" ? "up" : press.name === "j" ? "down" : press.name;
  if (count === 0 || (motion !== "up" && motion !== "down")) return state;
  return replaceDialog(state, { ...dialog, list: moveInList(dialog.list, motion, count, count) });
}

function choose(state: DeskState, dialog: Choose, at: number): DeskState {
  const option = dialog.options?.[at];
  if (!option) return say(state, "warn", "nothing is chosen yet: ↑ ↓ or a number");
  if (option.not !== undefined) return say(state, "warn", option.not);
  const { leadsTo } = option;
  return "command" in leadsTo
    ? ask(closeDialog(state), leadsTo.command)
    : pose(closeDialog(state), leadsTo.asking);
}
