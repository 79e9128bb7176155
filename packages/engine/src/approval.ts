import type { Approval, CaseId, Officer } from "@oubli/model";
import { openNote, parseVerifierKey } from "@oubli/tlog";

const HEADER = "oubli-approval/v1";

/**
 * The text an officer signs over a plan. Four lines, each ending in a newline: the format, the case's
 * number, the decision, the plan's hash.
 */
export function approvalText(id: CaseId, decision: Approval["decision"], planHash: string): string {
  return `${HEADER}\n${id}\n${decision}\n${planHash}\n`;
}

/**
 * Whether the approval is this officer's own word on this plan of this case. Asked again right before
 * every run: a row in the database alone proves nothing.
 */
export function approvalHolds(approval: Approval, id: CaseId, planHash: string, officer: Officer): boolean {
  // What an earlier key signed stays signed.
  const keys = [officer.verifierKey, ...(officer.earlierKeys ?? [])];
  const verifiers = keys.flatMap((key) => parseVerifierKey(key) ?? []);
  if (verifiers.length === 0 || approval.by !== officer.id) return false;
  const opened = openNote(approval.note, verifiers);
  return opened?.text === approvalText(id, approval.decision, planHash);
}
