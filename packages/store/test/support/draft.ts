import {
  type AccountId,
  type AuditEntry,
  type Case,
  type CaseId,
  type OfficerId,
  type SearchReport,
  type StepRecord,
  vendorIdOf,
} from "@oubli/model";

export const AT = "2026-11-20T12:00:00.000Z";

let count = 0;

/** A case as it is handed to a store. */
export function draft(changes: Partial<Case> = {}): Omit<Case, "id"> {
  count += 1;
  return {
    ref: `r_${count}`,
    kind: "erasure",
    state: "received",
    hold: "none",
    regime: "gdpr",
    lawVersion: 1,
    clock: { suspensions: [] },
    country: "PT",
    zone: "Europe/Lisbon",
    receivedAt: AT,
    channel: "email",
    deadline: { targetDate: "2026-12-18", statutory: "2026-12-21", ifExtended: "2027-02-22" },
    openedAt: AT,
    openedBy: "o_ada00000" as OfficerId,
    ...changes,
  };
}

export function note(ev: AuditEntry["ev"] = "officer.added", n = 0): AuditEntry {
  return { v: 2, at: AT, ev, actor: "system", n };
}

export function readyStep(id: CaseId, step: string): StepRecord {
  const account = "shop" as AccountId;
  const vendor = vendorIdOf("shop");
  return {
    case: id,
    id: step,
    account,
    vendor,
    operation: "deleteReview",
    action: "erase",
    state: "ready",
    fence: 0,
  };
}

/** A search report with one record for each id. */
export function searchOf(recordIds: readonly string[]): SearchReport {
  const place = { account: "shop" as AccountId, vendor: vendorIdOf("shop") };
  return {
    findings: recordIds.map((recordId) => ({
      ...place,
      id: `shop/review/${recordId}`,
      kind: "review",
      title: "Review",
      recordId,
      record: {},
      via: "listReviews",
      matchedBy: ["email"],
      readAt: AT,
    })),
    coverage: [],
    recipients: [],
  };
}
