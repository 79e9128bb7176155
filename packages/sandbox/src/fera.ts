import feraMap from "@oubli/client-fera/data-map.json" with { type: "json" };
import feraDocument from "@oubli/client-fera/openapi.json" with { type: "json" };
import type { DataMap } from "@oubli/datamap";
import type { Call, Reply } from "./call.ts";
import type { OpenApiDocument } from "./document.ts";
import {
  broadlyMatches,
  byAge,
  numberIn,
  type Shelf,
  type StoredRecord,
  sameText,
  shelve,
  text,
} from "./records.ts";
import type { Sandbox, SandboxOptions } from "./sandbox.ts";
import { type FeraSeed, feraDemoSeed } from "./seeds/fera.ts";
import { clockOf, createSpecSandbox, type Handler, type Manners, type Refusal } from "./spec-sandbox.ts";

export type FeraOptions = SandboxOptions<FeraSeed>;

/**
 * A pretend Fera with one shop, on both surfaces: `/v3/private` (also without a base path) and `/v3/partners`.
 *
 * Where Fera's documents are silent it does what the description assumes: removing a customer leaves
 * reviews, media and orders behind without an owner, removing a review takes its media along.
 */
export function createFeraSandbox(options: FeraOptions = {}): Sandbox {
  const state = openShop(options.seed ?? feraDemoSeed(), clockOf(options));
  return createSpecSandbox({
    vendor: "fera",
    document: feraDocument as unknown as OpenApiDocument,
    dataMap: feraMap as unknown as DataMap,
    credentials: { SecretKey: "sk_sandbox", AppToken: "fera-app-token", PartnerKey: "fera-partner-key" },
    handlers: {
      ...storeHandlers(state),
      ...customerHandlers(state),
      ...reviewHandlers(state),
      ...mediaHandlers(state),
      ...orderHandlers(state),
    },
    manners: MANNERS,
    usualLimit: { calls: 60, per: "minute" },
    options,
  });
}

interface Shop {
  readonly store: StoredRecord;
  readonly customers: Shelf;
  readonly reviews: Shelf;
  readonly media: Shelf;
  readonly orders: Shelf;
  readonly webhooks: Shelf;
  readonly stamp: () => string;
}

function openShop(seed: FeraSeed, now: () => Date): Shop {
  return {
    store: seed.store,
    customers: shelve(seed.customers),
    reviews: shelve(seed.reviews),
    media: shelve(seed.media),
    orders: shelve(seed.orders),
    webhooks: shelve(seed.webhooks),
    stamp: () => now().toISOString(),
  };
}

const MANNERS: Manners = {
  unknownParameters: "refused",
  ignoredSuffix: ".json",
  refuse,
};

function refuse(refusal: Refusal): Reply {
  switch (refusal.because) {
    case "unknown-path":
      return no(404, "Not found.");
    case "unauthorized":
      return no(401, "The key is missing, wrong, or not meant for this API.");
    case "too-many-calls":
      return {
        ...no(429, "Too many requests."),
        headers: { "Retry-After": String(refusal.budget.retryAfter) },
      };
    case "invalid": {
      // A name that Fera does not know is malformed; a known one with a bad value is invalid. Lists know only 400.
      const name = refusal.unknown[0];
      if (name !== undefined) return no(400, `${name} is not allowed.`);
      const field = Object.keys(refusal.errors)[0] ?? "The request";
      if (field.includes("page") || field === "subject") return no(400, `${field} is malformed.`);
      return { status: 422, body: { message: `${field} is invalid.`, errors: refusal.errors } };
    }
  }
}

function no(status: number, message: string): Reply {
  return { status, body: { message } };
}

function storeHandlers(shop: Shop): Record<string, Handler> {
  return {
    getStore: (call) => otherStore(shop, call) ?? { status: 200, body: shop.store },
    getProductRating: (call) => {
      const stranger = otherStore(shop, call);
      if (stranger) return stranger;
      const id = call.path.id ?? "";
      const own = [...shop.reviews.values()].filter(
        (r) => r.product_id === id || r.external_product_id === id,
      );
      if (own.length === 0) return no(404, "Product not found.");
      const approved = own
        .filter((review) => review.state === "approved")
        .map((review) => Number(review.rating));
      const average = approved.reduce((sum, stars) => sum + stars, 0) / Math.max(1, approved.length);
      const first = own[0];
      return {
        status: 200,
        body: {
          subject: "product",
          product_id: first?.product_id,
          external_product_id: first?.external_product_id,
          average,
          count: approved.length,
        },
      };
    },
    listWebhooks: (call) => {
      const event = call.query.get("event_name");
      const status = call.query.get("status");
      const hits = [...shop.webhooks.values()].filter(
        (one) => (event === null || one.event_name === event) && (status === null || one.status === status),
      );
      return page(call, hits);
    },
  };
}

/** What a partner may not look for: who wrote something. */
const PRIVATE_FILTERS = ["customer.email", "customer.external_id", "search"];

// A partner's key is good for every shop, so each call must name one; a shop's own key is its name.
function otherStore(shop: Shop, call: Call): Reply | undefined {
  if (call.surface !== "partners") return undefined;
  const { store } = shop;
  const known: Record<string, readonly unknown[]> = {
    store_id: [store.id],
    store_public_key: [store.public_key],
    domain: [store.external_id, new URL(text(store, "url")).host],
  };
  const hidden = PRIVATE_FILTERS.find((name) => call.query.has(name));
  if (hidden !== undefined) return no(400, `${hidden} is not allowed.`);
  const named = Object.keys(known).filter((name) => call.query.has(name));
  if (named.length === 0) return no(400, "Name the store by domain, store_id or store_public_key.");
  const all = named.every((name) => known[name]?.includes(call.query.get(name)));
  return all ? undefined : no(404, "Store not found.");
}

function customerHandlers(shop: Shop): Record<string, Handler> {
  return {
    listCustomers: (call) => {
      const email = call.query.get("email");
      const externalId = call.query.get("customer.external_id");
      const search = call.query.get("search");
      const hits = [...shop.customers.values()].filter(
        (one) =>
          (email === null || sameText(one.email, email)) &&
          (externalId === null || one.external_id === externalId) &&
          (search === null || broadlyMatches(search, [one.id, one.external_id, one.email])),
      );
      return page(call, hits, (one) => showCustomer(shop, one));
    },
    getCustomer: ({ path }) => {
      const customer = findCustomer(shop, path.id);
      return customer ? { status: 200, body: showCustomer(shop, customer) } : no(404, "Customer not found.");
    },
    updateCustomer: ({ path, body }) => {
      const customer = findCustomer(shop, path.id);
      if (!customer) return no(404, "Customer not found.");
      const taken = [...shop.customers.values()].some((one) => one !== customer && one.email === body.email);
      if (body.email !== undefined && taken) return invalid("email", "has already been taken");
      Object.assign(customer, body, { updated_at: shop.stamp() });
      return { status: 202, body: showCustomer(shop, customer), record: customer.id };
    },
    deleteCustomer: ({ path }) => {
      const customer = findCustomer(shop, path.id);
      if (!customer) return no(404, "Customer not found.");
      shop.customers.delete(customer.id);
      for (const child of [...shop.reviews.values(), ...shop.media.values(), ...shop.orders.values()]) {
        if (child.customer_id === customer.id)
          Object.assign(child, { customer_id: null, external_customer_id: null });
      }
      return { status: 204, record: customer.id };
    },
  };
}

function reviewHandlers(shop: Shop): Record<string, Handler> {
  const find = (call: Call) => shop.reviews.get(call.path.id ?? "");
  return {
    listReviews: (call) => {
      const stranger = otherStore(shop, call);
      if (stranger) return stranger;
      const email = call.query.get("customer.email");
      const search = call.query.get("search");
      const hits = [...shop.reviews.values()].filter((one) => {
        const owner = ownerOf(shop, one);
        return (
          (email === null || sameText(owner.email, email)) &&
          (search === null ||
            broadlyMatches(search, [one.id, owner.id, owner.external_id, owner.email, owner.name])) &&
          contentMatches(shop, one, call)
        );
      });
      return page(call, hits, (one) => asSeenBy(call, showReview(shop, one)));
    },
    getReview: (call) => {
      const review = find(call);
      return review ? { status: 200, body: showReview(shop, review) } : no(404, "Review not found.");
    },
    updateReview: (call) => {
      const review = find(call);
      if (!review) return no(404, "Review not found.");
      if (review.is_changeable === false) return no(405, "This review may not be changed.");
      Object.assign(review, call.body, { updated_at: shop.stamp() });
      return { status: 202, body: showReview(shop, review) };
    },
    deleteReview: (call) => {
      const review = find(call);
      if (!review) return no(404, "Review not found.");
      if (review.is_deletable === false) return no(405, "This review may not be removed.");
      shop.reviews.delete(review.id);
      for (const media of shop.media.values()) if (media.review_id === review.id) shop.media.delete(media.id);
      return { status: 204 };
    },
  };
}

function mediaHandlers(shop: Shop): Record<string, Handler> {
  const find = (call: Call) => shop.media.get(call.path.id ?? "");
  return {
    listMedia: (call) => {
      const stranger = otherStore(shop, call);
      if (stranger) return stranger;
      const review = call.query.get("review.id");
      const type = call.query.get("type");
      const hits = [...shop.media.values()].filter(
        (one) =>
          (review === null || one.review_id === review) &&
          (type === null || one.type === type) &&
          contentMatches(shop, one, call),
      );
      return page(call, hits, (one) => asSeenBy(call, showMedia(shop, one)));
    },
    getMedia: (call) => {
      const media = find(call);
      return media ? { status: 200, body: showMedia(shop, media) } : no(404, "Media not found.");
    },
    updateMedia: (call) => {
      const media = find(call);
      if (!media) return no(404, "Media not found.");
      Object.assign(media, call.body, { updated_at: shop.stamp() });
      return { status: 202, body: showMedia(shop, media) };
    },
    deleteMedia: (call) =>
      shop.media.delete(call.path.id ?? "") ? { status: 204 } : no(404, "Media not found."),
  };
}

function orderHandlers(shop: Shop): Record<string, Handler> {
  const find = (id = "") =>
    shop.orders.get(id) ?? [...shop.orders.values()].find((order) => order.external_id === id);
  return {
    listOrders: (call) => {
      const search = call.query.get("search");
      const externalId = call.query.get("external_id");
      const status = call.query.get("status");
      const hits = [...shop.orders.values()].filter((one) => {
        const owner = ownerOf(shop, one);
        const words = [
          one.id,
          one.external_id,
          one.number,
          one.customer_name,
          one.customer_email,
          owner.email,
          owner.name,
        ];
        return (
          (search === null || broadlyMatches(search, words)) &&
          (externalId === null || one.external_id === externalId) &&
          isAmong(call.query, "external_ids", [one.external_id]) &&
          (status === null || one.status === status) &&
          contentMatches(shop, one, call)
        );
      });
      return page(call, hits, (one) => showOrder(shop, one));
    },
    getOrder: ({ path }) => {
      const order = find(path.id);
      return order ? { status: 200, body: showOrder(shop, order) } : no(404, "Order not found.");
    },
    updateOrder: ({ path, body }) => {
      const order = find(path.id);
      if (!order) return no(404, "Order not found.");
      Object.assign(order, body, { updated_at: shop.stamp() });
      return { status: 202, body: showOrder(shop, order), record: order.id };
    },
    deleteOrder: ({ path }) => {
      const order = find(path.id);
      if (!order) return no(404, "Order not found.");
      shop.orders.delete(order.id);
      for (const child of [...shop.reviews.values(), ...shop.media.values()]) {
        if (child.order_id === order.id) Object.assign(child, { order_id: null, external_order_id: null });
      }
      return { status: 204, record: order.id };
    },
  };
}

function invalid(field: string, why: string): Reply {
  return { status: 422, body: { message: `${field} ${why}.`, errors: { [field]: [why] } } };
}

/** The filters that reviews, media and orders share. */
function contentMatches(shop: Shop, one: StoredRecord, { query, surface }: Call): boolean {
  if (surface === "partners" && one.state !== "approved") return false;
  const wanted = query.get("customer_id") ?? query.get("customer.external_id");
  const customer = wanted === null ? undefined : findCustomer(shop, wanted);
  if (wanted !== null && (!customer || one.customer_id !== customer.id)) return false;
  const order = query.get("order.id");
  const product = query.get("product.id");
  const state = query.get("state");
  const verified = query.get("verified");
  const subject = query.get("subject") ?? "both";
  return (
    (order === null || one.order_id === order || one.external_order_id === order) &&
    (product === null || one.product_id === product || one.external_product_id === product) &&
    isAmong(query, "product.ids", [one.product_id, one.external_product_id]) &&
    isAmong(query, "channel_code", [one.channel_code]) &&
    (state === null || one.state === state) &&
    (verified === null || String(one.is_verified === true) === verified) &&
    (subject === "both" || one.subject === undefined || one.subject === subject)
  );
}

/** Whether a filter that names several values is missing, or names one of these. */
function isAmong(query: URLSearchParams, name: string, values: readonly unknown[]): boolean {
  const wanted = query.get(name)?.split(",");
  return wanted === undefined || wanted.some((one) => values.includes(one));
}

/** Filters that are described and not pretended: a list that ignored one would look like an answer. */
const NOT_PRETENDED = [
  "source",
  "rating",
  "only_with_content",
  "counts.media",
  "counts.reviews",
  "counts.orders",
  "date_created",
  "external_created_at",
];

// The shop's own ids may look like anything, even like Fera's, so a miss falls back to them.
function findCustomer(shop: Shop, id = ""): StoredRecord | undefined {
  return shop.customers.get(id) ?? [...shop.customers.values()].find((one) => one.external_id === id);
}

interface Owner {
  readonly id: string | null;
  readonly [field: string]: unknown;
}

// Without a customer, what a review itself remembers of its author is shown, under no id.
function ownerOf(shop: Shop, one: StoredRecord): Owner {
  const customer = typeof one.customer_id === "string" ? shop.customers.get(one.customer_id) : undefined;
  if (customer) return customer;
  const author = typeof one.author === "object" && one.author !== null ? one.author : {};
  return { id: null, external_id: null, email: null, name: null, display_name: "Anonymous", ...author };
}

function embed(owner: Owner) {
  const { id, external_id, email, name, display_name, display_location, avatar_url, submission_url } = owner;
  const fields = { id, external_id, email, name, display_name, display_location, avatar_url, submission_url };
  return { ...fields, generated_display_name: shortName(name), is_anonymous: owner.is_anonymous === true };
}

const FOR_PARTNERS = ["id", "display_name", "display_location", "avatar_url", "is_anonymous"];
const NOT_FOR_PARTNERS = [
  "remote_ip",
  "external_customer_id",
  "order_id",
  "external_order_id",
  "is_deletable",
  "is_changeable",
];

/** A review or a photo as a key may see it: a partner sees what is published, and nothing that identifies its author. */
function asSeenBy(call: Call, shown: Readonly<Record<string, unknown>>): unknown {
  if (call.surface !== "partners") return shown;
  const author = Object.entries(Object(shown.customer)).filter(([name]) => FOR_PARTNERS.includes(name));
  const media = Array.isArray(shown.media) ? { media: shown.media.map(published) } : {};
  return { ...published(shown), ...media, customer: Object.fromEntries(author) };
}

function published(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !NOT_FOR_PARTNERS.includes(name)));
}

function shortName(name: unknown): string | null {
  const [first, last] = typeof name === "string" ? name.split(" ") : [];
  return first ? (last ? `${first} ${last[0]}.` : first) : null;
}

function showCustomer(shop: Shop, customer: StoredRecord) {
  const own = (shelf: Shelf) => [...shelf.values()].filter((one) => one.customer_id === customer.id);
  const reviews = own(shop.reviews);
  const stars = reviews.map((review) => Number(review.rating));
  const average = stars.length > 0 ? stars.reduce((sum, one) => sum + one, 0) / stars.length : 0;
  const spend = own(shop.orders).reduce((sum, order) => sum + Number(order.total ?? 0), 0);
  const media = own(shop.media);
  return {
    ...customer,
    generated_display_name: shortName(customer.name),
    generated_display_location: [customer.city, customer.country_code].filter(Boolean).join(", ") || null,
    rating: { count: stars.length, average },
    counts: {
      reviews: stars.length,
      average_rating: average,
      media: media.length,
      orders: own(shop.orders).length,
      spend,
    },
    media: media.map((one) => plainMedia(shop, one)),
  };
}

function showReview(shop: Shop, review: StoredRecord) {
  const { author: _kept, ...shown } = review;
  const owner = ownerOf(shop, review);
  const media = [...shop.media.values()].filter((one) => one.review_id === review.id);
  const videos = media.filter((one) => one.type === "video").length;
  return {
    ...shown,
    external_customer_id: owner.external_id ?? null,
    counts: { media: media.length, photos: media.length - videos, videos },
    product: { id: review.product_id, external_id: review.external_product_id, name: "Rain jacket" },
    customer: embed(owner),
    media: media.map((one) => plainMedia(shop, one)),
  };
}

function plainMedia(shop: Shop, media: StoredRecord) {
  return { ...media, external_customer_id: ownerOf(shop, media).external_id ?? null };
}

function showMedia(shop: Shop, media: StoredRecord) {
  const product = { id: media.product_id, external_id: media.external_product_id, name: "Rain jacket" };
  return { ...plainMedia(shop, media), product, customer: embed(ownerOf(shop, media)) };
}

function showOrder(shop: Shop, order: StoredRecord) {
  const customer = order.customer_id === null ? null : embed(ownerOf(shop, order));
  const media = [...shop.media.values()].filter((one) => one.order_id === order.id);
  const reviews = [...shop.reviews.values()].filter((one) => one.order_id === order.id);
  return {
    ...order,
    counts: { reviews: reviews.length, media: media.length },
    customer,
    media: media.map((one) => plainMedia(shop, one)),
  };
}

// Fera cuts an oversized page down to 100 without a word and says so only in the answer's meta.
const LARGEST_PAGE = 100;

function page(
  call: Call,
  hits: readonly StoredRecord[],
  show: (one: StoredRecord) => unknown = (one) => one,
): Reply {
  const ignored = NOT_PRETENDED.find((name) => call.query.has(name));
  if (ignored !== undefined)
    return no(501, `The sandbox does not pretend the filter ${ignored} yet: nothing was looked for.`);
  const sorted = byAge(hits, call.query.get("sort_by") === "created_at:desc");
  const { first, size, meta } = placeOf(call.query, hits.length);
  return { status: 200, body: { data: sorted.slice(first, first + size).map(show), meta } };
}

/** Where a page lies, by the one or the other way of asking for it. */
function placeOf(query: URLSearchParams, total: number) {
  if (query.has("limit") || query.has("offset")) {
    const size = Math.min(numberIn(query, "limit", 10), LARGEST_PAGE);
    const first = numberIn(query, "offset", 0);
    return { first, size, meta: { total_count: total, limit: size, offset: first } };
  }
  const size = Math.min(numberIn(query, "page_size", 10), LARGEST_PAGE);
  const number = numberIn(query, "page", 1);
  const meta = { total_count: total, page: number, page_size: size, page_count: Math.ceil(total / size) };
  return { first: (number - 1) * size, size, meta };
}
