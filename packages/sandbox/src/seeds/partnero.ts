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
  partner({
    id: "prt_7Q2",
    key: "mara12ab",
    name: "Mara",
    surname: "Lindqvist",
    email: MARA.email,
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
  partner({
    id: "prt_1A9",
    key: "nuno77xy",
    name: "Nuno",
    surname: "Alves",
    email: "nuno.alves@example.test",
  }),
];

const LINKS: readonly StoredRecord[] = [
  link("mara12ab", "prt_7Q2", true),
  link("maralindqvist", "prt_7Q2", false),
  link("nuno77xy", "prt_1A9", true),
];

const CUSTOMERS: readonly StoredRecord[] = [
  // The shop uses addresses as keys, so every purchase repeats hers.
  customer({
    key: DANA.email,
    owner: "prt_7Q2",
    name: "Dana",
    surname: "Ruiz",
    email: DANA.email,
    since: "2026-02-02T16:12:39.000000Z",
    tags: [{ value: "hiker" }],
  }),
  customer({
    key: "acct_90477",
    owner: "prt_1A9",
    name: "Dana",
    surname: "Ruiz",
    email: NAMESAKE.email,
    since: "2026-02-20T10:00:00.000000Z",
  }),
];

const TRANSACTIONS: readonly StoredRecord[] = [
  transaction({
    key: "inv_2041",
    buyer: DANA.email,
    owner: "prt_7Q2",
    amount: 99.99,
    since: "2026-05-07T05:32:48.000000Z",
  }),
  transaction({
    key: "inv_2077",
    buyer: DANA.email,
    owner: "prt_7Q2",
    amount: 42.5,
    since: "2026-06-11T15:02:10.000000Z",
  }),
  transaction({
    key: "inv_2090",
    buyer: "acct_90477",
    owner: "prt_1A9",
    amount: 18,
    since: "2026-06-20T08:00:00.000000Z",
  }),
];

const LEADS: readonly StoredRecord[] = [
  lead({
    id: "1044",
    created_at: "2026-05-16",
    name: DANA.name,
    email: DANA.email,
    note: "Asked about bulk orders.",
  }),
  lead({
    id: "1045",
    created_at: "2026-05-17",
    name: NAMESAKE.name,
    email: NAMESAKE.email,
    note: "Wants a catalogue.",
  }),
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

/** A person as a record names one; any other member may be given, too. */
interface Named {
  readonly email: string;
  readonly name: string;
  readonly surname: string;
  readonly [field: string]: unknown;
}

function partner(own: Named & { readonly id: string; readonly key: string }): StoredRecord {
  return {
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
    ...own,
  };
}

function link(key: string, owner: string, main: boolean): StoredRecord {
  return { id: key, owner, default: main, created_at: "2026-01-12T09:14:03.000000Z" };
}

interface Buyer extends Named {
  readonly key: string;
  /** The partner who brought them. */
  readonly owner: string;
  readonly since: string;
}

function customer({ key, owner, since, ...own }: Buyer): StoredRecord {
  const dates = { created_at: since, updated_at: since, deleted_at: null };
  return { id: key, partner: owner, status: "active", deleted: false, tags: [], ...dates, ...own };
}

interface Purchase {
  readonly key: string;
  /** The customer's key. */
  readonly buyer: string;
  readonly owner: string;
  readonly amount: number;
  readonly since: string;
}

function transaction({ key, buyer, owner, amount, since }: Purchase): StoredRecord {
  const money = { amount_units: "USD", is_currency: true, credit: false };
  const people = { customer: buyer, partner: owner };
  const dates = { created_at: since, deleted_at: null };
  const reward = { key, action: "sale", status: "ok", amount: amount * 0.3, ...people, ...money, ...dates };
  return { id: key, action: "sale", amount, ...people, ...money, ...dates, rewards: [reward] };
}

interface Lead {
  readonly id: string;
  readonly created_at: string;
  readonly name: string;
  readonly email: string;
  readonly note: string;
}

function lead({ id, created_at, name, email, note }: Lead): StoredRecord {
  return {
    id,
    status: "submitted",
    created_at,
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
  return partner({
    id: `prt_X${index}`,
    key: `key${index}`,
    name: first,
    surname: last,
    email: `partner.${email}`,
    created_at: since,
    updated_at: since,
  });
}

function extraCustomer({ index, first, last, email, since }: Person): StoredRecord {
  return customer({ key: `acct_${index}`, owner: "prt_1A9", name: first, surname: last, email, since });
}

function extraLeads({ index, name, email, since }: Person): readonly StoredRecord[] {
  const day = since.slice(0, 10);
  return [
    lead({ id: String(2 * index + 1), created_at: day, name, email, note: "Saw us at a fair." }),
    lead({
      id: String(2 * index + 2),
      created_at: day,
      name,
      email: `work.${email}`,
      note: "Asked again from work.",
    }),
  ];
}
