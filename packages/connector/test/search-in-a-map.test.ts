import type { PlannedStep } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, SIGNAL, searchBy, words } from "./support/account.ts";
import { mapOf } from "./support/page.ts";

/** A mailer: it is asked with lists of addresses, and answers with a map by address; the cards of a person come in a map by their id. */
const DOCUMENT = `
openapi: 3.1.0
info: { title: Mailer, version: 1.0.0 }
servers: [{ url: "https://mailer.example.test" }]
security: [{ Key: [] }]
paths:
  /people/search:
    post:
      requestBody: { content: { application/json: { schema: { type: object, required: [emails], properties: { emails: { type: array, items: { type: string } } } } } } }
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { result: { type: object, additionalProperties: { type: object, properties: { person: { $ref: "#/components/schemas/Person" } } } } } } } } } }
  /people:
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { people: { type: array, items: { $ref: "#/components/schemas/Person" } } } } } } } } }
  /people/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Person" } } } } } }
    delete: { responses: { "204": { description: ok } } }
  /people/{id}/cards:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { cards: { type: object, additionalProperties: { $ref: "#/components/schemas/Card" } } } } } } } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Person: { type: object, properties: { id: { type: string }, city: { type: string } } }
    Card: { type: object, properties: { digits: { type: string }, limit: { type: number } } }
`;

const PAGE = `
privacy: 2
vendor: { id: mailer, name: Mailer }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: { call: GET /people, proves: [person] }
adds:
  - { to: person, fields: [email], source: The address is the key of the answer. }
  - { to: card, fields: [id], source: The id is the key of the answer. }
records:
  person:
    is: Person
    id: /id
    find:
      - call: POST /people/search
        body: { emails: "{email|lower|list}" }
        batch: 100
        at: /result/*/person
        key: /email
        reads: true
        pages: none
        answers: { nothing: { status: 404, at: /message, is: nobody } }
    read: "GET /people/{id}"
    leads-to: { cards: { call: "GET /people/{id}/cards", at: /cards/*, as: card, key: /id, pages: none } }
    erasure: [{ erase: { call: "DELETE /people/{id}", effects: { deletes-children: The cards go with it. } } }]
    fields:
      email: { provided: user.contact.email, identifies: email }
      city: { provided: user.contact.address.city }
    not-personal: [id]
  card:
    is: Card
    id: /id
    before: [person]
    covered-by: person
    fields:
      digits, limit: { provided: user.financial }
    not-personal: [id]
`;

interface Person {
  readonly id: string;
  readonly email: string;
}

interface Behaviour {
  /** Whether what it says about the cards is a list. */
  readonly listsCards?: boolean;
  /** What it says when it is asked for several at once, or for none. */
  readonly emails?: unknown[];
}

function mailer({ listsCards = false, emails = [] }: Behaviour = {}) {
  const people: Person[] = [
    { id: "p1", email: EMAIL.value },
    { id: "p2", email: "bo@example.test" },
  ];
  const cards = { c1: { digits: "1111", limit: 10 }, c2: { digits: "2222", limit: 20 } };
  const search = (asked: readonly string[]): Response => {
    emails.push(asked);
    const found = people.filter((it) => asked.includes(it.email));
    if (found.length === 0) return Response.json({ message: "nobody" }, { status: 404 });
    return Response.json({
      result: Object.fromEntries(found.map(({ id, email }) => [email, { person: { id, city: "Porto" } }])),
    });
  };
  return {
    people,
    credentials: { Key: "k" },
    fetch: async (request: Request) => {
      const [, , id, what] = new URL(request.url).pathname.split("/");
      if (id === "search") return search(((await request.json()) as { emails: string[] }).emails);
      if (id === undefined)
        return Response.json({ people: people.map((it) => ({ id: it.id, city: "Porto" })) });
      const at = people.findIndex((it) => it.id === id);
      if (at < 0) return Response.json({ message: "nobody" }, { status: 404 });
      if (what !== undefined) return Response.json({ cards: listsCards ? Object.values(cards) : cards });
      if (request.method !== "DELETE") return Response.json({ ...people[at], city: "Porto" });
      people.splice(at, 1);
      return new Response(null, { status: 204 });
    },
  };
}

describe("a search that takes lists and answers with a map", () => {
  test("asks for one after the other, and compares by the key", async () => {
    const emails: unknown[] = [];
    const connector = connect(mapOf(PAGE, DOCUMENT), mailer({ emails }));
    const { findings, coverage } = await searchBy(connector, EMAIL, {
      kind: "email",
      value: "Nobody@example.test",
    });
    expect(emails).toEqual([[EMAIL.value], ["nobody@example.test"]]);
    expect(ids(findings)).toEqual(["card/c1", "card/c2", "person/p1"]);
    expect(findings.find(({ kind }) => kind === "person")?.matchedBy).toEqual(["email"]);
    expect(findings.map(({ record }) => record)).toContainEqual({ id: "c1", digits: "1111", limit: 10 });
    expect(coverage).toContainEqual(
      expect.objectContaining({ question: "persons by e-mail address", result: "found" }),
    );
  });

  test("says that there is nobody in its own words, and is believed beside a list", async () => {
    const { findings, coverage } = await searchBy(connect(mapOf(PAGE, DOCUMENT), mailer()), {
      kind: "email",
      value: "nobody@example.test",
    });
    expect(findings).toEqual([]);
    expect(coverage.map(({ question, result }) => [question, result])).toEqual([
      ["persons by e-mail address", "nothing-found"],
    ]);
  });

  test("is erased and seen to be gone", async () => {
    const vendor = mailer();
    const connector = connect(mapOf(PAGE, DOCUMENT), vendor);
    const { findings } = await searchBy(connector, EMAIL);
    const { steps } = await connector.propose(findings, words());
    const [step] = steps.map((one): PlannedStep => ({ id: "s0", ...one }));
    if (!step) throw new Error("nothing is planned");
    await connector.perform(step.call, async () => true, SIGNAL);
    expect(await connector.verify(step, SIGNAL, findings)).toBe("absent");
    expect(vendor.people.map(({ id }) => id)).toEqual(["p2"]);
  });

  test("could not look where a list stands in the place of the map: its positions are nobody's ids", async () => {
    const { coverage } = await searchBy(connect(mapOf(PAGE, DOCUMENT), mailer({ listsCards: true })), EMAIL);
    expect(coverage).toContainEqual(
      expect.objectContaining({
        question: "cards of each person",
        result: "could-not-look",
        reason: "a record without an id at /id",
      }),
    );
  });
});
