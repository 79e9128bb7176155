import { LONE_WORDS } from "@oubli/model";
import type { DeskState } from "../state/desk-state.ts";
import { DETAIL_ROWS, detailPlace, listHeight } from "../state/layout.ts";
import { withNames } from "../state/remedy.ts";
import { auditCount, entryIndex } from "../state/screens/audit-window.ts";
import type { AuditScreen, IndexedEntry } from "../state/screens/screen.ts";
import { eventWord } from "../state/tones.ts";
import { beside, EMPTY_ROW, fit, paragraph, type Row, row, type Span, span } from "../text/rows.ts";
import { listRow } from "./parts.ts";

/** The audit trail, newest first. Only the lines in the window are ever read. */
export function auditRows(state: DeskState, screen: AuditScreen, width: number): readonly Row[] {
  const height = listHeight(state);
  const digits = Math.max("entry".length, String(screen.size).length);
  const { when, who } = columnsAt(width);
  const titles = `  ${fit("entry", digits, "right")}  ${fit("when (UTC)", when)}  ${fit("what", WHAT)}  ${fit("who", who)}  about`;
  const head = row(span(titles, "dim"));
  if (screen.size === 0) return [head, EMPTY_ROW, row(span("  the trail is empty", "dim"))];
  if (auditCount(screen) === 0) return [head, EMPTY_ROW, row(span("  no entry has these words", "dim"))];
  const list = Array.from({ length: height }, (_, offset) =>
    lineRow(state, screen, screen.list.top + offset, { digits, width }),
  );
  if (!screen.detail) return [head, ...list];
  const index = entryIndex(screen, screen.list.cursor);
  const entry = index === undefined ? undefined : screen.lines.get(index);
  if (detailPlace(state) === "below")
    return [
      head,
      ...list,
      row(span("─".repeat(width), "dim")),
      ...entryRows(entry, width).slice(0, DETAIL_ROWS - 1),
    ];
  const right = 46;
  return [head, ...beside(list, entryRows(entry, right), width - right - 3, height)];
}

function lineRow(
  state: DeskState,
  screen: AuditScreen,
  line: number,
  { digits, width }: { readonly digits: number; readonly width: number },
): Row {
  const index = entryIndex(screen, line);
  if (index === undefined) return EMPTY_ROW;
  const known = screen.lines.get(index);
  const number = span(fit(String(index), digits, "right"), "dim");
  if (!known) return listRow(line === screen.list.cursor, [number]);
  return listRow(line === screen.list.cursor, [
    number,
    span("  "),
    ...entrySpans(state, known, columnsAt(width)),
  ]);
}

function entrySpans(state: DeskState, { entry }: IndexedEntry, { when, who }: Columns): readonly Span[] {
  return [
    span(`${entry.at.slice(0, when).replace("T", " ")}  `, "dim"),
    span(`${fit(eventWord(entry.ev), WHAT)}  `),
    span(`${fit(withNames(state, entry.actor), who)}  `, "dim"),
    span(
      [entry.account, entry.step, entry.task, entry.code, entry.n, entry.alone && LONE_WORDS]
        .filter((one) => one !== undefined)
        .join(" "),
    ),
  ];
}

// The longest event.
const WHAT = 25;

interface Columns {
  readonly when: number;
  readonly who: number;
}

/** Names of usual length and seconds, where what an entry is about has room beside them. */
function columnsAt(width: number): Columns {
  return width < 100 ? { when: "2026-11-20 23:56".length, who: 10 } : { when: 19, who: 14 };
}

const LABELS: Readonly<Record<string, string>> = {
  at: "at",
  ev: "event",
  actor: "who",
  req: "case ref",
  kind: "kind",
  vendor: "vendor",
  account: "account",
  op: "call",
  step: "step",
  task: "task",
  vkey: "trail key",
  http: "status",
  n: "number",
  plan: "plan",
  rq: "sent",
  res: "received",
  why: "reason",
  manifest: "manifest",
  code: "code",
};

function entryRows(known: IndexedEntry | undefined, width: number): readonly Row[] {
  if (!known) return [];
  return Object.keys(LABELS)
    .map((name) => [name, known.entry[name as keyof typeof known.entry]] as const)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) =>
      paragraph(String(value), width - 12).map((line, at) =>
        row(span(` ${fit(at === 0 ? (LABELS[name] ?? name) : "", 9)} `, "dim"), ...line.spans),
      ),
    );
}

/** What stands right in the title. */
export function auditSummary(screen: AuditScreen): string {
  const { hits } = screen;
  if (!hits) return `${screen.size} entries`;
  const some = hits.state === "enough" ? `${hits.indexes.length}+` : String(hits.indexes.length);
  return `${some} of ${screen.size} entries${hits.state === "looking" ? ", still looking" : ""}`;
}
