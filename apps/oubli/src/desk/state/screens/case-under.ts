import type { About } from "@oubli/core";
import type { DeskState } from "../desk-state.ts";
import type { RunJob, SearchJob } from "../job.ts";
import type { CaseScreen } from "./screen.ts";

/** The case that is open, seen or covered by a record; `undefined` when none is. */
export function caseUnder({ screens }: Pick<DeskState, "screens">): CaseScreen | undefined {
  return screens.findLast((screen): screen is CaseScreen => screen.id === "case");
}

/** What is known of the open case, for what is shown before an action is confirmed. */
export function aboutOpenCase(state: Pick<DeskState, "screens">): About | undefined {
  const view = caseUnder(state)?.view;
  return view && { case: view.case, ...(view.plan === undefined ? {} : { plan: view.plan }) };
}

/** The search under way for a case. */
export function searchOf(state: DeskState, screen: Pick<CaseScreen, "case">): SearchJob | undefined {
  return state.jobs.find((job): job is SearchJob => job.kind === "search" && job.case === screen.case);
}

/** The run under way for a case. */
export function runOf(state: DeskState, screen: Pick<CaseScreen, "case">): RunJob | undefined {
  return state.jobs.find((job): job is RunJob => job.kind === "run" && job.case === screen.case);
}
