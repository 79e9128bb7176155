import type { Pending } from "@oubli/engine";
import {
  type Approval,
  CASE_KINDS,
  CASE_STATES,
  type Case,
  type CaseId,
  CHANNELS,
  caseIdOf,
  DECISIONS,
  DUAL_EVENTS,
  HOLDS,
  IDENTITY_LEVELS,
  type Officer,
  parseAccountId,
  parseCaseId,
  parseOfficerId,
  REGIME_IDS,
  RESOLUTIONS,
  STEP_STATES,
  type StepRecord,
  TASK_STATES,
  type Target,
  type TaskRecord,
  vendorIdOf,
} from "@oubli/model";
import type { Selectable } from "kysely";
import { as, clockIn, dayIn, given, jsonIn, oneOf, rolesIn } from "./columns.ts";
import type {
  ApprovalTable,
  CaseRow,
  NewCaseRow,
  OfficerTable,
  PendingActTable,
  StepRow,
  TargetTable,
  TaskRow,
} from "./schema.ts";

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

const zones = new Set<string>();

/** A civil zone that this computer knows. */
const zoneIn = as((text) => {
  if (zones.has(text)) return text;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    zones.add(text);
    return text;
  } catch {
    return undefined;
  }
});

const kindIn = oneOf(CASE_KINDS);
const stateIn = oneOf(CASE_STATES);
const holdIn = oneOf(HOLDS);
const regimeIn = oneOf(REGIME_IDS);
const channelIn = oneOf(CHANNELS);
const identityIn = oneOf(IDENTITY_LEVELS);
const resolutionIn = oneOf(RESOLUTIONS);
const stepStateIn = oneOf(STEP_STATES);
const taskStateIn = oneOf(TASK_STATES);
const decisionIn = oneOf(DECISIONS);
const caseIn = as(parseCaseId);
const officerIn = as(parseOfficerId);
const accountIn = as(parseAccountId);
/** @throws {OubliError} `NOT_AUTHENTIC` for a column that holds what we do not write. */
export function caseFrom(row: CaseRow): Case {
  return {
    id: caseIdOf(row.number),
    ref: row.ref,
    kind: kindIn("kind", row.kind),
    state: stateIn("state", row.state),
    hold: holdIn("hold", row.hold),
    regime: regimeIn("regime", row.regime),
    lawVersion: row.law_version,
    country: row.country,
    zone: zoneIn("zone", row.zone),
    receivedAt: row.received_at,
    deadline: {
      targetDate: dayIn("target_date", row.target_date),
      statutory: dayIn("statutory_deadline", row.statutory_deadline),
      ifExtended: dayIn("extended_deadline", row.extended_deadline),
    },
    clock: clockIn("clock", row.clock),
    openedAt: row.opened_at,
    openedBy: officerIn("opened_by", row.opened_by),
    ...present({
      region: row.region,
      followUpOf: given(caseIn, "follow_up_of", row.follow_up_of),
      sameAs: given(caseIn, "same_as", row.same_as),
      identity: given(identityIn, "identity", row.identity),
      planHash: row.plan_hash,
      planBy: given(officerIn, "plan_by", row.plan_by),
      channel: given(channelIn, "channel", row.channel),
      resolution: given(resolutionIn, "resolution", row.resolution),
      grounds: row.grounds?.split(","),
      closedAt: row.closed_at,
    }),
  };
}

export function rowFromCase(it: Omit<Case, "id">): NewCaseRow {
  return {
    ref: it.ref,
    follow_up_of: it.followUpOf ?? null,
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
    target_date: it.deadline.targetDate,
    statutory_deadline: it.deadline.statutory,
    extended_deadline: it.deadline.ifExtended,
    clock: JSON.stringify(it.clock),
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
    account: accountIn("account", row.account),
    vendor: vendorIdOf(row.vendor),
    operation: row.operation,
    action: row.action,
    state: stepStateIn("state", row.state),
    fence: row.fence,
    ...present({ intentAt: row.intent_at, due: row.due, status: row.status, reason: row.reason }),
  };
}

export function rowFromStep(step: StepRecord): Omit<StepRow, "case_number" | "seq"> {
  return {
    id: step.id,
    account: step.account,
    vendor: step.vendor,
    operation: step.operation,
    action: step.action,
    state: step.state,
    fence: step.fence,
    intent_at: step.intentAt ?? null,
    due: step.due ?? null,
    status: step.status ?? null,
    reason: step.reason ?? null,
  };
}

export function taskFrom(row: TaskRow): TaskRecord {
  return {
    case: caseIdOf(row.case_number),
    id: row.id,
    state: taskStateIn("state", row.state),
    ...present({
      by: given(officerIn, "by", row.by),
      at: row.at,
      proof: row.proof,
      ground: row.ground,
      reviewOn: given(dayIn, "review_on", row.review_on),
    }),
  };
}

export function rowFromTask(task: TaskRecord): Omit<TaskRow, "case_number" | "seq" | "id"> {
  return {
    state: task.state,
    by: task.by ?? null,
    at: task.at ?? null,
    proof: task.proof ?? null,
    ground: task.ground ?? null,
    review_on: task.reviewOn ?? null,
  };
}

export function approvalFrom(row: Selectable<ApprovalTable>): Approval {
  return {
    case: caseIdOf(row.case_number),
    planHash: row.plan_hash,
    decision: decisionIn("decision", row.decision),
    by: officerIn("by", row.by),
    at: row.at,
    until: row.until,
    unattended: row.unattended === 1,
    entry: row.entry,
  };
}

const dualIn = oneOf(DUAL_EVENTS);
const pendingIn = oneOf(["open", "confirmed", "withdrawn"]);

export function pendingFrom(row: Selectable<PendingActTable>): Pending {
  return {
    id: `A-${row.number}`,
    action: row.action,
    digest: row.digest,
    event: dualIn("event", row.event),
    by: officerIn("by", row.by),
    at: row.at,
    state: pendingIn("state", row.state),
    entry: row.entry,
    ...(row.case_number === null ? {} : { case: caseIdOf(row.case_number) }),
    ...present({ given: row.given }),
  };
}

const textsIn = as((text): Readonly<Record<string, string>> | undefined => {
  const value = jsonIn(text);
  const isTexts =
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((one) => typeof one === "string");
  return isTexts ? (value as Readonly<Record<string, string>>) : undefined;
});

export function targetFrom(row: Selectable<TargetTable>): Target {
  return {
    account: accountIn("account", row.account),
    vendor: vendorIdOf(row.vendor),
    baseUrl: row.base_url,
    parameters: textsIn("parameters", row.parameters),
    map: row.map,
    sources: textsIn("sources", row.sources),
    ...present({ surface: row.surface }),
  };
}

export function officerFrom(row: Selectable<OfficerTable>): Officer {
  return {
    id: officerIn("id", row.id),
    name: row.name,
    roles: rolesIn("roles", row.roles),
    verifierKey: row.verifier_key,
    ...present({ removedAt: row.removed_at }),
  };
}
