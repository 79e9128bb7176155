import type { StoredRecord } from "../records.ts";
import { DANA, MARA, manyPeople, NAMESAKE } from "./people.ts";

/** What a pretend Loyalty.lt holds at the beginning. Ids are kept as texts and shown as numbers. */
export interface LoyaltySeed {
  readonly shops: readonly StoredRecord[];
  /** `merged_into` is kept aside: an older profile that only its younger one leads to. */
  readonly members: readonly StoredRecord[];
  /** `member` is kept aside: whose purchase it is. */
  readonly transactions: readonly StoredRecord[];
  readonly webhooks: readonly StoredRecord[];
  /** Members that must not be anonymized now, with the reason's id. */
  readonly legalHolds: readonly { readonly member: string; readonly hold: string }[];
}

/** The demonstration's partner with two shops: Dana, her older profile, her namesake, Mara, and many others. */
export function loyaltyDemoSeed(people = 60): LoyaltySeed {
  const extras = manyPeople(people);
  return {
    shops: SHOPS,
    members: [...extras.map(extraMember), ...MEMBERS],
    transactions: TRANSACTIONS,
    webhooks: WEBHOOKS,
    legalHolds: [{ member: "40990", hold: "hold_01JD4G" }],
  };
}

const SHOPS: readonly StoredRecord[] = [
  { id: "11", name: "Porto Outdoor Ribeira", status: "active", city: "Porto", data_controller: null },
  {
    id: "12",
    name: "Porto Outdoor Braga",
    status: "active",
    city: "Braga",
    // A franchise: its own company answers for its members.
    data_controller: { name: "Trilho de Braga Lda", contact_email: "privacy@braga.example.test" },
  },
];

const MEMBERS: readonly StoredRecord[] = [
  member("40217", DANA, "2024-02-11", {
    first_name: "Dana",
    last_name: "Ruiz",
    birthday: "1991-07-30",
    gender: "female",
    address: "Rua 1",
    city: "Porto",
    zip: "4000-123",
    country_code: "PT",
    locale: "en",
    total_purchases: 3,
    total_points: 1340,
    loyalty_level: "gold",
    shops_visited: [11, 12],
    merged_customer_ids: [38840],
    loyalty_cards: [card(9911, "318-204-557", 900, [11]), card(9912, "318-204-558", 440, [12])],
    points: {
      total: 1340,
      by_shop: [
        { shop_id: 11, balance: 900, lifetime_earned: 3000, lifetime_redeemed: 2100 },
        { shop_id: 12, balance: 440, lifetime_earned: 1180, lifetime_redeemed: 740 },
      ],
      expiring_soon: [],
    },
    consents: [
      { channel: "sms", purpose: "marketing", consent_given: false, consent_date: "2024-02-11T12:01:00Z" },
    ],
    communication_preferences: { email: { email_promotions: true }, sms: { sms_offers: false } },
  }),
  // Registered once before, under another address; merged later.
  member(
    "38840",
    { name: "Dana R. Ruiz", email: "dana.old@example.test", phone: "+351900000116" },
    "2023-06-01",
    {
      merged_into: "40217",
      total_points: 0,
      loyalty_cards: [card(9210, "318-100-001", 0, [11])],
    },
  ),
  member("40277", NAMESAKE, "2025-02-11", {
    loyalty_cards: [card(9977, "318-204-991", 75, [11])],
    total_points: 75,
  }),
  member("40301", MARA, "2025-03-01"),
  // In a dispute over a purchase: a legal hold stands in the way of any erasure.
  member(
    "40990",
    { name: "Rui Castanho", email: "rui.castanho@example.test", phone: "+351900000990" },
    "2025-01-15",
  ),
];

const TRANSACTIONS: readonly StoredRecord[] = [
  transaction({
    id: "txn_771002",
    owner: "40217",
    shop: 11,
    when: "2026-11-14T08:21:00Z",
    amount: 4.2,
    points: 42,
    receipt: "BB-OPO-55121",
  }),
  transaction({
    id: "txn_771003",
    owner: "40217",
    shop: 12,
    when: "2026-10-02T17:05:00Z",
    amount: 89.9,
    points: 899,
    receipt: "BB-BRG-10077",
  }),
  transaction({
    id: "txn_771004",
    owner: "40217",
    shop: 12,
    when: "2026-10-03T09:00:00Z",
    amount: null,
    points: 50,
    receipt: null,
  }),
  transaction({
    id: "txn_550001",
    owner: "38840",
    shop: 11,
    when: "2023-07-09T10:00:00Z",
    amount: 12.5,
    points: 125,
    receipt: "BB-OPO-11002",
  }),
  transaction({
    id: "txn_780277",
    owner: "40277",
    shop: 11,
    when: "2026-09-01T10:00:00Z",
    amount: 7.5,
    points: 75,
    receipt: "BB-OPO-54001",
  }),
];

const WEBHOOKS: readonly StoredRecord[] = [
  {
    id: "3",
    url: "https://crm.example.test/loyalty",
    events: ["transaction.created", "tier.changed"],
    description: "CRM",
    is_active: true,
    has_secret: true,
    failure_count: 0,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
  },
];

interface Known {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

function member(id: string, { name, email, phone }: Known, since: string, more: object = {}): StoredRecord {
  return {
    id,
    name,
    email,
    phone,
    member_since: since,
    total_purchases: 0,
    total_points: 0,
    loyalty_level: null,
    status: "active",
    customer_type: "regular",
    shops_visited: [11],
    last_purchase_at: null,
    registration_shop_id: 11,
    loyalty_cards: [],
    merged_customer_ids: [],
    anonymized_at: null,
    metadata: {},
    version: 1,
    created_at: `${since}T12:00:00Z`,
    updated_at: `${since}T12:00:00Z`,
    ...more,
  };
}

function card(id: number, number: string, points: number, shops: readonly number[]) {
  return {
    id,
    card_number: number,
    card_name: "Trail Card",
    card_type: "partner_specific",
    qr_code: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
    status: "active",
    is_active: true,
    points_balance: points,
    shop_ids: shops,
    last_used_at: null,
  };
}

interface Purchase {
  readonly id: string;
  readonly owner: string;
  readonly shop: number;
  readonly when: string;
  /** `null`: points without a purchase. */
  readonly amount: number | null;
  readonly points: number;
  readonly receipt: string | null;
}

function transaction({ id, owner, shop, when, amount, points, receipt }: Purchase): StoredRecord {
  return {
    id,
    member: owner,
    type: amount === null ? "bonus" : "purchase",
    status: "completed",
    points_type: "earn",
    raw_type: "award",
    points,
    points_earned: points,
    points_redeemed: 0,
    amount,
    currency: amount === null ? null : "EUR",
    description: amount === null ? "Survey" : "Purchase",
    reference_number: receipt,
    shop: { id: shop, name: shop === 11 ? "Porto Outdoor Ribeira" : "Porto Outdoor Braga" },
    staff: { id: 73, name: "Till 2" },
    items: amount === null ? [] : [{ name: "Trail gear", quantity: 1, price: amount }],
    transaction_date: when,
    created_at: when,
  };
}

function extraMember({
  index,
  name,
  email,
  phone,
  since,
}: ReturnType<typeof manyPeople>[number]): StoredRecord {
  return member(String(50_000 + index), { name, email, phone }, since.slice(0, 10));
}
