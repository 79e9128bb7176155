import { spelled } from "../input/key-map.ts";
import type { DeskState } from "../state/desk-state.ts";
import type { Ask, AskText, Choose, Dialog, Palette, TypeWord } from "../state/dialog.ts";
import { areaHeight } from "../state/layout.ts";
import { PALETTE_FRAME, paletteActions } from "../state/palette.ts";
import { textOf } from "../state/text-field.ts";
import { EMPTY_ROW, fit, paragraph, type Row, row, span } from "../text/rows.ts";
import { textWidth } from "../text/width.ts";
import { helpRows } from "./help.ts";
import { boxed, fieldRow, listRow, listRows, textRows } from "./parts.ts";
import { tellRows } from "./tell.ts";

/** A dialog as a box in the middle of the screen. */
export function dialogRows(state: DeskState, dialog: Dialog, width: number): readonly Row[] {
  const area = areaHeight(state.size);
  const box = Math.min(width - 4, boxWidth(dialog));
  const inner = box - 4;
  const content = contentOf(state, dialog, inner, area);
  const lines = boxed(titleOf(dialog), content, box, area - 2, width);
  const above = Math.max(0, Math.floor((area - lines.length) / 2));
  return [...Array.from({ length: above }, () => EMPTY_ROW), ...lines];
}

function boxWidth(dialog: Dialog): number {
  if (dialog.is === "help") return 96;
  return dialog.is === "tell" ? 92 : 76;
}

function titleOf(dialog: Dialog): string {
  switch (dialog.is) {
    case "help":
      return "Keys of this screen";
    case "palette":
      return "What do you want to do?";
    default:
      return dialog.title;
  }
}

function contentOf(state: DeskState, dialog: Dialog, width: number, area: number): readonly Row[] {
  switch (dialog.is) {
    case "help":
    case "tell": {
      const rows = dialogText(state, dialog, width);
      return [
        ...textRows(rows, dialog.top, Math.min(rows.length, textArea(area))),
        EMPTY_ROW,
        closeRow(rows.length > textArea(area)),
      ];
    }
    case "palette":
      return paletteRows(state, dialog, width, area);
    case "choose":
      return chooseRows(dialog, width);
    case "ask":
      return askRows(dialog, width);
    case "ask-text":
      return askTextRows(dialog, width);
    case "type-word":
      return typeWordRows(dialog, width);
  }
}

/** Lines of text that a help or a message can show at once: without box, gap and way out. */
function textArea(area: number): number {
  return area - 4;
}

function closeRow(longer: boolean): Row {
  return row(span("Enter or Esc", "accent"), " closes", ...(longer ? [span("   j k move", "dim")] : []));
}

/** The lines of a help or message, and how many of them fit. */
export function dialogTextSize(
  state: DeskState,
  dialog: Extract<Dialog, { is: "help" | "tell" }>,
): { readonly count: number; readonly height: number } {
  const inner = Math.min(state.size.columns - 4, boxWidth(dialog)) - 4;
  return { count: dialogText(state, dialog, inner).length, height: textArea(areaHeight(state.size)) };
}

function dialogText(
  state: DeskState,
  dialog: Extract<Dialog, { is: "help" | "tell" }>,
  width: number,
): readonly Row[] {
  return dialog.is === "help" ? helpRows(state, width) : tellRows(dialog, width);
}

function paletteRows(state: DeskState, dialog: Palette, width: number, area: number): readonly Row[] {
  const actions = paletteActions(state, dialog);
  const height = Math.min(Math.max(1, actions.length), area - PALETTE_FRAME);
  return [
    fieldRow([span(": ", "accent")], dialog.field, width),
    EMPTY_ROW,
    ...(actions.length === 0
      ? [row(span("  nothing here has this name", "dim"))]
      : listRows(actions, dialog.list, height, ({ binding, possible }) => [
          span(fit(binding.label, 15), possible.ok ? "plain" : "dim"),
          span(`  ${fit(spelled(binding.keys[0] ?? ""), 10)}`, "accent"),
          span(fit(possible.ok ? binding.help : possible.why, width - 29), "dim"),
        ])),
  ];
}

function chooseRows(dialog: Choose, width: number): readonly Row[] {
  const labels = Math.max(0, ...dialog.options.map((option) => textWidth(option.label)));
  return [
    ...paragraph(dialog.text, width),
    EMPTY_ROW,
    ...dialog.options.map((option, at) =>
      listRow(at === dialog.list.cursor, [
        span(`${at + 1}  ${fit(option.label, labels)}`, option.not === undefined ? "plain" : "dim"),
        span(`  ${option.not ?? option.detail}`, "dim"),
      ]),
    ),
    EMPTY_ROW,
    row(span("Enter", "accent"), " chooses   ", span("Esc", "accent"), " cancels"),
  ];
}

function askRows(dialog: Ask, width: number): readonly Row[] {
  return [
    ...paragraph(dialog.text, width),
    EMPTY_ROW,
    buttons(dialog.on === "yes" ? "yes" : "cancel", dialog.yes, false),
  ];
}

function buttons(on: "yes" | "cancel", yes: string, danger: boolean): Row {
  const button = (text: string, chosen: boolean, tone: "accent" | "bad") =>
    chosen ? span(`▸[ ${text} ]`, tone) : span(`  ${text}  `, "dim");
  return row(
    button("Cancel", on === "cancel", "accent"),
    "   ",
    button(yes, on === "yes", danger ? "bad" : "accent"),
    span(on === "yes" ? "   Enter does it" : "   Enter or Esc: nothing happens", "dim"),
  );
}

function askTextRows(dialog: AskText, width: number): readonly Row[] {
  return [
    ...paragraph(dialog.text, width),
    EMPTY_ROW,
    fieldRow([span("› ", "accent")], dialog.field, width),
    ...complaintRows(dialog.complaint, width),
    EMPTY_ROW,
    row(span("Enter", "accent"), " keeps it   ", span("Esc", "accent"), " cancels"),
  ];
}

function complaintRows(complaint: string | undefined, width: number): readonly Row[] {
  return complaint === undefined ? [EMPTY_ROW] : paragraph(`✗ ${complaint}`, width, "bad");
}

function typeWordRows(dialog: TypeWord, width: number): readonly Row[] {
  const labels = Math.max(0, ...dialog.facts.map(([label]) => textWidth(label)));
  const right = textOf(dialog.field) === dialog.word;
  return [
    ...dialog.facts.flatMap(([label, text]) =>
      paragraph(text, width - labels - 2).map((line, at) =>
        row(span(fit(at === 0 ? label : "", labels), "dim"), "  ", ...line.spans),
      ),
    ),
    EMPTY_ROW,
    ...paragraph(dialog.warning, width, dialog.danger ? "bad" : "plain"),
    EMPTY_ROW,
    row("Type ", span(dialog.word, "strong"), " to go on:"),
    fieldRow([span("› ", "accent")], dialog.field, width),
    ...complaintRows(dialog.complaint, width),
    EMPTY_ROW,
    buttons(right ? "yes" : "cancel", dialog.yes, dialog.danger),
  ];
}
