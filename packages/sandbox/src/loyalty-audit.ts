import { type Group, loyaltyError } from "./loyalty-group.ts";
import { numberIn } from "./records.ts";
import type { Handler } from "./spec-sandbox.ts";

interface Entry {
  readonly id: string;
  readonly sequence: number;
  readonly action: string;
  readonly occurred_at: string;
  readonly member: string | null;
  readonly request: string | null;
}

/** The vendor's own memory of who did what. */
export interface AuditTrail {
  /** @returns The id of the new entry. */
  note(action: string, member: string, request?: string | null): string;
  /** The newest first. */
  entries(): readonly Entry[];
}

export function createAuditTrail(group: Group): AuditTrail {
  const entries: Entry[] = [];
  return {
    note(action, member, request = null) {
      const sequence = entries.length + 1;
      const id = `aud_${String(sequence).padStart(6, "0")}`;
      entries.push({ id, sequence, action, occurred_at: group.now().toISOString(), member, request });
      return id;
    },
    entries: () => entries.toReversed(),
  };
}

export function auditHandlers(trail: AuditTrail): Record<string, Handler> {
  return {
    listAuditTrail: ({ query }) => {
      const size = numberIn(query, "limit", 50);
      const cursor = query.get("cursor");
      const before = cursor === null ? Number.POSITIVE_INFINITY : Number(cursor);
      if (Number.isNaN(before))
        return loyaltyError(422, "VALIDATION_ERROR", "The cursor is not one of ours", { fields: ["cursor"] });
      const fitting = trail
        .entries()
        .filter((entry) => entry.sequence < before)
        .filter((entry) => !query.has("action") || entry.action === query.get("action"))
        .filter((entry) => !query.has("customer_id") || entry.member === query.get("customer_id"));
      const shown = fitting.slice(0, size);
      const hasMore = fitting.length > size;
      const meta = {
        limit: size,
        has_more: hasMore,
        next_cursor: hasMore ? String(shown.at(-1)?.sequence) : null,
        prev_cursor: null,
      };
      return { status: 200, body: { success: true, data: shown.map(show), meta } };
    },
  };
}

// An entry about an erased person names no person, only a reference made from the id.
function show(entry: Entry) {
  const erased = entry.action === "customer.anonymized";
  const target = {
    type: "customer",
    id: erased ? null : entry.member,
    subject_ref: erased ? subjectRef(entry.member ?? "") : null,
  };
  return {
    id: entry.id,
    sequence: entry.sequence,
    occurred_at: entry.occurred_at,
    action: entry.action,
    category: erased ? "erasure" : "access",
    outcome: { result: "success", error_code: null },
    actor: { type: "api_credential", id: 1, name: "Sandbox key" },
    targets: [target],
    subject_request_id: entry.request,
  };
}

/** Stands for a member where the id must not; pretends to be a keyed hash. */
export function subjectRef(member: string): string {
  const mixed = [...`oubli:${member}`].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xffffffff,
    7,
  );
  return `hmac-sha256:${mixed.toString(16).padStart(8, "0")}`;
}
