import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { succeeding } from "../support/acts.ts";
import { makeTestHome, type TestHome } from "../support/home.ts";

/** One thing a club keeps. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a club answers: a status, a body, and other headers than those of JSON. */
export type Said = readonly [status: number, body?: unknown, headers?: Readonly<Record<string, string>>];

export interface Club {
  readonly members: Map<string, Row>;
  readonly visits: Row[];
  /** Each request, as it came. */
  readonly asked: string[];
  /** Looks at a request before the club does. */
  instead?: (method: string, path: string, query: URLSearchParams) => Said | undefined;
}

const PERSON =
  "{ type: object, properties: { id: { type: string }, email: { type: string }, phone: { type: string } } }";
const LISTED = "{ type: array, items: { $ref: '#/components/schemas/Member' } }";
const answered = (schema: string) =>
  `{ "200": { description: ok, content: { application/json: { schema: ${schema} } } } }`;

const DOCUMENT = `
openapi: 3.1.0
info: { title: Club, version: 1.0.0 }
servers: [{ url: "https://club.example.test" }]
security: [{ Token: [] }]
paths:
  /members:
    get:
      operationId: listMembers
      parameters: [{ name: email, in: query, schema: { type: string } }, { name: phone, in: query, schema: { type: string } }]
      responses: ${answered(LISTED)}
  /members/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getMember, responses: ${answered("{ $ref: '#/components/schemas/Member' }")} }
    delete: { operationId: deleteMember, responses: { "204": { description: gone } } }
  /visits:
    get:
      operationId: listVisits
      parameters: [{ name: member, in: query, schema: { type: string } }]
      responses: ${answered("{ type: array, items: { $ref: '#/components/schemas/Visit' } }")}
  /visits/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getVisit, responses: ${answered("{ $ref: '#/components/schemas/Visit' }")} }
    delete: { operationId: deleteVisit, responses: { "204": { description: gone } } }
components:
  securitySchemes: { Token: { type: apiKey, in: header, name: X-Token } }
  schemas:
    Member: ${PERSON}
    Visit: { type: object, properties: { id: { type: string }, place: { type: string } } }
`;

/** What a page says of visits, where it says anything. */
export interface Marks {
  readonly find?: string;
  readonly visits?: string;
  readonly erase?: string;
}

function pageOf({
  find = "{ call: 'GET /members?email={email}', exact: true, pages: none }",
  visits,
  erase,
}: Marks) {
  const way =
    visits === undefined ? "" : `leads-to: { visits: { call: "GET /visits?member={id}", pages: none } }`;
  const control = visits === undefined ? "" : `\n  - { call: GET /visits, proves: [visit] }`;
  return `
privacy: 2
vendor: { id: club, name: Club }
document: { openapi: openapi.yaml }
account: { pace: { calls: 500, per: second } }
control:
  - { call: GET /members, proves: [member] }${control}
records:
  member:
    is: Member
    title: Member
    id: /id
    find: [${find}, { call: "GET /members?phone={phone}", exact: true, pages: none }]
    read: "GET /members/{id}"
    ${way}
    erasure: [{ erase: ${erase ?? '"DELETE /members/{id}"'} }]
    fields:
      email: { provided: user.contact.email, identifies: email }
      phone: { provided: user.contact.phone_number, identifies: phone }
    not-personal: [id]
${visits === undefined ? "" : `  visit:\n    is: Visit\n    title: Visit\n    ${visits}\n    fields: { place: { observed: user.location } }\n    not-personal: [id]\n`}`;
}

export function clubOf(members: readonly Row[], visits: readonly Row[] = []): Club {
  return { members: new Map(members.map((row) => [row.id, row])), visits: [...visits], asked: [] };
}

/** A home to which the club was added from its page alone. */
export async function homeAt(club: Club, marks: Marks = {}): Promise<TestHome> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-club-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "openapi.yaml"), DOCUMENT);
  writeFileSync(join(folder, "privacy.yaml"), pageOf(marks));
  const url = await start(club);
  const made = await makeTestHome([], "timing: { window-ms: 400, quiet-ms: 500 }");
  const home = { ...made, env: { ...made.env, CLUB_TOKEN: "secret" } };
  const page = join(folder, "privacy.yaml");
  await succeeding(
    home,
    "vendor",
    "add",
    page,
    "--id",
    "club",
    "--base-url",
    url,
    "--secret",
    "env:CLUB_TOKEN",
  );
  return home;
}

async function start(club: Club): Promise<string> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const method = request.method ?? "GET";
    club.asked.push(`${method} ${request.url}`);
    const [status, body, headers = {}] =
      club.instead?.(method, url.pathname, url.searchParams) ?? said(club, method, url);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body === undefined ? "" : JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const MISSING: Said = [404, { message: "no such thing" }];

function said({ members, visits }: Club, method: string, { pathname, searchParams }: URL): Said {
  const [, what, id] = pathname.split("/").map(decodeURIComponent);
  if (what === "visits") {
    const at = visits.findIndex((visit) => visit.id === id);
    if (method === "DELETE") return visits.splice(at, at < 0 ? 0 : 1).length === 0 ? MISSING : [204];
    if (id !== undefined) return at < 0 ? MISSING : [200, shown(visits[at] ?? { id })];
    const member = searchParams.get("member");
    return [200, visits.filter((visit) => member === null || visit.member === member).map(shown)];
  }
  if (id !== undefined) {
    if (!members.has(id)) return MISSING;
    if (method !== "DELETE") return [200, members.get(id)];
    members.delete(id);
    return [204];
  }
  const wanted = [...searchParams];
  return [200, [...members.values()].filter((row) => wanted.every(([name, value]) => row[name] === value))];
}

/** Whose a visit is stands nowhere in it. */
function shown({ member: _, ...rest }: Row): object {
  return rest;
}
