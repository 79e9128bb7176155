import type { DeskState, DoctorScreen, JournalScreen } from "../state/desk-state.ts";
import { EMPTY_ROW, fit, paragraph, type Row, row, span } from "../text/rows.ts";

/** Everything the home needs, looked at. */
export function doctorRows(_state: DeskState, screen: DoctorScreen, width: number): readonly Row[] {
  if (!screen.found)
    return [EMPTY_ROW, row(span("  examining home, officers, audit trail and accounts …", "dim"))];
  const names = Math.max(...screen.found.map((one) => one.what.length));
  return [
    EMPTY_ROW,
    ...screen.found.flatMap((one) => {
      const sign = one.ok ? span(" ok   ", "good") : span(" FAIL ", "bad");
      const lines = paragraph(one.message, width - names - 10).map((line, at) =>
        row(at === 0 ? sign : "      ", span(fit(at === 0 ? one.what : "", names)), "  ", ...line.spans),
      );
      const hint = one.hint === undefined ? [] : paragraph(`→ ${one.hint}`, width - names - 10, "warn");
      return [...lines, ...hint.map((line) => row(`      ${" ".repeat(names)}  `, ...line.spans))];
    }),
  ];
}

/** What the desk has done since it was opened, oldest first. */
export function journalRows(state: DeskState, _screen: JournalScreen, width: number): readonly Row[] {
  if (state.journal.length === 0) return [EMPTY_ROW, row(span("  nothing yet", "dim"))];
  return state.journal.flatMap(({ at, text, tone }) =>
    paragraph(text, width - 12, tone).map((line, index) =>
      row(span(` ${fit(index === 0 ? at.slice(11, 19) : "", 8)}  `, "dim"), ...line.spans),
    ),
  );
}
