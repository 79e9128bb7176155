import { type Action, findAction, type Told } from "@oubli/core";
import type { CaseView } from "@oubli/engine";
import { ask, mapScreens, openCaseScreen, openDialog, pop } from "./change.ts";
import type { ToldEvent } from "./desk-event.ts";
import type { DeskState, JournalLine, Notice, Written } from "./desk-state.ts";
import type { Message } from "./dialogs/dialog.ts";
import { labelOf, titleOf } from "./dialogs/pose.ts";
import { ownBinding } from "./keys/bindings.ts";
import { withNames } from "./remedy.ts";
import { caseUnder } from "./screens/case-under.ts";
import { planWord, resultWord, searchWord } from "./screens/summary.ts";
import { hasMore, messageParts } from "./texts/told-text.ts";
import type { Word } from "./tones.ts";

/** What becomes of what an action tells: a line above the keys, one of the journal, and a message when there is more to read. */
export function told(state: DeskState, event: ToldEvent): DeskState {
  const action = findAction(event.action);
  if (!action) return state;
  const notice = noticeOf(state, action, event);
  const line: JournalLine = { at: event.when, text: notice.text, tone: JOURNAL_TONES[notice.tone] };
  const noted = { ...state, notice, journal: keptJournal(state.journal, line) };
  return withMessage(onScreen(withWritten(noted, event), action, event), action, event);
}

const JOURNAL_TONES = { good: "good", warn: "plain", bad: "bad" } as const;

// A day at the desk makes some hundred lines; older ones stand in the audit trail.
const JOURNAL_LINES = 1_000;

/** The journal with one more line. */
export function keptJournal(journal: readonly JournalLine[], line: JournalLine): readonly JournalLine[] {
  return [...journal, line].slice(-JOURNAL_LINES);
}

type Tab = NonNullable<NonNullable<Action["desk"]>["tab"]>;

const SUMMARIES: Readonly<Record<Tab, (view: CaseView) => Word | undefined>> = {
  findings: searchWord,
  plan: planWord,
  result: resultWord,
};

/** What is read on a tab is said as the tab says it, everything else by the first line of what is told. */
function noticeOf(state: DeskState, { desk }: Action, { action, case: id, told }: ToldEvent): Notice {
  const screen = caseUnder(state);
  const view = screen?.case === id ? screen?.view : undefined;
  const word = desk?.tab && view && SUMMARIES[desk.tab](view);
  if (word) return { text: `${id}: ${word.text}`, tone: toneOf(word.tone, told) };
  const line = told.parts.find((part) => part.is === "line" && part.text !== "");
  const notes = hasMore(told) ? [] : told.parts.flatMap((part) => (part.is === "note" ? [part.text] : []));
  const said = line?.is === "line" ? line : { text: `${labelOf(action)}: ${told.ending}`, tone: undefined };
  const text = withNames(state, [said.text, ...notes].join("; "));
  return { text, tone: toneOf(said.tone, told) };
}

function toneOf(tone: Word["tone"] | undefined, { ending }: Told): Notice["tone"] {
  if (ending !== "done" && ending !== "needs-approval") return "bad";
  return tone === "warn" || tone === "bad" ? tone : "good";
}

/** Files that were written are kept, with everything that was told of them but the secret. */
function withWritten(state: DeskState, { action, case: id, told }: ToldEvent): DeskState {
  if (id === undefined) return state;
  const facts = told.parts.flatMap((part) => (part.is === "fact" ? [part] : []));
  const written = facts
    .filter(({ file }) => file === true)
    .map(
      ({ text: path }): Written => ({
        case: id,
        action,
        what: labelOf(action),
        path,
        facts: facts.map(({ label, text }) => [label, text] as const),
      }),
    );
  return { ...state, written: [...state.written, ...written] };
}

/** What the screens make of it. */
function onScreen(state: DeskState, action: Action, { case: id, told }: ToldEvent): DeskState {
  const top = state.screens.at(-1);
  if (top?.id === "new-case" && id !== undefined && ownBinding("new").action === action)
    return ask(openCaseScreen(pop(state), id, "read"), { do: "load-cases" });
  // That something was done stands in the trail, too.
  const counted = top?.id === "audit" ? ask(state, { do: "count-audit" }) : state;
  const tab = action.desk?.tab;
  const shown = mapScreens(counted, "case", (screen) =>
    tab !== undefined && screen.case === id ? { ...screen, pane: tab } : screen,
  );
  return ownBinding("doctor").action === action
    ? mapScreens(shown, "doctor", (screen) => ({ ...screen, told }))
    : shown;
}

function withMessage(state: DeskState, action: Action, { case: id, told, at }: ToldEvent): DeskState {
  const elsewhere = action.desk?.tab !== undefined || ownBinding("doctor").action === action;
  if (told.secret === undefined && (elsewhere || !hasMore(told))) return state;
  const message: Message = {
    is: "message",
    title: titleOf({ action: action.id, given: id === undefined ? {} : { case: id } }),
    parts: messageParts(told),
    top: 0,
    ...(told.secret === undefined ? {} : { guardedSince: at }),
  };
  return openDialog(state, message);
}
