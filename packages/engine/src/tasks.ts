import {
  type Case,
  type CaseId,
  type CaseKind,
  civilDate,
  isCivilDate,
  type ManualTask,
  type OfficerId,
  OubliError,
  type PlannedStep,
  refusalOf,
  type SearchReport,
  type StepRecord,
  type StepState,
  TASK_END_EVENTS,
  type Task,
  type TaskRecord,
  takesAway,
  wordsIn,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import { requireGround } from "./grounds.ts";
import { permit } from "./permit.ts";
import { wholePlan } from "./plans.ts";
import type { CasePorts, Clock, Connector, Reader, Writer } from "./ports.ts";

/** What no call reaches at any account, numbered, as open tasks. */
export function beyondReach(
  connectors: readonly Connector[],
  report: SearchReport,
  concerns: CaseKind,
): readonly { readonly task: ManualTask }[] {
  return connectors
    .flatMap((connector) =>
      connector.beyondReach(
        report.findings.filter((finding) => finding.account === connector.account),
        concerns,
      ),
    )
    .map((task, index) => ({ task: { id: `t${index + 1}`, ...task } }));
}

/** All tasks of a case: those of the plan, and those opened because a vendor refused. */
export async function tasksOf(reader: Reader, id: CaseId): Promise<readonly Task[]> {
  const plan = await wholePlan(reader, id);
  const tasks: Task[] = [];
  for (const record of await reader.tasks(id)) {
    const task =
      plan?.tasks.find((planned) => planned.id === record.id) ??
      (await reader.unseal(id, `task/${record.id}`));
    if (task) tasks.push({ task, record });
  }
  return tasks;
}

/** What a person must do in place of a step. */
export function stepTask(
  connectors: readonly Pick<Connector, "vendor" | "vendorName">[],
  { id, account, vendor, finding, title, recordId, action }: PlannedStep,
  ended: Pick<StepRecord, "state" | "status" | "reason">,
): ManualTask {
  const name = connectors.find((connector) => connector.vendor === vendor)?.vendorName ?? vendor;
  return {
    id: `t-${id}`,
    account,
    vendor,
    // What only has to be noted about a person leaves their record to the steps that follow.
    findings: takesAway(action) ? [finding] : [],
    title: `${title} ${recordId}`,
    what: takesAway(action)
      ? `Have this ${title.toLowerCase()} removed by ${name}, and keep their answer as proof.`
      : `Have ${name} note that this person is not to be written to, and keep their answer as proof. The ${title.toLowerCase()} is erased after that.`,
    because: becauseOf(ended),
    ask: `${name} support`,
  };
}

function becauseOf({ state, status, reason }: Pick<StepRecord, "state" | "status" | "reason">): string {
  if (state === "refused") return `The API refused (${status ?? reason ?? "no reason given"}).`;
  if (reason === "job-failed")
    return "The vendor accepted the call, and says that what it made of it has failed.";
  if (reason === "job-cancelled") return "The vendor accepted the call, and an officer took it back.";
  return BECAUSE[state] ?? "The call was not made.";
}

const BECAUSE: Readonly<Partial<Record<StepState, string>>> = {
  present: "The call was accepted, but the record is still there.",
  failed: "The call failed; certainly nothing happened.",
  unknown: "It is not known whether the call happened.",
};

/** Whether a task's words stand in the plan, or are to be sealed beside it. */
export interface Opening {
  readonly it: Case;
  readonly by: OfficerId | "system";
  readonly planned: boolean;
}

/** Opens a manual task: its record, its words, and its entry. */
export async function openTask(
  writer: Writer,
  clock: Clock,
  task: ManualTask,
  { it, by, planned }: Opening,
): Promise<void> {
  if (!planned) await writer.seal(it.id, `task/${task.id}`, task);
  await writer.updateTask({ case: it.id, id: task.id, state: "open" });
  const facts = { task: task.id, vendor: task.vendor, account: task.account };
  await writer.append(entry(clock, "task.opened", { actor: by, about: it }, facts));
}

/** How a person ended a manual task. The words are sealed; the trail holds their keyed digest. */
export type TaskEnding = {
  readonly task: string;
  /** What proves that it was done, why it was not, or why the data stays. */
  readonly words: string;
} & (
  | { readonly as: "completed" }
  /** It was not done, and the certificate says so. */
  | { readonly as: "waived" }
  /** The data stays on a ground of the case's law; that is reviewed on a civil date. */
  | { readonly as: "kept"; readonly ground: string; readonly reviewOn: string }
);

/**
 * Ends a manual task. Ending it again replaces the words.
 *
 * @throws {OubliError} As `permit` for `end-task`; `NOT_FOUND` for an unknown task, `USAGE` without words, for a ground that the
 * law of the case does not give, and for a day that does not exist or has passed.
 */
export async function endTask(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  ending: TaskEnding,
): Promise<TaskRecord> {
  const words = wordsIn(ending.words);
  if (words === undefined) throw new OubliError("USAGE", "a task ends with a proof or a reason");
  return store.change(async (writer) => {
    const { it } = await permit(writer, id, "end-task", by);
    if (!(await writer.tasks(id)).some((record) => record.id === ending.task))
      throw refusalOf({ why: "no-such-task", task: ending.task }, id);
    const proof = await writer.digest(id, "task", words);
    const at = instant(clock);
    const kept = ending.as === "kept" ? keptUntil(it, ending, civilDate(it.zone, clock.wall())) : {};
    const record = { case: id, id: ending.task, state: ending.as, by, at, proof, ...kept };
    await writer.updateTask(record);
    await writer.seal(id, `ending/${ending.task}`, words);
    const facts = {
      task: ending.task,
      res: proof,
      ...(kept.ground === undefined ? {} : { code: kept.ground }),
    };
    await writer.append(entry(clock, TASK_END_EVENTS[ending.as], { actor: by, about: it }, facts));
    return record;
  });
}

function keptUntil(
  it: Case,
  { ground, reviewOn }: Extract<TaskEnding, { as: "kept" }>,
  today: string,
): Pick<TaskRecord, "ground" | "reviewOn"> {
  if (!isCivilDate(reviewOn) || reviewOn <= today)
    throw new OubliError("USAGE", "the review date is not a day to come");
  return { ground: requireGround(it, ground), reviewOn };
}
