import type { AccountId, CaseId, VendorId } from "./ids.ts";
import type { PlannedStep } from "./plan.ts";

/**
 * Where a step stands. `accepted` is the vendor's word; `verified` is what we saw ourselves.
 *
 * ready → intent → accepted → verified | present | unverifiable; intent → refused | failed | unknown. What was seen is undone by
 * what is seen later: verified → present, and present → ready where the call may be sent again. `superseded`: a later plan of the
 * same case deals with what it left.
 */
export const STEP_STATES = [
  "ready",
  "intent",
  "accepted",
  "verified",
  "present",
  "unverifiable",
  "refused",
  "failed",
  "unknown",
  "superseded",
] as const;

export type StepState = (typeof STEP_STATES)[number];

/** A step as the store holds it: no personal data, only ids, states and times. */
export interface StepRecord {
  readonly case: CaseId;
  readonly id: string;
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly operation: string;
  readonly action: string;
  readonly state: StepState;
  /** Counts the claims; a process with an older number may no longer speak for the step. */
  readonly fence: number;
  /** Milliseconds since the epoch at the last claim; absent before the first. */
  readonly intentAt?: number;
  readonly status?: number;
  /**
   * Milliseconds since the epoch until which the vendor may take: it has accepted the call and does it later. Absent when the answer
   * says that it is done.
   */
  readonly due?: number;
  /** Why it ended as it did: a code, or `settled-by-reading`. */
  readonly reason?: string;
}

/**
 * Why a step stands as it does after its job was asked: the vendor's word that it is under way, is done, or has failed; that an officer
 * has taken it back; or that nobody could tell how far it is.
 */
export const JOB_REASONS = ["job-running", "job-done", "job-failed", "job-cancelled", "job-unclear"] as const;
export type JobReason = (typeof JOB_REASONS)[number];

/** The vendor says itself that what it had accepted is not done, and will not be: only a look can show otherwise. */
export function hasGivenUp({ reason }: Pick<StepRecord, "reason">): boolean {
  return reason === "job-failed" || reason === "job-cancelled";
}

/** Whether a call of a step may have been sent. */
export function wasSent({ fence }: Pick<StepRecord, "fence">): boolean {
  return fence > 0;
}

/**
 * Until when the job of a step can be taken back by a call, in milliseconds since the epoch; `undefined` when it cannot be, or not any
 * more. Counted from before the call was sent: the vendor's own time ends no earlier.
 */
export function cancellableUntil(
  { takes }: Pick<PlannedStep, "takes">,
  record: Pick<StepRecord, "state" | "due" | "intentAt">,
): number | undefined {
  if (!isDue(record) || record.intentAt === undefined || takes?.cancel?.byCall !== true) return undefined;
  return record.intentAt + takes.cancel.withinMs;
}

/** When an officer is to be reminded of the job of a step, in milliseconds since the epoch. */
export function remindersOf(
  { takes }: Pick<PlannedStep, "takes">,
  record: Pick<StepRecord, "state" | "due" | "intentAt">,
): readonly number[] {
  const { intentAt } = record;
  if (!isDue(record) || intentAt === undefined) return [];
  return (takes?.remindMs ?? []).map((after) => intentAt + after);
}

/** Whether the vendor has accepted a step's call, does it later, and was not seen to have done it. */
export function isDue({ state, due }: Pick<StepRecord, "state" | "due">): boolean {
  return state === "accepted" && due !== undefined;
}
