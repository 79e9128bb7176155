import type { Call, Condition, DataMap, ErasingCall, Operation, Property, RecordKind } from "@oubli/datamap";
import type { Vendor } from "./account.ts";

/** A vendor in a few lines; what is changed replaces what it names. */
export function shopMap(
  changes: {
    readonly customer?: Partial<RecordKind>;
    readonly email?: Partial<Property>;
    readonly order?: Partial<RecordKind>;
  } = {},
): DataMap {
  return {
    format: 2,
    vendor: { id: "shop", name: "Shop" },
    specVersion: "1.0.0",
    madeFrom: [],
    servers: [{ url: "https://shop.example.test/v1", surface: "default", security: [["Key"]] }],
    rateLimit: "unknown",
    security: { Key: { type: "apiKey", in: "header", name: "Key" } },
    operations: OPERATIONS,
    controls: [{ ...call("me", {}), proves: [], shows: [] }],
    records: [
      { ...CUSTOMER, properties: customerProperties(changes.email), ...changes.customer },
      { ...ORDER, ...changes.order },
    ],
    recipients: [call("listHooks", {})],
    auditTrail: [],
    retention: [],
    unreachable: [],
  };
}

/** The calls an erasure of a customer may make. */
export const ERASURE: Readonly<Record<"overwrite" | "erase", ErasingCall>> = {
  overwrite: { ...call("updateCustomer", { "path.id": "{id}" }), way: "overwrite", into: "" },
  erase: {
    ...call("deleteCustomer", { "path.id": "{id}" }),
    way: "erase",
    effects: [{ effect: "emails-subject", note: "The person is told." }],
  },
};

/** A condition: there is something. */
export function present(at: string): Condition {
  return { at, present: true };
}

export function call(
  operation: string,
  fill: Readonly<Record<string, string>>,
  more: Partial<Call> = {},
): Call {
  return {
    operation,
    reads: true,
    surfaces: ["default"],
    fill: Object.entries(fill).map(([to, value]) => ({ to, value })),
    effects: [],
    ...more,
  };
}

function operation(id: string, line: string, more: Partial<Operation> = {}): Operation {
  const [method = "", path = ""] = line.split(" ");
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return {
    id,
    method: method as Operation["method"],
    path,
    title: id,
    surfaces: ["default"],
    repeat: method === "GET" ? "safe" : "after-looking",
    confidence: "documented",
    sources: ["A"],
    parameters: names.map((name) => ({ name, in: "path", required: true, account: false })),
    ...more,
  };
}

const QUERY = { in: "query", required: false, account: false } as const;

const OPERATIONS: readonly Operation[] = [
  operation("me", "GET /me"),
  operation("listHooks", "GET /hooks"),
  operation("listCustomers", "GET /customers", {
    parameters: [
      { name: "email", ...QUERY },
      { name: "name", ...QUERY },
    ],
  }),
  operation("getCustomer", "GET /customers/{id}"),
  operation("updateCustomer", "PUT /customers/{id}", {
    body: {
      type: "object",
      additionalProperties: false,
      properties: { email: { type: "string", pattern: "@" }, name: { type: ["string", "null"] } },
    },
  }),
  operation("deleteCustomer", "DELETE /customers/{id}"),
  operation("listOrders", "GET /customers/{id}/orders"),
  operation("exportCustomer", "GET /customers/{id}/export"),
];

const CUSTOMERS = { returns: { kind: "customer", at: "", many: true } };
const ONE_CUSTOMER = { returns: { kind: "customer", at: "", many: false } };

const CUSTOMER: RecordKind = {
  kind: "customer",
  title: "Customer",
  id: "/id",
  find: [
    { ...call("listCustomers", { "query.email": "{email}" }, CUSTOMERS), by: "email", match: "exact" },
    { ...call("listCustomers", { "query.name": "{name}" }, CUSTOMERS), by: "name", match: "broad" },
  ],
  read: call("getCustomer", { "path.id": "{id}" }, ONE_CUSTOMER),
  export: call("exportCustomer", { "path.id": "{id}" }),
  leadsTo: [
    {
      ...call("listOrders", { "path.id": "{/id}" }, { returns: { kind: "order", at: "/data", many: true } }),
      name: "orders",
    },
    { ...call("getCustomer", { "path.id": "{/merged}" }, ONE_CUSTOMER), name: "merged" },
  ],
  erasure: [ERASURE.overwrite, ERASURE.erase],
  before: [],
  refusesWhen: [],
  goneWhen: [],
  keepWhen: [],
  properties: [],
  rest: [],
  schema: { type: "object", properties: { id: { type: "string" } } },
};

function customerProperties(email: Partial<Property> = {}): readonly Property[] {
  const mail = { category: "user.contact.email", origin: "provided", identifies: "email" } as const;
  return [
    none("/id"),
    {
      ...property("/email", "Address", mail),
      onErasure: { write: "{random}@anonymized.invalid" },
      ...email,
    },
    {
      ...property("/name", "Name", { category: "user.name", origin: "provided", identifies: "name" }),
      onErasure: { write: null },
    },
    property("/city", "City", { category: "user.contact.address", origin: "provided" }),
    none("/owed"),
    none("/fixed"),
    none("/gone_at"),
    none("/merged"),
    property("/referrer", "Who brought them", { ...mail, origin: "observed", about: "other" }),
  ];
}

const ORDER: RecordKind = {
  kind: "order",
  title: "Order",
  id: "/id",
  refusesWhen: [],
  goneWhen: [],
  keepWhen: [],
  rest: [],
  schema: { type: "object" },
  find: [],
  leadsTo: [],
  erasure: [],
  before: ["customer"],
  coveredBy: "customer",
  properties: [
    none("/id"),
    property("/total", "Total", { category: "user.behavior.purchase_history", origin: "observed" }),
    none("/invoiced"),
  ],
};

export function property(pointer: string, title: string, more: Partial<Property> = {}): Property {
  return { pointer, title, about: "subject", secret: false, ...more };
}

export function none(pointer: string): Property {
  return property(pointer, pointer);
}

export type Answers = Readonly<Record<string, (path: string, url: URL) => Response | Promise<Response>>>;

/** A pretend shop of a few customers and orders, in which any line of `METHOD /path` can be answered otherwise. */
export function shop(
  customers: Readonly<Record<string, Record<string, unknown>>>,
  orders: Readonly<Record<string, readonly unknown[]>> = {},
  answers: Answers = {},
): Vendor & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    credentials: { Key: "k" },
    fetch: async (request) => {
      const url = new URL(request.url);
      const path = url.pathname.slice("/v1".length);
      const line = `${request.method} ${path}`;
      asked.push(line);
      const instead = answers[line] ?? answers[request.method];
      if (instead) return instead(path, url);
      const [, what, id = "", part] = path.split("/");
      if (what === "me") return Response.json({ ok: true });
      if (what === "hooks") return Response.json([]);
      if (what !== "customers") return Response.json({ message: "not found" }, { status: 404 });
      if (id === "") return Response.json(Object.values(customers).filter((one) => fits(one, url)));
      if (!Object.hasOwn(customers, id)) return Response.json({ message: "not found" }, { status: 404 });
      if (part === "orders") return Response.json({ data: orders[id] ?? [] });
      return Response.json(customers[id] ?? {});
    },
  };
}

function fits(one: Readonly<Record<string, unknown>>, url: URL): boolean {
  const [email, name] = [url.searchParams.get("email"), url.searchParams.get("name")];
  return (email === null || one.email === email) && (name === null || String(one.name).includes(name));
}
