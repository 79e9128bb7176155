import type { Call, Reply } from "./call.ts";
import { type AuditTrail, subjectRef } from "./loyalty-audit.ts";
import {
  anonymizedReply,
  findMember,
  type Group,
  loyaltyError,
  showMember,
  wholePerson,
} from "./loyalty-group.ts";
import type { StoredRecord } from "./records.ts";
import type { Handler } from "./spec-sandbox.ts";

export function complianceHandlers(group: Group, trail: AuditTrail): Record<string, Handler> {
  return {
    exportCustomerData: (call) => exportCustomer(group, trail, call),
    previewAnonymization: ({ body }) => preview(group, body.customer_id),
    anonymizeCustomer: (call) => anonymize(group, trail, call),
    getAnonymization: ({ path }) => {
      const receipt = group.receipts.get(path.receipt_id ?? "");
      return receipt ? ok(receipt) : loyaltyError(404, "RECEIPT_NOT_FOUND", "No such receipt");
    },
    getRetentionPolicy: () => ok(POLICY),
  };
}

function exportCustomer(group: Group, trail: AuditTrail, { path, headers }: Call): Reply {
  const member = findMember(group, path.id);
  if (!member) return loyaltyError(404, "CUSTOMER_NOT_FOUND", "No such customer");
  if (member.anonymized_at) return anonymizedReply(group, member);
  const request = headers.get("X-Subject-Request-ID");
  trail.note("customer.exported", member.id, request);
  const people = wholePerson(group, member);
  const purchases = transactionsOf(group, people);
  const sections = [
    { name: "profile", records: people.length, provenance: "provided" },
    { name: "purchases", records: purchases.length, provenance: "observed" },
  ];
  return ok({
    export: {
      id: null,
      format_version: "1.0",
      generated_at: group.now().toISOString(),
      purpose: "access",
      subject_request_id: request,
      complete: true,
    },
    controller: {
      partner: { id: 88, name: "Porto Outdoor Group" },
      shops: [...group.shops.values()].map((shop) => ({ ...shop, id: Number(shop.id) })),
    },
    subject: { customer_id: Number(member.id), merged_customer_ids: member.merged_customer_ids },
    manifest: { sections, omitted: [{ name: "attachments", reason: "not_held" }] },
    data: {
      profile: people.map(showMember),
      purchases: purchases.map(({ member: owner, ...rest }) => ({ ...rest, customer_id: Number(owner) })),
    },
    processing: [],
    recipients: [],
    sources: [],
    rights: { platform_account_note: "The Loyalty.lt app account is deleted in the app." },
  });
}

function transactionsOf(group: Group, people: readonly StoredRecord[]): readonly StoredRecord[] {
  const ids = new Set<unknown>(people.map((one) => one.id));
  return [...group.transactions.values()].filter((one) => ids.has(one.member));
}

function preview(group: Group, id: unknown): Reply {
  const member = findMember(group, id);
  if (!member) return loyaltyError(404, "CUSTOMER_NOT_FOUND", "No such customer");
  if (member.anonymized_at) return anonymizedReply(group, member);
  const people = wholePerson(group, member);
  const hold = holdOn(group, people);
  const points = pointsOf(people);
  return ok({
    plan_hash: planHash(group, people),
    customer_id: Number(member.id),
    generated_at: group.now().toISOString(),
    counts: countsOf(group, people),
    retained: retainedOf(group, people),
    points: { balance_before: points, forfeited: points },
    blockers: hold ? [{ code: "LEGAL_HOLD", message: "A hold blocks this erasure" }] : [],
    warnings: points > 0 ? [{ code: "POINTS_FORFEITED", message: `${points} points will be lost` }] : [],
    can_proceed: !hold,
    expected_result: "anonymized_with_retained_records",
  });
}

/** Once done, doing it again answers with the first receipt, for the member and for every merged profile. */
function anonymize(group: Group, trail: AuditTrail, { body, headers }: Call): Reply {
  const member = findMember(group, body.customer_id);
  if (!member) return loyaltyError(404, "CUSTOMER_NOT_FOUND", "No such customer");
  const earlier = group.receipts.get(group.receiptOf.get(member.id) ?? "");
  if (earlier) return ok(earlier);
  if (body.method === "erase") {
    return loyaltyError(422, "RETENTION_MINIMUM", "Purchases are under a legal minimum", {
      fields: ["method"],
    });
  }
  const people = wholePerson(group, member);
  const hold = holdOn(group, people);
  if (hold) return loyaltyError(409, "LEGAL_HOLD", "A hold blocks this erasure", { hold_ids: [hold] });
  if (typeof body.expected_plan === "string" && body.expected_plan !== planHash(group, people)) {
    return loyaltyError(409, "PLAN_CHANGED", "The data changed since the preview");
  }
  const request = body.subject_request_id ?? headers.get("X-Subject-Request-ID");
  const receipt = writeReceipt(group, trail, {
    member,
    people,
    request: typeof request === "string" ? request : null,
    reason: String(body.reason),
  });
  for (const one of people) group.members.set(one.id, emptied(one, group.now()));
  for (const one of transactionsOf(group, people))
    Object.assign(one, CUT, { transaction_date: String(one.transaction_date).slice(0, 10) });
  return ok(receipt);
}

interface Anonymization {
  readonly member: StoredRecord;
  /** All profiles of the member. */
  readonly people: readonly StoredRecord[];
  readonly request: string | null;
  readonly reason: string;
}

function writeReceipt(
  group: Group,
  trail: AuditTrail,
  { member, people, request, reason }: Anonymization,
): Record<string, unknown> {
  const now = group.now();
  const points = pointsOf(people);
  const receipt = {
    id: group.freshId("anr"),
    object: "anonymization_receipt",
    status: "completed",
    method: "anonymize",
    result: "anonymized_with_retained_records",
    reversible: false,
    subject_ref: subjectRef(member.id),
    customer_id: null,
    merged_refs: people.filter((one) => one !== member).map((one) => subjectRef(one.id)),
    subject_request_id: request,
    reason,
    received_at: now.toISOString(),
    completed_at: now.toISOString(),
    counts: countsOf(group, people),
    retained: retainedOf(group, people),
    points: { balance_before: points, forfeited: points },
    shops: [...group.shops.values()].map((shop) => ({
      shop_id: Number(shop.id),
      status: "completed",
      records: 1,
    })),
    downstream: [{ system: "Loyalty.lt app account", kind: "platform", status: "manual" }],
    // The vendor keeps backups for 30 days.
    backups: { purge_by: new Date(now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10) },
    audit_entry_id: trail.note("customer.anonymized", member.id, request),
  };
  group.receipts.set(receipt.id, receipt);
  for (const one of people) group.receiptOf.set(one.id, receipt.id);
  return receipt;
}

function emptied(member: StoredRecord, now: Date): StoredRecord {
  const { id, merged_into } = member;
  const left = { id, name: "Anonymized customer", loyalty_cards: [], anonymized_at: now.toISOString() };
  return merged_into === undefined ? left : { ...left, merged_into };
}

// What a purchase keeps is the day, the shop, the amount and the points.
const CUT = { member: null, description: null, reference_number: null, staff: null, items: [] } as const;

function holdOn(group: Group, people: readonly StoredRecord[]): string | undefined {
  return people.map((one) => group.holds.get(one.id)).find((hold) => hold !== undefined);
}

function pointsOf(people: readonly StoredRecord[]): number {
  return people.reduce((sum, one) => sum + Number(one.total_points ?? 0), 0);
}

function countsOf(group: Group, people: readonly StoredRecord[]) {
  const purchases = transactionsOf(group, people).length;
  return {
    customers: { found: people.length, deleted: 0, anonymized: people.length, retained: 0 },
    purchases: { found: purchases, deleted: 0, anonymized: purchases, retained: purchases },
  };
}

function retainedOf(group: Group, people: readonly StoredRecord[]) {
  const records = transactionsOf(group, people).filter((one) => typeof one.amount === "number").length;
  return [
    {
      category: "financial_records",
      ground: "legal_obligation",
      identifiable: true,
      until: "2036-12-31",
      records,
    },
  ];
}

// Pretends to be a hash: changes whenever the person's records do.
function planHash(group: Group, people: readonly StoredRecord[]): string {
  const parts = people.map((one) => `${one.id}.${String(one.version)}.${String(one.updated_at)}`);
  return `sha256:${parts.join("-")}-${transactionsOf(group, people).length}`;
}

const POLICY = {
  version: 6,
  status: "active",
  rules: [
    {
      id: "inactive-3y",
      data_category: "inactive_customers",
      trigger: "last_activity",
      after: "P3Y",
      action: "anonymize",
    },
    {
      id: "purchases-10y",
      data_category: "purchases",
      trigger: "transaction_date",
      after: "P10Y",
      action: "delete",
      minimum: "P10Y",
    },
    {
      id: "points-7y",
      data_category: "points_transactions",
      trigger: "transaction_date",
      after: "P7Y",
      action: "aggregate",
    },
    { id: "emails-2y", data_category: "communications", trigger: "created", after: "P2Y", action: "delete" },
    {
      id: "security-logs-1y",
      data_category: "security_logs",
      trigger: "created",
      after: "P1Y",
      action: "delete",
    },
  ].map((rule) => ({ enabled: true, minimum: null, ...rule })),
} as const;

function ok(data: unknown): Reply {
  return { status: 200, body: { success: true, data } };
}
