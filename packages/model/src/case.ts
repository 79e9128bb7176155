import type { CaseClock } from "./case-clock.ts";
import type { CaseId, OfficerId } from "./ids.ts";
import type { RegimeId } from "./legal-words.ts";

/** The rights a case can be opened for: a copy (Art. 15), or erasure (Art. 17). */
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
  "waiting",
  "blocked",
  "review",
  "closed",
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/**
 * How a closed case ended. The first three follow from the facts (`verdictOf`) and cannot be chosen.
 * `spam` and `duplicate` were dismissed: they need no response of their own.
 */
export const RESOLUTIONS = [
  "fulfilled",
  "fulfilled-on-word",
  "partially-fulfilled",
  "no-data-held",
  "withdrawn",
  "refused",
  "identity-not-verified",
  "spam",
  "duplicate",
] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** Why a case needs no response of its own. */
export const DISMISSALS = ["spam", "duplicate"] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** How the person's identity was verified. Documents are checked and not kept; only the level stays. */
export const IDENTITY_LEVELS = ["self-declared", "email-verified", "id-document"] as const;
export type IdentityLevel = (typeof IDENTITY_LEVELS)[number];

/** How a request reached the controller. What came electronically is answered so (Art. 12(3)). */
export const CHANNELS = ["email", "form", "telephone", "post", "in-person"] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether a legal hold lies on a case. */
export const HOLDS = ["none", "held"] as const;
export type Hold = (typeof HOLDS)[number];

/** The dates of a case, as ISO civil dates in the controller's zone. */
export interface CaseDeadline {
  /** The controller's own goal, earlier than the law's. */
  readonly targetDate: string;
  /** The last lawful day: of the extended deadline where it was extended. */
  readonly statutory: string;
  /** The last lawful day of the extended deadline, whether or not it was extended. */
  readonly ifExtended: string;
}

/** One person's request and all we did about it. Holds no personal data: that is sealed beside it. */
export interface Case {
  readonly id: CaseId;
  /** Random pseudonym under which the audit trail speaks of the case. */
  readonly ref: string;
  /** The closed erasure of which data reappeared. Absent: a person wrote. */
  readonly followUpOf?: CaseId;
  /** The case in which the same request is answered. */
  readonly sameAs?: CaseId;
  readonly kind: CaseKind;
  readonly state: CaseState;
  /** Independent of the state: a hold stops every destructive call at once. */
  readonly hold: Hold;
  readonly regime: RegimeId;
  /** The version of that law the case was opened under, and keeps. */
  readonly lawVersion: number;
  readonly country: string;
  readonly region?: string;
  readonly zone: string;
  /** RFC 3339 instant at which the request arrived. */
  readonly receivedAt: string;
  /** Absent: it was not recorded. */
  readonly channel?: Channel;
  readonly deadline: CaseDeadline;
  readonly clock: CaseClock;
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

const ERASING: readonly (Resolution | undefined)[] = [
  "fulfilled",
  "fulfilled-on-word",
  "partially-fulfilled",
];

/** Whether an erasure was carried out and closed: then something was erased, wholly or in part, and could reappear. */
export function isErased({ kind, resolution }: Pick<Case, "kind" | "resolution">): boolean {
  return kind === "erasure" && ERASING.includes(resolution);
}

/** Whether calls of a plan may have been sent in a state: from then on the search that verified them says what is there. */
export function hasRunBegun(state: CaseState): boolean {
  return state === "executing" || state === "waiting" || hasEnded(state);
}

/** Whether what was last verified is the plan in force: before a run has ended, it is the one of an earlier plan. */
export function hasRunEnded(it: Pick<Case, "state" | "kind" | "resolution">): boolean {
  return hasEnded(it.state) && (it.state !== "closed" || isErased(it));
}

function hasEnded(state: CaseState): boolean {
  return state === "blocked" || state === "review" || state === "closed";
}

export const DECISIONS = ["approved", "rejected"] as const;

/** What the entry of an approval says beside case and plan, when a worker may carry the plan out without another word. */
export const RUN_WHEN_DUE = "run-when-due";

/** The four-eyes word on one plan. What it says is signed in the entry of the audit trail. */
export interface Approval {
  readonly case: CaseId;
  readonly planHash: string;
  readonly decision: (typeof DECISIONS)[number];
  readonly by: OfficerId;
  readonly at: string;
  /** RFC 3339 instant until which it counts. */
  readonly until: string;
  /** Whether the plan may be carried out when it is due, without another officer's word. */
  readonly unattended: boolean;
  /** The entry of the audit trail that holds the signed act. */
  readonly entry: number;
}
