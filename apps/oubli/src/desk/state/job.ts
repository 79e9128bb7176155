import type { RunEvent, SearchProgress } from "@oubli/engine";
import type { CaseId } from "@oubli/model";

/** An action that is being carried out. At most one of its kind for each case. */
export interface Work {
  /** What is watched of it: the questions of a search, the steps of a run, or nothing. */
  readonly kind: "search" | "run" | "quiet";
  readonly action: string;
  readonly case?: CaseId;
  /** What is said of it while it is under way. */
  readonly name: string;
}

/** Something that takes a while. */
export type Job = SearchJob | RunJob | QuietJob;

interface JobBase extends Work {
  readonly stopping: boolean;
  /** Whole seconds since it began. */
  readonly seconds: number;
}

export interface SearchJob extends JobBase {
  readonly kind: "search";
  /** The last word on each question, by account and question. */
  readonly questions: ReadonlyMap<string, SearchProgress>;
}

export interface RunJob extends JobBase {
  readonly kind: "run";
  readonly phase: Extract<RunEvent, { type: "phase" }>["phase"] | "starting";
  readonly steps: ReadonlyMap<string, Extract<RunEvent, { type: "step" }>>;
  /** Seconds until an interrupted step may be read, by step. */
  readonly waiting: ReadonlyMap<string, number>;
}

/** Work without visible progress. */
export interface QuietJob extends JobBase {
  readonly kind: "quiet";
}
