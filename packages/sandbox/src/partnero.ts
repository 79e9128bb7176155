import partneroMap from "@oubli/client-partnero/data-map.json" with { type: "json" };
import partneroDocument from "@oubli/client-partnero/openapi.json" with { type: "json" };
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
import { type PartneroSeed, partneroDemoSeed } from "./seeds/partnero.ts";
import { clockOf, createSpecSandbox, type Handler, type Manners, type Refusal } from "./spec-sandbox.ts";

export type PartneroOptions = SandboxOptions<PartneroSeed>;

/**
 * A pretend Partnero with one affiliate program, under `/v1` or without a base path.
 *
 * Where Partnero's documents are silent it does what the description assumes: purchases follow a renamed
 * customer key, removing a partner takes links and leads along and leaves customers behind.
 */
export function createPartneroSandbox(options: PartneroOptions = {}): Sandbox {
  const state = openProgram(options.seed ?? partneroDemoSeed(), clockOf(options));
  return createSpecSandbox({
    vendor: "partnero",
    document: partneroDocument as unknown as OpenApiDocument,
    dataMap: partneroMap as unknown as DataMap,
    credentials: { ApiKey: "partnero-sandbox-key" },
    handlers: {
      ...programHandlers(state),
      ...partnerHandlers(state),
      ...customerHandlers(state),
      ...leadHandlers(state),
      ...payoutHandlers(state),
    },
    manners: MANNERS,
    // Partnero names no number; this one is what its framework sets up by itself for two calls a second.
    usualLimit: { calls: 120, per: "minute" },
    options,
  });
}

interface Program {
  readonly partners: Shelf;
  readonly links: Shelf;
  readonly customers: Shelf;
  readonly transactions: Shelf;
  readonly leads: Shelf;
  readonly payouts: Shelf;
  readonly webhooks: Shelf;
  readonly stamp: () => string;
}

function openProgram(seed: PartneroSeed, now: () => Date): Program {
  return {
    partners: shelve(seed.partners),
    links: shelve(seed.links),
    customers: shelve(seed.customers),
    transactions: shelve(seed.transactions),
    leads: shelve(seed.leads),
    payouts: shelve(seed.payouts),
    webhooks: shelve(seed.webhooks),
    // Partnero writes microseconds.
    stamp: () => now().toISOString().replace("Z", "000Z"),
  };
}

const MANNERS: Manners = {
  unknownParameters: "ignored",
  refuse,
  budgetHeaders: (budget) => ({
    "X-RateLimit-Limit": String(budget.limit),
    "X-RateLimit-Remaining": String(budget.remaining),
  }),
};

function refuse(refusal: Refusal): Reply {
  switch (refusal.because) {
    case "unknown-path":
      return NOT_FOUND;
    case "unauthorized":
      return { status: 401, body: { message: "Unauthenticated." } };
    case "too-many-calls":
      return {
        status: 429,
        body: { message: "Too Many Attempts." },
        headers: { "Retry-After": String(refusal.budget.retryAfter) },
      };
    case "invalid": {
      const unknown = refusal.unknown.map((name): [string, string[]] => [name, ["is not allowed."]]);
      return invalid({ ...refusal.errors, ...Object.fromEntries(unknown) });
    }
  }
}

const NOT_FOUND: Reply = { status: 404, body: { message: "Not found.", status: 0 } };
const DONE: Reply = { status: 200, body: { status: 1 } };

function invalid(errors: Readonly<Record<string, readonly string[]>>): Reply {
  return { status: 422, body: { message: "The given data was invalid.", errors, status: 0 } };
}

function found(data: unknown, record?: string): Reply {
  return { status: 200, body: { data, status: 1 }, ...(record !== undefined && { record }) };
}

function programHandlers(program: Program): Record<string, Handler> {
  return {
    testKey: () => found({ program: { pub_id: "OUTDOOR1", name: "Outdoor affiliates", type: "Affiliate" } }),
    listWebhooks: (call) =>
      page(
        call,
        [...program.webhooks.values()].map(({ id: _id, ...hook }) => hook),
      ),
  };
}

function partnerHandlers(program: Program): Record<string, Handler> {
  return {
    findPartner: ({ query }) => {
      const [email, key, id] = [query.get("email"), query.get("key"), query.get("id")];
      if (email === null && key === null && id === null)
        return invalid({ email: ["The email field is required."] });
      const partner = [...program.partners.values()].find(
        (one) =>
          (email !== null && sameText(one.email, email)) ||
          (key !== null && one.key === key) ||
          one.id === id,
      );
      return partner ? found(showPartner(program, partner)) : NOT_FOUND;
    },
    listPartners: (call) =>
      page(
        call,
        [...program.partners.values()].map((one) => showPartner(program, one)),
      ),
    getPartner: ({ path }) => {
      const partner = program.partners.get(path.id ?? "");
      return partner ? found(showPartner(program, partner)) : NOT_FOUND;
    },
    updatePartner: (call) => updatePartner(program, call),
    deletePartner: ({ path }) => {
      const id = path.id ?? "";
      if (!program.partners.delete(id)) return NOT_FOUND;
      for (const link of program.links.values()) if (link.owner === id) program.links.delete(link.id);
      for (const lead of program.leads.values()) {
        if ((lead.submitter as { id?: string } | null)?.id === id) program.leads.delete(lead.id);
      }
      return DONE;
    },
    listPartnerReferralLinks: (call) => {
      const id = call.path.id ?? "";
      if (!program.partners.has(id)) return NOT_FOUND;
      return page(call, [...program.links.values()].filter((link) => link.owner === id).map(showLink));
    },
    searchPartnerReferralLinks: (call) => page(call, [...program.links.values()].map(showLink)),
    getPartnerReferralLink: ({ path }) => {
      const link = program.links.get(path.id ?? "");
      return link ? found(showLink(link)) : NOT_FOUND;
    },
    deletePartnerReferralLink: ({ path }) => (program.links.delete(path.id ?? "") ? DONE : NOT_FOUND),
  };
}

function updatePartner(program: Program, { path, body }: Call): Reply {
  const partner = program.partners.get(path.id ?? "");
  if (!partner) return NOT_FOUND;
  const { password: _never, tags, ...changes } = body.update as Readonly<Record<string, unknown>>;
  const others = [...program.partners.values()].filter((one) => one !== partner);
  if (others.some((one) => sameText(one.email, changes.email))) return taken("email");
  if (others.some((one) => one.key === changes.key)) return taken("key");
  renameLink(program, text(partner, "key"), changes.key);
  Object.assign(partner, changes, asTags(tags), { updated_at: program.stamp() });
  const { referrals: _referrals, commissions: _commissions, ...shown } = showPartner(program, partner);
  return found(shown, partner.id);
}

function renameLink(program: Program, from: string, to: unknown): void {
  const link = program.links.get(from);
  if (!link || typeof to !== "string") return;
  program.links.delete(from);
  program.links.set(to, { ...link, id: to });
}

function taken(field: string): Reply {
  return invalid({ [field]: [`The ${field} has already been taken.`] });
}

// Asked for as texts, answered as objects; null means "leave them".
function asTags(tags: unknown): object {
  return Array.isArray(tags) ? { tags: tags.map((value: unknown) => ({ value })) } : {};
}

function showPartner(program: Program, partner: StoredRecord) {
  const { key: _key, custom_fields, referrals, commissions, ...rest } = partner;
  const links = [...program.links.values()].filter((link) => link.owner === partner.id);
  const addresses = links.map((link) => `https://shop.example.test?aff=${link.id}`);
  return {
    ...rest,
    custom_fields: emptyAsList(custom_fields),
    referral_link: addresses[0] ?? null,
    referral_links: addresses,
    referrals,
    commissions,
  };
}

// The server is written in PHP, where an empty map and an empty list look the same.
function emptyAsList(map: unknown): unknown {
  return typeof map === "object" && map !== null && Object.keys(map).length === 0 ? [] : map;
}

function showLink({ id, default: main }: StoredRecord) {
  return {
    id,
    key: id,
    url: `https://shop.example.test?aff=${id}`,
    default: main,
    is_additional: false,
    direct_tracking: false,
    direct_tracking_redirect: false,
    direct_tracking_redirect_url: null,
  };
}

function customerHandlers(program: Program): Record<string, Handler> {
  return {
    listCustomers: (call) => page(call, byAge([...program.customers.values()], true).map(showCustomer)),
    searchCustomers: (call) => {
      const email = call.query.get("email");
      const id = call.query.get("id");
      const hits = [...program.customers.values()].filter(
        (one) =>
          (email !== null && broadlyMatches(email, [one.email])) || (id !== null && one.id.includes(id)),
      );
      return page(call, byAge(hits, true).map(showCustomer));
    },
    getCustomer: ({ path }) => {
      const customer = findCustomer(program, path.key);
      return customer ? found(showCustomer(customer)) : NOT_FOUND;
    },
    updateCustomer: (call) => updateCustomer(program, call),
    deleteCustomer: ({ path }) => {
      const customer = findCustomer(program, path.key);
      if (!customer) return NOT_FOUND;
      program.customers.delete(customer.id);
      for (const one of program.transactions.values())
        if (one.customer === customer.id) program.transactions.delete(one.id);
      return { ...DONE, record: customer.id };
    },
    listCustomerTransactions: (call) => {
      const customer = findCustomer(program, call.path.key);
      if (!customer) return NOT_FOUND;
      const own = [...program.transactions.values()].filter((one) => one.customer === customer.id);
      return page(call, byAge(own, true).map(showTransaction));
    },
    listTransactions: (call) =>
      page(call, byAge([...program.transactions.values()], true).map(showTransaction)),
    getTransaction: ({ path }) => {
      const transaction = program.transactions.get(path.key ?? "");
      return transaction ? found(showTransaction(transaction)) : NOT_FOUND;
    },
  };
}

function updateCustomer(program: Program, { path, body }: Call): Reply {
  const customer = findCustomer(program, path.key);
  if (!customer) return NOT_FOUND;
  const { key, tags, ...changes } = body.update as Readonly<Record<string, unknown>>;
  const others = [...program.customers.values()].filter((one) => one !== customer);
  if (others.some((one) => sameText(one.email, changes.email))) return taken("email");
  const newKey = typeof key === "string" ? key : customer.id;
  if (newKey !== customer.id && program.customers.has(newKey)) return taken("key");
  const changed = { ...customer, ...changes, ...asTags(tags), id: newKey, updated_at: program.stamp() };
  program.customers.delete(customer.id);
  program.customers.set(newKey, changed);
  for (const one of program.transactions.values()) if (one.customer === customer.id) passOn(one, newKey);
  return found(showCustomer(changed), customer.id);
}

function passOn(transaction: StoredRecord, customer: string): void {
  transaction.customer = customer;
  transaction.rewards = (transaction.rewards as readonly object[]).map((reward) => ({ ...reward, customer }));
}

function findCustomer(program: Program, key = ""): StoredRecord | undefined {
  return (
    program.customers.get(key) ?? [...program.customers.values()].find((one) => sameText(one.email, key))
  );
}

function showCustomer({ id, ...rest }: StoredRecord) {
  return { key: id, ...rest };
}

function showTransaction({ id, ...rest }: StoredRecord) {
  return { key: id, ...rest };
}

function leadHandlers(program: Program): Record<string, Handler> {
  const find = (call: Call) => program.leads.get(call.path.id ?? "");
  return {
    listLeads: (call) => {
      const sorted = byAge([...program.leads.values()], call.query.get("sort") !== "asc");
      return page(call, sorted.map(showNumbered));
    },
    getLead: (call) => {
      const lead = find(call);
      return lead ? found(showNumbered(lead)) : NOT_FOUND;
    },
    deleteLead: (call) => (program.leads.delete(call.path.id ?? "") ? DONE : NOT_FOUND),
  };
}

function payoutHandlers(program: Program): Record<string, Handler> {
  return {
    listPayoutRequests: (call) => page(call, byAge([...program.payouts.values()], true).map(showNumbered)),
    searchPayoutRequests: (call) => {
      const { query } = call;
      const hits = [...program.payouts.values()].filter((one) => {
        const owner = program.partners.get(text(one, "partner"));
        return (
          (!query.has("partner_email") || sameText(owner?.email, query.get("partner_email"))) &&
          (!query.has("partner_id") || one.partner === query.get("partner_id")) &&
          (!query.has("partner_key") || owner?.key === query.get("partner_key")) &&
          (!query.has("status") || one.status === query.get("status"))
        );
      });
      return page(call, byAge(hits, true).map(showNumbered));
    },
    getPayoutRequest: ({ path }) => {
      const payout = program.payouts.get(path.id ?? "");
      return payout ? found(showNumbered(payout)) : NOT_FOUND;
    },
  };
}

function showNumbered({ id, ...rest }: StoredRecord) {
  return { id: Number(id), ...rest };
}

// Laravel's simple pages: no total, and `last` is never told. The links carry the page only, not the filters.
function page(call: Call, all: readonly unknown[]): Reply {
  const size = numberIn(call.query, "limit", 15);
  const number = numberIn(call.query, "page", 1);
  const start = (number - 1) * size;
  const data = all.slice(start, start + size);
  const path = `${call.url.origin}${call.url.pathname}`;
  const address = (to: number) => `${path}?page=${to}`;
  return {
    status: 200,
    body: {
      data,
      links: {
        first: address(1),
        last: null,
        prev: number > 1 ? address(number - 1) : null,
        next: start + size < all.length ? address(number + 1) : null,
      },
      meta: {
        current_page: number,
        from: data.length > 0 ? start + 1 : null,
        path,
        per_page: size,
        to: data.length > 0 ? start + data.length : null,
      },
      status: 1,
    },
  };
}
