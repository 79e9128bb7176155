import {
  type CaseId,
  type CaseKind,
  type ManualTask,
  type OfficerId,
  OubliError,
  type Plan,
  type SearchReport,
  type TaskRecord,
} from "@oubli/model";
import { entry, instant, requireCase, requireOfficer } from "./acting.ts";
import type { Connector, Ports, Reader } from "./ports.ts";

/** A task's words together with where it stands. */
export interface Task {
  readonly task: ManualTask;
  readonly record: TaskRecord;
}

/** How a person ended a manual task. The words are sealed; the trail holds their keyed digest. */
export interface TaskEnding {
  /** `declined`: it was not done, and the certificate says so with the reason. */
  readonly state: "done" | "declined";
  /** What proves it, or why it was not done. */
  readonly words: string;
}

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
  const plan = await reader.unseal<Plan>(id, "plan");
  const tasks: Task[] = [];
  for (const record of await reader.tasks(id)) {
    const task =
      plan?.tasks.find((planned) => planned.id === record.id) ??
      (await reader.unseal<ManualTask>(id, `task/${record.id}`));
    if (task) tasks.push({ task, record });
  }
  return tasks;
}

/**
 * Ends a manual task with its proof, or with the reason why it stays undone. Ending it again replaces the words.
 * @throws {OubliError} `NOT_FOUND`, `USAGE` without words, `NOT_ALLOWED` for a closed case.
 */
export async function endTask(
  ports: Ports,
  id: CaseId,
  task: string,
  ending: TaskEnding,
  by: OfficerId,
): Promise<TaskRecord> {
  const words = ending.words.trim();
  if (words === "")
    throw new OubliError("USAGE", "a task ends with a proof or a reason", {
      hint: "say where the proof lies, or why it was not done",
    });
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "officer");
    const it = await requireCase(writer, id);
    if (it.state === "closed") throw new OubliError("NOT_ALLOWED", `case ${id} is closed`);
    const known = (await writer.tasks(id)).find((record) => record.id === task);
    if (!known)
      throw new OubliError("NOT_FOUND", `case ${id} has no task ${task}`, { hint: `oubli case show ${id}` });
    const proof = await writer.digest(id, "task", words);
    const record: TaskRecord = {
      case: id,
      id: task,
      state: ending.state,
      by,
      at: instant(ports.clock),
      proof,
    };
    await writer.updateTask(record);
    await writer.seal(id, `task/${task}/ending`, words);
    await writer.append(
      entry(ports.clock, ending.state === "done" ? "task.done" : "task.declined", by, it, {
        task,
        res: proof,
      }),
    );
    return record;
  });
}
