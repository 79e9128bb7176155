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
  customer("fcus_4kTz9Qa", "70012", DANA.name, DANA.email, "2026-01-04T10:00:02.120Z", {
    phone_number: DANA.phone,
    city: "Porto",
    region_name: "Porto",
    zip: "4000-123",
    country_code: "PT",
    notes: "Asked twice about the waterproofing.",
    tags: ["hiker"],
  }),
  // The same person, written down a second time by a guest checkout, with other letters in capitals.
  customer("fcus_8bXw2Lm", "guest-981", DANA.name, "Dana.Ruiz@Example.test", "2026-02-11T18:20:00.000Z"),
  customer("fcus_N7mSk77", "70077", NAMESAKE.name, NAMESAKE.email, "2026-02-20T09:00:00.000Z", {
    phone_number: NAMESAKE.phone,
  }),
  customer("fcus_M4raLdq", "70031", MARA.name, MARA.email, "2026-03-01T09:00:00.000Z"),
];

const REVIEWS: readonly StoredRecord[] = [
  review("frev_8mWc2Lx", "fcus_4kTz9Qa", 4, "Solid", "Dana here, fits well.", "2026-02-01T08:30:00.000Z", {
    order_id: "ford_7yHn3Pq",
    external_order_id: "9001",
    remote_ip: "203.0.113.7",
    store_reply: { body: "Thank you Dana!", created_at: "2026-02-02T09:00:00.000Z" },
  }),
  // Verified: neither the shop nor its key may remove it.
  review(
    "frev_V3rif1d",
    "fcus_4kTz9Qa",
    5,
    "Kept me dry",
    "Three days of rain.",
    "2026-02-14T08:30:00.000Z",
    {
      is_verified: true,
      is_deletable: false,
      is_changeable: false,
    },
  ),
  review("frev_2ndRec0", "fcus_8bXw2Lm", 3, "Runs small", "Order one size up.", "2026-02-15T10:00:00.000Z"),
  // Came from another site: it has no owner, only the address in it tells whose it is.
  review("frev_0rphan1", null, 5, "Again, please", "Second jacket, same joy.", "2026-02-16T11:00:00.000Z", {
    author: { email: DANA.email, name: DANA.name },
    channel_code: "trustpilot",
  }),
  review("frev_N7mSk77", "fcus_N7mSk77", 2, "Not for me", "Zip broke.", "2026-02-21T09:30:00.000Z"),
  review("frev_M4raLdq", "fcus_M4raLdq", 5, "Wonderful", "Wore it up north.", "2026-03-05T09:30:00.000Z"),
];

const MEDIA: readonly StoredRecord[] = [
  media("fmed_0pQrS9t", "fcus_4kTz9Qa", "frev_8mWc2Lx", "In the rain", "2026-02-01T08:31:00.000Z"),
  media("fmed_V3rif1d", "fcus_4kTz9Qa", "frev_V3rif1d", null, "2026-02-14T08:31:00.000Z"),
  // Sent without a review: only the customer leads to it.
  media("fmed_St4nd01", "fcus_4kTz9Qa", null, "Me on Pico Ruivo", "2026-02-18T08:00:00.000Z"),
  media("fmed_N7mSk77", "fcus_N7mSk77", "frev_N7mSk77", null, "2026-02-21T09:31:00.000Z"),
];

const ORDERS: readonly StoredRecord[] = [
  order("ford_7yHn3Pq", "9001", 1042, DANA.name, DANA.email, "2026-01-20T12:00:01.000Z", {
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
  order("ford_Em41l0n", "9017", 1058, DANA.name, DANA.email, "2026-02-25T12:00:01.000Z"),
  order("ford_N7mSk77", "9020", 1061, NAMESAKE.name, NAMESAKE.email, "2026-02-26T12:00:01.000Z", {
    customer_id: "fcus_N7mSk77",
    external_customer_id: "70077",
  }),
];

const WEBHOOKS: readonly StoredRecord[] = [
  webhook("fweb_3kL9mNo", "customer_update", "https://crm.example.test/fera"),
  webhook("fweb_7pR2sTu", "review_delete", "https://search.example.test/fera"),
];

function customer(
  id: string,
  externalId: string,
  name: string,
  email: string,
  since: string,
  more: object = {},
): StoredRecord {
  return {
    id,
    external_id: externalId,
    email,
    name,
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
    submission_url: `https://fera.example.test/submit/${id}`,
    notes: null,
    tags: [],
    external_created_at: since,
    created_at: since,
    updated_at: since,
    ...more,
  };
}

function review(
  id: string,
  customerId: string | null,
  rating: number,
  heading: string,
  body: string,
  since: string,
  more: object = {},
): StoredRecord {
  return {
    id,
    customer_id: customerId,
    subject: "product",
    state: "approved",
    rating,
    heading,
    body,
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
    ...more,
  };
}

function media(
  id: string,
  customerId: string,
  reviewId: string | null,
  caption: string | null,
  since: string,
): StoredRecord {
  return {
    id,
    customer_id: customerId,
    review_id: reviewId,
    type: "photo",
    subject: "product",
    state: "approved",
    url: `https://uploads.example.test/${id}.jpg`,
    thumbnail_url: `https://uploads.example.test/${id}_t.jpg`,
    caption,
    processing_state: "processed",
    product_id: "fpro_1aBcD2e",
    external_product_id: "501",
    order_id: null,
    external_order_id: null,
    created_at: since,
    updated_at: since,
  };
}

function order(
  id: string,
  externalId: string,
  number: number,
  name: string,
  email: string,
  since: string,
  more: object = {},
): StoredRecord {
  return {
    id,
    external_id: externalId,
    number,
    customer_id: null,
    external_customer_id: null,
    customer_name: name,
    customer_email: email,
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
    submission_url: `https://fera.example.test/submit/${id}`,
    notes: null,
    tags: [],
    created_at: since,
    updated_at: since,
    ...more,
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
  return customer(`fcus_X${index}`, `8${index}`, name, email, since);
}

function extraReview({ index, since }: Person): StoredRecord {
  return review(`frev_X${index}`, `fcus_X${index}`, 1 + (index % 5), "Fine", "Does what it should.", since);
}

function extraOrder({ index, name, email, since }: Person): StoredRecord {
  return order(`ford_X${index}`, `7${index}`, 100 + index, name, email, since, {
    customer_id: `fcus_X${index}`,
  });
}
