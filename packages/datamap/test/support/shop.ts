import { type DataMap, type Note, type Problem, readVendor, type VendorReading } from "../../src/index.ts";

/** What a shop's vendor publishes: no word about people in it, as OpenAPI 3.0. */
export const DOCUMENT = `openapi: 3.0.3
info: { title: Shop, version: 1.2.3 }
servers: [{ url: "https://api.shop.example.test/v1" }]
security: [{ Key: [] }]
paths:
  /me:
    get:
      operationId: me
      responses: { "200": { content: { application/json: { schema: { type: object, properties: { shop: { type: string } } } } } } }
  /customers:
    get:
      operationId: listCustomers
      summary: List customers
      parameters:
        - { name: email, in: query, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: size, in: query, schema: { type: integer } }
      responses:
        "200": { content: { application/json: { schema: { $ref: "#/components/schemas/CustomerList" } } } }
    delete:
      operationId: deleteEverybody
      responses: { "204": { description: gone } }
  /customers/search:
    post:
      operationId: searchCustomers
      requestBody:
        content: { application/json: { schema: { type: object, properties: { query: { type: object, properties: { phone: { type: string } } }, limit: { type: integer } } } } }
      responses:
        "200": { content: { application/json: { schema: { $ref: "#/components/schemas/CustomerList" } } } }
  /customers/{customer_id}:
    parameters: [{ name: customer_id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getCustomer
      responses:
        "200": { content: { application/json: { schema: { type: object, properties: { data: { $ref: "#/components/schemas/Customer" } } } } } }
    put:
      operationId: updateCustomer
      requestBody:
        content: { application/json: { schema: { type: object, required: [update], properties: { update: { type: object, properties: { email: { type: string }, name: { type: string }, note: { type: string } } } } } } }
      responses: { "200": { description: done } }
    delete:
      operationId: deleteCustomer
      parameters: [{ name: reason, in: query, schema: { type: string } }]
      responses: { "204": { description: gone } }
  /customers/{customer_id}/orders:
    get:
      operationId: listOrders
      parameters: [{ name: customer_id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } }
  /customers/{customer_id}/purge:
    post:
      operationId: purgeCustomer
      parameters:
        - { name: customer_id, in: path, required: true, schema: { type: string } }
        - { name: force, in: query, required: true, schema: { type: boolean } }
      requestBody: { content: { application/json: { schema: { type: object, required: [reason], properties: { reason: { type: string } } } } } }
      responses: { "202": { description: accepted } }
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-Key }
    Password: { type: http, scheme: basic }
  schemas:
    CustomerList:
      type: object
      properties:
        total: { type: integer }
        data: { type: array, items: { $ref: "#/components/schemas/Customer" } }
    Customer:
      title: Customer
      type: object
      properties:
        id: { type: string }
        email: { title: Address, type: string, nullable: true }
        name: { type: string, nullable: true }
        phone: { type: string, nullable: true }
        birthday: { type: string, format: date }
        home: { $ref: "#/components/schemas/Home" }
        note: { type: string }
        status: { type: string }
        version: { type: integer }
        deleted: { type: boolean }
        fixed: { type: boolean }
        custom: { type: object, additionalProperties: { type: string } }
        visits: { type: array, items: { type: object, properties: { at: { type: string }, ip: { type: string } } } }
    Home:
      type: object
      properties: { street: { type: string }, city: { type: string } }
    Order:
      title: Order
      type: object
      properties:
        id: { type: string }
        total: { type: number }
        paid: { type: boolean }
`;

/** The smallest page with one of everything that can be carried out. */
export const PAGE = `privacy: 2
vendor: { id: shop, name: Shop }
document: { openapi: openapi.yaml, from: the shop's developer pages }
account:
  sign-in: Key
  pace: { calls: 60, per: minute }
control: { call: GET /me, shows: { at: /shop, present: true }, proves: [customer] }
paging:
  numbered: { page: query.page, size: query.size, largest: 50, total: /total }
parts:
  home:
    is: Home
    fields: { street: { provided: user.contact.address.street }, city: { provided: user.contact.address.city } }
records:
  customer:
    is: Customer
    id: /id
    find:
      - "GET /customers?email={email}"
      - { call: POST /customers/search, body: { query: { phone: "{phone|digits}" }, limit: 50 }, reads: true, pages: none }
    read: "GET /customers/{id}"
    leads-to:
      orders: { call: "GET /customers/{id}/orders", pages: none }
    erasure:
      - overwrite: { call: "PUT /customers/{id}", into: /update }
      - erase: { call: "DELETE /customers/{id}", effects: { emails-subject: They are told by mail. } }
    gone-when: { at: /deleted, is: true }
    refuses-when: { at: /fixed, is: true }
    fields:
      id: { assigned: user.unique_id }
      email: { provided: user.contact.email, identifies: email, becomes: "{random}@anonymized.invalid" }
      name: { provided: user.name, becomes: null }
      phone: { provided: user.contact.phone_number, identifies: phone }
      birthday: { provided: user.demographic.date_of_birth }
      home: { part: home, provided: user.contact.address }
      note: { observed: user.content.private, becomes: null }
      custom: { provided: user.content, open: true }
      visits/*/at, visits/*/ip: { observed: user.device.ip_address }
    rest: { not-personal: 4 }
  order:
    is: Order
    id: /id
    before: [customer]
    covered-by: customer
    keep-when: [{ when: { at: /paid, is: true }, ground: art-17-3-b, because: Bookkeeping. }]
    fields:
      id, total: { observed: user.behavior.purchase_history }
    not-personal: [paid]
also: { recipients: GET /me }
beyond:
  invites: { what: Invitations, category: user.contact.email, because: No call lists them., ask: the shop, when: [customer] }
`;

/** Reads a page beside a description. */
export function read(page: string = PAGE, document: string = DOCUMENT): VendorReading {
  return readVendor(page, "privacy.yaml", (name: string) => (name === "openapi.yaml" ? document : undefined));
}

export function problemsOf(page: string, document: string = DOCUMENT): readonly Problem[] {
  const reading = read(page, document);
  return reading.ok ? [] : reading.problems;
}

export function mapOf(page: string = PAGE, document: string = DOCUMENT): DataMap {
  const reading = read(page, document);
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems, undefined, 1));
}

export function notesOf(page: string = PAGE, document: string = DOCUMENT): readonly Note[] {
  const reading = read(page, document);
  if (reading.ok) return reading.notes;
  throw new Error(JSON.stringify(reading.problems, undefined, 1));
}

/** A text with one place replaced. Fails when the place is not there, so that no test tests nothing. */
export function changed(text: string, place: string, replacement: string): string {
  if (!text.includes(place)) throw new Error(`the text has no ${place}`);
  return text.replace(place, () => replacement);
}

/** The 1-based line some words stand on. */
export function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}
