import { dialogTextSize } from "../view/dialogs.ts";
import { doctorRows, journalRows } from "../view/doctor.ts";
import { findingOf, recordRows } from "../view/record.ts";
import type { DeskState, DoctorScreen, JournalScreen, RecordScreen } from "./desk-state.ts";
import type { Dialog } from "./dialog.ts";

/** How many lines a text on the screen has in all: it depends on the width at which it is broken. */
export function textHeight(state: DeskState, screen: RecordScreen | DoctorScreen | JournalScreen): number {
  const width = state.size.columns;
  switch (screen.id) {
    case "record": {
      const found = findingOf(state, screen);
      return found ? recordRows(state, found.finding, width - 2).length : 0;
    }
    case "doctor":
      return doctorRows(state, screen, width).length;
    case "journal":
      return journalRows(state, screen, width).length;
  }
}

/** The same for a text in a dialog. */
export function dialogTextHeight(
  state: DeskState,
  dialog: Extract<Dialog, { is: "help" | "tell" }>,
): { readonly count: number; readonly height: number } {
  return dialogTextSize(state, dialog);
}
