import type { Absence, Verification } from "./absence.ts";
import { absenceOf, onWordIn } from "./absence.ts";
import type { SearchReport } from "./finding.ts";
import { type Plan, takesAway } from "./plan.ts";
import { answerOf, isWhole } from "./search-answer.ts";
import { isDue, type StepRecord } from "./step.ts";
import type { Task, TaskRecord } from "./task.ts";

/**
 * How a request was answered. Certificate, register, audit trail, exit code and desk say this word and no other.
 *
 * `open`: something has no end yet. `partially-fulfilled`: something stays, was waived, is still there, or could not be looked at. `fulfilled-on-word`:
 * everything is done, but for some of it there is only the word of a vendor or an officer. `fulfilled`: everything was seen.
 */
export type Verdict = "open" | "partially-fulfilled" | "fulfilled-on-word" | "fulfilled";

/** What became of an erasure, counted. */
export interface Outcome {
  /** Calls after which the record was seen to be gone. */
  readonly verified: number;
  /** Calls that were accepted, where the record could not be looked at again, and accounts that only a letter answers for. */
  readonly unverifiable: number;
  /** Calls without an end: not sent, failed, or of unknown outcome, and without a manual task in their place. */
  readonly unsettled: number;
  readonly completedTasks: number;
  readonly waivedTasks: number;
  readonly openTasks: number;
  /** Records that stay on a ground of the law: of the plan, and by the end of a task. */
  readonly kept: number;
  /** Records that are still there, and that no manual task is about. */
  readonly stillThere: number;
  /** Calls that the vendor has accepted and may take days for; none of them counts as gone yet. */
  readonly due: number;
  /** What could not be looked at, and another officer has accepted. */
  readonly acceptedGaps: number;
  /** What the search afterwards said; `not-yet` before there was one. */
  readonly absence: Absence["absence"] | "not-yet";
}

/** What an erasure's outcome is counted from. */
export interface ErasureFacts {
  readonly plan: Pick<Plan, "retained">;
  readonly steps: readonly Pick<StepRecord, "id" | "state" | "due" | "action">[];
  /** A task of the id `t-<step>` stands for what a step could not do. */
  readonly tasks: readonly Task[];
  readonly verification: Verification | undefined;
}

/** Counts what became of an erasure. Pure. */
export function outcomeOf({ plan, steps, tasks, verification }: ErasureFacts): Outcome {
  const byHand = new Set(tasks.map(({ task }) => task.id));
  const left = steps.filter(
    ({ id, state, action }) =>
      state !== "verified" &&
      state !== "superseded" &&
      !byHand.has(`t-${id}`) &&
      // That somebody is not written to any more is no part of their data being gone.
      !(state === "unverifiable" && !takesAway(action)),
  );
  const due = left.filter(isDue).length;
  const unverifiable = left.filter(({ state }) => state === "unverifiable").length;
  // Art. 19 lets a notice be left undone with a reason; the person's data is gone all the same.
  const own = tasks.filter(({ task }) => task.tells === undefined);
  const count = (state: TaskRecord["state"]) => own.filter(({ record }) => record.state === state).length;
  const taken = new Set(
    tasks.filter((it) => isDealtWith(it, verification)).flatMap(({ task }) => task.findings),
  );
  const absence = verification && absenceOf(verification);
  return {
    verified: steps.filter(({ state }) => state === "verified").length,
    unverifiable:
      unverifiable +
      (verification?.unchecked ?? []).filter((finding) => !taken.has(finding)).length +
      (verification ? onWordIn(verification.report).length : 0),
    unsettled: left.length - unverifiable - due,
    completedTasks: count("completed"),
    waivedTasks: count("waived"),
    openTasks: tasks.filter(({ record }) => record.state === "open").length,
    kept: plan.retained.length + count("kept"),
    stillThere: (verification?.remaining ?? []).filter((finding) => !taken.has(finding)).length,
    due,
    acceptedGaps: verification?.report.coverage.filter(({ accepted }) => accepted !== undefined).length ?? 0,
    absence: absence?.absence ?? "not-yet",
  };
}

/** Whether people deal with a task's records: not when they were seen after it was completed. */
function isDealtWith({ record }: Task, verification: Verification | undefined): boolean {
  return record.state !== "completed" || verification === undefined || (record.at ?? "") >= verification.at;
}

/** How an erasure ended. The only place that decides it; one open end is enough for the weaker word. */
export function verdictOf(outcome: Outcome): Verdict {
  const { openTasks, unsettled, due, absence, kept, waivedTasks, stillThere, acceptedGaps } = outcome;
  if (openTasks + unsettled + due > 0 || absence === "not-yet") return "open";
  if (kept + waivedTasks + stillThere + acceptedGaps > 0 || absence === "unverified")
    return "partially-fulfilled";
  return outcome.completedTasks + outcome.unverifiable === 0 ? "fulfilled" : "fulfilled-on-word";
}

/** The word under which a case that is closed stands: what has an open end all the same was answered in part. */
export function closedAs(verdict: Verdict): Exclude<Verdict, "open"> {
  return verdict === "open" ? "partially-fulfilled" : verdict;
}

/** How a request for a copy was answered: with everything, or with less. */
export function accessVerdictOf(report: SearchReport | undefined, tasks: readonly Task[]): Verdict {
  if (tasks.some(({ record }) => record.state === "open")) return "open";
  return isWhole(answerOf(report)) && tasks.every(({ record }) => record.state === "completed")
    ? "fulfilled"
    : "partially-fulfilled";
}
