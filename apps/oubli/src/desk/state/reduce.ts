import type { RunEvent } from "@oubli/engine";
import type { AnswerItem } from "@oubli/law";
import { count } from "../words.ts";
import type { Action, Began } from "./action.ts";
import { fillWindow } from "./audit-window.ts";
import { fact, tell } from "./case-dialogs.ts";
import { shownCases } from "./cases-list.ts";
import { ask, mapScreens, openCaseScreen, openDialog, pop, say } from "./change.ts";
import type { DeskState, Job, JournalLine, RunJob, SearchJob } from "./desk-state.ts";
import type { TellPart } from "./dialog.ts";
import { listHeight } from "./layout.ts";
import { LIST_START, settle } from "./list.ts";
import { paneItems } from "./panes.ts";
import { paste, press } from "./press.ts";

/** The next state. Pure: what it asks of the world stands in `commands`, and only the last action's. */
export function reduce(state: DeskState, action: Action): DeskState {
  const next = settleLists(apply({ ...state, commands: [] }, action));
  // What was read is what there is; asking again for a line that is missing would never end.
  return action.type === "audit-lines" ? next : fillWindow(next);
}

function apply(state: DeskState, action: Action): DeskState {
  switch (action.type) {
    case "key":
      return press(state, action.press, action.at);
    case "paste":
      return paste(state, action.text, action.at);
    case "resized":
      return { ...state, size: action.size };
    case "day":
      return { ...state, today: action.today };
    case "officers":
      return { ...state, officers: action.officers };
    case "acting":
      return { ...state, officer: action.officer };
    case "vendors":
      return { ...state, vendors: action.vendors };
    case "cases":
      return { ...state, cases: action.cases };
    case "view":
      return mapScreens(state, "case", (screen) =>
        screen.case === action.view.case.id ? { ...screen, view: action.view } : screen,
      );
    case "opened":
      return opened(state, action);
    case "said":
      return said(state, action);
    case "package":
      return packaged(state, action);
    case "certificate":
      return certified(state, action);
    case "examined":
      return mapScreens(state, "doctor", (screen) => ({ ...screen, found: action.found }));
    case "audit-size":
    case "audit-lines":
    case "audit-hits":
      return audited(state, action);
    default:
      return working(state, action);
  }
}

type WorkAction = Extract<
  Action,
  { type: "began" | "ended" | "searching" | "running" | "tick" | "stopping" }
>;

/** What becomes of work that takes a while. */
function working(state: DeskState, action: WorkAction): DeskState {
  switch (action.type) {
    case "began":
      return began({ ...state, jobs: [...state.jobs, newJob(action.job)] }, action.job);
    case "ended":
      return { ...state, jobs: state.jobs.filter((job) => !isJob(job, action.job)) };
    case "stopping":
      return { ...state, jobs: state.jobs.map((job) => ({ ...job, stopping: true })) };
    case "tick":
      return { ...state, jobs: state.jobs.map(aSecondLater) };
    case "searching":
      return mapJobs(state, (job) =>
        job.kind === "search" && job.case === action.case ? searched(job, action) : job,
      );
    case "running":
      return mapJobs(state, (job) =>
        job.kind === "run" && job.case === action.case ? ran(job, action) : job,
      );
  }
}

/** What is under way is looked at: the tab that shows it opens by itself. */
function began(state: DeskState, job: Began): DeskState {
  if (job.kind === "quiet") return state;
  const pane = job.kind === "search" ? "findings" : "result";
  return mapScreens(state, "case", (screen) => (screen.case === job.case ? { ...screen, pane } : screen));
}

function mapJobs(state: DeskState, change: (job: Job) => Job): DeskState {
  return { ...state, jobs: state.jobs.map(change) };
}

function newJob(began: Began): Job {
  const base = { stopping: false, seconds: 0 };
  switch (began.kind) {
    case "search":
      return { ...base, kind: "search", case: began.case, questions: new Map() };
    case "run":
      return {
        ...base,
        kind: "run",
        case: began.case,
        phase: "starting",
        steps: new Map(),
        waiting: new Map(),
      };
    case "quiet":
      return { ...base, kind: "quiet", name: began.name };
  }
}

function isJob(job: Job, began: Began): boolean {
  if (job.kind === "quiet" || began.kind === "quiet")
    return job.kind === "quiet" && began.kind === "quiet" && job.name === began.name;
  return job.kind === began.kind && job.case === began.case;
}

function aSecondLater(job: Job): Job {
  const seconds = job.seconds + 1;
  if (job.kind !== "run") return { ...job, seconds };
  const waiting = new Map([...job.waiting].map(([step, left]) => [step, Math.max(0, left - 1)]));
  return { ...job, seconds, waiting };
}

function searched(job: SearchJob, { progress }: Extract<Action, { type: "searching" }>): SearchJob {
  const questions = new Map(job.questions);
  for (const one of progress) questions.set(`${one.account}\n${one.question}`, one);
  return { ...job, questions };
}

function ran(job: RunJob, { events, now }: Extract<Action, { type: "running" }>): RunJob {
  return events.reduce((so, event) => after(so, event, now), job);
}

function after(job: RunJob, event: RunEvent, now: number): RunJob {
  switch (event.type) {
    case "phase":
      return { ...job, phase: event.phase };
    case "waiting":
      return { ...job, waiting: new Map(job.waiting).set(event.step, Math.ceil((event.until - now) / 1000)) };
    case "step": {
      const waiting = new Map(job.waiting);
      waiting.delete(event.step);
      return { ...job, waiting, steps: new Map(job.steps).set(event.step, event) };
    }
  }
}

function opened(state: DeskState, { case: it, duplicates }: Extract<Action, { type: "opened" }>): DeskState {
  const without = state.screens.at(-1)?.id === "new-case" ? pop(state) : state;
  const at = ask(openCaseScreen(without, it.id, "read"), { do: "load-cases" });
  const told = say(at, "good", `${it.id} is open: answer by ${it.due.legal}, aim for ${it.due.safe}`);
  if (duplicates.length === 0) return told;
  return openDialog(
    told,
    tell("The same person asked before", [
      {
        is: "text",
        text: `Open ${it.kind} cases about the same person: ${duplicates.join(", ")}.`,
        tone: "warn",
      },
      { is: "text", text: `${it.id} is open as well. If it is the same request, set this one aside (d).` },
    ]),
  );
}

function said(state: DeskState, { notice, line }: Extract<Action, { type: "said" }>): DeskState {
  return {
    ...state,
    ...(notice === undefined ? {} : { notice }),
    ...(line === undefined ? {} : { journal: keep(state.journal, line) }),
  };
}

// A day at the desk makes some hundred lines; older ones stand in the audit trail.
const JOURNAL_LINES = 1_000;

function keep(journal: readonly JournalLine[], line: JournalLine): readonly JournalLine[] {
  return [...journal, line].slice(-JOURNAL_LINES);
}

function wrote(state: DeskState, written: DeskState["written"][number]): DeskState {
  return { ...state, written: [...state.written, written] };
}

function packaged(state: DeskState, action: Extract<Action, { type: "package" }>): DeskState {
  const kept = wrote(state, { case: action.case, what: "package", path: action.path, entry: action.entry });
  const incomplete = {
    is: "text",
    text: "Some vendors could not be asked; the package says which.",
    tone: "warn",
  } as const;
  return openDialog(
    kept,
    tell(`The package of ${action.case} is sealed`, [
      fact("holds", count(action.records, "record")),
      fact("file", action.path),
      ...(action.complete ? [] : [incomplete]),
      ...unansweredParts(action.unanswered),
      ...(action.passphrase === undefined
        ? []
        : [
            {
              is: "text",
              text: "Passphrase. Tell it by another way than the package; it is shown only now:",
            } as const,
            { is: "secret", text: action.passphrase } as const,
          ]),
    ]),
  );
}

function certified(state: DeskState, action: Extract<Action, { type: "certificate" }>): DeskState {
  const kept = wrote(state, {
    case: action.case,
    what: "certificate",
    path: action.path,
    entry: action.entry,
  });
  const [unsaid] = action.unanswered;
  return unsaid === undefined
    ? say(kept, "good", "the certificate is written: its folder stands in tab 5")
    : say(
        kept,
        "warn",
        `the certificate is written (tab 5); it cannot yet say ${unsaid.plain} (${unsaid.article})`,
      );
}

/** What the law still wants said, so that the officer says it beside the package or in the configuration. */
function unansweredParts(unanswered: readonly AnswerItem[]): readonly TellPart[] {
  if (unanswered.length === 0) return [];
  return [
    {
      is: "text",
      text: "The law also wants said, here or under information in oubli.config.yaml:",
      tone: "warn",
    },
    ...unanswered.map(({ article, plain }) => fact(article, plain)),
  ];
}

function audited(
  state: DeskState,
  action: Extract<Action, { type: "audit-size" | "audit-lines" | "audit-hits" }>,
): DeskState {
  return mapScreens(state, "audit", (screen) => {
    switch (action.type) {
      case "audit-size":
        return { ...screen, size: action.size };
      case "audit-lines":
        return { ...screen, lines: new Map(action.entries.map((entry) => [entry.index, entry])) };
      case "audit-hits": {
        const fresh = screen.hits?.words !== action.hits.words;
        return { ...screen, hits: action.hits, list: fresh ? LIST_START : screen.list };
      }
    }
  });
}

/** Lists may have become shorter, and windows lower: nobody stands outside of them. */
function settleLists(state: DeskState): DeskState {
  const screen = state.screens.at(-1);
  const height = listHeight(state);
  if (screen?.id === "cases") {
    const list = settle(screen.list, shownCases(state, screen).length, height);
    return same(list, screen.list)
      ? state
      : { ...state, screens: [...state.screens.slice(0, -1), { ...screen, list }] };
  }
  if (screen?.id !== "case") return state;
  const before = screen.lists[screen.pane];
  const list = settle(before, paneItems(state, screen).length, height);
  if (same(list, before)) return state;
  const lists = { ...screen.lists, [screen.pane]: list };
  return { ...state, screens: [...state.screens.slice(0, -1), { ...screen, lists }] };
}

const same = (a: { cursor: number; top: number }, b: { cursor: number; top: number }): boolean =>
  a.cursor === b.cursor && a.top === b.top;
