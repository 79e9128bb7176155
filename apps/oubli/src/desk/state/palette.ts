import { type Binding, bindingsOn } from "../input/key-map.ts";
import type { DeskState } from "./desk-state.ts";
import type { Palette } from "./dialog.ts";
import { type Possible, possible } from "./possible.ts";
import { textOf } from "./text-field.ts";

/**
 * The actions of the present screen whose names or sentences hold the words that were typed: first those
 * that can be done now, and among them those whose name holds the words.
 */
export function paletteActions(
  state: DeskState,
  dialog: Palette,
): readonly { readonly binding: Binding; readonly possible: Possible }[] {
  const words = textOf(dialog.field).toLowerCase().split(/\s+/).filter(Boolean);
  return bindingsOn(state.screens.at(-1)?.id ?? "cases")
    .filter((binding) => binding.id !== "palette")
    .filter((binding) => {
      const text = `${binding.label} ${binding.help}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map((binding) => ({ binding, possible: possible(state, binding) }))
    .toSorted((a, b) => rank(a, words) - rank(b, words));
}

function rank(
  { binding, possible: now }: { binding: Binding; possible: Possible },
  words: readonly string[],
): number {
  const named = words.every((word) => binding.label.includes(word));
  return (now.ok ? 0 : 2) + (named ? 0 : 1);
}

/** Lines of the palette that are not its list: borders, field and gap. */
export const PALETTE_FRAME = 5;
