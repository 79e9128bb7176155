import type { CaseView, Task } from "@oubli/engine";
import { fact, stepDialog, tell } from "../state/case-dialogs.ts";
import type { CaseScreen, DeskState, RunJob, SearchJob } from "../state/desk-state.ts";
import { listHeight } from "../state/layout.ts";
import { type PaneItem, paneItems, runOf, searchOf } from "../state/panes.ts";
import { EMPTY_ROW, paragraph, type Row, row, type Span, span } from "../text/rows.ts";
import { type Cell, type Column, columnWidths, tableHead, tableRow } from "../text/table.ts";
import { count, coverageWord, moment, shortHash, stepWord } from "../words.ts";
import { listRows } from "./parts.ts";
import { tellRows } from "./tell.ts";

/** The open tab of a case: two lines of summary and titles, then its list. */
export function paneRows(
  state: DeskState,
  screen: CaseScreen,
  view: CaseView,
  width: number,
): readonly Row[] {
  const items = paneItems(state, screen);
  const summary = summaryOf(state, screen, view);
  if (items.length === 0) return [EMPTY_ROW, row(" ", span(emptyText(screen, view), "dim"))];
  const columns = COLUMNS[screen.pane === "findings" && searchOf(state, screen) ? "questions" : screen.pane];
  const cells = items.map((item, at) => cellsOf(state, item, items[at - 1]));
  const widths = columnWidths(columns, cells, width - 2);
  return [
    summary,
    { spans: [span("  "), ...tableHead(columns, widths).spans] },
    ...listRows(cells, screen.lists[screen.pane], listHeight(state), (line) =>
      tableRow(columns, line, widths),
    ),
  ];
}

const COLUMNS: Readonly<Record<CaseScreen["pane"] | "questions", readonly Column[]>> = {
  questions: [
    { title: "account" },
    { title: "question", grows: true },
    { title: "answer" },
    { title: "records", side: "right" },
    { title: "pages", side: "right" },
  ],
  findings: [
    { title: "account" },
    { title: "kind", most: 20 },
    { title: "record", most: 26 },
    { title: "recognised by", most: 18 },
    { title: "found as", grows: true },
  ],
  coverage: [
    { title: "account" },
    { title: "question", most: 34 },
    { title: "answer", grows: true },
    { title: "others", side: "right" },
  ],
  plan: [
    { title: "" },
    { title: "account" },
    { title: "what" },
    { title: "record", most: 28 },
    { title: "call or reason", grows: true },
  ],
  approvals: [
    { title: "decision" },
    { title: "by", most: 24 },
    { title: "at" },
    { title: "plan", grows: true },
  ],
  result: [
    { title: "" },
    { title: "account" },
    { title: "what" },
    { title: "record", most: 30 },
    { title: "outcome", grows: true },
  ],
  tasks: [{ title: "" }, { title: "account" }, { title: "state" }, { title: "what", grows: true }],
};

function cellsOf(state: DeskState, item: PaneItem, before: PaneItem | undefined): readonly Cell[] {
  switch (item.is) {
    case "question": {
      const { account, question, records, pages } = item.progress;
      return [account, question, questionCell(item.progress.state), String(records), String(pages)];
    }
    case "finding": {
      const { account, title, recordId, matchedBy, via } = item.finding;
      const last = before?.is === "finding" ? before.finding : undefined;
      const sameAccount = last?.account === account;
      return [
        sameAccount ? span(account, "dim") : account,
        sameAccount && last?.title === title ? span(title, "dim") : title,
        recordId,
        matchedBy.length === 0 ? span("by a link", "dim") : matchedBy.join(", "),
        span(via, "dim"),
      ];
    }
    case "coverage": {
      const word = coverageWord(item.line);
      const reason = item.line.reason === undefined ? "" : `: ${item.line.reason}`;
      const others = item.line.others === 0 ? span("", "dim") : String(item.line.others);
      return [item.line.account, item.line.question, span(`${word.text}${reason}`, word.tone), others];
    }
    case "step":
    case "effect":
    case "covered":
    case "retained":
    case "manual":
      return planCells(item);
    case "approval": {
      const { decision, by, at, planHash } = item.approval;
      const name = state.officers.find((one) => one.id === by)?.name ?? by;
      return [
        span(decision, decision === "approved" ? "good" : "warn"),
        name,
        moment(at),
        span(shortHash(planHash), "dim"),
      ];
    }
    case "outcome":
      return outcomeCells(item);
    case "written":
      return ["", "", span("written", "good"), item.written.what, item.written.path];
    case "task": {
      const { task, record } = item.task;
      const tone = record.state === "open" ? "warn" : record.state === "done" ? "good" : "plain";
      return [task.id, task.account, span(record.state, tone), task.what];
    }
  }
}

function questionCell(state: "asking" | "done" | "failed"): Cell {
  if (state === "failed") return span("could not look", "bad");
  return state === "done" ? span("answered", "good") : span("asking …", "accent");
}

function planCells(
  item: Extract<PaneItem, { is: "step" | "effect" | "covered" | "retained" | "manual" }>,
): readonly Cell[] {
  switch (item.is) {
    case "step": {
      const { id, account, action, title, recordId, call, effects } = item.step;
      const text = `${call.method} ${call.template}`;
      const record = `${title} ${recordId}`;
      return [
        id,
        account,
        action,
        record,
        effects.length === 0 ? span(`  ${text}`, "dim") : span(`! ${text}`, "warn"),
      ];
    }
    case "effect":
      return [
        "!",
        item.account,
        span("besides", "warn"),
        `with ${count(item.steps.length, "call")}`,
        item.note,
      ];
    case "covered": {
      const { account, title, recordId, goesWith } = item.covered;
      return ["", account, "goes along", `${title} ${recordId}`, span(`with the ${goesWith}`, "dim")];
    }
    case "retained": {
      const { account, title, recordId, ground, because } = item.kept;
      return ["", account, span("kept", "accent"), `${title} ${recordId}`, `${ground}: ${because}`];
    }
    case "manual":
      return [item.task.id, item.task.account, span("by hand", "warn"), item.task.title, item.task.what];
  }
}

function outcomeCells({
  step,
  state,
  reason,
  waiting,
}: Extract<PaneItem, { is: "outcome" }>): readonly Cell[] {
  const word = stepWord(state);
  const outcome =
    waiting === undefined
      ? span(reason === undefined ? word.text : `${word.text} (${reason})`, word.tone)
      : span(`was interrupted; looking whether it happened in ${waiting} s`, "warn");
  return [step.id, step.account, step.action, `${step.title} ${step.recordId}`, outcome];
}

function summaryOf(state: DeskState, screen: CaseScreen, view: CaseView): Row {
  switch (screen.pane) {
    case "findings": {
      const search = searchOf(state, screen);
      return search ? searchSummary(search) : foundSummary(view);
    }
    case "coverage":
      return coverageSummary(view);
    case "plan":
      return planSummary(view);
    case "approvals":
      return row(" ", span("The officer who approves is never the one who made the plan.", "dim"));
    case "result": {
      const run = runOf(state, screen);
      return run ? runSummary(run, view) : resultSummary(view);
    }
    case "tasks":
      return row(" ", span("What no call can do. Enter ends a task with a proof or a reason.", "dim"));
  }
}

function searchSummary({ questions, seconds }: SearchJob): Row {
  const all = [...questions.values()];
  const answered = all.filter((one) => one.state !== "asking").length;
  const records = all.reduce((sum, one) => sum + one.records, 0);
  return row(
    ` ${answered} of ${count(questions.size, "question")} answered, ${count(records, "answer record")}  `,
    span(`${seconds} s`, "dim"),
  );
}

function foundSummary({ report }: CaseView): Row {
  if (!report) return EMPTY_ROW;
  const accounts = new Set(report.findings.map((finding) => finding.account)).size;
  const others = report.coverage.reduce((sum, line) => sum + line.others, 0);
  const gaps = report.coverage.filter((line) => line.result === "could-not-look").length;
  return row(
    ` ${count(report.findings.length, "record")} at ${count(accounts, "account")}`,
    ...(others === 0
      ? []
      : [span(`  ${count(others, "near miss", "near misses")} about other people set aside`, "dim")]),
    ...(gaps === 0 ? [] : [span(`  ${count(gaps, "question")} could not be asked`, "bad")]),
  );
}

function coverageSummary({ report }: CaseView): Row {
  const of = (result: string) => (report?.coverage ?? []).filter((line) => line.result === result).length;
  const gaps = of("could-not-look");
  return row(
    ` ${of("found")} found, ${of("nothing-found")} asked and nothing there, `,
    span(`${gaps} could not look`, gaps === 0 ? "plain" : "bad"),
    `, ${of("not-supported")} cannot be asked`,
  );
}

function planSummary({ plan, case: it }: CaseView): Row {
  if (!plan) return EMPTY_ROW;
  return row(
    ` plan ${shortHash(it.planHash ?? "")}…  ${count(plan.steps.length, "call")}, ${plan.retained.length} kept, ${plan.tasks.length} by hand  `,
    span("Enter shows a call in full, v the whole hash", "dim"),
  );
}

const PHASES: Readonly<Record<RunJob["phase"], string>> = {
  starting: "starting",
  "looking-again": "looking once more",
  acting: "erasing",
  verifying: "looking again",
};

function runSummary(run: RunJob, view: CaseView): Row {
  const lanes = new Map<string, { all: number; done: number }>();
  for (const step of view.plan?.steps ?? []) {
    const lane = lanes.get(step.account) ?? { all: 0, done: 0 };
    const state =
      run.steps.get(step.id)?.state ?? view.steps.find((record) => record.id === step.id)?.state ?? "ready";
    const done = state !== "ready" && state !== "intent";
    lanes.set(step.account, { all: lane.all + 1, done: lane.done + (done ? 1 : 0) });
  }
  const parts = [...lanes].flatMap(([account, { all, done }]): readonly Span[] => [
    span(`  ${account} `),
    span(`${bar(done, all)} ${done}/${all}`, done === all ? "good" : "accent"),
  ]);
  return row(` ${PHASES[run.phase]}`, ...parts, span(`  ${run.seconds} s`, "dim"));
}

const BAR = 4;

function bar(done: number, all: number): string {
  const full = all === 0 ? BAR : Math.floor((done / all) * BAR);
  return "█".repeat(full) + "░".repeat(BAR - full);
}

function resultSummary(view: CaseView): Row {
  const { verification, steps } = view;
  if (steps.every((step) => step.fence === 0)) return EMPTY_ROW;
  const verified = steps.filter((step) => step.state === "verified").length;
  const words = ` ${verified} of ${count(steps.length, "call")} verified absent`;
  if (!verification) return row(words, span("  nobody has looked again yet", "warn"));
  if (!verification.complete) return row(words, span("  a vendor could not be asked again", "bad"));
  return verification.remaining.length === 0
    ? row(words, span("  looked again: nothing is left", "good"))
    : row(words, span(`  ${count(verification.remaining.length, "record")} still there`, "bad"));
}

function emptyText(screen: CaseScreen, view: CaseView): string {
  switch (screen.pane) {
    case "findings":
      return view.report
        ? "Every account was asked, and nobody holds anything about the person."
        : "Nobody has searched yet.";
    case "coverage":
      return "Nobody has searched yet.";
    case "plan":
      return view.case.kind === "access"
        ? "An access case needs no plan: nothing is changed."
        : "There is no plan yet.";
    case "approvals":
      return "Nobody has decided about a plan yet.";
    case "result":
      return "Nothing was carried out and nothing was written yet.";
    case "tasks":
      return "Nothing is left to do by hand.";
  }
}

/** What stands beside the list about the chosen line: the same as its dialog says. */
export function itemDetail(state: DeskState, item: PaneItem, width: number): readonly Row[] {
  if (item.is === "question") return [];
  if (item.is === "task") return taskDetail(item.task, width);
  const dialog = stepDialog(state, item);
  if (dialog.is !== "tell") return [];
  return [...paragraph(dialog.title, width, "strong"), EMPTY_ROW, ...tellRows(dialog, width)];
}

function taskDetail({ task, record }: Task, width: number): readonly Row[] {
  return tellRows(
    tell(task.title, [
      fact("task", `${task.id}, ${record.state}`),
      fact("what", task.what),
      fact("because", task.because),
      fact("ask", task.ask),
      ...(record.at === undefined ? [] : [fact("ended", moment(record.at))]),
    ]),
    width,
  );
}
