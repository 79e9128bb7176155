import {
  type Approval,
  type Case,
  type CaseId,
  caseIdOf,
  type Officer,
  type OfficerId,
  type StepRecord,
  type TaskRecord,
} from "@oubli/model";
import type { Selectable } from "kysely";
import type { ApprovalTable, CaseRow, NewCaseRow, OfficerTable, StepRow, TaskRow } from "./schema.ts";

/** The count inside a case number. */
export function numberOf(id: CaseId): number {
  return Number(id.slice(2));
}

/** Only what is there: optional members of our types are absent, never null. */
function present<T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && value !== undefined),
  ) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

export function caseFrom(row: CaseRow): Case {
  const it = {
    id: caseIdOf(row.number),
    ref: row.ref,
    kind: row.kind,
    state: row.state,
    hold: row.hold,
    regime: row.regime,
    lawVersion: row.law_version,
    country: row.country,
    zone: row.zone,
    receivedAt: row.received_at,
    due: { legal: row.due_legal, safe: row.due_safe, extended: row.due_extended },
    term: JSON.parse(row.term),
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    ...present({
      region: row.region,
      parent: row.parent,
      sameAs: row.same_as,
      identity: row.identity,
      planHash: row.plan_hash,
      planBy: row.plan_by,
      channel: row.channel,
      resolution: row.resolution,
      grounds: row.grounds?.split(","),
      closedAt: row.closed_at,
    }),
  };
  // Text in the table, one of a few words in the model: nobody else writes them.
  return it as unknown as Case;
}

export function rowFromCase(it: Omit<Case, "id">): NewCaseRow {
  return {
    ref: it.ref,
    parent: it.parent ?? null,
    same_as: it.sameAs ?? null,
    kind: it.kind,
    state: it.state,
    hold: it.hold,
    regime: it.regime,
    law_version: it.lawVersion,
    country: it.country,
    region: it.region ?? null,
    zone: it.zone,
    received_at: it.receivedAt,
    channel: it.channel ?? null,
    due_legal: it.due.legal,
    due_safe: it.due.safe,
    due_extended: it.due.extended,
    term: JSON.stringify(it.term),
    opened_at: it.openedAt,
    opened_by: it.openedBy,
    identity: it.identity ?? null,
    plan_hash: it.planHash ?? null,
    plan_by: it.planBy ?? null,
    resolution: it.resolution ?? null,
    grounds: it.grounds?.join(",") ?? null,
    closed_at: it.closedAt ?? null,
  };
}

export function stepFrom(row: StepRow): StepRecord {
  return {
    case: caseIdOf(row.case_number),
    id: row.id,
    account: row.account,
    vendor: row.vendor,
    operation: row.operation,
    action: row.action,
    state: row.state,
    fence: row.fence,
    ...present({ intentAt: row.intent_at, status: row.status, reason: row.reason }),
  } as StepRecord;
}

export function taskFrom(row: TaskRow): TaskRecord {
  return {
    case: caseIdOf(row.case_number),
    id: row.id,
    state: row.state,
    ...present({ by: row.by, at: row.at, proof: row.proof }),
  } as TaskRecord;
}

export function approvalFrom(row: Selectable<ApprovalTable>): Approval {
  return {
    case: caseIdOf(row.case_number),
    planHash: row.plan_hash,
    decision: row.decision,
    by: row.by,
    at: row.at,
    note: row.note,
  } as Approval;
}

export function officerFrom(row: OfficerTable): Officer {
  return {
    id: row.id as OfficerId,
    name: row.name,
    roles: row.roles.split(",") as Officer["roles"],
    verifierKey: row.verifier_key,
  };
}
