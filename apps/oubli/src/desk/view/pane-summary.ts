import { count } from "@oubli/core/words";
import type { CaseView } from "@oubli/engine";
import type { CoverageLine } from "@oubli/model";
import type { DeskState } from "../state/desk-state.ts";
import type { RunJob, SearchJob } from "../state/job.ts";
import { runOf, searchOf } from "../state/screens/case-under.ts";
import type { CaseScreen } from "../state/screens/screen.ts";
import { planWord, resultWord, searchWord } from "../state/screens/summary.ts";
import type { Word } from "../state/tones.ts";
import { EMPTY_ROW, type Row, row, type Span, span } from "../text/rows.ts";

/** The line above the list of a tab. */
export function summaryRow(state: DeskState, screen: CaseScreen, view: CaseView): Row {
  switch (screen.pane) {
    case "findings": {
      const search = searchOf(state, screen);
      return search ? searchSummary(search) : foundSummary(view);
    }
    case "coverage":
      return coverageSummary(view);
    case "plan":
      return wordRow(planWord(view), "  Enter shows a call in full, v the whole hash");
    case "approvals":
      return row(" ", span("The officer who approves is never the one who made the plan.", "dim"));
    case "result": {
      const run = runOf(state, screen);
      return run ? runSummary(run, view) : wordRow(resultWord(view), "");
    }
    case "tasks":
      return row(" ", span("What no call can do. Enter ends a task.", "dim"));
  }
}

function wordRow(word: Word | undefined, more: string): Row {
  return word === undefined ? EMPTY_ROW : row(" ", span(word.text, word.tone), span(more, "dim"));
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

function foundSummary(view: CaseView): Row {
  const { text, tone } = searchWord(view);
  const others = (view.report?.coverage ?? []).reduce((sum, line) => sum + line.others, 0);
  return row(
    " ",
    span(text, tone),
    span(others === 0 ? "" : `  ${count(others, "record")} of other people left out`, "dim"),
  );
}

function coverageSummary({ report }: CaseView): Row {
  const of = (result: CoverageLine["result"]) =>
    (report?.coverage ?? []).filter((line) => line.result === result).length;
  const gaps = of("could-not-look");
  return row(
    ` ${of("found")} found, ${of("nothing-found")} nothing found, `,
    span(`${gaps} could not look`, gaps === 0 ? "plain" : "bad"),
    `, ${of("not-supported")} not possible`,
  );
}

const PHASES: Readonly<Record<RunJob["phase"], string>> = {
  starting: "starting",
  searching: "searching once more",
  acting: "erasing",
  verifying: "verifying",
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
