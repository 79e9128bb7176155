import type { DeskState } from "../state/desk-state.ts";
import type { Ask, Choose, Option, Palette, Sheet, Unlock, Write } from "../state/dialogs/dialog.ts";
import { PALETTE_FRAME, paletteOffers } from "../state/dialogs/palette.ts";
import { isAnswered } from "../state/dialogs/press-sheet.ts";
import { spelled } from "../state/keys/key-press.ts";
import type { TextField } from "../state/text-field.ts";
import { EMPTY_ROW, fit, paragraph, type Row, row, span } from "../text/rows.ts";
import { textWidth } from "../text/width.ts";
import { fieldRow, listRow, listRows } from "./parts.ts";

/** What was typed, and what can be done that has it in its name. */
export function paletteRows(state: DeskState, dialog: Palette, width: number, area: number): readonly Row[] {
  const offers = paletteOffers(state, dialog);
  const height = Math.min(Math.max(1, offers.length), area - PALETTE_FRAME);
  return [
    fieldRow([span(": ", "accent")], dialog.field, width),
    EMPTY_ROW,
    ...(offers.length === 0
      ? [row(span("  nothing here has this name", "dim"))]
      : listRows(offers, dialog.list, height, ({ binding, allowed }) => [
          span(fit(binding.label, 15), allowed.ok ? "plain" : "dim"),
          span(`  ${fit(spelled(binding.keys[0] ?? ""), 10)}`, "accent"),
          span(fit(allowed.ok ? binding.help : allowed.why, width - 29), "dim"),
        ])),
  ];
}

/** One of several, each with what it means, in a box so high: the chosen line and the way out are always seen. */
export function chooseRows({ text, options, list }: Choose, width: number, height: number): readonly Row[] {
  const labels = Math.max(0, ...(options ?? []).map((option) => textWidth(option.label)));
  const rows = (options ?? []).map((option, at) =>
    optionRows(option, at, { chosen: list.cursor, labels, width }),
  );
  // The two gaps and the line of keys.
  const room = height - 3;
  const words = paragraph(text, width).slice(0, Math.max(2, room - rows.flat().length));
  const upToChosen = rows.slice(0, list.cursor + 1).flat().length;
  const from = Math.max(0, upToChosen - (room - words.length));
  return [
    ...words,
    EMPTY_ROW,
    ...(options === undefined ? [row(span("  reading what can be chosen …", "dim"))] : []),
    ...rows.flat().slice(from, from + room - words.length),
    EMPTY_ROW,
    row(span("Enter", "accent"), " or a number chooses   ", span("Esc", "accent"), " cancels"),
  ];
}

/** A meaning may take several lines. */
function optionRows(
  { label, detail, not }: Option,
  at: number,
  place: { readonly chosen: number; readonly labels: number; readonly width: number },
): readonly Row[] {
  const before = `${at + 1}  ${fit(label, place.labels)}`;
  return paragraph(not ?? detail, place.width - textWidth(before) - 4, "dim").map((line, index) =>
    index === 0
      ? listRow(at === place.chosen, [
          span(before, not === undefined ? "plain" : "dim"),
          span("  "),
          ...line.spans,
        ])
      : row(" ".repeat(textWidth(before) + 4), ...line.spans),
  );
}

/** Yes or no. */
export function askRows(dialog: Ask, width: number): readonly Row[] {
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

/** A line of words. */
export function writeRows(dialog: Write, width: number): readonly Row[] {
  const input = dialog.hidden ? hidden(dialog.input) : dialog.input;
  return [
    ...paragraph(dialog.text, width),
    EMPTY_ROW,
    fieldRow([span("› ", "accent")], input, width),
    ...complaintRows(dialog.complaint, width),
    EMPTY_ROW,
    row(span("Enter", "accent"), " keeps it   ", span("Esc", "accent"), " cancels"),
  ];
}

/** A passphrase. */
export function unlockRows(dialog: Unlock, width: number): readonly Row[] {
  return [
    ...paragraph("The passphrase of this key, once until the desk is left. It is kept nowhere.", width),
    EMPTY_ROW,
    fieldRow([span("› ", "accent")], hidden(dialog.input), width),
    ...complaintRows(dialog.complaint, width),
    EMPTY_ROW,
    row(span("Enter", "accent"), " opens it   ", span("Esc", "accent"), " cancels"),
  ];
}

function hidden(input: TextField): TextField {
  return { ...input, characters: input.characters.map(() => "•") };
}

function complaintRows(complaint: string | undefined, width: number): readonly Row[] {
  return complaint === undefined ? [EMPTY_ROW] : paragraph(`✗ ${complaint}`, width, "bad");
}

/** The last question before something final: what it does, the word that is typed, and why. */
export function sheetRows(dialog: Sheet, width: number): readonly Row[] {
  const { sheet, danger, word, on, typed, reason } = dialog;
  const labels = Math.max(0, ...sheet.facts.map(([label]) => textWidth(label)));
  const isErasing = danger === "erases";
  return [
    ...sheet.facts.flatMap(([label, text]) =>
      paragraph(text, width - labels - 2).map((line, at) =>
        row(span(fit(at === 0 ? label : "", labels), "dim"), "  ", ...line.spans),
      ),
    ),
    ...(sheet.facts.length === 0 ? [] : [EMPTY_ROW]),
    ...paragraph(sheet.warning, width, isErasing ? "bad" : "plain"),
    EMPTY_ROW,
    row("Type ", span(word, "strong"), " to go on:"),
    sheetFieldRow(typed, on === "word", width),
    ...(reason === undefined
      ? []
      : [
          row("Reason, kept encrypted with the case ", span("(Tab)", "dim"), ":"),
          sheetFieldRow(reason, on === "reason", width),
        ]),
    ...complaintRows(dialog.complaint, width),
    EMPTY_ROW,
    buttons(isAnswered(dialog) ? "yes" : "cancel", sheet.yes, isErasing),
  ];
}

/** Only the field that is typed into has the cursor. */
function sheetFieldRow(field: TextField, on: boolean, width: number): Row {
  const line = fieldRow([span(on ? "› " : "  ", "accent")], field, width);
  return on ? line : { spans: line.spans };
}
