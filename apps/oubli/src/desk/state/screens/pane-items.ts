import type { CaseView, SearchProgress } from "@oubli/engine";
import {
  type Approval,
  type CoverageLine,
  type Covered,
  type Finding,
  type ManualTask,
  type Plan,
  type PlannedStep,
  type Retained,
  type StepState,
  type Task,
  wasSent,
} from "@oubli/model";
import type { DeskState, Written } from "../desk-state.ts";
import type { RunJob, SearchJob } from "../job.ts";
import { runOf, searchOf } from "./case-under.ts";
import { recordsOf } from "./records-of.ts";
import type { CaseScreen, Pane } from "./screen.ts";

/** One line of a tab of a case. */
export type PaneItem =
  | { readonly is: "finding"; readonly finding: Finding; readonly index: number }
  | { readonly is: "question"; readonly progress: SearchProgress }
  | { readonly is: "coverage"; readonly line: CoverageLine }
  | { readonly is: "step"; readonly step: PlannedStep }
  /** Something that happens besides, and with how many calls. */
  | {
      readonly is: "effect";
      readonly account: string;
      readonly note: string;
      readonly steps: readonly string[];
    }
  | { readonly is: "covered"; readonly covered: Covered }
  | { readonly is: "retained"; readonly kept: Retained }
  | { readonly is: "manual"; readonly task: ManualTask }
  | { readonly is: "approval"; readonly approval: Approval }
  | {
      readonly is: "outcome";
      readonly step: PlannedStep;
      readonly state: StepState;
      readonly reason: string | undefined;
      readonly waiting: number | undefined;
    }
  | { readonly is: "written"; readonly written: Written }
  | { readonly is: "task"; readonly task: Task };

/** The lines of a case's open tab, in the order in which they are drawn. */
export function paneItems(
  state: DeskState,
  screen: CaseScreen,
  pane: Pane = screen.pane,
): readonly PaneItem[] {
  const { view } = screen;
  if (!view) return [];
  switch (pane) {
    case "findings":
      return findings(view, searchOf(state, screen));
    case "coverage":
      return (view.report?.coverage ?? []).map((line) => ({ is: "coverage", line }));
    case "plan":
      return planned(view);
    case "approvals":
      return view.approvals.map((approval) => ({ is: "approval", approval }));
    case "result":
      return [...outcomes(view, runOf(state, screen)), ...written(state, screen)];
    case "tasks":
      return view.tasks.map((task) => ({ is: "task", task }));
  }
}

function findings(view: CaseView, search: SearchJob | undefined): readonly PaneItem[] {
  if (search) return [...search.questions.values()].map((progress) => ({ is: "question", progress }));
  return recordsOf(view).map((finding, index) => ({ is: "finding", finding, index }));
}

function planned({ plan }: CaseView): readonly PaneItem[] {
  if (!plan) return [];
  return [
    ...plan.steps.map((step) => ({ is: "step" as const, step })),
    ...effects(plan),
    ...plan.covered.map((covered) => ({ is: "covered" as const, covered })),
    ...plan.retained.map((kept) => ({ is: "retained" as const, kept })),
    ...plan.tasks.map((task) => ({ is: "manual" as const, task })),
  ];
}

function effects(plan: Plan): readonly PaneItem[] {
  const found = new Map<string, { account: string; note: string; steps: string[] }>();
  for (const step of plan.steps) {
    for (const { note } of step.effects) {
      const key = `${step.account}\n${note}`;
      const known = found.get(key) ?? { account: step.account, note, steps: [] };
      known.steps.push(step.id);
      found.set(key, known);
    }
  }
  return [...found.values()].map((one) => ({ is: "effect", ...one }));
}

function outcomes(view: CaseView, run: RunJob | undefined): readonly PaneItem[] {
  // Before anything was approved the list would only repeat the plan.
  if (!run && !view.steps.some(wasSent)) return [];
  return (view.plan?.steps ?? []).map((step) => {
    const stored = view.steps.find((record) => record.id === step.id);
    const live = run?.steps.get(step.id);
    return {
      is: "outcome" as const,
      step,
      state: live?.state ?? stored?.state ?? "ready",
      reason: live ? live.reason : stored?.reason,
      waiting: run?.waiting.get(step.id),
    };
  });
}

function written(state: DeskState, screen: CaseScreen): readonly PaneItem[] {
  return state.written
    .filter((one) => one.case === screen.case)
    .map((one) => ({ is: "written", written: one }));
}
