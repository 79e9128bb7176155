import { timeText } from "@oubli/core/words";
import type { CaseView } from "@oubli/engine";
import { civilDate, deadlineOf, type Identifier } from "@oubli/model";
import type { DeskState } from "../state/desk-state.ts";
import { reachOf } from "../state/keys/bindings.ts";
import { detailPlace, listHeight } from "../state/layout.ts";
import { nextStep } from "../state/next-step.ts";
import { withNames } from "../state/remedy.ts";
import { runOf, searchOf } from "../state/screens/case-under.ts";
import { itemMessage } from "../state/screens/item-message.ts";
import { type PaneItem, paneItems } from "../state/screens/pane-items.ts";
import { type CaseScreen, PANES, type Pane } from "../state/screens/screen.ts";
import { messageRows } from "../state/texts/message-text.ts";
import { recordRows } from "../state/texts/record-text.ts";
import { STANDING_TONES, stateWord } from "../state/tones.ts";
import { beside, EMPTY_ROW, paragraph, type Row, row, type Span, span } from "../text/rows.ts";
import { paneRows } from "./pane.ts";

/** One case: what it is, what to do next, and its tabs. */
export function caseRows(state: DeskState, screen: CaseScreen, width: number): readonly Row[] {
  const { view } = screen;
  if (!view) return [EMPTY_ROW, row(span("  reading the case …", "dim"))];
  return [...factRows(state, screen, view), tabsRow(state, screen), ...bodyRows(state, screen, view, width)];
}

function factRows(state: DeskState, screen: CaseScreen, view: CaseView): readonly Row[] {
  const { case: it } = view;
  const standing = stateWord(it);
  return [
    row(" ", span(standing.text, standing.tone), "  ", holdSpan(view), ...dateSpans(state, view)),
    row(
      span(" about ", "dim"),
      identifiersText(view.subject?.identifiers),
      span(`  identity: ${it.identity ?? "not verified"}`, "dim"),
      span(it.followUpOf === undefined ? "" : `  follow-up of ${it.followUpOf}`, "warn"),
      span(it.sameAs === undefined ? "" : `  answered in ${it.sameAs}`, "warn"),
      span(
        `  opened ${civilDate(it.zone, Date.parse(it.openedAt))} by ${withNames(state, it.openedBy)}`,
        "dim",
      ),
    ),
    nextRow(state, screen, view),
  ];
}

function dateSpans({ today }: DeskState, { case: it }: CaseView): readonly Span[] {
  const deadline = deadlineOf(it, today);
  const { standing, targetDate, statutory, answeredOn, suspended } = deadline;
  const time = span(timeText(deadline), STANDING_TONES[standing]);
  if (answeredOn !== undefined) return [time, span(` on ${answeredOn}`, "dim")];
  const why = suspended === undefined ? "" : ` (${suspended.because})`;
  return [
    suspended === undefined ? time : span(`the deadline is ${time.text}${why}`, time.tone),
    span("  target date ", "dim"),
    span(targetDate),
    span("  deadline ", "dim"),
    span(statutory),
  ];
}

function holdSpan({ case: it }: CaseView): Span {
  return it.hold === "held" ? span("ON LEGAL HOLD  ", "warn") : span("");
}

function identifiersText(identifiers: readonly Identifier[] | undefined): string {
  if (!identifiers) return "(shredded)";
  return identifiers.map(({ value }) => value).join(", ");
}

function nextRow(state: DeskState, screen: CaseScreen, view: CaseView): Row {
  const search = searchOf(state, screen);
  if (search) return row(span(" now ", "dim"), span("searching; Ctrl+C stops", "accent"));
  const run = runOf(state, screen);
  if (run)
    return row(
      span(" now ", "dim"),
      span(
        run.stopping
          ? "stopping after the call being made"
          : "erasing; Ctrl+C stops after the call being made",
        "warn",
      ),
    );
  const { binding, text } = nextStep(state, view);
  const reach = binding === undefined ? [] : [span(reachOf(binding), "accent"), "  "];
  return row(span(" next ", "dim"), ...reach, text);
}

const TITLES: Readonly<Record<Pane, string>> = {
  findings: "Findings",
  coverage: "Coverage",
  plan: "Plan",
  approvals: "Approval",
  result: "Result",
  tasks: "Tasks",
};

function tabsRow(state: DeskState, screen: CaseScreen): Row {
  const parts = PANES.flatMap((pane, at): readonly Span[] => {
    const open = pane === screen.pane;
    const number = countOf(state, screen, pane);
    const text = `${at + 1} ${TITLES[pane]}${number === 0 ? "" : ` ${number}`}`;
    return open ? [span(`[${text}]`, "accent")] : [span(` ${text} `, "dim")];
  });
  return row(...parts);
}

function countOf(state: DeskState, screen: CaseScreen, pane: Pane): number {
  if (pane === "findings") return screen.view?.report?.findings.length ?? 0;
  if (pane === "plan") return screen.view?.plan?.steps.length ?? 0;
  return paneItems(state, screen, pane).length;
}

// Narrower than this a record's values would be cut in every line.
const DETAIL_WIDTH = 48;
const DETAIL_SHARE = 0.4;

function bodyRows(state: DeskState, screen: CaseScreen, view: CaseView, width: number): readonly Row[] {
  const item = paneItems(state, screen)[screen.lists[screen.pane].cursor];
  const place = item === undefined ? "nowhere" : detailPlace(state);
  if (item === undefined || place === "nowhere") return [EMPTY_ROW, ...paneRows(state, screen, view, width)];
  const detail = (columns: number) => itemDetail(state, item, columns);
  if (place === "below") {
    const rule = row(span("─".repeat(width), "dim"));
    const below = detail(width - 2).map((line) => row(" ", ...line.spans));
    return [EMPTY_ROW, ...paneRows(state, screen, view, width), rule, ...below];
  }
  const detailWidth = Math.max(DETAIL_WIDTH, Math.floor(width * DETAIL_SHARE));
  const left = width - detailWidth - 3;
  const list = paneRows(state, screen, view, left);
  return [EMPTY_ROW, ...beside(list, detail(detailWidth), left, listHeight(state) + 2)];
}

/** What stands beside the list about the chosen line: the same as its message says. */
function itemDetail(state: DeskState, item: PaneItem, width: number): readonly Row[] {
  if (item.is === "question") return [];
  if (item.is === "finding") return recordRows(state, item.finding, width);
  const { title, parts } = itemMessage(state, item);
  return [...paragraph(title, width, "strong"), EMPTY_ROW, ...messageRows(parts, width)];
}

/** The case in the title. */
export function caseTitle(screen: CaseScreen): string {
  return screen.view ? `${screen.case} ${screen.view.case.kind}` : screen.case;
}
