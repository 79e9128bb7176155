import loyaltyMap from "@oubli/client-loyalty-lt/data-map.json" with { type: "json" };
import loyaltyDocument from "@oubli/client-loyalty-lt/openapi.json" with { type: "json" };
import type { DataMap } from "@oubli/datamap";
import type { Call } from "./call.ts";
import type { OpenApiDocument } from "./document.ts";
import { auditHandlers, createAuditTrail } from "./loyalty-audit.ts";
import { complianceHandlers } from "./loyalty-compliance.ts";
import {
  anonymizedReply,
  findMember,
  type Group,
  loyaltyError,
  openGroup,
  page,
  showMember,
  showSummary,
} from "./loyalty-group.ts";
import { type ErrorShape, mannersOf } from "./loyalty-manners.ts";
import { broadlyMatches, byAge, type StoredRecord } from "./records.ts";
import type { Sandbox, SandboxOptions } from "./sandbox.ts";
import { type LoyaltySeed, loyaltyDemoSeed } from "./seeds/loyalty.ts";
import { clockOf, createSpecSandbox, type Handler } from "./spec-sandbox.ts";

export interface LoyaltyOptions extends SandboxOptions<LoyaltySeed> {
  /** Which of the three shapes that the vendor's pages show its errors have. Default: that of the July 2025 page. */
  readonly errors?: ErrorShape;
  /** `missing`: everything under /compliance answers 404, as a real server may. */
  readonly compliance?: "there" | "missing";
}

/**
 * A pretend Loyalty.lt with one partner and two shops, under `/api/partners`, `/lt/partners`, `/en/partners`
 * or without a base path. Takes the key with its secret, or a session together with `X-Partner-ID: 88`.
 */
export function createLoyaltySandbox(options: LoyaltyOptions = {}): Sandbox {
  const group = openGroup(options.seed ?? loyaltyDemoSeed(), clockOf(options), options.random);
  const trail = createAuditTrail(group);
  const compliance = { ...complianceHandlers(group, trail), ...auditHandlers(trail) };
  const errors = options.errors ?? "named";
  return createSpecSandbox({
    vendor: "loyalty-lt",
    document: loyaltyDocument as unknown as OpenApiDocument,
    dataMap: loyaltyMap as unknown as DataMap,
    credentials: {
      ApiKey: "loyalty-sandbox-key",
      ApiSecret: "loyalty-sandbox-secret",
      PartnerSession: "loyalty-session",
    },
    handlers: wrap(
      {
        ...partnerHandlers(group),
        ...memberHandlers(group, trail),
        ...(options.compliance === "missing" ? absent(compliance) : compliance),
      },
      errors,
    ),
    manners: mannersOf(errors),
    usualLimit: { calls: 2000, per: "hour" },
    options,
  });
}

/** Whatever a handler refuses is said in the chosen shape, and a session must say whose it is. */
function wrap(handlers: Record<string, Handler>, errors: ErrorShape): Record<string, Handler> {
  const wrapped = Object.entries(handlers).map(([id, handle]): [string, Handler] => [
    id,
    (call) => mannersOf(errors).reshape(sessionProblem(id, call) ?? handle(call)),
  ]);
  return Object.fromEntries(wrapped);
}

function sessionProblem(id: string, { headers }: Call) {
  const named = headers.get("X-Partner-ID");
  const session = headers.has("authorization");
  if (id === "login" || id === "refreshSession") return undefined;
  if (named === null && session) return loyaltyError(401, "UNAUTHORIZED", "X-Partner-ID is missing");
  if (named !== null && named !== "88") return loyaltyError(403, "ACCESS_DENIED", "Not your partner account");
  return undefined;
}

function absent(handlers: Record<string, Handler>): Record<string, Handler> {
  const missing: Handler = () => loyaltyError(404, "RESOURCE_NOT_FOUND", "Address not found");
  return Object.fromEntries(Object.keys(handlers).map((id) => [id, missing]));
}

function partnerHandlers(group: Group): Record<string, Handler> {
  const session = {
    access_token: "loyalty-session",
    refresh_token: "loyalty-refresh",
    token_type: "Bearer",
    expires_in: 3600,
  };
  const partner = { id: 88, name: "Porto Outdoor Group", tier: "standard", shops_count: group.shops.size };
  return {
    login: ({ body }) =>
      body.password === "sandbox"
        ? ok({ ...session, partner })
        : loyaltyError(401, "INVALID_CREDENTIALS", "Address or password is wrong"),
    refreshSession: ({ body }) =>
      body.refresh_token === session.refresh_token
        ? ok(session)
        : loyaltyError(401, "INVALID_TOKEN_FORMAT", "The refresh token is wrong"),
    getProfile: () =>
      ok({
        id: 88,
        name: partner.name,
        tier: partner.tier,
        status: "active",
        created_at: "2023-03-01T08:00:00Z",
        shops: { total: group.shops.size, active: group.shops.size, pending: 0 },
        features: ["multi_shop_management"],
      }),
    listShops: (call) =>
      page(
        call,
        [...group.shops.values()].map((shop) => ({ ...shop, id: Number(shop.id) })),
      ),
    listWebhooks: () => ok([...group.webhooks.values()].map((hook) => ({ ...hook, id: Number(hook.id) }))),
  };
}

function memberHandlers(group: Group, trail: ReturnType<typeof createAuditTrail>): Record<string, Handler> {
  return {
    listCustomers: (call) => {
      const search = call.query.get("search");
      const current = [...group.members.values()].filter(
        (one) => one.merged_into === undefined && !one.anonymized_at,
      );
      const hits =
        search === null ? current : current.filter((one) => broadlyMatches(search, searchable(one)));
      return page(call, byAge(hits, false).map(showSummary));
    },
    getCustomer: ({ path }) => {
      const member = findMember(group, path.id);
      if (!member) return loyaltyError(404, "CUSTOMER_NOT_FOUND", "No such customer");
      if (member.anonymized_at) return anonymizedReply(group, member);
      trail.note("customer.viewed", member.id);
      return ok(showMember(member));
    },
    listTransactions: (call) =>
      page(
        call,
        byAge([...group.transactions.values()], true).map(({ member: owner, ...rest }) => ({
          ...rest,
          customer_id: Number(owner),
        })),
      ),
    listCustomerTransactions: (call) => {
      const member = findMember(group, call.path.id);
      if (!member) return loyaltyError(404, "CUSTOMER_NOT_FOUND", "No such customer");
      if (member.anonymized_at) return anonymizedReply(group, member);
      const shop = call.headers.get("X-Shop-ID");
      const own = [...group.transactions.values()].filter(
        (one) =>
          one.member === member.id && (shop === null || String((one.shop as { id: number }).id) === shop),
      );
      return page(
        call,
        byAge(own, true).map(({ member: owner, ...rest }) => ({ ...rest, customer_id: Number(owner) })),
      );
    },
  };
}

function searchable(member: StoredRecord): readonly unknown[] {
  const cards = (member.loyalty_cards as readonly { card_number: string }[]).map((card) => card.card_number);
  return [member.id, member.name, member.email, member.phone, ...cards];
}

function ok(data: unknown) {
  return { status: 200, body: { success: true, data } };
}
