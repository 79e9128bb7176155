import type { AuditEntry, Case, CaseId, OfficerId, PlannedStep, StepRecord } from "@oubli/model";

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
    term: { pauses: [] },
    country: "PT",
    zone: "Europe/Lisbon",
    receivedAt: AT,
    channel: "email",
    due: { legal: "2026-12-21", safe: "2026-12-18", extended: "2027-02-22" },
    openedAt: AT,
    openedBy: "o_ada00000" as OfficerId,
    ...changes,
  };
}

export function note(ev: AuditEntry["ev"] = "config.changed", n = 0): AuditEntry {
  return { v: 1, at: AT, ev, actor: "system", n };
}

export function readyStep(id: CaseId, step: string): StepRecord {
  const account = "shop" as PlannedStep["account"];
  const vendor = "shop" as PlannedStep["vendor"];
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
