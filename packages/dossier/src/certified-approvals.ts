import type { ApprovedPlan } from "@oubli/engine";
import type { Role } from "@oubli/model";
import { fingerprintOf, readRecorded } from "@oubli/trail";

/** An officer as the audit trail knew them at a moment: by key and roles, never by name. */
export interface KnownKey {
  readonly roles: readonly Role[];
  /** The public key, as C2SP signed-note writes it; its name is the officer's pseudonym. */
  readonly key: string;
  /** Another officer admitted them without a second person, after the waiting time. Absent: two did, or there was but one. */
  readonly admittedAlone?: true;
}

/** An approved plan with what proves the approval. */
export interface SignedApproval extends Omit<ApprovedPlan, "author" | "approver" | "entry"> {
  readonly author: KnownKey;
  readonly approver: KnownKey;
  /** The entry of the audit trail that holds the signed approval, byte for byte. */
  readonly entry: Uint8Array;
}

/** Who made or approved a plan, as a certificate names them. */
export interface CertifiedKey extends KnownKey {
  /** Of the key, to be read aloud. */
  readonly fingerprint: string;
}

/** What a certificate says of an approval. */
export interface CertifiedApproval {
  readonly round: number;
  /** The hash that was approved: SHA-256 of the redacted plan, base64url. */
  readonly plan: string;
  readonly at: string;
  readonly until: string;
  /** Whether the plan was approved to run when due, by a worker. */
  readonly unattended: boolean;
  readonly author: CertifiedKey;
  readonly approver: CertifiedKey;
  /** Whether another officer's key than the author's has approved it. */
  readonly secondOfficer: boolean;
}

export function certifiedApprovals(approvals: readonly SignedApproval[]): readonly CertifiedApproval[] {
  return approvals.map(({ round, hash, at, until, unattended, author, approver, entry }) => ({
    round,
    plan: hash,
    // The row of the approval may be a millisecond older than the entry that is signed.
    at: readRecorded(entry)?.at ?? at,
    until,
    unattended,
    author: certified(author),
    approver: certified(approver),
    secondOfficer: author.key !== approver.key,
  }));
}

function certified(known: KnownKey): CertifiedKey {
  const { roles, key } = known;
  return {
    roles,
    key,
    fingerprint: fingerprintOf(key),
    ...(known.admittedAlone ? { admittedAlone: true } : {}),
  };
}

/** Whether one of the two was admitted by an officer alone: their word may be that officer's. */
export function isByLoneAdmission({
  author,
  approver,
}: Pick<CertifiedApproval, "author" | "approver">): boolean {
  return author.admittedAlone === true || approver.admittedAlone === true;
}
