import { type DataMap, readSpec } from "@oubli/datamap";
import type { Vendor } from "./account.ts";

/** A description in a few lines; the changed ones replace what they name. */
export function shopMap(
  changes: { readonly customer?: string; readonly email?: string; readonly more?: string } = {},
): DataMap {
  const read = readSpec(
    `
openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
x-vendor: { id: shop, name: Shop }
x-rate-limit: unknown
servers: [{ url: "https://shop.example.test/v1" }]
security: [{ Key: [] }]
paths:
  /me:
    get: { operationId: me, x-confidence: documented, x-source: [A], x-subject: { role: ping }, responses: { "200": { description: ok } } }
  /hooks:
    get: { operationId: listHooks, x-confidence: documented, x-source: [A], x-subject: { role: recipients }, responses: { "200": { description: ok } } }
  /customers:
    get:
      operationId: listCustomers
      x-confidence: documented
      x-source: [A]
      x-pages: none
      x-subject:
        - { role: find, of: customer, by: email, at: query.email, match: exact }
        - { role: find, of: customer, by: name, at: query.name, match: broad }
      parameters: [{ name: email, in: query, schema: { type: string } }, { name: name, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Customer" } } } } } }
  /customers/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getCustomer
      x-confidence: documented
      x-source: [A]
      x-subject: { role: read, of: customer, at: path.id }
      responses:
        "200":
          description: ok
          content: { application/json: { schema: { $ref: "#/components/schemas/Customer" } } }
          links:
            orders: { operationId: listOrders, parameters: { path.id: $response.body#/id } }
            merged: { operationId: getCustomer, parameters: { path.id: $response.body#/merged } }
    put:
      operationId: updateCustomer
      x-confidence: documented
      x-source: [A]
      x-repeat: after-looking
      x-subject: { role: overwrite, of: customer, at: path.id, fields: body }
      requestBody: { content: { application/json: { schema: { type: object, additionalProperties: false, properties: { email: { type: string, pattern: "@" }, name: { type: [string, "null"] } } } } } }
      responses: { "200": { description: ok } }
    delete:
      operationId: deleteCustomer
      x-confidence: documented
      x-source: [A]
      x-repeat: after-looking
      x-side-effects: [{ effect: emails-subject, note: The person is told. }]
      x-subject: { role: erase, of: customer, at: path.id }
      responses: { "204": { description: ok } }
  /customers/{id}/orders:
    get:
      operationId: listOrders
      x-confidence: documented
      x-source: [A]
      x-pages: none
      x-subject: none
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } } } }
  /customers/{id}/export:
    get:
      operationId: exportCustomer
      x-confidence: documented
      x-source: [A]
      x-subject: { role: export, of: customer, at: path.id }
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: ok } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Customer:
      title: Customer
      type: object
      x-record: ${changes.customer ?? "{ kind: customer, id: /id, erasure: [overwrite, erase] }"}
      properties:
        id: { type: string, x-data: none }
        email: { title: Address, type: string, x-data: ${changes.email ?? "{ category: user.contact.email, origin: provided, identifies: email, on-erasure: { write: '{random}@anonymized.invalid' } }"} }
        name: { title: Name, type: [string, "null"], x-data: { category: user.name, origin: provided, identifies: name, on-erasure: { write: null } } }
        city: { title: City, type: [string, "null"], x-data: { category: user.contact.address, origin: provided } }
        owed: { type: number, x-data: none }
        fixed: { type: boolean, x-data: none }
        gone_at: { type: [string, "null"], x-data: none }
        merged: { type: array, x-data: none }
        referrer: { title: Who brought them, type: [string, "null"], x-data: { category: user.contact.email, origin: observed, about: other, identifies: email } }
    Order:
      title: Order
      type: object
      x-record: ${changes.more ?? "{ kind: order, id: /id, before: [customer], covered-by: customer }"}
      properties:
        id: { type: string, x-data: none }
        total: { title: Total, type: number, x-data: { category: user.behavior.purchase_history, origin: observed } }
        invoiced: { type: boolean, x-data: none }
`,
    "shop.yaml",
  );
  if (read.ok) return read.map;
  throw new Error(JSON.stringify(read.problems, undefined, 1));
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
