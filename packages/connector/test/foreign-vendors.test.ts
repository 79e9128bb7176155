import { createHash } from "node:crypto";
import type { Connector } from "@oubli/engine";
import type { PlannedStep } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, SIGNAL, searchBy, type Vendor, words } from "./support/account.ts";
import { mapOf } from "./support/page.ts";

const NOT_FOUND = () => Response.json({ title: "Resource Not Found" }, { status: 404 });

/** Searches, sends all that is planned in its order, looks at each, and searches once more. */
async function led(connector: Connector) {
  const { findings, coverage } = await searchBy(connector, EMAIL);
  const { steps: proposed, retained, covered, tasks } = await connector.propose(findings, words());
  const steps = proposed.map((step, at): PlannedStep => ({ id: `s${at}`, ...step }));
  const outcomes: string[] = [];
  for (const { call } of steps)
    outcomes.push((await connector.perform(call, async () => true, SIGNAL)).outcome);
  const seen: string[] = [];
  for (const step of steps) seen.push(await connector.verify(step, SIGNAL, findings));
  const after = await searchBy(connector, EMAIL);
  return { findings, coverage, steps, retained, covered, tasks, outcomes, seen, after };
}

describe("a list that goes on after the id of its last record", () => {
  const DOCUMENT = `
openapi: 3.1.0
info: { title: Contacts, version: 1.0.0 }
servers: [{ url: "https://contacts.example.test" }]
security: [{ Key: [] }]
paths:
  /contacts:
    get:
      parameters: [{ name: starting_after, in: query, schema: { type: string } }, { name: limit, in: query, schema: { type: integer } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { has_more: { type: boolean }, data: { type: array, items: { $ref: "#/components/schemas/Contact" } } } } } } } }
  /contacts/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Contact" } } } } } }
    delete: { responses: { "204": { description: ok } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Contact: { type: object, properties: { nr: { type: string }, email: { type: string } } }
`;
  const PAGE = `
privacy: 2
vendor: { id: contacts, name: Contacts }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: { call: GET /contacts, proves: [contact] }
paging: { last: { after-id: query.starting_after, size: query.limit, largest: 2, more: /has_more } }
records:
  contact:
    is: Contact
    id: /nr
    find: [{ call: GET /contacts, scan: [email] }]
    read: "GET /contacts/{id}"
    erasure: [{ erase: "DELETE /contacts/{id}" }]
    fields: { email: { provided: user.contact.email, identifies: email } }
    not-personal: [nr]
`;

  test("is read to the end, and the one on its last page is erased", async () => {
    const contacts = ["c1", "c2", "c3", "c4", "c5"].map((nr) => ({
      nr,
      email: nr === "c5" ? EMAIL.value : `${nr}@example.test`,
    }));
    const vendor: Vendor = {
      credentials: { Key: "k" },
      fetch: async ({ url, method }) => {
        const { pathname, searchParams } = new URL(url);
        const at = contacts.findIndex(({ nr }) => nr === pathname.split("/")[2]);
        if (pathname !== "/contacts") {
          if (at < 0) return NOT_FOUND();
          if (method !== "DELETE") return Response.json(contacts[at]);
          contacts.splice(at, 1);
          return new Response(null, { status: 204 });
        }
        const from = contacts.findIndex(({ nr }) => nr === searchParams.get("starting_after")) + 1;
        return Response.json({ data: contacts.slice(from, from + 2), has_more: from + 2 < contacts.length });
      },
    };
    const { findings, seen, after } = await led(connect(mapOf(PAGE, DOCUMENT), vendor));
    expect(ids(findings)).toEqual(["contact/c5"]);
    expect(seen).toEqual(["absent"]);
    expect(after.findings).toEqual([]);
    expect(contacts.map(({ nr }) => nr)).toEqual(["c1", "c2", "c3", "c4"]);
  });
});

describe("a payments vendor that takes forms, minds letter case and leaves a tombstone", () => {
  const DOCUMENT = `
openapi: 3.1.0
info: { title: Payments, version: "2020" }
servers: [{ url: "https://payments.example.test" }]
security: [{ Password: [] }]
paths:
  /v1/customers:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }, { name: starting_after, in: query, schema: { type: string } }, { name: limit, in: query, schema: { type: integer } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { has_more: { type: boolean }, data: { type: array, items: { $ref: "#/components/schemas/Customer" } } } } } } } }
  /v1/customers/{customer}:
    parameters: [{ name: customer, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Customer" } } } } } }
    post:
      requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { email: { type: string }, name: { type: string } } } } } }
      responses: { "200": { description: ok } }
    delete: { responses: { "200": { description: ok } } }
  /v1/charges:
    get:
      parameters: [{ name: customer, in: query, schema: { type: string } }, { name: starting_after, in: query, schema: { type: string } }, { name: limit, in: query, schema: { type: integer } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { has_more: { type: boolean }, data: { type: array, items: { $ref: "#/components/schemas/Charge" } } } } } } } }
components:
  securitySchemes: { Password: { type: http, scheme: basic } }
  schemas:
    Customer: { type: object, properties: { id: { type: string }, email: { type: [string, "null"] }, name: { type: [string, "null"] }, deleted: { type: boolean } } }
    Charge: { type: object, properties: { id: { type: string }, amount: { type: integer }, paid: { type: boolean } } }
`;
  const PAGE = `
privacy: 2
vendor: { id: payments, name: Payments }
document: { openapi: openapi.yaml }
account: { sign-in: { basic: "{secret}:" }, pace: unknown }
control: { call: GET /v1/customers, proves: [customer] }
paging: { last: { after-id: query.starting_after, size: query.limit, largest: 100, more: /has_more } }
records:
  customer:
    is: Customer
    id: /id
    find: [{ call: "GET /v1/customers?email={email}", spellings: [as-given, lower, upper-first] }]
    read: "GET /v1/customers/{id}"
    leads-to: { charges: "GET /v1/charges?customer={id}" }
    erasure:
      - overwrite: { call: "POST /v1/customers/{id}" }
      - erase: "DELETE /v1/customers/{id}"
    gone-when: { at: /deleted, is: true }
    fields:
      id: { assigned: user.unique_id }
      email: { provided: user.contact.email, identifies: email, becomes: "{random}@anonymized.invalid" }
      name: { provided: user.name, becomes: "-" }
    not-personal: [deleted]
  charge:
    is: Charge
    id: /id
    before: [customer]
    by-hand: { what: Have the receipt's address redacted., ask: support }
    keep-when: [{ when: { at: /paid, is: true }, ground: art-17-3-b, because: Payments are kept by tax law. }]
    fields: { amount: { observed: user.financial } }
    not-personal: [id, paid]
`;

  interface Customer {
    id: string;
    email?: string;
    name?: string;
    deleted?: boolean;
  }

  const UPPER = `D${EMAIL.value.slice(1)}`;

  function payments() {
    const customers: Customer[] = [
      { id: "cus_1", email: EMAIL.value, name: "Dana" },
      { id: "cus_2", email: UPPER, name: "Dana" },
      { id: "cus_3", email: "bo@example.test", name: "Bo" },
    ];
    const charges = Array.from({ length: 130 }, (_, at) => ({ id: `ch_${at}`, amount: at, paid: at !== 7 }));
    const paged = (all: readonly { readonly id: string }[], asked: URLSearchParams): Response => {
      const after = asked.get("starting_after");
      const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
      if (after !== null && from === 0)
        return Response.json({ error: { message: "no such object" } }, { status: 400 });
      const to = from + Number(asked.get("limit") ?? 10);
      return Response.json({ data: all.slice(from, to), has_more: to < all.length });
    };
    const vendor: Vendor = {
      credentials: { secret: "key-of-the-test" },
      fetch: async (request) => {
        const { pathname, searchParams } = new URL(request.url);
        const key = Buffer.from("key-of-the-test:").toString("base64");
        if (request.headers.get("authorization") !== `Basic ${key}`)
          return Response.json({}, { status: 401 });
        const [, , what, id] = pathname.split("/");
        if (what === "charges")
          return paged(searchParams.get("customer") === "cus_1" ? charges : [], searchParams);
        const email = searchParams.get("email");
        const live = customers.filter((it) => it.deleted !== true && (email === null || it.email === email));
        if (id === undefined) return paged(live, searchParams);
        const at = customers.findIndex((it) => it.id === id);
        const customer = customers[at];
        if (!customer) return NOT_FOUND();
        if (request.method === "DELETE") customers[at] = { id, deleted: true };
        if (request.method === "POST") {
          if (!/form-urlencoded/.test(request.headers.get("content-type") ?? ""))
            return Response.json({ error: { message: "send a form" } }, { status: 400 });
          Object.assign(customer, Object.fromEntries(new URLSearchParams(await request.text())));
        }
        return Response.json(customers[at]);
      },
    };
    return { vendor, customers };
  }

  test("is left by both of a person's spellings, keeps what must stay, and touches nobody else", async () => {
    const { vendor, customers } = payments();
    const { findings, steps, retained, tasks, outcomes, seen, after } = await led(
      connect(mapOf(PAGE, DOCUMENT), vendor),
    );
    expect(
      findings
        .filter(({ kind }) => kind === "customer")
        .map(({ recordId }) => recordId)
        .toSorted(),
    ).toEqual(["cus_1", "cus_2"]);
    expect(findings).toHaveLength(132);
    expect(steps.map(({ action, recordId }) => `${action} ${recordId}`).toSorted()).toEqual([
      "erase cus_1",
      "erase cus_2",
      "overwrite cus_1",
      "overwrite cus_2",
    ]);
    expect(retained).toHaveLength(129);
    expect(tasks.map(({ findings: of }) => of)).toContainEqual(["acct/charge/ch_7"]);
    expect(new Set(outcomes)).toEqual(new Set(["accepted"]));
    expect(new Set(seen)).toEqual(new Set(["absent"]));
    expect(after.findings.filter(({ kind }) => kind === "customer")).toEqual([]);
    expect(customers).toEqual([
      { id: "cus_1", deleted: true },
      { id: "cus_2", deleted: true },
      { id: "cus_3", email: "bo@example.test", name: "Bo" },
    ]);
  });
});

describe("a newsletter vendor that archives first, and deletes for good by another call", () => {
  const MEMBERS = `{ description: ok, content: { application/json: { schema: { type: object, properties: { total_items: { type: integer }, members: { type: array, items: { $ref: "#/components/schemas/Member" } } } } } } }`;
  const MEMBER_PATH =
    "[{ name: list, in: path, required: true, schema: { type: string } }, { name: hash, in: path, required: true, schema: { type: string } }]";
  const DOCUMENT = `
openapi: 3.1.0
info: { title: News, version: "3.0" }
servers: [{ url: "https://news.example.test/3.0" }]
security: [{ Password: [] }]
paths:
  /lists:
    get:
      parameters: [{ name: offset, in: query, schema: { type: integer } }, { name: count, in: query, schema: { type: integer } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { total_items: { type: integer }, lists: { type: array, items: { type: object, properties: { id: { type: string }, name: { type: string } } } } } } } } } }
  /lists/{list}/members:
    parameters: [{ name: list, in: path, required: true, schema: { type: string } }]
    get:
      parameters: [{ name: offset, in: query, schema: { type: integer } }, { name: count, in: query, schema: { type: integer } }]
      responses: { "200": ${MEMBERS} }
  /lists/{list}/members/{hash}:
    parameters: ${MEMBER_PATH}
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Member" } } } } } }
    delete: { responses: { "204": { description: archived } } }
  /lists/{list}/members/{hash}/actions/delete-permanent:
    parameters: ${MEMBER_PATH}
    post: { responses: { "204": { description: ok } } }
components:
  securitySchemes: { Password: { type: http, scheme: basic } }
  schemas:
    Member: { type: object, properties: { id: { type: string }, email_address: { type: string }, status: { type: string }, merge_fields: { type: object } } }
`;
  const PAGE = `
privacy: 2
vendor: { id: news, name: News }
document: { openapi: openapi.yaml }
account: { sign-in: { basic: "oubli:{secret}" }, pace: unknown }
control: { call: "GET /lists/{audience}/members", shows: [{ at: /members/0/id, present: true }, { at: /total_items, is: 0 }], proves: [member] }
paging: { counted: { offset: query.offset, size: query.count, largest: 2, total: /total_items } }
lists:
  audience: { call: GET /lists, id: /lists/*/id, title: /lists/*/name }
records:
  member:
    is: Member
    in: audience
    id: [audience, /id]
    find:
      - call: "GET /lists/{audience}/members/{email|lower|md5}"
        answers: { nothing: { status: 404, at: /title, is: Resource Not Found } }
      - { call: "GET /lists/{audience}/members", scan: [email] }
    read: "GET /lists/{audience}/members/{id}"
    erasure: [{ erase: { call: "POST /lists/{audience}/members/{id}/actions/delete-permanent", effects: { bars-return: The address cannot be added again. } } }]
    fields:
      email_address: { provided: user.contact.email, identifies: email }
      merge_fields: { provided: user.content, open: true }
    not-personal: [id, status]
`;

  interface Member {
    readonly id: string;
    readonly email_address: string;
    readonly merge_fields: object;
  }

  function news() {
    const member = (email_address: string, merge_fields: object): Member => ({
      id: createHash("md5").update(email_address).digest("hex"),
      email_address,
      merge_fields,
    });
    const names = ["news", "club", "shop"];
    const lists: Record<string, Member[]> = {
      news: [
        member("bo@example.test", {}),
        member("al@example.test", {}),
        member(EMAIL.value, { FNAME: "Dana" }),
      ],
      club: [member(EMAIL.value, { FNAME: "Dana", BIRTHDAY: "05/01" }), member("bo@example.test", {})],
      shop: [],
    };
    const key = Buffer.from("oubli:key-of-the-test").toString("base64");
    const vendor: Vendor = {
      credentials: { secret: "key-of-the-test" },
      fetch: async ({ url, method, headers }) => {
        if (headers.get("authorization") !== `Basic ${key}`)
          return Response.json({ title: "API Key Invalid" }, { status: 401 });
        const { pathname, searchParams } = new URL(url);
        const [, , , list, , hash, , action] = pathname.split("/");
        const from = Number(searchParams.get("offset") ?? 0);
        const to = from + Number(searchParams.get("count") ?? 10);
        if (list === undefined)
          return Response.json({
            lists: names.slice(from, to).map((id) => ({ id, name: id })),
            total_items: names.length,
          });
        const members = lists[list];
        if (!members) return NOT_FOUND();
        if (hash === undefined)
          return Response.json({ members: members.slice(from, to), total_items: members.length });
        const at = members.findIndex(({ id }) => id === hash);
        if (at < 0) return NOT_FOUND();
        if (action === "delete-permanent" && method === "POST") members.splice(at, 1);
        return method === "GET" ? Response.json(members[at]) : new Response(null, { status: 204 });
      },
    };
    return { vendor, lists };
  }

  test("is left in every audience, of which there are more than the first page names", async () => {
    const { vendor, lists } = news();
    const { findings, coverage, steps, seen, after } = await led(connect(mapOf(PAGE, DOCUMENT), vendor));
    const hash = createHash("md5").update(EMAIL.value).digest("hex");
    expect(ids(findings)).toEqual([`member/club/${hash}`, `member/news/${hash}`]);
    expect(coverage.map(({ result }) => result)).not.toContain("could-not-look");
    expect(steps).toHaveLength(2);
    expect(seen).toEqual(["absent", "absent"]);
    expect(after.findings).toEqual([]);
    expect(Object.values(lists).map((of) => of.map(({ email_address }) => email_address))).toEqual([
      ["bo@example.test", "al@example.test"],
      ["bo@example.test"],
      [],
    ]);
  });

  test("is not done by the call that only archives", async () => {
    const { vendor } = news();
    const page = PAGE.replace(
      "POST /lists/{audience}/members/{id}/actions/delete-permanent",
      "DELETE /lists/{audience}/members/{id}",
    );
    const { outcomes, seen, after } = await led(connect(mapOf(page, DOCUMENT), vendor));
    expect(outcomes).toEqual(["accepted", "accepted"]);
    expect(seen).toEqual(["present", "present"]);
    expect(after.findings).toHaveLength(2);
  });
});
