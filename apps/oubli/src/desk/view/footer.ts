import type { DeskState } from "../state/desk-state.ts";
import { takesBack } from "../state/dialogs/pose.ts";
import { type Binding, bindingsOn } from "../state/keys/bindings.ts";
import { spelled } from "../state/keys/key-press.ts";
import { nextStep } from "../state/next-step.ts";
import { allowed } from "../state/possible.ts";
import { shownCases } from "../state/screens/cases-list.ts";
import { cut, type Row, row, type Span, span } from "../text/rows.ts";
import { textWidth } from "../text/width.ts";

/** The keys that matter now, as many as fit. What waits to be done next stands first. */
export function footerRow(state: DeskState): Row {
  const screen = state.screens.at(-1);
  const dialog = state.dialogs.at(-1);
  if (dialog?.is === "message" || dialog?.is === "help")
    return row(span(" Enter", "accent"), span(" closes", "dim"));
  if (dialog) return row(span(" Esc", "accent"), span(" back, nothing happens", "dim"));
  if (screen?.id === "new-case") return FORM_KEYS;
  if ((screen?.id === "cases" || screen?.id === "audit") && screen.filter.typing) return FILTER_KEYS;
  const next = screen?.id === "case" && screen.view ? nextStep(state, screen.view).binding : undefined;
  const offered = bindingsOn(screen?.id ?? "cases")
    .flatMap((binding) => {
      const rank = binding === next ? 0 : binding.footer;
      const shown = rank !== undefined && binding.keys.length > 0;
      return shown && allowed(state, binding).ok && !distracts(state, binding, next)
        ? [{ binding, rank }]
        : [];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ binding }) => binding);
  return row(...keysThatFit(offered, state.size.columns - 1));
}

const FORM_KEYS = row(
  span(" Tab", "accent"),
  " next  ",
  span("Shift+Tab", "accent"),
  " before  ",
  span("← →", "accent"),
  " choose  ",
  span("Esc", "accent"),
  " back, nothing is kept",
);
const FILTER_KEYS = row(
  span(" Enter", "accent"),
  " keep the filter  ",
  span("↑ ↓", "accent"),
  " move  ",
  span("Esc", "accent"),
  " show all",
);

/** Possible, but not what the officer wants now: what takes the case back behind its next step. It stands in the help. */
function distracts(state: DeskState, binding: Binding, next: Binding | undefined): boolean {
  const screen = state.screens.at(-1);
  if (screen?.id === "cases") return binding.id === "open" && shownCases(state, screen).length === 0;
  const earlier = (binding.footer ?? 0) < (next?.footer ?? 0);
  return binding.is === "act" && earlier && takesBack(state, binding.action) !== undefined;
}

// Shown even when the line is too short for everything before them.
const ALWAYS: readonly Binding["id"][] = ["help", "palette", "quit"];

function keysThatFit(bindings: readonly Binding[], width: number): readonly Span[] {
  const pinned = bindings.filter((binding) => ALWAYS.includes(binding.id));
  let room = width - pinned.reduce((sum, binding) => sum + keyWidth(binding), 0);
  const shown = bindings.filter((binding) => {
    if (ALWAYS.includes(binding.id)) return true;
    const needed = keyWidth(binding);
    if (needed > room) return false;
    room -= needed;
    return true;
  });
  return shown.flatMap((binding) => [
    span(` ${keyText(binding)}`, "accent"),
    span(` ${cut(binding.label, 16)} `),
  ]);
}

function keyWidth(binding: Binding): number {
  return textWidth(keyText(binding)) + textWidth(cut(binding.label, 16)) + 3;
}

function keyText(binding: Binding): string {
  return spelled(binding.keys[0] ?? "");
}
