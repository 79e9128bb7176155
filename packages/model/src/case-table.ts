import type { AuditEvent } from "./audit-entry.ts";
import { CASE_STATES, type CaseKind, type CaseState } from "./case.ts";
import type { Need } from "./need.ts";
import type { Role } from "./officer.ts";

/** What can happen to a case, in the order of its life. */
export const CASE_EVENTS = [
  "view",
  "note",
  "verify-identity",
  "find",
  "accept-gap",
  "confirm-record",
  "exclude-record",
  "follow-hop",
  "cut-hop",
  "plan",
  "submit",
  "approve",
  "reject",
  "run",
  "drift",
  "wait",
  "block",
  "finish",
  "cancel-job",
  "write-letter",
  "answer-letter",
  "accept-residual-risk",
  "expire",
  "package",
  "answer",
  "certificate",
  "end-task",
  "suspend",
  "resume",
  "extend",
  "hold",
  "release",
  "dismiss",
  "withdraw",
  "refuse",
  "close",
  "reverify",
  "shred",
] as const;
export type CaseEvent = (typeof CASE_EVENTS)[number];

/** One row of the case table: who may bring an event about, when, on which facts, and what the audit trail says. */
export interface CaseRow {
  readonly event: CaseEvent;
  readonly from: readonly CaseState[];
  /** Where the case goes; `same` for what does not move it. */
  readonly to: CaseState | "same";
  readonly who: Role;
  /** The entry that is written; for a task it depends on how it ends. */
  readonly audit: AuditEvent;
  readonly kinds?: readonly CaseKind[];
  /** Asked in this order; the first that is not met is told. */
  readonly needs?: readonly Need[];
  /** A worker may, too: it does by itself what was decided. */
  readonly worker?: true;
  /** Brought about by the engine in the course of another event, never by an officer's own act. */
  readonly internal?: true;
}

const ALL: readonly CaseState[] = CASE_STATES;
const OPEN: readonly CaseState[] = ALL.filter((state) => state !== "closed");
const ERASURE: readonly CaseKind[] = ["erasure"];

/**
 * The life of a case as data (identity before search, plan before approval, approval before any call). A state and an event
 * have at most one row.
 */
export const CASE_TABLE: readonly CaseRow[] = [
  { event: "view", from: ALL, to: "same", who: "auditor", audit: "case.viewed" },
  {
    event: "note",
    from: ALL,
    to: "same",
    who: "officer",
    audit: "note.added",
    needs: ["readable"],
  },
  {
    event: "verify-identity",
    from: ["received"],
    to: "verified",
    who: "officer",
    audit: "identity.verified",
  },
  {
    event: "find",
    from: ["verified", "scoped", "planned", "review"],
    to: "scoped",
    who: "officer",
    worker: true,
    audit: "search.ended",
    needs: ["nothing-sent"],
  },
  {
    event: "accept-gap",
    from: ["scoped", "blocked", "waiting", "review"],
    to: "same",
    who: "approver",
    audit: "gap.accepted",
    needs: ["readable", "has-open-gap", "not-the-searcher"],
  },
  {
    event: "confirm-record",
    from: ["scoped", "waiting", "blocked", "review", "closed"],
    to: "same",
    who: "officer",
    audit: "record.confirmed",
    needs: ["readable", "has-to-confirm"],
  },
  {
    event: "exclude-record",
    from: ["scoped", "waiting", "blocked", "review", "closed"],
    to: "same",
    who: "officer",
    audit: "record.excluded",
    needs: ["readable", "has-to-exclude"],
  },
  {
    // The plan names other records than the case has now.
    event: "confirm-record",
    from: ["planned"],
    to: "scoped",
    who: "officer",
    audit: "record.confirmed",
    needs: ["readable", "has-to-confirm"],
  },
  {
    event: "exclude-record",
    from: ["planned"],
    to: "scoped",
    who: "officer",
    audit: "record.excluded",
    needs: ["readable", "has-to-exclude"],
  },
  {
    // Another identifier is another question: the case has to be searched again.
    event: "follow-hop",
    from: ["scoped", "planned"],
    to: "verified",
    who: "officer",
    audit: "hop.followed",
    needs: ["readable", "has-hop", "nothing-sent"],
  },
  {
    event: "cut-hop",
    from: ["scoped", "planned", "waiting", "blocked", "review"],
    to: "same",
    who: "officer",
    audit: "hop.cut",
    needs: ["readable", "has-hop"],
  },
  {
    event: "plan",
    from: ["scoped", "planned", "blocked", "review"],
    to: "planned",
    who: "officer",
    audit: "plan.made",
    kinds: ERASURE,
    needs: [
      "searched",
      "searched-everywhere",
      "something-found",
      "whose-settled",
      "read-on",
      "outcomes-known",
      "nothing-due",
    ],
  },
  {
    event: "submit",
    from: ["planned"],
    to: "awaiting-approval",
    who: "officer",
    audit: "plan.submitted",
    kinds: ERASURE,
  },
  {
    event: "approve",
    from: ["awaiting-approval"],
    to: "approved",
    who: "approver",
    audit: "plan.approved",
    kinds: ERASURE,
    needs: ["not-the-author"],
  },
  {
    event: "reject",
    from: ["awaiting-approval", "approved"],
    to: "planned",
    who: "approver",
    audit: "plan.rejected",
    kinds: ERASURE,
    needs: ["not-the-author"],
  },
  {
    event: "run",
    from: ["approved", "executing", "waiting", "blocked"],
    to: "executing",
    who: "officer",
    worker: true,
    audit: "run.started",
    kinds: ERASURE,
    needs: ["not-held", "begun-by-officer"],
  },
  {
    event: "drift",
    from: ["approved", "executing", "blocked"],
    to: "scoped",
    who: "officer",
    audit: "plan.drifted",
    kinds: ERASURE,
    internal: true,
  },
  {
    event: "wait",
    from: ["executing"],
    to: "waiting",
    who: "officer",
    audit: "run.deferred",
    kinds: ERASURE,
    internal: true,
  },
  {
    // Also when an officer says of a record that was seen that it is the person's, or takes back what a vendor was to do.
    event: "block",
    from: ["executing", "waiting", "review"],
    to: "blocked",
    who: "officer",
    audit: "run.blocked",
    kinds: ERASURE,
    internal: true,
  },
  {
    event: "finish",
    from: ["executing"],
    to: "review",
    who: "officer",
    audit: "run.finished",
    kinds: ERASURE,
    internal: true,
  },
  {
    event: "expire",
    from: ["approved"],
    to: "planned",
    who: "officer",
    audit: "plan.expired",
    kinds: ERASURE,
    internal: true,
  },
  {
    event: "write-letter",
    from: ["scoped", "planned", "waiting", "blocked", "review"],
    to: "same",
    who: "officer",
    audit: "letter.written",
    needs: ["readable", "has-whom-to-write-to"],
  },
  {
    event: "answer-letter",
    from: OPEN,
    to: "same",
    who: "officer",
    audit: "letter.answered",
    needs: ["readable", "has-letter"],
  },
  {
    // Nothing is erased by it: a legal hold does not stand in its way.
    event: "cancel-job",
    from: ["waiting"],
    to: "same",
    who: "officer",
    audit: "cancellation.requested",
    kinds: ERASURE,
    needs: ["readable", "has-job-to-cancel"],
  },
  {
    event: "accept-residual-risk",
    from: ["blocked"],
    to: "review",
    who: "approver",
    audit: "residual-risk.accepted",
    kinds: ERASURE,
    needs: ["not-the-author", "all-settled"],
  },
  {
    event: "package",
    from: ALL,
    to: "same",
    who: "officer",
    audit: "package.built",
    needs: ["readable", "searched", "whose-settled", "read-on"],
  },
  {
    event: "answer",
    from: ["scoped"],
    to: "review",
    who: "officer",
    audit: "package.built",
    kinds: ["access"],
    internal: true,
  },
  {
    event: "certificate",
    from: ALL,
    to: "same",
    who: "officer",
    audit: "certificate.built",
    kinds: ERASURE,
    needs: ["readable", "carried-out"],
  },
  {
    event: "end-task",
    from: OPEN,
    to: "same",
    who: "officer",
    audit: "task.completed",
    needs: ["has-tasks"],
  },
  {
    event: "suspend",
    from: OPEN,
    to: "same",
    who: "officer",
    audit: "deadline.suspended",
    needs: ["law-suspends", "deadline-running"],
  },
  {
    event: "resume",
    from: OPEN,
    to: "same",
    who: "officer",
    audit: "deadline.resumed",
    needs: ["deadline-suspended"],
  },
  {
    event: "extend",
    from: OPEN,
    to: "same",
    who: "officer",
    audit: "deadline.extended",
    needs: ["law-extends", "deadline-running", "not-extended"],
  },
  { event: "hold", from: OPEN, to: "same", who: "legal", audit: "hold.placed", needs: ["not-held"] },
  { event: "release", from: ALL, to: "same", who: "legal", audit: "hold.released", needs: ["held"] },
  {
    event: "dismiss",
    from: ["received", "verified", "scoped"],
    to: "closed",
    who: "officer",
    audit: "request.dismissed",
  },
  {
    event: "withdraw",
    from: ["received", "verified", "scoped", "planned", "awaiting-approval", "approved", "review"],
    to: "closed",
    who: "officer",
    audit: "request.withdrawn",
    needs: ["nothing-sent"],
  },
  {
    event: "refuse",
    from: ["received", "verified", "scoped", "planned", "awaiting-approval", "approved"],
    to: "closed",
    who: "officer",
    audit: "request.refused",
    needs: ["nothing-sent"],
  },
  {
    event: "close",
    from: ["received", "scoped", "review"],
    to: "closed",
    who: "officer",
    audit: "case.closed",
    needs: ["answered", "read-on", "no-open-task"],
  },
  {
    event: "reverify",
    from: ["closed"],
    to: "same",
    who: "officer",
    worker: true,
    audit: "absence.verified",
    kinds: ERASURE,
    needs: ["erased", "readable", "not-followed-up"],
  },
  {
    event: "shred",
    from: ["closed"],
    to: "same",
    who: "admin",
    audit: "case.shredded",
    needs: ["not-held"],
  },
];

/** The row for an event in a state; `undefined` when the event cannot happen there. */
export function rowOf(event: CaseEvent, state: CaseState): CaseRow | undefined {
  return CASE_TABLE.find((row) => row.event === event && row.from.includes(state));
}
