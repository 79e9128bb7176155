import { load } from "js-yaml";
import type { Problem } from "../../src/document/source-file.ts";
import { type PageSource, readPageSource } from "../../src/page/page-source.ts";
import { readPage } from "../../src/page/read-page.ts";

/** A page with one of everything the ordinary vendor needs. Tests change lines of it. */
export const PAGE = `privacy: 2
vendor: { id: shop, name: Shop }
document: { openapi: api.json, from: the shop's reference }

account:
  host: https://{region}.shop.test
  asks: { region: "eu, us or ap: where the account lives" }
  sign-in: { bearer: "{secret}" }
  always: { header.Version: "2026-01-01" }
  pace: { calls: 10, per: second }
control:
  - { call: GET /me, shows: { at: /id, present: true } }
  - { call: GET /customers?limit=1, shows: { at: /data/0/id, present: true }, proves: [customer] }
paging:
  cursor: { cursor: query.cursor, size: query.limit, largest: 100, next: /cursor }
answers:
  failed: { at: /errors/0, present: true }

records:
  customer:
    is: Customer
    title: Customer
    id: /id
    find:
      - { call: POST /customers/search, body: { filter: { email: "{email}" } }, reads: true, spellings: [as-given, lower] }
      - { call: GET /customers, scan: [phone, name] }
    read: GET /customers/{id}
    leads-to:
      orders: GET /orders?customer={id}
    erasure:
      - overwrite: { call: "PUT /customers/{id}", into: /update }
      - erase: { call: "DELETE /customers/{id}", effects: { deletes-children: Cards go too. } }
    gone-when: { at: /deleted, is: true }
    rectify: PUT /customers/{id}
    fields:
      id, reference_id: { assigned: user.unique_id, identifies: external-id }
      email: { provided: user.contact.email, identifies: email, becomes: null }
      note: { observed: user.content.private, becomes: "" }
      address/city: { provided: user.contact.address.city }
    not-personal: [updated_at, version]
  order:
    is: { answer: "GET /orders", at: /data/* }
    id: none
    covered-by: customer
    keep-when:
      - { when: always, for: 120 months, from: /paid_at, ground: art-17-3-b, because: Bookkeeping. }
    by-hand: { what: Have it removed., ask: the shop }
    fields: { total: { observed: user.behavior.purchase_history } }
    rest: { not-personal: 3 }
beyond:
  invites: { what: Invitations, category: user.contact, because: No call lists them., ask: the shop, concerns: [access], when: [customer] }
`;

/** Pieces of other pages, each a construct or two, merged over {@link PAGE}. */
export const SHAPES: readonly (readonly [what: string, text: string])[] = [
  [
    "no document, and a host",
    "document: none\naccount: { host: https://shop.test, sign-in: none, pace: unknown }",
  ],
  ["one control without words", "control: GET /me"],
  [
    "several documents",
    `document: { openapi: [a.json, b.json], sha256: ["${"0".repeat(64)}", "${"1".repeat(64)}"] }`,
  ],
  [
    "basic",
    'account: { sign-in: { basic: "{agent}/token:{secret}" }, asks: { agent: "The agent\'s address" }, pace: unknown }',
  ],
  ["schemes together and either", "account: { sign-in: [A + B, C] }"],
  [
    "a key with a prefix",
    'account: { sign-in: { header.Authorization: "Key {secret}", query.shop: "{shop}" } }',
  ],
  [
    "tokens",
    "account: { sign-in: { oauth2: { token: https://shop.test/token, grant: client-credentials, scopes: [read], in: body } } }",
  ],
  [
    "surfaces",
    "surfaces: { private: { host: https://a.test, sign-in: [K] }, partners: { host: https://b.test, sign-in: P } }",
  ],
  ["the next address", "paging: { linked: { next-address: /links/next } }"],
  ["the header Link", "paging: { linked: { link-header: next } }"],
  ["the last id", "paging: { last: { after-id: query.after, more: /has_more } }"],
  ["a total in a header", "paging: { pages: { page: query.page, total: header X-Total } }"],
  ["an end in words", "paging: { pages: { offset: body.skip, end: short-page } }"],
  ["lists", "lists: { audience: { call: GET /lists, id: /lists/*/id, title: /lists/*/name, pages: none } }"],
  [
    "answers",
    "answers: { gone: [{ status: [404, 410] }, { at: /code, is: gone }], limit: { status: 429, header: Retry-After }, refused: { at: /x, not: null } }",
  ],
  [
    "additions",
    'adds: [{ call: "DELETE /x/{id}", source: reference }, { to: GET /x, query: [email], source: reference }, { to: customer, fields: [deleted], source: reference }]',
  ],
  [
    "documents",
    'document: { graphql: a.graphql }\ndocuments: { anyCustomer: "{ customers(first: 1) { id } }" }\ncontrol: QUERY anyCustomer',
  ],
  [
    "letters",
    'letters: { access: { to: "{address}", subject: Access, text: "Please." } }\ncontrol: LETTER access',
  ],
  ["tables", "document: { sql: schema.sql }\ncontrol: { call: SELECT public.customers, proves: [customer] }"],
  [
    "parts",
    "parts: { embedded: { is: Embedded, fields: { email: { provided: user.contact.email } }, rest: { not-personal: 1 } } }",
  ],
  [
    "others",
    "also: { recipients: { call: GET /hooks, at: /data/*, name: /url, on: [private] }, audit-trail: GET /audit, retention: [GET /a, GET /b] }",
  ],
  [
    "a record with everything else",
    `records:
  member:
    is: [member, deleted_member]
    in: audience
    on: [private]
    id: [audience, /id]
    find: [{ call: "GET /m/{email|lower|md5}", exact: true, answers: { nothing: { status: 404 } } }, { call: POST /m, body: { ids: "{email|list}" }, batch: 100, at: /r/*/m, key: /email, reads: true, pages: none, by: email, as: member, send: form, header: { X: "{email}" } }]
    export: { call: GET /e, repeat: safe, sure: inferred, source: [A] }
    erasure: [{ suppress: POST /s }, { unsubscribe: POST /u }, { anonymize: { call: POST /a, body: { id: "{id}" }, job: { id: /job, poll: "GET /jobs/{job}", done: { at: /s, is: done }, failed: { at: /s, is: failed }, usual: 1 hours, longest: 30 days, remind: [7 days], cancel: { call: "DELETE /jobs/{job}", within: 10 days, by-hand: Ask. } } } }]
    restrict: POST /r
    object: POST /o
    unsubscribe: POST /u
    before: [order]
    refuses-when: { at: /locked, is: true }
    deleted-after: { span: 24 months, from: /date }
    fields:
      a: { record: order }
      b: { part: embedded, provided: user }
      c: { observed: user.name, others: true, title: Colleagues }
      d: { assigned: user.authorization, secret: true }
      e: { provided: user, open: true, becomes: { x: [1, null] } }`,
  ],
];

/** A page with pieces of another one over it. */
export function pageWith(text: string): unknown {
  return { ...(load(PAGE) as object), ...(load(text) as object) };
}

export function sourceOf(text: string): PageSource {
  return readPageSource("privacy.yaml", text);
}

export function problemsOf(text: string): readonly Problem[] {
  return readPage(sourceOf(text)).problems;
}

/** The page with one place replaced. Fails when the place is not there, so that no test tests nothing. */
export function changed(place: string, replacement: string): string {
  if (!PAGE.includes(place)) throw new Error(`the page has no ${place}`);
  return PAGE.replace(place, () => replacement);
}

/** The 1-based line a text stands on. */
export function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}
