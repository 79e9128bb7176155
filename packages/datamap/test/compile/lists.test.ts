import { describe, expect, test } from "vitest";
import { changed, mapOf, problemsOf } from "../support/shop.ts";

/** A sender of newsletters, in whose audiences one person may be several times. */
const DOCUMENT = `openapi: 3.1.0
info: { title: Letters, version: 1.0.0 }
servers: [{ url: "https://letters.example.test" }]
security: [{ Key: [] }]
paths:
  /audiences:
    get:
      parameters: [{ name: after, in: query, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { type: object, properties: { more: { type: boolean }, audiences: { type: array, items: { type: object, properties: { id: { type: string }, name: { type: string } } } } } } } } } }
  /search:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Member" } } } } } }
  /audiences/{a}/members:
    parameters: [{ name: a, in: path, required: true, schema: { type: string } }]
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Member" } } } } } }
  /audiences/{a}/members/{m}:
    parameters: [{ name: a, in: path, required: true, schema: { type: string } }, { name: m, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Member" } } } } } }
    delete: { responses: { "204": { description: gone } } }
  /members/{m}:
    parameters: [{ name: m, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Member" } } } } } }
    delete: { responses: { "204": { description: gone } } }
  /orders:
    get:
      parameters: [{ name: member, in: query, schema: { type: string } }, { name: email, in: query, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } }
  /orders/{o}:
    parameters: [{ name: o, in: path, required: true, schema: { type: string } }]
    delete: { responses: { "204": { description: gone } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Member: { type: object, properties: { id: { type: string }, list_id: { type: string }, email: { type: string } } }
    Order: { type: object, properties: { id: { type: string }, email: { type: string }, of: { $ref: "#/components/schemas/Member" } } }
`;

const PAGE = `privacy: 2
vendor: { id: letters, name: Letters }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: { call: "GET /audiences/{audience}/members", proves: [member] }
paging:
  after: { after-id: query.after, more: /more }
lists:
  audience: { call: GET /audiences, id: /audiences/*/id, title: /audiences/*/name, pages: none }
records:
  member:
    is: Member
    in: audience
    id: [audience, /id]
    find: [{ call: "GET /audiences/{audience}/members?email={email}", pages: none }]
    read: "GET /audiences/{audience}/members/{id}"
    leads-to: { orders: { call: "GET /orders?email={/email}", pages: none } }
    erasure: [{ erase: "DELETE /audiences/{audience}/members/{id}" }]
    fields: { email: { provided: user.contact.email, identifies: email } }
    not-personal: [id, list_id]
  order:
    is: Order
    id: /id
    erasure: [{ erase: "DELETE /orders/{id}" }]
    fields: { email: { provided: user.contact.email, identifies: email }, of: { provided: user.contact } }
    not-personal: [id]
`;

test("a record in lists keeps the name of its lists, its own id and the call that names them", () => {
  const { lists, records } = mapOf(PAGE, DOCUMENT);
  expect(lists).toMatchObject([
    {
      name: "audience",
      id: "/id",
      title: "/name",
      call: { operation: "GET /audiences", returns: { kind: "audience", at: "/audiences", many: true } },
    },
  ]);
  expect(records[0]).toMatchObject({ kind: "member", in: "audience", id: "/id" });
  expect(records[0]?.read?.fill).toEqual([
    { to: "path.a", value: "{audience}" },
    { to: "path.m", value: "{id}" },
  ]);
});

test("a vendor without lists has none in its map", () => {
  expect(mapOf()).not.toHaveProperty("lists");
});

test("an id of several fields of the record is all of them", () => {
  const page = changed(
    PAGE.replace(
      "lists:\n  audience: { call: GET /audiences, id: /audiences/*/id, title: /audiences/*/name, pages: none }\n",
      "",
    )
      .replace("    in: audience\n", "")
      .replace('"GET /audiences/{audience}/members", proves', "GET /search, proves")
      .replace("GET /audiences/{audience}/members?email={email}", "GET /search?email={email}")
      .replaceAll("/audiences/{audience}/members/{id}", "/audiences/{/list_id}/members/{/id}"),
    "id: [audience, /id]",
    "id: [/list_id, /id]",
  );
  expect(mapOf(page, DOCUMENT).records[0]?.id).toEqual(["/list_id", "/id"]);
  const one = changed(page, 'read: "GET /audiences/{/list_id}/members/{/id}"', 'read: "GET /members/{id}"');
  expect(problemsOf(one, DOCUMENT)).toMatchObject([
    {
      message: "{id} is not one value: the id of member has 2 parts",
      remedy: "write {/list_id} and {/id}",
    },
    {
      message: "GET /members/{id} names a member by a part of its id, and another one may have the same",
      remedy: "put {/id} into the call",
    },
  ]);
});

type Fault = readonly [what: string, place: string, instead: string, message: string, remedy: string];

const FAULTS: readonly Fault[] = [
  [
    "an id that does not say in which list",
    "id: [audience, /id]\n    find",
    "id: /id\n    find",
    "member is in several of audience, and its id has to say first in which",
    "write id: [audience, /id]",
  ],
  [
    "an id that says so last",
    "id: [audience, /id]\n    find",
    "id: [/id, audience]\n    find",
    "its id has to say first in which",
    "write id: [audience, /id]",
  ],
  [
    "a list in the id of what is in none",
    "    in: audience\n",
    "",
    "the id of member names audience, and member is in none",
    "write in: audience",
  ],
  [
    "a list that nothing names",
    "in: audience\n",
    "in: shop\n",
    "there are no lists shop",
    "lists are audience",
  ],
  [
    "a part of the id that is not there",
    "id: [audience, /id]\n    find",
    "id: [audience, /nr]\n    find",
    "member has no /nr that could be its id",
    "it has id, list_id, email",
  ],
  [
    "a search in no list",
    "GET /audiences/{audience}/members?email={email}",
    "GET /search?email={email}",
    "GET /search?email={email} does not say in which audience it looks for member",
    "put {audience} into the call",
  ],
  [
    "reading by a part of the id",
    'read: "GET /audiences/{audience}/members/{id}"',
    'read: "GET /members/{id}"',
    "GET /members/{id} names a member by a part of its id",
    "put {audience} into the call",
  ],
  [
    "erasing by a part of the id",
    'erase: "DELETE /audiences/{audience}/members/{id}"',
    'erase: "DELETE /members/{id}"',
    "DELETE /members/{id} names a member by a part of its id",
    "put {audience} into the call",
  ],
  [
    "a list in a call about what is in none",
    'erase: "DELETE /orders/{id}"',
    'erase: "DELETE /audiences/{audience}/members/{id}"',
    "{audience} says nothing here: order is in no audience",
    "write in: audience at the record",
  ],
  [
    "leading on by a part of the id",
    "GET /orders?email={/email}",
    "GET /orders?member={id}",
    "names a member by a part of its id",
    "put {audience} into the call",
  ],
  [
    "a record in a list inside of one that is in none",
    "of: { provided: user.contact }",
    "of: { record: member }",
    "member is in several of audience, and order does not say in which",
    "lead there from a record that is in: audience",
  ],
  [
    "a control that does not say of which list",
    '"GET /audiences/{audience}/members", proves',
    "GET /search, proves",
    "GET /search does not say of which audience it brings member",
    "put {audience} into the call",
  ],
  [
    "an id of lists that is not there",
    "id: /audiences/*/id,",
    "id: /audiences/*/nr,",
    "the answer of GET /audiences has nothing at /audiences/*/nr",
    "at its top it has more, audiences",
  ],
  [
    "a title of something else",
    "title: /audiences/*/name",
    "title: /more",
    "/more is no title of what has its id at /audiences/*/id",
    "write title: /audiences/*/…",
  ],
  [
    "lists called like an identifier",
    "  audience: { call",
    "  email: { call",
    "email means something else already: {email} of a call",
    "call these lists otherwise",
  ],
  [
    "lists called like a record",
    "  audience: { call",
    "  order: { call",
    "order means something else already: a kind of record",
    "call these lists otherwise",
  ],
  [
    "lists that nothing is in",
    "  audience: { call",
    "  shop: { call: GET /audiences, id: /audiences/*/id, pages: none }\n  audience: { call",
    "no record is in shop",
    "write in: shop",
  ],
  [
    "lists that a changing call names",
    "call: GET /audiences,",
    "call: 'DELETE /members/{id}',",
    "would be sent while only looking",
    "looking needs a GET",
  ],
  [
    "lists that page by an id nobody looks for",
    "id: /audiences/*/id, title: /audiences/*/name, pages: none",
    "id: /audiences/*/name, pages: after",
    "paging by the id of the last list, which stands at /name is not carried out yet",
    "",
  ],
];

describe("a page that would mix up lists is refused:", () => {
  test.each(FAULTS)("%s", (_, place, instead, message, remedy) => {
    const problems = problemsOf(changed(PAGE, place, instead), DOCUMENT);
    const problem = problems.find((one) => one.message.includes(message));
    expect(problem?.message ?? JSON.stringify(problems.map((one) => one.message))).toContain(message);
    expect(problem?.remedy).toContain(remedy);
    expect(problem?.line).toBeGreaterThan(0);
  });
});

test("lists of which nobody says how they go on may be more than the first page names", () => {
  const page = changed(
    changed(PAGE, "/name, pages: none", "/name"),
    "paging:\n  after: { after-id: query.after, more: /more }\n",
    "",
  );
  expect(problemsOf(page, DOCUMENT).map(({ message }) => message)).toEqual([
    "GET /audiences answers a list, and nothing says how it goes on",
  ]);
});
