import type { Call, Reply } from "./call.ts";
import { numberIn, type Shelf, type StoredRecord, shelve } from "./records.ts";
import type { LoyaltySeed } from "./seeds/loyalty.ts";

/** Everything one partner has at the pretend Loyalty.lt. */
export interface Group {
  readonly shops: Shelf;
  readonly members: Shelf;
  readonly transactions: Shelf;
  readonly webhooks: Shelf;
  readonly holds: ReadonlyMap<string, string>;
  /** Receipts of anonymizations, by their own id. */
  readonly receipts: Map<string, Record<string, unknown>>;
  /** The receipt of each anonymized member and of each profile merged into it. */
  readonly receiptOf: Map<string, string>;
  readonly now: () => Date;
  readonly freshId: (prefix: string) => string;
}

export function openGroup(seed: LoyaltySeed, now: () => Date, random: (() => number) | undefined): Group {
  const word = random ? () => randomWord(random) : countedWord();
  return {
    shops: shelve(seed.shops),
    members: shelve(seed.members),
    transactions: shelve(seed.transactions),
    webhooks: shelve(seed.webhooks),
    holds: new Map(seed.legalHolds.map(({ member, hold }) => [member, hold])),
    receipts: new Map(),
    receiptOf: new Map(),
    now,
    freshId: (prefix) => `${prefix}_${word()}`,
  };
}

function randomWord(random: () => number): string {
  return Math.floor(random() * 36 ** 8)
    .toString(36)
    .toUpperCase();
}

function countedWord(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `SANDBOX${count}`;
  };
}

export function findMember(group: Group, id: unknown): StoredRecord | undefined {
  return group.members.get(String(id));
}

/** The member and all older profiles merged into it. An older profile stands for the whole person too. */
export function wholePerson(group: Group, member: StoredRecord): readonly StoredRecord[] {
  const main = typeof member.merged_into === "string" ? member.merged_into : member.id;
  return [...group.members.values()].filter((one) => one.id === main || one.merged_into === main);
}

export function anonymizedReply(group: Group, member: StoredRecord): Reply {
  const receipt = group.receiptOf.get(member.id);
  return loyaltyError(410, "CUSTOMER_ANONYMIZED", "This customer was anonymized", { receipt_id: receipt });
}

/** A refusal in the shape of the July 2025 page; the other shapes are made from it on the way out. */
export function loyaltyError(status: number, code: string, message: string, more: object = {}): Reply {
  return { status, body: { success: false, error: { code, message, ...more } } };
}

/** What a list shows of a member. */
export function showSummary(member: StoredRecord): Record<string, unknown> {
  const { id, name, email, phone, member_since, total_purchases, total_points, loyalty_level } = member;
  const { status, customer_type, shops_visited, last_purchase_at, registration_shop_id } = member;
  const short = { name, email, phone, member_since, total_purchases, total_points, loyalty_level, status };
  const cards_count = (member.loyalty_cards as readonly unknown[]).length;
  return {
    id: Number(id),
    ...short,
    customer_type,
    cards_count,
    shops_visited,
    last_purchase_at,
    registration_shop_id,
  };
}

export function showMember(member: StoredRecord): Record<string, unknown> {
  const { merged_into: _kept, ...shown } = member;
  return {
    ...shown,
    id: Number(member.id),
    cards_count: (member.loyalty_cards as readonly unknown[]).length,
  };
}

export function page(call: Call, all: readonly unknown[]): Reply {
  const size = numberIn(call.query, "per_page", 15);
  const number = numberIn(call.query, "page", 1);
  const data = all.slice((number - 1) * size, number * size);
  const meta = {
    current_page: number,
    last_page: Math.max(1, Math.ceil(all.length / size)),
    per_page: size,
    total: all.length,
  };
  return { status: 200, body: { success: true, data, meta } };
}
