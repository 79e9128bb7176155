import type { AuditEvent } from "./audit-entry.ts";
import type { CaseId, OfficerId } from "./ids.ts";
import type { ManualTask } from "./plan.ts";

/**
 * Where a manual task stands. `completed`: an officer says it was done, with proof. `waived`: it was not done, with a
 * reason. `kept`: the data stays on a ground of the law, to be reviewed on a day.
 */
export const TASK_STATES = ["open", "completed", "waived", "kept"] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** The event that ends a task in each state. */
export const TASK_END_EVENTS: Readonly<Record<Exclude<TaskState, "open">, AuditEvent>> = {
  completed: "task.completed",
  waived: "task.waived",
  kept: "task.kept",
};

/** A manual task as the audit trail knows it; its words are sealed with the case. */
export interface TaskRecord {
  readonly case: CaseId;
  readonly id: string;
  readonly state: TaskState;
  readonly by?: OfficerId;
  readonly at?: string;
  /** Keyed digest of the sealed proof or reason. */
  readonly proof?: string;
  /** For `kept`: the ground of the law, such as `art-17-3-b`. */
  readonly ground?: string;
  /** For `kept`: the civil date on which it is reviewed whether the ground still holds. */
  readonly reviewOn?: string;
}

/** A task's words together with where it stands. */
export interface Task {
  readonly task: ManualTask;
  readonly record: TaskRecord;
}
