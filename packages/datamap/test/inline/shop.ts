import { type DataMap, type Problem, readVendor, type VendorReading } from "../../src/index.ts";

/** The smallest description with one of everything. Tests change lines of it. */
export const SPEC = `openapi: 3.1.0
info: { title: Shop, version: 1.2.3 }
x-vendor: { id: shop, name: Shop }
x-rate-limit: { calls: 60, per: minute }
x-pagination:
  numbered: { style: page, position: query.page, size: query.size, largest: 50, total: /total }
x-unreachable:
  - { id: invites, what: Invitations, category: user.contact, because: No call lists them., ask: the shop, when: [customer] }
servers: [{ url: "https://{region}.shop.test/v1", variables: { region: { default: eu } } }]
security: [{ Key: [] }]
paths:
  /customers:
    get:
      operationId: listCustomers
      summary: List customers
      x-confidence: documented
      x-source: [A]
      x-pages: numbered
      x-subject: { role: find, of: customer, by: email, at: query.email, match: broad }
      parameters:
        - { name: email, in: query, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: size, in: query, schema: { type: integer, default: 10 } }
      responses:
        "200":
          content: { application/json: { schema: { type: object, properties: { total: { type: integer }, data: { type: array, items: { $ref: "#/components/schemas/Customer" } } } } } }
  /customers/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getCustomer
      x-confidence: documented
      x-source: [A]
      x-subject: { role: read, of: customer, at: path.id }
      responses:
        "200":
          content: { application/json: { schema: { $ref: "#/components/schemas/Customer" } } }
          links:
            orders: { operationId: listOrders, parameters: { path.id: $response.body#/id } }
    put:
      operationId: updateCustomer
      x-confidence: documented
      x-source: [A]
      x-repeat: after-looking
      x-subject: { role: overwrite, of: customer, at: path.id, fields: body.update }
      requestBody: { content: { application/json: { schema: { type: object, properties: { update: { type: object, properties: { email: { type: string } } } } } } } }
      responses: { "200": {} }
    delete:
      operationId: deleteCustomer
      x-confidence: inferred
      x-source: [A]
      x-repeat: after-looking
      x-side-effects: [{ effect: emails-subject, note: They are told. }]
      x-subject: { role: erase, of: customer, at: path.id }
      responses: { "204": {} }
  /customers/{id}/orders:
    get:
      operationId: listOrders
      x-confidence: documented
      x-source: [A]
      x-pages: none
      x-subject: none
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Customer:
      title: Customer
      type: object
      x-record: { kind: customer, id: /id, erasure: [overwrite, erase] }
      properties:
        id: { type: string, x-data: none }
        email: { title: Address, type: [string, "null"], x-data: { category: user.contact.email, origin: provided, identifies: email, on-erasure: { write: "{random}@anonymized.invalid" } } }
        home: { $ref: "#/components/schemas/Home" }
        tags: { type: array, x-data: { category: user.behavior, origin: observed }, items: { type: object, properties: { value: { type: string }, secret: { type: string, x-data: { category: user.authorization, origin: assigned, secret: true } } } } }
    Home:
      type: object
      properties:
        city: { type: string, x-data: { category: user.contact.address, origin: provided } }
    Order:
      title: Order
      type: object
      x-record: { kind: order, id: /id, before: [customer], covered-by: customer }
      properties:
        id: { type: string, x-data: none }
        total: { type: number, x-data: { category: user.behavior.purchase_history, origin: observed } }
`;

/** Reads a description that carries its marks itself. */
export function read(text: string = SPEC, others: Readonly<Record<string, string>> = {}): VendorReading {
  return readVendor(text, "shop.yaml", (name) => others[name]);
}

export function problemsOf(text: string, others: Readonly<Record<string, string>> = {}): readonly Problem[] {
  const reading = read(text, others);
  return reading.ok ? [] : reading.problems;
}

export function mapOf(text: string = SPEC, others: Readonly<Record<string, string>> = {}): DataMap {
  const reading = read(text, others);
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems, undefined, 1));
}

/** A text with one place replaced. Fails when the place is not there, so that no test tests nothing. */
export function changed(place: string, replacement: string, text: string = SPEC): string {
  if (!text.includes(place)) throw new Error(`the text has no ${place}`);
  return text.replace(place, () => replacement);
}

/** The 1-based line some words stand on. */
export function lineOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`the text has no ${words}`);
  return text.slice(0, at).split("\n").length;
}
