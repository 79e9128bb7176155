import type { DeskState } from "../desk-state.ts";
import { type Binding, bindingsOn } from "../keys/bindings.ts";
import { type Allowed, allowed } from "../possible.ts";
import { textOf } from "../text-field.ts";
import type { Palette } from "./dialog.ts";

/** One line of the palette. */
export interface Offer {
  readonly binding: Binding;
  readonly allowed: Allowed;
}

/**
 * What can be done on the present screen and whose name or sentence holds the words that were typed: first what can be done
 * now, and of that what has the words in its name.
 */
export function paletteOffers(state: DeskState, dialog: Palette): readonly Offer[] {
  const words = textOf(dialog.field).toLowerCase().split(/\s+/).filter(Boolean);
  return bindingsOn(state.screens.at(-1)?.id ?? "cases")
    .filter((binding) => binding.id !== "palette")
    .filter(({ label, help }) => {
      const text = `${label} ${help}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map((binding) => ({ binding, allowed: allowed(state, binding) }))
    .toSorted((a, b) => rank(a, words) - rank(b, words));
}

function rank({ binding, allowed: now }: Offer, words: readonly string[]): number {
  const named = words.every((word) => binding.label.includes(word));
  return (now.ok ? 0 : 2) + (named ? 0 : 1);
}

/** Lines of the palette that are not its list: borders, field and gap. */
export const PALETTE_FRAME = 5;
