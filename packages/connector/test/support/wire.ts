import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Clock, createVendorClient, type TokenKeeper, type VendorClient } from "@oubli/client-kit";
import { type DataMap, readVendor } from "@oubli/datamap";
import type { Connector } from "@oubli/engine";
import { onTestFinished } from "vitest";
import { createConnector } from "../../src/index.ts";
import { accountId, NOON } from "./account.ts";

/** One request as it came in. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/** A vendor's own server, on this machine alone: what it heard, and where it listens. */
export interface Server {
  readonly url: string;
  readonly heard: Heard[];
}

/** Serves over real HTTP until the test ends. */
export async function serve(answer: (heard: Heard) => Said): Promise<Server> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void readRequest(request).then((one) => {
      heard.push(one);
      write(response, answered(answer, one));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

/** A test whose server is wrong sees a vendor that fails, at once. */
function answered(answer: (heard: Heard) => Said, heard: Heard): Said {
  try {
    return answer(heard);
  } catch {
    return { status: 500 };
  }
}

async function readRequest(request: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? "/", "http://vendor.example.test");
  return {
    method: request.method ?? "",
    path: url.pathname,
    query: [...url.searchParams],
    headers: request.headers as Readonly<Record<string, string | undefined>>,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

function write(response: ServerResponse, { status = 200, headers = {}, json }: Said): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(json === undefined ? "" : JSON.stringify(json));
}

/** A page and a document, compiled. */
export function compiled(page: string, document: string): DataMap {
  const reading = readVendor(page, "privacy.yaml", (name) =>
    name === "openapi.yaml" ? document : undefined,
  );
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems, undefined, 1));
}

/** Sentences about a page that cannot be used. */
export function sentencesOf(page: string, document: string): readonly string[] {
  const reading = readVendor(page, "privacy.yaml", (name) =>
    name === "openapi.yaml" ? document : undefined,
  );
  return reading.ok ? [] : reading.problems.map(({ message }) => message);
}

export interface Account {
  readonly credentials?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly retries?: number;
  readonly clock?: Clock;
  readonly tokens?: TokenKeeper;
}

/** The real client and the real connector of an account that stands at a server. */
export function connectTo(
  { url }: Pick<Server, "url">,
  map: DataMap,
  { credentials = {}, parameters = {}, retries = 0, clock, tokens }: Account = {},
): { readonly client: VendorClient; readonly connector: Connector } {
  const client = createVendorClient({
    facts: { ...map, rateLimit: { calls: 1_000_000, per: "second" } },
    credentials,
    parameters,
    retries,
    baseUrl: url,
    ...(clock === undefined ? {} : { clock }),
    ...(tokens === undefined ? {} : { tokens }),
  });
  const account = accountId("acct");
  return { client, connector: createConnector({ account, map, client, now: () => NOON, parameters }) };
}

/** What a little vendor publishes. */
export const DOCUMENT = `openapi: 3.0.3
info: { title: Little, version: "1" }
servers: [{ url: "https://api.little.example.test" }]
security: [{ Login: [] }]
paths:
  /me: { get: { responses: { "200": { content: { application/json: { schema: { type: object, properties: { shop: { type: string } } } } } } } } }
  /people:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }, { name: token, in: query, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Person" } } } } } }
  /people/find:
    post:
      requestBody: { content: { application/json: { schema: { type: object, required: [auth], properties: { email: { type: string }, auth: { type: object, properties: { key: { type: string } } } } } } } }
      responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Person" } } } } } }
  /people/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Person" } } } } } }
    delete: { responses: { "204": { description: gone } } }
components:
  securitySchemes:
    Login: { type: http, scheme: basic }
    Session: { type: apiKey, in: cookie, name: sid }
  schemas: { Person: { type: object, properties: { id: { type: string }, email: { type: string } } } }
`;

/** A page beside it that says how an account is made. */
export function pageWith(account: string): string {
  return `privacy: 2
vendor: { id: little, name: Little }
document: { openapi: openapi.yaml }
account:
  pace: unknown
${account.replaceAll(/^/gm, "  ")}
control: { call: GET /me, shows: { at: /shop, present: true } }
records:
  person:
    is: Person
    id: /id
    find: [{ call: "GET /people?email={email}", pages: none }]
    read: "GET /people/{id}"
    erasure: [{ erase: "DELETE /people/{id}" }]
    fields: { email: { provided: user.contact.email, identifies: email }, id: { assigned: user.unique_id } }
`;
}
