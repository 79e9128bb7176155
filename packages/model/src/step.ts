import type { AccountId, CaseId, VendorId } from "./ids.ts";

/**
 * Where a step stands. `accepted` is the vendor's word; `verified` is what we saw ourselves.
 *
 * ready → intent → accepted → verified | present | unverifiable; intent → refused | failed | unknown.
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
  /** Why it ended as it did: a code, or `settled-by-reading`. */
  readonly reason?: string;
}

/** Whether a call of a step may have been sent. */
export function wasSent({ fence }: Pick<StepRecord, "fence">): boolean {
  return fence > 0;
}
