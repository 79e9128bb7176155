import { EMPTY_ROW, fit, paragraph, type Row, row, span } from "../../text/rows.ts";
import type { DeskState } from "../desk-state.ts";
import { type Binding, bindingsOn } from "../keys/bindings.ts";
import { spelled } from "../keys/key-press.ts";
import { allowed } from "../possible.ts";

/** Every key of the present screen, and why some do nothing now. */
export function helpRows(state: DeskState, width: number): readonly Row[] {
  const bindings = bindingsOn(state.screens.at(-1)?.id ?? "cases");
  const here = bindings.filter((binding) => binding.on !== "everywhere");
  const everywhere = bindings.filter((binding) => binding.on === "everywhere");
  return [
    ...here.flatMap((binding) => bindingRows(state, binding, width)),
    EMPTY_ROW,
    row(span("Everywhere", "strong")),
    ...everywhere.flatMap((binding) => bindingRows(state, binding, width)),
    EMPTY_ROW,
    row(span("While typing", "strong")),
    row(span(fit("Ctrl+U", KEYS), "accent"), "Delete to the beginning; Ctrl+K to the end, Ctrl+W a word."),
    row(span(fit("Home End", KEYS), "accent"), "To the beginning or the end (also Ctrl+A, Ctrl+E)."),
  ];
}

const KEYS = 18;
const LABELS = 15;

function bindingRows(state: DeskState, binding: Binding, width: number): readonly Row[] {
  const now = allowed(state, binding);
  const keys = binding.keys.map(spelled).join(" ");
  const lines = paragraph(binding.help, width - KEYS - LABELS);
  const why = now.ok ? [] : paragraph(`not now: ${now.why}`, width - KEYS - LABELS, "dim");
  return [...lines, ...why].map((line, at) =>
    row(
      span(fit(at === 0 ? keys : "", KEYS), "accent"),
      span(fit(at === 0 ? binding.label : "", LABELS), "strong"),
      ...line.spans,
    ),
  );
}
