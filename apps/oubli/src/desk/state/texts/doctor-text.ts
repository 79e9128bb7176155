import { EMPTY_ROW, type Row, row, span } from "../../text/rows.ts";
import type { DoctorScreen } from "../screens/screen.ts";
import { messageRows } from "./message-text.ts";
import { messageParts } from "./told-text.ts";

/** Everything the home needs, and what was found of it. */
export function doctorRows({ told }: DoctorScreen, width: number): readonly Row[] {
  if (!told) return [EMPTY_ROW, row(span("  examining home, officers, audit trail and accounts …", "dim"))];
  return [
    EMPTY_ROW,
    ...messageRows(messageParts(told), width - 2, { ok: "good", FAIL: "bad" }).map((line) =>
      row(" ", ...line.spans),
    ),
  ];
}
