import { EMPTY_ROW, fit, paragraph, type Row, row, span } from "../../text/rows.ts";
import type { DeskState } from "../desk-state.ts";

/** What the desk has done since it was opened, oldest first. */
export function journalRows(state: Pick<DeskState, "journal">, width: number): readonly Row[] {
  if (state.journal.length === 0) return [EMPTY_ROW, row(span("  nothing yet", "dim"))];
  return state.journal.flatMap(({ at, text, tone }) =>
    paragraph(text, width - 12, tone).map((line, index) =>
      row(span(` ${fit(index === 0 ? at.slice(11, 19) : "", 8)}  `, "dim"), ...line.spans),
    ),
  );
}
