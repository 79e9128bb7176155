import {
  type Call,
  type Condition,
  type DataMap,
  type ErasingCall,
  type Property,
  type RecordKind,
  readVendor,
} from "@oubli/datamap";
import type { Vendor } from "./account.ts";

/** What the shop publishes of its API. */
const DOCUMENT = `
openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
servers: [{ url: "https://shop.example.test/v1" }]
security: [{ Key: [] }]
paths:
  /me:
    get: { operationId: me, responses: { "200": { description: ok } } }
  /hooks:
    get: { operationId: listHooks, responses: { "200": { description: ok } } }
  /customers:
    get:
      operationId: listCustomers
      parameters: [{ name: email, in: query, schema: { type: string } }, { name: name, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Customer" } } } } } }
  /customers/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getCustomer
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Customer" } } } } }
    put:
      operationId: updateCustomer
      requestBody: { content: { application/json: { schema: { type: object, additionalProperties: false, properties: { email: { type: string, pattern: "@" }, name: { type: [string, "null"] } } } } } }
      responses: { "200": { description: ok } }
    delete:
      operationId: deleteCustomer
      responses: { "204": { description: ok } }
  /customers/{id}/orders:
    get:
      operationId: listOrders
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } } } }
  /customers/{id}/export:
    get:
      operationId: exportCustomer
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: ok } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Customer:
      title: Customer
      type: object
      properties:
        id: { type: string }
        email: { title: Address, type: string }
        name: { title: Name, type: [string, "null"] }
        city: { title: City, type: [string, "null"] }
        owed: { type: number }
        fixed: { type: boolean }
        gone_at: { type: [string, "null"] }
        merged: { type: array, items: { type: string } }
        referrer: { title: Who brought them, type: [string, "null"] }
    Order:
      title: Order
      type: object
      properties: { id: { type: string }, total: { title: Total, type: number }, invoiced: { type: boolean } }
`;

/** What it means for a person. */
const PAGE = `
privacy: 2
vendor: { id: shop, name: Shop }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: GET /me
records:
  customer:
    is: Customer
    id: /id
    find:
      - { call: "GET /customers?email={email}", exact: true, pages: none }
      - { call: "GET /customers?name={name}", pages: none }
    read: "GET /customers/{id}"
    export: "GET /customers/{id}/export"
    leads-to:
      orders: { call: "GET /customers/{/id}/orders", pages: none }
      merged: "GET /customers/{/merged}"
    erasure:
      - overwrite: "PUT /customers/{id}"
      - erase: { call: "DELETE /customers/{id}", effects: { emails-subject: The person is told. } }
    fields:
      email: { provided: user.contact.email, identifies: email, becomes: "{random}@anonymized.invalid" }
      name: { provided: user.name, identifies: name, becomes: null }
      city: { provided: user.contact.address }
      referrer: { observed: user.contact.email, identifies: email, others: true }
      merged: { assigned: user.unique_id }
    not-personal: [id, owed, fixed, gone_at]
  order:
    is: Order
    id: /id
    before: [customer]
    covered-by: customer
    fields: { total: { observed: user.behavior.purchase_history } }
    not-personal: [id, invoiced]
also: { recipients: GET /hooks }
`;

const MAP: DataMap = readShop();

function readShop(): DataMap {
  const reading = readVendor(PAGE, "privacy.yaml", (name) =>
    name === "openapi.yaml" ? DOCUMENT : undefined,
  );
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems, undefined, 1));
}

/** A vendor in a few lines; what is changed replaces what it names in the data map. */
export function shopMap(
  changes: {
    readonly customer?: Partial<RecordKind>;
    readonly email?: Partial<Property>;
    readonly order?: Partial<RecordKind>;
  } = {},
): DataMap {
  const records = MAP.records.map((kind) => ({
    ...kind,
    properties: kind.properties.map((property) =>
      property.pointer === "/email" ? { ...property, ...changes.email } : property,
    ),
    ...(kind.kind === "customer" ? changes.customer : changes.order),
  }));
  return { ...MAP, records };
}

/** The calls an erasure of a customer makes. */
export const ERASURE: Readonly<Record<"overwrite" | "erase", ErasingCall>> = {
  overwrite: erasing("overwrite"),
  erase: erasing("erase"),
};

function erasing(way: ErasingCall["way"]): ErasingCall {
  const found = MAP.records[0]?.erasure.find((one) => one.way === way);
  if (!found) throw new Error(`the shop has no ${way}`);
  return found;
}

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
