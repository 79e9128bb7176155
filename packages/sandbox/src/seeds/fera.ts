import type { StoredRecord } from "../records.ts";
import { DANA, MARA, manyPeople, NAMESAKE } from "./people.ts";

/** What a pretend Fera holds at the beginning. */
export interface FeraSeed {
  readonly store: StoredRecord;
  readonly customers: readonly StoredRecord[];
  /** `author` is kept aside: who wrote a review that belongs to no customer. */
  readonly reviews: readonly StoredRecord[];
  readonly media: readonly StoredRecord[];
  readonly orders: readonly StoredRecord[];
  readonly webhooks: readonly StoredRecord[];
}

/** The demonstration's shop: Dana, her namesake, Mara, and so many others. */
export function feraDemoSeed(people = 60): FeraSeed {
  const extras = manyPeople(people);
  return {
    store: STORE,
    customers: [...extras.map(extraCustomer), ...CUSTOMERS],
    reviews: [...extras.map(extraReview), ...REVIEWS],
    media: MEDIA,
    orders: [...extras.map(extraOrder), ...ORDERS],
    webhooks: WEBHOOKS,
  };
}

const STORE: StoredRecord = {
  id: "fsto_9hJk2Lm",
  name: "Porto Outdoor",
  platform: "shopify",
  url: "https://shop.example.test",
  external_id: "porto-outdoor.myshopify.example.test",
  public_key: "pk_sandbox",
  country_code: "PT",
  created_at: "2024-05-01T08:00:00.000Z",
  updated_at: "2026-01-01T08:00:00.000Z",
};

const CUSTOMERS: readonly StoredRecord[] = [
  customer({
    id: "fcus_4kTz9Qa",
    external_id: "70012",
    name: DANA.name,
    email: DANA.email,
    since: "2026-01-04T10:00:02.120Z",
    phone_number: DANA.phone,
    city: "Porto",
    region_name: "Porto",
    zip: "4000-123",
    country_code: "PT",
    notes: "Asked twice about the waterproofing.",
    tags: ["hiker"],
  }),
  // The same person, written down a second time by a guest checkout, with other letters in capitals.
  customer({
    id: "fcus_8bXw2Lm",
    external_id: "guest-981",
    name: DANA.name,
    email: "Dana.Ruiz@Example.test",
    since: "2026-02-11T18:20:00.000Z",
  }),
  customer({
    id: "fcus_N7mSk77",
    external_id: "70077",
    name: NAMESAKE.name,
    email: NAMESAKE.email,
    since: "2026-02-20T09:00:00.000Z",
    phone_number: NAMESAKE.phone,
  }),
  customer({
    id: "fcus_M4raLdq",
    external_id: "70031",
    name: MARA.name,
    email: MARA.email,
    since: "2026-03-01T09:00:00.000Z",
  }),
];

const REVIEWS: readonly StoredRecord[] = [
  review({
    id: "frev_8mWc2Lx",
    customer_id: "fcus_4kTz9Qa",
    rating: 4,
    heading: "Solid",
    body: "Dana here, fits well.",
    since: "2026-02-01T08:30:00.000Z",
    order_id: "ford_7yHn3Pq",
    external_order_id: "9001",
    remote_ip: "203.0.113.7",
    store_reply: { body: "Thank you Dana!", created_at: "2026-02-02T09:00:00.000Z" },
  }),
  // Verified: neither the shop nor its key may remove it.
  review({
    id: "frev_V3rif1d",
    customer_id: "fcus_4kTz9Qa",
    rating: 5,
    heading: "Kept me dry",
    body: "Three days of rain.",
    since: "2026-02-14T08:30:00.000Z",
    is_verified: true,
    is_deletable: false,
    is_changeable: false,
  }),
  review({
    id: "frev_2ndRec0",
    customer_id: "fcus_8bXw2Lm",
    rating: 3,
    heading: "Runs small",
    body: "Order one size up.",
    since: "2026-02-15T10:00:00.000Z",
  }),
  // Came from another site: it has no owner, only the address in it tells whose it is.
  review({
    id: "frev_0rphan1",
    customer_id: null,
    rating: 5,
    heading: "Again, please",
    body: "Second jacket, same joy.",
    since: "2026-02-16T11:00:00.000Z",
    author: { email: DANA.email, name: DANA.name },
    channel_code: "trustpilot",
  }),
  review({
    id: "frev_N7mSk77",
    customer_id: "fcus_N7mSk77",
    rating: 2,
    heading: "Not for me",
    body: "Zip broke.",
    since: "2026-02-21T09:30:00.000Z",
  }),
  review({
    id: "frev_M4raLdq",
    customer_id: "fcus_M4raLdq",
    rating: 5,
    heading: "Wonderful",
    body: "Wore it up north.",
    since: "2026-03-05T09:30:00.000Z",
  }),
];

const MEDIA: readonly StoredRecord[] = [
  media({
    id: "fmed_0pQrS9t",
    customer_id: "fcus_4kTz9Qa",
    review_id: "frev_8mWc2Lx",
    caption: "In the rain",
    since: "2026-02-01T08:31:00.000Z",
  }),
  media({
    id: "fmed_V3rif1d",
    customer_id: "fcus_4kTz9Qa",
    review_id: "frev_V3rif1d",
    caption: null,
    since: "2026-02-14T08:31:00.000Z",
  }),
  // Sent without a review: only the customer leads to it.
  media({
    id: "fmed_St4nd01",
    customer_id: "fcus_4kTz9Qa",
    review_id: null,
    caption: "Me on Pico Ruivo",
    since: "2026-02-18T08:00:00.000Z",
  }),
  media({
    id: "fmed_N7mSk77",
    customer_id: "fcus_N7mSk77",
    review_id: "frev_N7mSk77",
    caption: null,
    since: "2026-02-21T09:31:00.000Z",
  }),
];

const ORDERS: readonly StoredRecord[] = [
  order({
    id: "ford_7yHn3Pq",
    external_id: "9001",
    number: 1042,
    customer_name: DANA.name,
    customer_email: DANA.email,
    since: "2026-01-20T12:00:01.000Z",
    customer_id: "fcus_4kTz9Qa",
    external_customer_id: "70012",
    phone_number: DANA.phone,
    billing_address: {
      name: DANA.name,
      address1: "Rua 1",
      city_name: "Porto",
      country_code: "PT",
      zip_code: "4000-123",
      phone: DANA.phone,
    },
  }),
  // Belongs to no customer; only the copied address tells whose it is.
  order({
    id: "ford_Em41l0n",
    external_id: "9017",
    number: 1058,
    customer_name: DANA.name,
    customer_email: DANA.email,
    since: "2026-02-25T12:00:01.000Z",
  }),
  order({
    id: "ford_N7mSk77",
    external_id: "9020",
    number: 1061,
    customer_name: NAMESAKE.name,
    customer_email: NAMESAKE.email,
    since: "2026-02-26T12:00:01.000Z",
    customer_id: "fcus_N7mSk77",
    external_customer_id: "70077",
  }),
];

const WEBHOOKS: readonly StoredRecord[] = [
  webhook("fweb_3kL9mNo", "customer_update", "https://crm.example.test/fera"),
  webhook("fweb_7pR2sTu", "review_delete", "https://search.example.test/fera"),
];

/** What differs from record to record; any other member may be given, too. */
interface Dated {
  readonly id: string;
  /** When it was written down. */
  readonly since: string;
  readonly [field: string]: unknown;
}

function customer({ since, ...own }: Dated): StoredRecord {
  return {
    display_name: null,
    display_location: null,
    is_anonymous: false,
    is_name_visible: true,
    is_location_visible: true,
    country_code: null,
    region_name: null,
    city: null,
    zip: null,
    phone_number: null,
    avatar_url: "https://cdn.example.test/placeholder.png",
    default_avatar_url: "https://cdn.example.test/placeholder.png",
    is_test: false,
    submission_url: `https://fera.example.test/submit/${own.id}`,
    notes: null,
    tags: [],
    external_created_at: since,
    created_at: since,
    updated_at: since,
    ...own,
  };
}

function review({ since, ...own }: Dated): StoredRecord {
  return {
    subject: "product",
    state: "approved",
    is_verified: false,
    is_test: false,
    is_from_supplier: false,
    is_anonymous: false,
    product_id: "fpro_1aBcD2e",
    external_product_id: "501",
    order_id: null,
    external_order_id: null,
    store_reply: null,
    remote_ip: null,
    is_deletable: true,
    is_changeable: true,
    created_at: since,
    updated_at: since,
    ...own,
  };
}

function media({ since, ...own }: Dated): StoredRecord {
  return {
    type: "photo",
    subject: "product",
    state: "approved",
    url: `https://uploads.example.test/${own.id}.jpg`,
    thumbnail_url: `https://uploads.example.test/${own.id}_t.jpg`,
    processing_state: "processed",
    product_id: "fpro_1aBcD2e",
    external_product_id: "501",
    order_id: null,
    external_order_id: null,
    created_at: since,
    updated_at: since,
    ...own,
  };
}

function order({ since, ...own }: Dated): StoredRecord {
  return {
    customer_id: null,
    external_customer_id: null,
    phone_number: null,
    billing_address: null,
    shipping_address: null,
    line_items: [
      { product_id: "501", variant_id: null, quantity: 1, name: "Rain jacket", total: 59.9, total_usd: 65.1 },
    ],
    total: 59.9,
    currency: "EUR",
    total_usd: 65.1,
    is_test: false,
    is_cancelled: false,
    status: "fulfilled",
    paid_at: since,
    fulfilled_at: since,
    delivered_at: null,
    submission_url: `https://fera.example.test/submit/${own.id}`,
    notes: null,
    tags: [],
    created_at: since,
    updated_at: since,
    ...own,
  };
}

function webhook(id: string, event: string, url: string): StoredRecord {
  const since = "2026-01-01T00:00:00.000Z";
  return {
    id,
    event_name: event,
    url,
    status: "enabled",
    is_enabled: true,
    response_code: 200,
    triggered_at: null,
    created_at: since,
    updated_at: since,
  };
}

type Person = ReturnType<typeof manyPeople>[number];

function extraCustomer({ index, name, email, since }: Person): StoredRecord {
  return customer({ id: `fcus_X${index}`, external_id: `8${index}`, name, email, since });
}

function extraReview({ index, since }: Person): StoredRecord {
  return review({
    id: `frev_X${index}`,
    customer_id: `fcus_X${index}`,
    rating: 1 + (index % 5),
    heading: "Fine",
    body: "Does what it should.",
    since,
  });
}

function extraOrder({ index, name, email, since }: Person): StoredRecord {
  return order({
    id: `ford_X${index}`,
    external_id: `7${index}`,
    number: 100 + index,
    customer_name: name,
    customer_email: email,
    since,
    customer_id: `fcus_X${index}`,
  });
}
