/** What the audit trail can say happened. A closed list: a new word is a change of the format. */
export const AUDIT_EVENTS = [
  "log.created",
  "key.rotated",
  "key.retired",
  "officer.added",
  "config.changed",
  "request.received",
  "request.verified",
  "request.withdrawn",
  "request.refused",
  "request.set-aside",
  "request.closed",
  "term.extended",
  "term.paused",
  "term.resumed",
  "hold.placed",
  "hold.released",
  "search.done",
  "plan.made",
  "plan.submitted",
  "plan.approved",
  "plan.rejected",
  "plan.drifted",
  "run.started",
  "run.blocked",
  "run.finished",
  "gap.accepted",
  "step.started",
  "step.returned",
  "step.settled",
  "step.refused",
  "step.failed",
  "step.unknown",
  "vendor.overwrite.accepted",
  "vendor.erase.accepted",
  "vendor.anonymize.accepted",
  "vendor.absent.verified",
  "vendor.still.present",
  "vendor.unverifiable",
  "vendor.reappeared",
  "task.opened",
  "task.done",
  "task.declined",
  "package.built",
  "certificate.built",
  "subject.key.shredded",
  "audit.exported",
  "access.viewed",
] as const;

export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/**
 * One leaf of the audit trail: ids, counts, times, codes and digests. There is no member for free text,
 * so no personal data can get in; digests over personal bytes are keyed with the case's own key.
 */
export interface AuditEntry {
  readonly v: 1;
  /** RFC 3339 UTC with milliseconds. */
  readonly at: string;
  readonly ev: AuditEvent;
  /** Officer id, or `system`. */
  readonly actor: string;
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
  /** SHA-256 of the plan, base64url. */
  readonly plan?: string;
  /** Keyed digest of what was sent. */
  readonly rq?: string;
  /** Keyed digest of what came back. */
  readonly res?: string;
  /** A key of the trail itself, as C2SP signed-note writes verifier keys: the first, a new one, or a retired one. */
  readonly vkey?: string;
  /** SHA-256 of a package's or certificate's manifest, base64url. */
  readonly manifest?: string;
  readonly code?: string;
}
