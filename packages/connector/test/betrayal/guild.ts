import { type DataMap, readVendor } from "@oubli/datamap";
import type { Vendor } from "../support/account.ts";

/** What a vendor publishes of whom we have no code: lists by cursor and by offset, records that only others lead to. */
const DOCUMENT = `
openapi: 3.1.0
info: { title: Guild, version: 1.0.0 }
servers: [{ url: "https://guild.example.test/v1" }]
security: [{ Key: [] }]
paths:
  /members:
    get:
      operationId: listMembers
      parameters:
        - { name: email, in: query, schema: { type: string } }
        - { name: after, in: query, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer } }
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { result: { type: object, properties: { next: { type: [string, "null"] }, members: { type: array, items: { $ref: "#/components/schemas/Member" } } } } } } } } } }
  /members/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getMember
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Member" } } } } }
    delete: { operationId: deleteMember, responses: { "204": { description: gone } } }
  /members/{id}/visits:
    get:
      operationId: listVisits
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: after, in: query, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer } }
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { next: { type: [string, "null"] }, visits: { type: array, items: { $ref: "#/components/schemas/Visit" } } } } } } } }
  /tickets:
    get:
      operationId: listTickets
      parameters:
        - { name: email, in: query, schema: { type: string } }
        - { name: offset, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer } }
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { total: { type: integer }, items: { type: array, items: { $ref: "#/components/schemas/Ticket" } } } } } } } }
  /tickets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get:
      operationId: getTicket
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Ticket" } } } } }
    delete: { operationId: deleteTicket, responses: { "204": { description: gone } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Member:
      title: Member
      type: object
      properties: { id: { type: string }, email: { type: [string, "null"] }, name: { type: [string, "null"] }, joined: { type: string } }
    Visit:
      title: Visit
      type: object
      properties: { id: { type: string }, member: { type: string }, place: { type: string } }
    Ticket:
      title: Ticket
      type: object
      properties: { id: { type: integer }, email: { type: [string, "null"] }, text: { type: string } }
`;

const PAGE = `
privacy: 2
vendor: { id: guild, name: Guild }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control:
  - { call: "GET /members?limit=1", proves: [member] }
  - { call: "GET /tickets?limit=1", proves: [ticket] }
paging:
  cursored: { cursor: query.after, size: query.limit, largest: 3, next: /result/next }
  visited: { cursor: query.after, size: query.limit, largest: 3, next: /next }
  counted: { offset: query.offset, size: query.limit, largest: 3, total: /total }
records:
  member:
    is: Member
    id: /id
    find: [{ call: "GET /members?email={email}", pages: cursored }]
    read: "GET /members/{id}"
    leads-to: { visits: { call: "GET /members/{id}/visits", pages: visited } }
    erasure: [{ erase: "DELETE /members/{id}" }]
    fields:
      id: { assigned: user.unique_id }
      email: { provided: user.contact.email, identifies: email }
      name: { provided: user.name, identifies: name }
    not-personal: [joined]
  visit:
    is: Visit
    id: /id
    before: [member]
    covered-by: member
    fields: { member: { assigned: user.unique_id }, place: { observed: user.location } }
    not-personal: [id]
  ticket:
    is: Ticket
    id: /id
    find: [{ call: "GET /tickets?email={email}", exact: true, pages: counted }]
    read: "GET /tickets/{id}"
    erasure: [{ erase: "DELETE /tickets/{id}" }]
    fields:
      email: { provided: user.contact.email, identifies: email }
      text: { provided: user.content.private }
    not-personal: [id]
`;

export const GUILD: DataMap = readGuild();

function readGuild(): DataMap {
  const reading = readVendor(PAGE, "privacy.yaml", (name) =>
    name === "openapi.yaml" ? DOCUMENT : undefined,
  );
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems, undefined, 1));
}

interface Row {
  readonly id: string | number;
  readonly email?: string;
  readonly member?: string;
}

const DANA = "dana.ruiz@example.test";

const MEMBERS: readonly Row[] = [
  ...several(2, (at) => ({ id: `m-other-${at}`, email: `other.${at}@example.test`, joined: "2024-01-01" })),
  ...several(4, (at) => ({ id: `m-dana-${at}`, email: DANA, name: "Dana Ruiz", joined: "2025-01-01" })),
  { id: "m-long", email: "dana.ruiz.77@example.test" },
];
const VISITS: readonly Row[] = MEMBERS.flatMap(({ id }) =>
  several(id === "m-dana-0" ? 5 : 1, (at) => ({ id: `v-${id}-${at}`, member: String(id), place: "Porto" })),
);
const TICKETS: readonly Row[] = [
  ...several(5, (at) => ({ id: 71 + at, email: DANA, text: "A question." })),
  ...several(3, (at) => ({ id: 90 + at, email: `other.${at}@example.test`, text: "Another." })),
];

function several<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** The pretend vendor of that description; it only answers, so that nothing is ever gone. */
export function createGuild(): Vendor {
  return { credentials: { Key: "k" }, fetch: async (request) => answerOf(new URL(request.url)) };
}

function answerOf({ pathname, searchParams: query }: URL): Response {
  const [, , what, id, part] = pathname.split("/");
  const limit = Number(query.get("limit") ?? 3);
  if (what === "members" && part === "visits") {
    const { items, next } = cursored(
      VISITS.filter(({ member }) => member === id),
      query.get("after"),
      limit,
    );
    return Response.json({ visits: items, next });
  }
  const rows = what === "members" ? MEMBERS : what === "tickets" ? TICKETS : [];
  if (id !== undefined) {
    const one = rows.find((row) => String(row.id) === id);
    return one ? Response.json(one) : Response.json({ message: "no such thing" }, { status: 404 });
  }
  const email = query.get("email");
  const isExact = what === "tickets";
  const hits = rows.filter(
    (row) => email === null || (isExact ? row.email === email : row.email?.includes(email.slice(0, 9))),
  );
  if (isExact) {
    const offset = Number(query.get("offset") ?? 0);
    return Response.json({ total: hits.length, items: hits.slice(offset, offset + limit) });
  }
  const { items, next } = cursored(hits, query.get("after"), limit);
  return Response.json({ result: { next, members: items } });
}

/** A part of a list behind a cursor: the id after which it goes on. */
function cursored(rows: readonly Row[], after: string | null, limit: number) {
  const from = after === null ? 0 : rows.findIndex(({ id }) => id === after) + 1;
  const items = rows.slice(from, from + limit);
  return { items, next: from + limit < rows.length ? (items.at(-1)?.id ?? null) : null };
}
