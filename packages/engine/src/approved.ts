import type { CaseId, OfficerId } from "@oubli/model";
import { hashPlan, redactedPlan } from "./hash.ts";
import { plansOf, roundOf } from "./plans.ts";
import type { Reader } from "./ports.ts";

/** A plan of a case that was approved, in a form that may be shown to anybody. */
export interface ApprovedPlan {
  /** Which plan of its case it is, from 1. */
  readonly round: number;
  /** Its redacted form: the SHA-256 of this text is the hash that was approved. */
  readonly redacted: string;
  readonly hash: string;
  readonly author: OfficerId;
  readonly approver: OfficerId;
  /** The entry of the audit trail that holds the signed approval. */
  readonly entry: number;
  readonly at: string;
  readonly until: string;
  readonly unattended: boolean;
}

/** Every plan of a case whose latest decision is an approval, in the order of the plans. */
export async function approvedPlans(
  reader: Pick<Reader, "unseal" | "approvals">,
  id: CaseId,
): Promise<readonly ApprovedPlan[]> {
  const approvals = await reader.approvals(id);
  return (await plansOf(reader, id)).flatMap((plan) => {
    const hash = hashPlan(plan);
    const latest = approvals.filter(({ planHash }) => planHash === hash).at(-1);
    if (latest?.decision !== "approved") return [];
    const { by: approver, entry, at, until, unattended } = latest;
    const redacted = redactedPlan(plan);
    const about = { round: roundOf(plan), redacted, hash, author: plan.madeBy };
    return [{ ...about, approver, entry, at, until, unattended }];
  });
}
