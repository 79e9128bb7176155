import { createVendorClient } from "@oubli/client-kit";
import { hostOf, isHostOf } from "@oubli/engine";
import { describe, expect, test } from "vitest";
import { createConnector, targetOf } from "../src/index.ts";
import { accountId, EMAIL, ids, NOON, SIGNAL, searchBy } from "./support/account.ts";
import { compiled, type Heard, type Said, sentencesOf, serve } from "./support/wire.ts";

const DANA = { id: "p1", email: EMAIL.value };

function document(elsewhere: string): string {
  return `openapi: 3.0.3
info: { title: Split, version: "1" }
servers: [{ url: "https://api.split.example.test/v1" }]
security: [{ Key: [] }]
paths:
  /people:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Person" } } } } } }
  /people/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Person" } } } } } }
  /erasures/{id}:
    servers: [{ url: "${elsewhere}" }]
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    delete: { responses: { "204": { description: gone } } }
components:
  securitySchemes: { Key: { type: http, scheme: bearer } }
  schemas: { Person: { type: object, properties: { id: { type: string }, email: { type: string } } } }
`;
}

function page(account: string): string {
  return `privacy: 2
vendor: { id: split, name: Split }
document: { openapi: openapi.yaml }
account: { ${account}, pace: { calls: 1000, per: second } }
control: { call: GET /people, proves: [person] }
records:
  person:
    is: Person
    id: /id
    find: [{ call: "GET /people?email={email}", pages: none }]
    read: "GET /people/{id}"
    erasure: [{ erase: "DELETE /erasures/{id}" }]
    fields: { email: { provided: user.contact.email, identifies: email }, id: { assigned: user.unique_id } }
`;
}

/** A vendor at two hosts: one that shows people, one that erases them. */
async function split() {
  const gone = new Set<string>();
  const shows = await serve(({ path }): Said => {
    const there = [DANA, { id: "p2", email: "sami.holm@example.test" }].filter(({ id }) => !gone.has(id));
    if (path === "/v1/people") return { json: there };
    const one = there.find(({ id }) => path === `/v1/people/${id}`);
    return one === undefined ? { status: 404, json: { error: "nobody" } } : { json: one };
  });
  const erases = await serve(({ path }): Said => {
    gone.add(path.split("/").at(-1) ?? "");
    return { status: 204 };
  });
  return { shows, erases, gone };
}

/** The real client and connector, without a word of the account's about where the vendor is. */
function connected(map: ReturnType<typeof compiled>, baseUrl?: string) {
  const client = createVendorClient({
    facts: map,
    credentials: { Key: "k" },
    retries: 0,
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  return createConnector({ account: accountId("acct"), map, client, now: () => NOON });
}

const keyIn = ({ headers }: Heard) => headers.authorization;

describe("a call that the description has at another host", () => {
  test("is sent there, with the key, where the page says that it may go there", async () => {
    const { shows, erases, gone } = await split();
    const map = compiled(
      page(`host: "${shows.url}/v1", hosts: ["${erases.url}"]`),
      document(`${erases.url}/v2`),
    );
    const connector = connected(map);
    const { findings } = await searchBy(connector, EMAIL);
    expect(ids(findings)).toEqual(["person/p1"]);
    const { steps } = await connector.propose(findings, () => "x");
    for (const step of steps) {
      await connector.perform(step.call, async () => true, SIGNAL);
      expect(await connector.verify({ ...step, id: "s1" }, SIGNAL)).toBe("absent");
    }
    expect([...gone]).toEqual(["p1"]);
    expect(erases.heard.map(({ method, path }) => `${method} ${path}`)).toEqual(["DELETE /v2/erasures/p1"]);
    expect(erases.heard.map(keyIn)).toEqual(["Bearer k"]);
  });

  test("is part of what an admin accepts, each host by name", async () => {
    const map = compiled(
      page('hosts: ["https://bulk.split.example.test"]'),
      document("https://bulk.split.example.test/v2"),
    );
    const target = connected(map).target();
    expect(target.baseUrl).toBe("https://api.split.example.test/v1 https://bulk.split.example.test/v2");
    expect(hostOf(target)).toBe("api.split.example.test bulk.split.example.test");
    for (const named of [
      "api.split.example.test",
      "bulk.split.example.test",
      "api.split.example.test x.test",
    ])
      expect(isHostOf(target, named)).toBe(false);
    expect(isHostOf(target, "bulk.split.example.test, API.split.example.test")).toBe(true);
    expect(target).toEqual(
      targetOf({
        account: accountId("acct"),
        map,
        client: createVendorClient({ facts: map, credentials: {} }),
      }),
    );
  });

  test("goes with the rest to where the account says that its vendor is", async () => {
    const { shows } = await split();
    const map = compiled(
      page('hosts: ["https://bulk.split.example.test"]'),
      document("https://bulk.split.example.test"),
    );
    const connector = connected(map, `${shows.url}/v1`);
    expect(connector.target().baseUrl).toBe(`${shows.url}/v1`);
    const { findings } = await searchBy(connector, EMAIL);
    const { steps } = await connector.propose(findings, () => "x");
    for (const step of steps) await connector.perform(step.call, async () => true, SIGNAL).catch(() => {});
    expect(shows.heard.map(({ path }) => path)).toContain("/v1/erasures/p1");
  });

  test("is refused while the page does not name its host, and is none where only the path begins otherwise", () => {
    const [sentence] = sentencesOf(
      page('host: "https://api.split.example.test/v1"'),
      document("https://bulk.split.example.test"),
    );
    expect(sentence).toContain(
      "DELETE /erasures/{id} is at https://bulk.split.example.test, and not where the rest is",
    );
    const own = compiled(page('host: "https://api.split.example.test/v1"'), document("/v2"));
    expect(connected(own).target().baseUrl).toBe(
      "https://api.split.example.test/v1 https://api.split.example.test/v2",
    );
    expect(hostOf(connected(own).target())).toBe("api.split.example.test");
  });

  test("is refused where its host would be sent the key in the open", () => {
    expect(
      sentencesOf(
        page('hosts: ["http://bulk.split.example.test"]'),
        document("http://bulk.split.example.test"),
      )[0],
    ).toContain("not https");
  });
});
