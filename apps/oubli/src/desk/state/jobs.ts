import type { RunEvent } from "@oubli/engine";
import { mapScreens } from "./change.ts";
import type { WorkEvent } from "./desk-event.ts";
import type { DeskState } from "./desk-state.ts";
import type { Job, RunJob, SearchJob, Work } from "./job.ts";

/** What becomes of work that takes a while. */
export function working(state: DeskState, event: WorkEvent): DeskState {
  switch (event.type) {
    case "began":
      return began({ ...state, jobs: [...state.jobs, newJob(event.work)] }, event.work);
    case "ended":
      return { ...state, jobs: state.jobs.filter((job) => !isJob(job, event.work)) };
    case "stopping":
      return mapJobs(state, (job) => ({ ...job, stopping: true }));
    case "tick":
      return mapJobs(state, aSecondLater);
    case "searching":
      return mapJobs(state, (job) =>
        job.kind === "search" && isJob(job, event.work) ? searched(job, event) : job,
      );
    case "running":
      return mapJobs(state, (job) => (job.kind === "run" && isJob(job, event.work) ? ran(job, event) : job));
  }
}

/** What is under way is watched: the tab that shows it opens by itself. */
function began(state: DeskState, { kind, case: id }: Work): DeskState {
  if (kind === "quiet") return state;
  const pane = kind === "search" ? "findings" : "result";
  return mapScreens(state, "case", (screen) => (screen.case === id ? { ...screen, pane } : screen));
}

function mapJobs(state: DeskState, change: (job: Job) => Job): DeskState {
  return { ...state, jobs: state.jobs.map(change) };
}

function newJob(work: Work): Job {
  const base = { ...work, stopping: false, seconds: 0 };
  switch (work.kind) {
    case "search":
      return { ...base, kind: "search", questions: new Map() };
    case "run":
      return { ...base, kind: "run", phase: "starting", steps: new Map(), waiting: new Map() };
    case "quiet":
      return { ...base, kind: "quiet" };
  }
}

function isJob(job: Job, work: Work): boolean {
  return job.action === work.action && job.case === work.case;
}

function aSecondLater(job: Job): Job {
  const seconds = job.seconds + 1;
  if (job.kind !== "run") return { ...job, seconds };
  const waiting = new Map([...job.waiting].map(([step, left]) => [step, Math.max(0, left - 1)]));
  return { ...job, seconds, waiting };
}

function searched(job: SearchJob, { progress }: Extract<WorkEvent, { type: "searching" }>): SearchJob {
  const questions = new Map(job.questions);
  for (const one of progress) questions.set(`${one.account}\n${one.question}`, one);
  return { ...job, questions };
}

function ran(job: RunJob, { events, now }: Extract<WorkEvent, { type: "running" }>): RunJob {
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
