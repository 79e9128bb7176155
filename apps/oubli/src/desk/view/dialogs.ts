import type { DeskState } from "../state/desk-state.ts";
import type { Dialog } from "../state/dialogs/dialog.ts";
import { areaHeight } from "../state/layout.ts";
import { boxWidth, dialogText, textArea } from "../state/texts/text-size.ts";
import { EMPTY_ROW, type Row, row, span } from "../text/rows.ts";
import { boxed, textRows } from "./parts.ts";
import { askRows, chooseRows, paletteRows, sheetRows, unlockRows, writeRows } from "./question-rows.ts";

/** A dialog as a box in the middle of the screen. */
export function dialogRows(state: DeskState, dialog: Dialog, width: number): readonly Row[] {
  const area = areaHeight(state.size);
  const box = Math.min(width - 4, boxWidth(dialog));
  const inner = box - 4;
  const content = contentOf(state, dialog, inner, area);
  const lines = boxed(titleOf(dialog), content, { width: box, height: area - 2, area: width });
  const above = Math.max(0, Math.floor((area - lines.length) / 2));
  return [...Array.from({ length: above }, () => EMPTY_ROW), ...lines];
}

function titleOf(dialog: Dialog): string {
  switch (dialog.is) {
    case "help":
      return "Keys of this screen";
    case "palette":
      return "What do you want to do?";
    case "sheet":
      return dialog.sheet.title;
    default:
      return dialog.title;
  }
}

function contentOf(state: DeskState, dialog: Dialog, width: number, area: number): readonly Row[] {
  switch (dialog.is) {
    case "help":
    case "message": {
      const rows = dialogText(state, dialog, width);
      return [
        ...textRows(rows, dialog.top, Math.min(rows.length, textArea(area))),
        EMPTY_ROW,
        closeRow(dialog, rows.length > textArea(area)),
      ];
    }
    case "palette":
      return paletteRows(state, dialog, width, area);
    case "choose":
      return chooseRows(dialog, width, area - 4);
    case "ask":
      return askRows(dialog, width);
    case "write":
      return writeRows(dialog, width);
    case "unlock":
      return unlockRows(dialog, width);
    case "sheet":
      return sheetRows(dialog, width);
  }
}

function closeRow(dialog: Dialog, longer: boolean): Row {
  const guarded = dialog.is === "message" && dialog.guardedSince !== undefined;
  return row(
    span(guarded ? "Enter" : "Enter or Esc", "accent"),
    guarded ? " closes it: what is shown only now is gone then" : " closes",
    ...(longer ? [span("   j k move", "dim")] : []),
  );
}
