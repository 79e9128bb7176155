import { civilDate } from "@oubli/core/world";
import type { CaseView } from "@oubli/engine";
import { type Identifier, openPause } from "@oubli/model";
import { bindingOf, spelled } from "../input/key-map.ts";
import { type CaseScreen, type DeskState, PANES, type Pane } from "../state/desk-state.ts";
import { detailPlace, listHeight } from "../state/layout.ts";
import { nextStep } from "../state/next-step.ts";
import { paneItems, runOf, searchOf } from "../state/panes.ts";
import { beside, EMPTY_ROW, type Row, row, type Span, span } from "../text/rows.ts";
import { daysLeft, identityWord, stateWord } from "../words.ts";
import { itemDetail, paneRows } from "./panes.ts";
import { recordRows } from "./record.ts";

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
    row(
      " ",
      span(standing.text, standing.tone),
      "  ",
      holdSpan(view),
      ...pauseSpans(view),
      ...dateSpans(state, view),
    ),
    row(
      span(" about ", "dim"),
      identifiersText(view.subject?.identifiers),
      span(`  identity: ${it.identity === undefined ? identityWord("not-yet") : it.identity}`, "dim"),
      span(it.parent === undefined ? "" : `  what is back of ${it.parent}`, "warn"),
      span(it.sameAs === undefined ? "" : `  answered in ${it.sameAs}`, "warn"),
      span(`  opened ${civilDate(it.zone, Date.parse(it.openedAt))} by ${nameOf(state, it.openedBy)}`, "dim"),
    ),
    nextRow(state, screen, view),
  ];
}

function pauseSpans({ case: it }: CaseView): readonly Span[] {
  if (it.state === "closed" || !openPause(it.term)) return [];
  return [span("clock stands still", "warn"), span("  ")];
}

// Narrower than this the second count of days would push the dates out of the line.
const ROOMY = 100;

function dateSpans({ today, size }: DeskState, { case: it }: CaseView): readonly Span[] {
  if (it.state === "closed") return [span(`on ${it.closedAt?.slice(0, 10) ?? ""}`, "dim")];
  const left = daysLeft(it.due.safe, today);
  return [
    span(left.text, left.tone),
    span(", aim for ", "dim"),
    span(it.due.safe),
    span("; last day ", "dim"),
    span(it.due.legal),
    span(size.columns < ROOMY ? "" : ` (${daysLeft(it.due.legal, today).text})`, "dim"),
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
  const next = nextStep(state, view);
  const key = next.action === undefined ? undefined : spelled(bindingOf(next.action).keys[0] ?? "");
  return row(span(" next ", "dim"), ...(key === undefined ? [] : [span(key, "accent"), "  "]), next.text);
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
  const detail = (columns: number) =>
    item.is === "finding" ? recordRows(state, item.finding, columns) : itemDetail(state, item, columns);
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

function nameOf(state: DeskState, id: string): string {
  return state.officers.find((one) => one.id === id)?.name ?? id;
}

/** The case in the title. */
export function caseTitle(screen: CaseScreen): string {
  return screen.view ? `${screen.case} ${screen.view.case.kind}` : screen.case;
}
