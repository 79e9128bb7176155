import { parseVerifierKey, verifyTlogProof } from "@oubli/tlog";
import { actOfEntry, fingerprintOf, readRecorded } from "@oubli/trail";
import { approvalFiles } from "./certificate-files.ts";
import type { CertifiedApproval, CertifiedKey } from "./certified-approvals.ts";
import { sha256 } from "./files.ts";
import { readTrailKey } from "./proof.ts";

/** The first file that does not hold, and why. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** What an approval is checked against. */
export interface ApprovalClaim {
  readonly approval: CertifiedApproval;
  /** Pseudonym of the case. */
  readonly ref: string;
  readonly trailKey: string;
  readonly bytesOf: (path: string) => Uint8Array;
}

/**
 * Checks one approval: that the redacted plan has the approved hash, that the approver's own key has signed exactly this, that the
 * trail holds the signed act, and that the approver is another than the author wherever that is said.
 */
export function approvalFault(claim: ApprovalClaim): Fault | undefined {
  const { approval, bytesOf } = claim;
  const names = approvalFiles(approval.round);
  if (sha256(bytesOf(names.plan), "base64url") !== approval.plan)
    return { path: names.plan, reason: "it is not the plan that was approved" };
  if (authorIn(bytesOf(names.plan)) !== parseVerifierKey(approval.author.key)?.name)
    return { path: names.plan, reason: "another officer made it than the certificate says" };
  return personFault(approval) ?? actFault(claim) ?? proofFault(claim);
}

/** Whose plan it is, as the plan itself says. */
function authorIn(plan: Uint8Array): string | undefined {
  try {
    const { madeBy } = JSON.parse(textIn(plan)) as { readonly madeBy?: unknown };
    return typeof madeBy === "string" ? madeBy : undefined;
  } catch {
    return undefined;
  }
}

function personFault({ author, approver, secondOfficer, round }: CertifiedApproval): Fault | undefined {
  const path = approvalFiles(round).entry;
  const isNamed = [author, approver].every(({ key, fingerprint }) => fingerprintOf(key) === fingerprint);
  if (!isNamed) return { path, reason: "a fingerprint is not that of its key" };
  const isOwn = isSameKey(author, approver);
  if (isOwn && secondOfficer) return { path, reason: "the author's own key has approved it" };
  return isOwn === secondOfficer
    ? { path, reason: "a second officer was there, and it says none" }
    : undefined;
}

/** A person or a key: the same key under two names is one, and so are two keys of one officer. */
function isSameKey(a: CertifiedKey, b: CertifiedKey): boolean {
  const [first, second] = [parseVerifierKey(a.key), parseVerifierKey(b.key)];
  if (!first || !second) return true;
  return first.name === second.name || Buffer.compare(first.publicKey, second.publicKey) === 0;
}

function actFault({ approval, ref, trailKey, bytesOf }: ApprovalClaim): Fault | undefined {
  const path = approvalFiles(approval.round).entry;
  const entry = readRecorded(bytesOf(path));
  if (!entry) return { path, reason: "it is not an entry of the audit trail" };
  const by = { verifierKey: approval.approver.key, origin: readTrailKey(trailKey).name };
  if (typeof actOfEntry(entry, by) === "string")
    return { path, reason: "the approver's key has not signed it" };
  if (entry.ev !== "plan.approved" || entry.req !== ref)
    return { path, reason: "it is not an approval of this case" };
  if (entry.plan !== approval.plan) return { path, reason: "it approves another plan" };
  const isSame = entry.at === approval.at && entry.until === approval.until;
  return isSame ? undefined : { path, reason: "it was given at another time than the certificate says" };
}

function proofFault({ approval, trailKey, bytesOf }: ApprovalClaim): Fault | undefined {
  const names = approvalFiles(approval.round);
  const verifier = readTrailKey(trailKey);
  const text = textIn(bytesOf(names.proof));
  const entry = bytesOf(names.entry);
  const proven = verifyTlogProof({ text, entry, verifiers: [verifier], origin: verifier.name });
  return proven
    ? undefined
    : { path: names.proof, reason: "it does not prove that the approval was recorded" };
}

function textIn(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}
