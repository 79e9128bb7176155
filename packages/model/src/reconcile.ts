import type { Verification } from "./absence.ts";
import type { SearchReport } from "./finding.ts";
import { type Plan, type PlannedStep, takesAway } from "./plan.ts";
import { isDue, type StepRecord, type StepState } from "./step.ts";
import type { Task } from "./task.ts";
import { sorted, type WhoseDecision } from "./whose.ts";

/** Everything that was seen after an erasure, and everything that was said of it before. */
export interface Seen {
  readonly plan: Pick<Plan, "steps" | "retained"> & Partial<Pick<Plan, "covered">>;
  readonly steps: readonly StepRecord[];
  readonly tasks: readonly Task[];
  readonly report: Pick<SearchReport, "findings">;
  /** What looking again at records without a step of their own showed. */
  readonly sightings: readonly {
    readonly finding: string;
    readonly seen: "absent" | "present" | "cannot-check";
  }[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The case is closed: nobody acts in it any more, so that what is seen is no task of it. */
  readonly closed?: boolean;
}

/** One truth per record: what must be said otherwise than before, and what that leaves. */
export interface Reconciled {
  /** Steps that are in another state than they were. */
  readonly steps: readonly { readonly id: string; readonly state: StepState }[];
  /** Steps whose record is still there and whose call may not be sent again: a person has to do it. */
  readonly byHand: readonly string[];
  /** Tasks that were completed, and whose record is there all the same. */
  readonly reopened: readonly string[];
  /** Findings that should be gone and are there. */
  readonly remaining: readonly string[];
  /** Findings that are there and may be: the vendor has accepted their erasure and does it later. */
  readonly due: readonly string[];
  /** Findings that are left to people: their task is open or was waived, whether they were seen or not. */
  readonly left: readonly string[];
  /** Findings that could not be looked at again. */
  readonly unchecked: readonly string[];
}

/**
 * Brings the states of steps, the last search and the manual tasks together. The only place that does; whatever is said of an
 * erasure afterwards is said of its result. Pure: given its own result it changes nothing more.
 *
 * A record that is seen is there, whatever was said before: a step that was verified is `present` again, a task that was completed
 * is open again. What the vendor does later is neither, until it is late.
 */
export function reconcile(seen: Seen): Reconciled {
  const there = new Set([
    ...seen.report.findings.map(({ id }) => id),
    ...seen.sightings.filter((one) => one.seen === "present").map(({ finding }) => finding),
  ]);
  const states = new Map(seen.steps.map((record) => [record.id, stateNow(seen, record, there)]));
  const changed = seen.steps.flatMap(({ id, state }) => {
    const now = states.get(id) ?? state;
    return now === state ? [] : [{ id, state: now }];
  });
  const present = seen.plan.steps.filter(({ id }) => states.get(id) === "present");
  const withTask = new Set(seen.tasks.map(({ task }) => task.id));
  const byHand = present
    .filter(({ id, repeat }) => !seen.closed && repeat === "never" && !withTask.has(`t-${id}`))
    .map(({ id }) => id);
  const stays = new Set(seen.plan.retained.map(({ finding }) => finding));
  const reopened = (seen.closed ? [] : seen.tasks)
    .filter(({ task, record }) => record.state === "completed" && task.findings.some((id) => there.has(id)))
    .filter(({ task }) => !task.findings.every((id) => stays.has(id)));
  const due = dueFindings(seen, states);
  const dealtWith = new Set([...stays, ...byPeople(seen, reopened), ...due]);
  const isByHand = new Set(byHand);
  for (const { id, finding } of present) if (isByHand.has(id)) dealtWith.add(finding);
  const remaining = [...there, ...present.map(({ finding }) => finding)].filter((id) => !dealtWith.has(id));
  const unchecked = seen.sightings.filter((one) => one.seen === "cannot-check").map(({ finding }) => finding);
  return {
    steps: changed,
    byHand,
    reopened: reopened.map(({ task }) => task.id),
    remaining: [...new Set(remaining)],
    due,
    left: leftTo(seen, there, { reopened, byHand: isByHand }).toSorted(),
    unchecked: unchecked.filter((id) => !there.has(id) && !dealtWith.has(id)),
  };
}

/**
 * What an erasure left, once officers have decided whose the seen records are: another person's record need not be gone, and a near miss
 * that is the person's is still there. Doing it again changes nothing.
 */
export function afterDeciding(verification: Verification, decisions: readonly WhoseDecision[]): Verification {
  const { remaining, due, unchecked } = verification;
  const report = sorted(verification.report, decisions);
  const before = new Set(verification.report.findings.map(({ id }) => id));
  const others = new Set((report.nearMisses ?? []).map(({ id }) => id));
  const left = (ids: readonly string[]) => ids.filter((id) => !others.has(id));
  const joined = report.findings.map(({ id }) => id).filter((id) => !before.has(id));
  return {
    ...verification,
    report,
    remaining: [...new Set([...left(remaining), ...joined])],
    ...(due === undefined ? {} : { due: left(due) }),
    ...(unchecked === undefined ? {} : { unchecked: left(unchecked) }),
  };
}

/**
 * Findings that should be gone, and that nobody but a person can see to: those of a task without an end or that was waived, seen or not,
 * and those that are there although their task is completed. What stays on a ground of the law may be there.
 */
function leftTo(
  seen: Seen,
  there: ReadonlySet<string>,
  { reopened, byHand }: { readonly reopened: readonly Task[]; readonly byHand: ReadonlySet<string> },
): readonly string[] {
  const stays = new Set([
    ...seen.plan.retained.map(({ finding }) => finding),
    ...seen.tasks.filter(({ record }) => record.state === "kept").flatMap(({ task }) => task.findings),
  ]);
  const own = seen.plan.steps.filter(({ id }) => byHand.has(id)).map(({ finding }) => finding);
  const unended = seen.tasks
    .filter(({ record }) => record.state === "open" || record.state === "waived")
    .flatMap(({ task }) => task.findings);
  const seenThere = byPeople(seen, reopened).filter((id) => there.has(id));
  return [...new Set([...unended, ...seenThere, ...own])].filter((id) => !stays.has(id));
}

/** Findings a person deals with: their task is open, was waived, or ended with a ground; or it is open again. */
function byPeople({ plan, steps, tasks }: Seen, reopened: readonly Task[]): readonly string[] {
  const again = new Set(reopened.map(({ task }) => task.id));
  const refused = new Set(steps.filter(({ state }) => state === "refused").map(({ id }) => id));
  return [
    ...tasks
      .filter(({ task, record }) => record.state !== "completed" || again.has(task.id))
      .flatMap(({ task }) => task.findings),
    ...plan.steps
      .filter(({ id, action }) => refused.has(id) && takesAway(action))
      .map(({ finding }) => finding),
  ];
}

/** The state of a step, given which records are there. */
function stateNow({ plan, now }: Seen, record: StepRecord, there: ReadonlySet<string>): StepState {
  const { id, state } = record;
  if (isDue(record) && !isLate(record, now)) return state;
  if (state !== "verified" && state !== "unverifiable" && state !== "accepted") return state;
  const step = plan.steps.find((planned) => planned.id === id);
  return step && there.has(step.finding) && isLast(plan, step) ? "present" : state;
}

/** Whether a step is what makes its record go: the last of those that take something of it away. */
function isLast({ steps }: Seen["plan"], step: PlannedStep): boolean {
  const own = steps.filter(({ finding, action }) => finding === step.finding && takesAway(action));
  return own.at(-1)?.id === step.id;
}

/** Whether the vendor has taken longer than it may. */
function isLate({ due }: StepRecord, now: number): boolean {
  return due !== undefined && due <= now;
}

/** What the vendor may still have: where a call is not done yet, what waits behind it at the same account, and what goes with it. */
function dueFindings({ plan, steps, now }: Seen, states: ReadonlyMap<string, StepState>): readonly string[] {
  const later = steps.filter((record) => isDue(record) && !isLate(record, now));
  const accounts = new Set(later.map(({ account }) => account));
  const waiting = new Set([
    ...later.map(({ id }) => id),
    ...steps
      .filter(({ id, account }) => states.get(id) === "ready" && accounts.has(account))
      .map(({ id }) => id),
  ]);
  const own = plan.steps.filter(({ id }) => waiting.has(id));
  const goingWith = (plan.covered ?? []).filter(({ account, goesWith }) =>
    own.some((step) => step.account === account && step.title === goesWith),
  );
  return [...own, ...goingWith].map(({ finding }) => finding);
}
