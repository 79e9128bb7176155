import type { StoredRecord } from "../records.ts";
import { DANA, MARA, manyPeople, NAMESAKE } from "./people.ts";

/** What a pretend Partnero holds at the beginning. A record's `id` is what its path takes. */
export interface PartneroSeed {
  readonly partners: readonly StoredRecord[];
  readonly links: readonly StoredRecord[];
  /** `id` repeats the customer's key. */
  readonly customers: readonly StoredRecord[];
  /** `id` repeats the purchase's key. */
  readonly transactions: readonly StoredRecord[];
  readonly leads: readonly StoredRecord[];
  readonly payouts: readonly StoredRecord[];
  readonly webhooks: readonly StoredRecord[];
}

/** The demonstration's program: Dana and her namesake as customers and leads, Mara as partner, and many others. */
export function partneroDemoSeed(people = 60): PartneroSeed {
  const extras = manyPeople(people);
  return {
    partners: [...extras.map(extraPartner), ...PARTNERS],
    links: LINKS,
    customers: [...extras.map(extraCustomer), ...CUSTOMERS],
    transactions: TRANSACTIONS,
    // Two leads for each, so that 60 people already fill more than one page of the largest size a client uses,
    // and Dana's lead, the youngest, stands on the last one.
    leads: [...extras.flatMap(extraLeads), ...LEADS],
    payouts: PAYOUTS,
    webhooks: WEBHOOKS,
  };
}

const PARTNERS: readonly StoredRecord[] = [
  partner("prt_7Q2", "mara12ab", "Mara", "Lindqvist", MARA.email, {
    custom_fields: { company: "Lindqvist Outdoor", phone: MARA.phone },
    tags: [{ value: "premium" }],
    referrals: {
      clicks: 150,
      signups: 12,
      revenue: [{ currency: "USD", amount: 1250 }],
      sales_count: 8,
      paid_accounts: 5,
    },
    commissions: {
      paid: 375,
      pending: [{ currency: "USD", amount: 125 }],
      not_paid: [{ currency: "USD", amount: 50 }],
    },
  }),
  // Owed nothing: may be erased at once.
  partner("prt_1A9", "nuno77xy", "Nuno", "Alves", "nuno.alves@example.test"),
];

const LINKS: readonly StoredRecord[] = [
  link("mara12ab", "prt_7Q2", true),
  link("maralindqvist", "prt_7Q2", false),
  link("nuno77xy", "prt_1A9", true),
];

const CUSTOMERS: readonly StoredRecord[] = [
  // The shop uses addresses as keys, so every purchase repeats hers.
  customer(DANA.email, "prt_7Q2", "Dana", "Ruiz", DANA.email, "2026-02-02T16:12:39.000000Z", [
    { value: "hiker" },
  ]),
  customer("acct_90477", "prt_1A9", "Dana", "Ruiz", NAMESAKE.email, "2026-02-20T10:00:00.000000Z"),
];

const TRANSACTIONS: readonly StoredRecord[] = [
  transaction("inv_2041", DANA.email, "prt_7Q2", 99.99, "2026-05-07T05:32:48.000000Z"),
  transaction("inv_2077", DANA.email, "prt_7Q2", 42.5, "2026-06-11T15:02:10.000000Z"),
  transaction("inv_2090", "acct_90477", "prt_1A9", 18, "2026-06-20T08:00:00.000000Z"),
];

const LEADS: readonly StoredRecord[] = [
  lead("1044", "2026-05-16", DANA.name, DANA.email, "Asked about bulk orders."),
  lead("1045", "2026-05-17", NAMESAKE.name, NAMESAKE.email, "Wants a catalogue."),
];

const PAYOUTS: readonly StoredRecord[] = [
  payout("17", "requested", 120.5, "2026-06-01T09:00:00.000000Z"),
  payout("9", "finished", 375, "2026-03-01T09:00:00.000000Z"),
];

const WEBHOOKS: readonly StoredRecord[] = [
  {
    id: "uLbBzVvN7ARX",
    key: "uLbBzVvN7ARX",
    name: "CRM",
    url: "https://crm.example.test/partnero",
    is_active: true,
    signature: "Sjn3sNnmh14yk6zb",
    events: ["customer.updated", "partner.deleted"],
    created_at: "2026-01-01T00:00:00.000000Z",
  },
];

function partner(
  id: string,
  key: string,
  name: string,
  surname: string,
  email: string,
  more: object = {},
): StoredRecord {
  return {
    id,
    key,
    email,
    name,
    surname,
    tos: true,
    approved: true,
    status: "active",
    custom_fields: {},
    custom_field_values: [],
    referrals_count: 0,
    tags: [],
    referrals: { clicks: 0, signups: 0, revenue: [], sales_count: 0, paid_accounts: 0 },
    commissions: { paid: 0, pending: [], not_paid: [] },
    created_at: "2026-01-12T09:14:03.000000Z",
    updated_at: "2026-06-02T17:40:11.000000Z",
    ...more,
  };
}

function link(key: string, owner: string, main: boolean): StoredRecord {
  return { id: key, owner, default: main, created_at: "2026-01-12T09:14:03.000000Z" };
}

function customer(
  key: string,
  owner: string,
  name: string,
  surname: string,
  email: string,
  since: string,
  tags: readonly object[] = [],
): StoredRecord {
  const dates = { created_at: since, updated_at: since, deleted_at: null };
  return { id: key, partner: owner, email, name, surname, status: "active", deleted: false, tags, ...dates };
}

function transaction(
  key: string,
  customerKey: string,
  owner: string,
  amount: number,
  since: string,
): StoredRecord {
  const money = { amount_units: "USD", is_currency: true, credit: false };
  const people = { customer: customerKey, partner: owner };
  const dates = { created_at: since, deleted_at: null };
  const reward = { key, action: "sale", status: "ok", amount: amount * 0.3, ...people, ...money, ...dates };
  return { id: key, action: "sale", amount, ...people, ...money, ...dates, rewards: [reward] };
}

function lead(id: string, created: string, name: string, email: string, note: string): StoredRecord {
  return {
    id,
    status: "submitted",
    created_at: created,
    lead_info: { name, email },
    converted_to: null,
    submitter: { id: "prt_1A9", name: "Nuno Alves", email: "nuno.alves@example.test" },
    submission_form: [
      { question: "Name", answer: name },
      { question: "Email address", answer: email },
      { question: "Note", answer: note },
    ],
    can_be_converted: true,
    can_be_rejected: true,
  };
}

function payout(id: string, status: string, amount: number, since: string): StoredRecord {
  return {
    id,
    status,
    amount,
    amount_units: "USD",
    gateway: "paypal",
    partner: "prt_7Q2",
    payout_settings: { username: "mara.pay@example.test" },
    created_at: since,
    updated_at: since,
  };
}

type Person = ReturnType<typeof manyPeople>[number];

function extraPartner({ index, first, last, email, since }: Person): StoredRecord {
  return partner(`prt_X${index}`, `key${index}`, first, last, `partner.${email}`, {
    created_at: since,
    updated_at: since,
  });
}

function extraCustomer({ index, first, last, email, since }: Person): StoredRecord {
  return customer(`acct_${index}`, "prt_1A9", first, last, email, since);
}

function extraLeads({ index, name, email, since }: Person): readonly StoredRecord[] {
  const day = since.slice(0, 10);
  return [
    lead(String(2 * index + 1), day, name, email, "Saw us at a fair."),
    lead(String(2 * index + 2), day, name, `work.${email}`, "Asked again from work."),
  ];
}
