import {
  ApiError,
  type Clock,
  createVendorClient,
  type VendorClient,
  type VendorClientOptions,
  type VendorFacts,
} from "../src/index.ts";

const id = { name: "id", in: "path", required: true, account: false } as const;
const optional = (name: string) => ({ name, in: "query", required: false, account: false }) as const;
const shop = { name: "domain", in: "query", required: false, account: true } as const;
const partner = { name: "X-Partner", in: "header", required: true, account: true } as const;

/** A vendor with one of everything: two surfaces, three kinds of keys, every kind of repeat, three ways of paging. */
export const facts: VendorFacts = {
  vendor: { id: "acme", name: "Acme" },
  servers: [
    { url: "https://api.acme.test/v1", surface: "private", security: [["Key"], ["Token"]] },
    {
      url: "https://api.acme.test/partners",
      surface: "partners",
      security: [["PartnerKey", "PartnerSecret"]],
    },
  ],
  security: {
    Key: { type: "apiKey", in: "header", name: "Api-Key" },
    Token: { type: "bearer" },
    PartnerKey: { type: "apiKey", in: "header", name: "Partner-Key" },
    PartnerSecret: { type: "apiKey", in: "query", name: "secret" },
  },
  rateLimit: { calls: 60, per: "minute" },
  operations: [
    {
      ...operation("listCustomers", "GET", "/customers"),
      parameters: [
        optional("email"),
        optional("tags"),
        optional("since"),
        optional("page"),
        optional("size"),
        optional("cursor"),
        optional("offset"),
      ],
      pages: {
        style: "page",
        position: "query.page",
        size: { name: "size", largest: 2 },
        total: "/meta/total",
      },
      returns: { at: "/data", many: true },
    },
    { ...operation("getCustomer", "GET", "/customers/{id}"), parameters: [id] },
    { ...operation("countCustomers", "GET", "/customers/count"), parameters: [] },
    { ...operation("searchCustomers", "GET", "/customers:search"), parameters: [optional("email")] },
    { ...operation("updateCustomer", "PUT", "/customers/{id}"), parameters: [id], repeat: "safe" },
    {
      ...operation("deleteCustomer", "DELETE", "/customers/{id}"),
      parameters: [id],
      repeat: "after-looking",
    },
    { ...operation("inviteCustomer", "POST", "/customers/{id}/invite"), parameters: [id], repeat: "never" },
    {
      ...operation("getShop", "GET", "/shop"),
      parameters: [shop, { ...optional("detail"), default: "full" }],
      surfaces: ["private", "partners"],
    },
    { ...operation("getAudit", "GET", "/audit"), parameters: [partner] },
  ],
};

function operation(id: string, method: "GET" | "PUT" | "POST" | "DELETE", path: string) {
  return { id, method, path, repeat: "safe" as const, surfaces: ["private"] };
}

/** A clock on which sleeping takes no time; `slept` says how long it would have taken. */
export function instantClock(): { readonly clock: Clock; readonly slept: number[] } {
  let now = Date.UTC(2026, 10, 20);
  const slept: number[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
  return { clock, slept };
}

/** A client of the vendor above whose calls are answered by `handler`; `requests` holds what it was sent. */
export function acme(
  handler: (request: Request, count: number) => Response | Promise<Response>,
  options: Partial<VendorClientOptions> = {},
): { client: VendorClient; requests: Request[]; slept: number[] } {
  const requests: Request[] = [];
  const { clock, slept } = instantClock();
  const client = createVendorClient({
    facts,
    credentials: { Key: "sk_secret" },
    clock,
    random: () => 1,
    fetch: async (request) => {
      requests.push(request.clone());
      return handler(request, requests.length);
    },
    ...options,
  });
  return { client, requests, slept };
}

/** The error of a promise that must fail with an ApiError. */
export async function errorOf(promise: Promise<unknown>): Promise<ApiError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("expected an ApiError, but the call succeeded");
}
