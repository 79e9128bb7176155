import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, SIGNAL, searchBy, words } from "./support/account.ts";
import { mapOf } from "./support/page.ts";

/** A bookshop: what a person gets regularly has the same number in each of its lists. */
const DOCUMENT = `
openapi: 3.1.0
info: { title: Bookshop, version: 1.0.0 }
servers: [{ url: "https://books.example.test" }]
security: [{ Key: [] }]
paths:
  /readers:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Reader" } } } } } }
  /letters:
    get:
      parameters: [{ name: reader, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Subscription" } } } } } }
  /clubs:
    get:
      parameters: [{ name: reader, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Subscription" } } } } } }
  /{list}/{nr}:
    parameters: [{ name: list, in: path, required: true, schema: { type: string } }, { name: nr, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Subscription" } } } } } }
    delete: { responses: { "204": { description: ok } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Reader: { type: object, properties: { id: { type: string }, email: { type: string } } }
    Subscription: { type: object, properties: { nr: { type: integer }, list: { type: string }, note: { type: string } } }
`;

const PAGE = `
privacy: 2
vendor: { id: bookshop, name: Bookshop }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: { call: GET /readers, proves: [reader] }
records:
  reader:
    is: Reader
    id: /id
    find: [{ call: "GET /readers?email={email}", pages: none }]
    leads-to:
      letters: { call: "GET /letters?reader={id}", pages: none }
      clubs: { call: "GET /clubs?reader={id}", pages: none }
    by-hand: { what: Have the reader removed., ask: the bookshop }
    fields: { email: { provided: user.contact.email, identifies: email } }
    not-personal: [id]
  subscription:
    is: Subscription
    id: [/list, /nr]
    read: "GET /{/list}/{/nr}"
    erasure: [{ erase: "DELETE /{/list}/{/nr}" }]
    fields: { note: { observed: user.behavior } }
    not-personal: [list, nr]
`;

/** The same page by somebody who takes the number for the id, and reads nothing by it. */
const BY_NUMBER = PAGE.replace("id: [/list, /nr]", "id: /nr")
  .replace('    read: "GET /{/list}/{/nr}"\n', "")
  .replace(
    '    erasure: [{ erase: "DELETE /{/list}/{/nr}" }]\n',
    "    by-hand: { what: Have it removed., ask: the bookshop }\n",
  );

interface Subscription {
  readonly nr: number;
  readonly list: string;
  readonly note: string;
}

function bookshop(subscriptions: Subscription[]) {
  const one = (method: string, list: string, nr: string): Response => {
    const at = subscriptions.findIndex((it) => it.list === list && String(it.nr) === nr);
    if (at < 0) return Response.json({ message: "not found" }, { status: 404 });
    if (method !== "DELETE") return Response.json(subscriptions[at]);
    subscriptions.splice(at, 1);
    return new Response(null, { status: 204 });
  };
  return {
    subscriptions,
    credentials: { Key: "k" },
    fetch: async ({ url, method }: Request) => {
      const { pathname, searchParams } = new URL(url);
      const [, list = "", nr] = pathname.split("/");
      if (nr !== undefined) return one(method, list, nr);
      if (list === "readers") return Response.json([{ id: "dana", email: EMAIL.value }]);
      return Response.json(
        searchParams.get("reader") === "dana" ? subscriptions.filter((it) => it.list === list) : [],
      );
    },
  };
}

const TWO: readonly Subscription[] = [
  { nr: 7, list: "letters", note: "likes tea" },
  { nr: 7, list: "clubs", note: "born in May" },
];

describe("two records under one number", () => {
  test("are two where the page says what else names them, and go one by one", async () => {
    const vendor = bookshop([
      ...TWO,
      { nr: 8, list: "clubs", note: "another's" },
      { nr: 8, list: "letters", note: "another's" },
    ]);
    const connector = connect(mapOf(PAGE, DOCUMENT), vendor);
    const { findings } = await searchBy(connector, EMAIL);
    expect(ids(findings)).toEqual([
      "reader/dana",
      "subscription/clubs/7",
      "subscription/clubs/8",
      "subscription/letters/7",
      "subscription/letters/8",
    ]);
    const { steps } = await connector.propose(findings, words());
    const [first] = steps.filter(({ recordId }) => recordId === "letters/7");
    if (!first) throw new Error("nothing is planned");
    const step = { id: "s0", ...first };
    expect(await connector.verify(step, SIGNAL)).toBe("present");
    await connector.perform(step.call, async () => true, SIGNAL);
    expect(await connector.verify(step, SIGNAL, findings)).toBe("absent");
    expect(vendor.subscriptions.map(({ list, nr }) => `${list}/${nr}`)).toEqual([
      "clubs/7",
      "clubs/8",
      "letters/8",
    ]);
  });

  test("are a gap where nothing reads them by that number, and never one", async () => {
    const { coverage } = await searchBy(connect(mapOf(BY_NUMBER, DOCUMENT), bookshop([...TWO])), EMAIL);
    expect(coverage).toContainEqual(
      expect.objectContaining({
        question: "subscriptions of one id",
        result: "could-not-look",
        reason: "two came with the same id and differ",
      }),
    );
  });

  test("are one where they say the same", async () => {
    const same = { nr: 7, list: "letters", note: "likes tea" };
    const vendor = bookshop([same]);
    const connector = connect(mapOf(BY_NUMBER, DOCUMENT), {
      ...vendor,
      fetch: (request) => vendor.fetch(new Request(request.url.replace("clubs", "letters"), request)),
    });
    const { findings, coverage } = await searchBy(connector, EMAIL);
    expect(ids(findings)).toEqual(["reader/dana", "subscription/7"]);
    expect(coverage.map(({ question }) => question)).not.toContain("subscriptions of one id");
  });
});

test("no two records have the same name, whatever their parts are", async () => {
  const odd = [
    { nr: 7, list: "a/7", note: "x" },
    { nr: 7, list: "a", note: "y" },
    { nr: 7, list: "a~1", note: "z" },
  ];
  const vendor = bookshop([]);
  const connector = connect(mapOf(BY_NUMBER.replace("id: /nr", "id: [/list, /nr]"), DOCUMENT), {
    ...vendor,
    fetch: async (request) =>
      request.url.includes("/letters?reader=dana") ? Response.json(odd) : vendor.fetch(request),
  });
  const { findings } = await searchBy(connector, EMAIL);
  expect(ids(findings)).toEqual([
    "reader/dana",
    "subscription/a/7",
    "subscription/a~01/7",
    "subscription/a~17/7",
  ]);
});
