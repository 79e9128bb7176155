import type { Path } from "../document/source-file.ts";

/** The line to write at a place; `undefined` where the vocabulary's own words have to do. */
export function exampleFor(path: Path): string | undefined {
  const names = path.filter((step) => typeof step === "string");
  return EXAMPLES.get(names.slice(-2).join("/")) ?? EXAMPLES.get(names.at(-1) ?? "");
}

/** By the key a line belongs to, or by that and the key above it. */
const EXAMPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    privacy: "privacy: 2",
    "vendor/id": "id: shop",
    "job/id": "id: /job_id",
    vendor: "vendor: { id: shop, name: Shop }",
    document: "document: { openapi: openapi.yaml }   or   document: none",
    control: "control: GET /ping   or   control: [{ call: GET /customers?limit=1, proves: [customer] }]",
    records: "records: { customer: { is: Customer, id: /id, … } }",
    "sign-in": 'sign-in: { bearer: "{secret}" }   or   the name of a security scheme of the document',
    basic: 'basic: "{user}:{secret}"',
    bearer: 'bearer: "{secret}"',
    always: 'always: { header.X-Version: "2026-07" }',
    pace: "pace: { calls: 60, per: minute }   or   pace: unknown",
    paging: "paging: { numbered: { page: query.page, size: query.limit, largest: 100, total: /total } }",
    is: 'is: Customer   or   is: { answer: "GET /customers/{id}", at: /data }',
    id: "id: /id",
    find: 'find: ["GET /customers?email={email}"]',
    read: "read: GET /customers/{id}",
    "leads-to": 'leads-to: { orders: "GET /orders?customer={id}" }',
    erasure: 'erasure: [{ erase: "DELETE /customers/{id}" }]',
    "covered-by": "covered-by: customer",
    "by-hand": "by-hand: { what: What to do., ask: whom }",
    "refuses-when": "refuses-when: { at: /is_deletable, is: false }",
    "gone-when": "gone-when: { at: /anonymized_at, present: true }",
    "keep-when":
      "keep-when: [{ when: always, for: 120 months, from: /paid_at, ground: art-17-3-b, because: Bookkeeping. }]",
    "deleted-after": "deleted-after: { span: 24 months, from: /created_at }",
    fields: "fields: { email: { provided: user.contact.email, identifies: email } }",
    "not-personal": "not-personal: [updated_at, version]",
    rest: "rest: { not-personal: 12 }",
    effects: 'effects: { ends-access: "The person cannot log in any more." }',
    job: "job: { usual: 2 days, longest: 30 days }",
    longest: "longest: 30 days",
    shows: "shows: { at: /id, present: true }",
    answers: "answers: { failed: { at: /errors/0, present: true } }",
    adds: 'adds: [{ call: "DELETE /customers/{id}", source: Reference → Delete a customer }]',
    beyond:
      "beyond: { invites: { what: Invitations, category: user.contact, because: No call lists them., ask: the vendor } }",
  }),
);
