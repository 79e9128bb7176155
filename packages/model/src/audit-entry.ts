/**
 * What the audit trail can say happened: a subject of the glossary, a dot, and a past participle. A closed list; a new
 * word is a change of the format, and is formed the same way.
 */
export const AUDIT_EVENTS = [
  // The trail itself, and who may act
  "trail.created",
  "row.recorded",
  "trail.exported",
  "trail-key.rotated",
  "trail-key.retired",
  "trail.trusted",
  "trail.restored",
  "officer.added",
  "officer.removed",
  "officer.roles-changed",
  "officer-key.rotated",
  "setting.changed",
  "setting.weakened",
  "vendor.added",
  "target.accepted",
  "act.proposed",
  "act.withdrawn",
  // A request, from its arrival to its end
  "request.received",
  "identity.verified",
  "request.withdrawn",
  "request.refused",
  "request.dismissed",
  "case.viewed",
  "note.added",
  "case.closed",
  "case.shredded",
  // Its deadline, and what stops everything
  "deadline.extended",
  "deadline.suspended",
  "deadline.resumed",
  "hold.placed",
  "hold.released",
  // From the search to the plan
  "search.ended",
  "gap.accepted",
  "record.confirmed",
  "record.excluded",
  "hop.followed",
  "hop.cut",
  "hop.reopened",
  "plan.made",
  "plan.submitted",
  "plan.approved",
  "plan.rejected",
  "plan.drifted",
  "plan.expired",
  // Carrying it out, call by call
  "run.started",
  "run.deferred",
  "run.blocked",
  "run.finished",
  "residual-risk.accepted",
  "step.started",
  "step.returned",
  "step.reopened",
  "step.settled",
  "step.accepted",
  "step.refused",
  "step.failed",
  "step.unsettled",
  // What was accepted for later, taken back
  "cancellation.requested",
  "cancellation.accepted",
  "cancellation.refused",
  "cancellation.unsettled",
  // What was seen afterwards
  "absence.verified",
  "absence.refuted",
  "absence.unverified",
  "data.reappeared",
  "case.reassessed",
  // What people did, and what was handed out
  "letter.written",
  "letter.answered",
  "task.opened",
  "task.completed",
  "task.waived",
  "task.kept",
  "package.built",
  "certificate.built",
] as const;

export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/**
 * One leaf of the audit trail: ids, counts, times, codes and digests. There is no member for free text,
 * so no personal data can get in; digests over personal bytes are keyed with the case's own key.
 */
export interface AuditEntry {
  readonly v: 2;
  /** RFC 3339 UTC with milliseconds. */
  readonly at: string;
  readonly ev: AuditEvent;
  /** Officer id, or `system`. */
  readonly actor: string;
  /** The officer it is about, where that is another than the one who acts. */
  readonly officer?: string;
  /** The case's random pseudonym. */
  readonly req?: string;
  readonly kind?: string;
  readonly vendor?: string;
  readonly account?: string;
  readonly op?: string;
  readonly step?: string;
  readonly task?: string;
  /** HTTP status. */
  readonly http?: number;
  readonly n?: number;
  /** In what ends a case: how many entries the case has, this one included. */
  readonly entries?: number;
  /** Keyed digest of each identifier the person is looked for by, in their order. */
  readonly ids?: readonly string[];
  /** SHA-256 of the plan, base64url. */
  readonly plan?: string;
  /** Keyed digest of what was sent. */
  readonly rq?: string;
  /** Keyed digest of what came back, or of the words that end a task. */
  readonly res?: string;
  /** Keyed digest of what the officer wrote about it, such as the reason for an act that cannot be taken back; the words are sealed with the case. */
  readonly why?: string;
  /** A key of the trail itself, as C2SP signed-note writes verifier keys: the first, a new one, or a retired one. */
  readonly vkey?: string;
  /** Signature of the key that hands over, over the new one in `vkey`, base64. */
  readonly endorsed?: string;
  /** How many entries of the trail were known elsewhere. */
  readonly seen?: number;
  /** SHA-256 of a package's or certificate's manifest, base64url. */
  readonly manifest?: string;
  readonly code?: string;
  /** RFC 3339 instant until which it counts. */
  readonly until?: string;
  /** The entry of the proposal that another officer confirms with this one. */
  readonly first?: number;
  /** A setting, by its name; its value stands in `code`. */
  readonly setting?: string;
  /** Digest of where an account's credentials go and what its answers are understood by, SHA-256 in base64url. */
  readonly target?: string;
  /** The case that answers a duplicate. */
  readonly same?: string;
  /** In a proposal: what the entry that confirms it must say. */
  readonly brings?: Effect;
  /** Brought about by the officer who has proposed it, after the waiting time, without a second person. */
  readonly alone?: true;
  /** In what begins a run: how long a call may be sent, is left alone, and may be carried out later, in milliseconds. */
  readonly under?: { readonly window: number; readonly quiet: number; readonly vendor: number };
}

/** What an entry says of its effect, in the open: nothing of it is personal. */
export type Effect = Pick<
  AuditEntry,
  "officer" | "code" | "vkey" | "setting" | "account" | "vendor" | "manifest" | "target" | "same"
>;
