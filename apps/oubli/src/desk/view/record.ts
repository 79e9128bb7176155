import type { DeskState } from "../state/desk-state.ts";
import { listHeight } from "../state/layout.ts";
import type { RecordScreen } from "../state/screens/screen.ts";
import { findingOf, recordRows } from "../state/texts/record-text.ts";
import { moment } from "../state/tones.ts";
import { EMPTY_ROW, type Row, row, span } from "../text/rows.ts";
import { textRows } from "./parts.ts";

/** A record on a screen of its own. */
export function recordScreenRows(state: DeskState, screen: RecordScreen, width: number): readonly Row[] {
  const found = findingOf(state, screen);
  if (!found) return [EMPTY_ROW, row(span(" this record is not part of the last search", "dim"))];
  const { finding, count } = found;
  return [
    row(
      " ",
      span(finding.title, "strong"),
      ` ${finding.recordId}`,
      span(`  ${finding.account}  record ${screen.index + 1} of ${count}`, "dim"),
    ),
    row(span(` found as ${finding.via}, read ${moment(finding.readAt)}`, "dim")),
    ...textRows(recordRows(state, finding, width - 2), screen.top, listHeight(state)).map((line) => ({
      ...line,
      spans: [span(" "), ...line.spans],
    })),
  ];
}
