import type { Row } from "../../text/rows.ts";
import type { DeskState } from "../desk-state.ts";
import type { Dialog } from "../dialogs/dialog.ts";
import { areaHeight } from "../layout.ts";
import type { DoctorScreen, JournalScreen, RecordScreen } from "../screens/screen.ts";
import { doctorRows } from "./doctor-text.ts";
import { helpRows } from "./help-text.ts";
import { journalRows } from "./journal-text.ts";
import { messageRows } from "./message-text.ts";
import { findingOf, recordRows } from "./record-text.ts";

/** How many lines a text on the screen has in all: it depends on the width at which it is broken. */
export function textHeight(state: DeskState, screen: RecordScreen | DoctorScreen | JournalScreen): number {
  const width = state.size.columns;
  switch (screen.id) {
    case "record": {
      const found = findingOf(state, screen);
      return found ? recordRows(state, found.finding, width - 2).length : 0;
    }
    case "doctor":
      return doctorRows(screen, width).length;
    case "journal":
      return journalRows(state, width).length;
  }
}

/** How wide the box of a dialog is on a screen that is wide enough. */
export function boxWidth({ is }: Dialog): number {
  if (is === "help") return 96;
  return is === "message" ? 92 : 76;
}

/** Lines of text that a help or a message can show at once: without box, gap and way out. */
export function textArea(area: number): number {
  return area - 4;
}

/** The text of a help or a message. */
export function dialogText(
  state: DeskState,
  dialog: Extract<Dialog, { is: "help" | "message" }>,
  width: number,
): readonly Row[] {
  return dialog.is === "help" ? helpRows(state, width) : messageRows(dialog.parts, width);
}

/** How many lines it has, and how many of them are seen at once. */
export function dialogTextSize(
  state: DeskState,
  dialog: Extract<Dialog, { is: "help" | "message" }>,
): { readonly count: number; readonly height: number } {
  const inner = Math.min(state.size.columns - 4, boxWidth(dialog)) - 4;
  return { count: dialogText(state, dialog, inner).length, height: textArea(areaHeight(state.size)) };
}
