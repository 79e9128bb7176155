import type { CaseTerm } from "./case-term.ts";
import type { CaseId, OfficerId } from "./ids.ts";

/** What the person asks for: a copy (Art. 15), or to be forgotten (Art. 17). */
export const CASE_KINDS = ["access", "erasure"] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_STATES = [
  "received",
  "verified",
  "scoped",
  "planned",
  "awaiting-approval",
  "approved",
  "executing",
  "blocked",
  "review",
  "closed",
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** How a closed case ended. */
export const RESOLUTIONS = [
  "fulfilled",
  "partial",
  "nothing-held",
  "withdrawn",
  "refused",
  "unverified",
  "junk",
  "duplicate",
] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** How sure we are that the person is who they say. Documents are looked at and dropped; only the level stays. */
export const IDENTITY_LEVELS = ["attested", "mailbox", "documents"] as const;
export type IdentityLevel = (typeof IDENTITY_LEVELS)[number];

/** How a request reached the controller. What came electronically is answered so (Art. 12(3)). */
export const CHANNELS = ["email", "form", "telephone", "post", "in-person"] as const;
export type Channel = (typeof CHANNELS)[number];

/** One person's request and all we did about it. Holds no personal data: that is sealed beside it. */
export interface Case {
  readonly id: CaseId;
  /** Random pseudonym under which the audit trail speaks of the case. */
  readonly ref: string;
  /** The closed erasure of which something is back. Absent: somebody wrote. */
  readonly parent?: CaseId;
  /** The case in which the same request is answered. */
  readonly sameAs?: CaseId;
  readonly kind: CaseKind;
  readonly state: CaseState;
  /** Independent of the state: a hold stops every destructive call at once. */
  readonly hold: "none" | "held";
  readonly regime: string;
  /** The version of that law the case was opened under, and keeps. */
  readonly lawVersion: number;
  readonly country: string;
  readonly region?: string;
  readonly zone: string;
  /** RFC 3339 instant at which the request arrived. */
  readonly receivedAt: string;
  /** Absent: nobody said. */
  readonly channel?: Channel;
  /** Civil dates: the last lawful day of the term that counts, the day to aim for, and the last day once extended. */
  readonly due: { readonly legal: string; readonly safe: string; readonly extended: string };
  readonly term: CaseTerm;
  readonly openedAt: string;
  readonly openedBy: OfficerId;
  readonly identity?: IdentityLevel;
  readonly planHash?: string;
  readonly planBy?: OfficerId;
  readonly resolution?: Resolution;
  /** Ids of the grounds on which the request was refused, or records were kept. Absent: none. */
  readonly grounds?: readonly string[];
  readonly closedAt?: string;
}

/** Whether an erasure was carried out and closed: then something was erased, wholly or in part, and could be back. */
export function isErased({ kind, resolution }: Pick<Case, "kind" | "resolution">): boolean {
  return kind === "erasure" && (resolution === "fulfilled" || resolution === "partial");
}

/** The four-eyes word on one plan: a signed note over case, plan hash and decision. */
export interface Approval {
  readonly case: CaseId;
  readonly planHash: string;
  readonly decision: "approved" | "rejected";
  readonly by: OfficerId;
  readonly at: string;
  /** C2SP signed note by the officer's own key. */
  readonly note: string;
}

/** A manual task as the ledger holds it; its words are sealed in the plan. */
export interface TaskRecord {
  readonly case: CaseId;
  readonly id: string;
  readonly state: "open" | "done" | "declined";
  readonly by?: OfficerId;
  readonly at?: string;
  /** Keyed digest of the sealed proof or reason. */
  readonly proof?: string;
}
