import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, searchBy, type Vendor } from "./support/account.ts";
import { mapOf } from "./support/page.ts";

/** A mailer that leaves a list out where there is nothing in it, also behind its last page. */
const DOCUMENT = `
openapi: 3.1.0
info: { title: Mailer, version: 1.0.0 }
servers: [{ url: "https://mailer.example.test" }]
security: [{ Key: [] }]
paths:
  /mails:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }, { name: offset, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { mails: { type: array, items: { $ref: "#/components/schemas/Mail" } } } } } } } }
  /people:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Person" } } } } } }
  /people/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Person" } } } } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Mail: { type: object, properties: { id: { type: string }, email: { type: string } } }
    Person: { type: object, properties: { id: { type: string }, email: { type: string }, channels: { type: array, items: { type: object, properties: { address: { type: string } } } } } }
`;

const PAGE = `
privacy: 2
vendor: { id: mailer, name: Mailer }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: { call: GET /mails, proves: [mail] }
paging: { on: { offset: query.offset, size: query.limit, largest: 2, end: empty-page } }
records:
  mail:
    is: Mail
    id: /id
    find: [{ call: "GET /mails?email={email}", pages: on, answers: { nothing: { at: /mails, present: false } } }]
    by-hand: { what: Have it removed., ask: the mailer }
    fields: { email: { provided: user.contact.email, identifies: email } }
    not-personal: [id]
  person:
    is: Person
    id: /id
    find: [{ call: "GET /people?email={email}", exact: true, pages: none }]
    read: "GET /people/{id}"
    by-hand: { what: Have it removed., ask: the mailer }
    fields: { email: { provided: user.contact.email, identifies: email }, channels/*/address: { provided: user.contact.email, identifies: email } }
    not-personal: [id]
`;

/** @param asked What the search for mails is answered with; `undefined`: as it is. */
function mailer(mails: readonly string[], asked?: () => Response, second = EMAIL.value): Vendor {
  const person = { id: "p1", email: "first@example.test" };
  return {
    credentials: { Key: "k" },
    fetch: async ({ url }) => {
      const { pathname, searchParams } = new URL(url);
      if (pathname === "/people") return Response.json([person]);
      if (pathname !== "/mails") return Response.json({ ...person, channels: [{ address: second }] });
      if (!searchParams.has("email"))
        return Response.json({ mails: [{ id: "m0", email: "bo@example.test" }] });
      if (asked) return asked();
      const from = Number(searchParams.get("offset") ?? 0);
      const found = mails.slice(from, from + 2).map((id) => ({ id, email: EMAIL.value }));
      return Response.json(found.length === 0 ? {} : { mails: found });
    },
  };
}

async function mailsOf(vendor: Vendor) {
  const { findings, coverage } = await searchBy(connect(mapOf(PAGE, DOCUMENT), vendor), EMAIL);
  const line = coverage.find(({ question }) => question === "mails by e-mail address");
  return { found: ids(findings).filter((id) => id.startsWith("mail/")), result: line?.result };
}

describe("a vendor that leaves an empty list out", () => {
  test("has answered behind its last page, and where there is none", async () => {
    expect(await mailsOf(mailer(["m1", "m2", "m3"]))).toEqual({
      found: ["mail/m1", "mail/m2", "mail/m3"],
      result: "found",
    });
    expect(await mailsOf(mailer([]))).toEqual({ found: [], result: "nothing-found" });
  });

  const FAILURES: readonly (readonly [string, () => Response])[] = [
    [
      "cannot be reached",
      () => {
        throw new TypeError("fetch failed");
      },
    ],
    ["fails", () => Response.json({ message: "down" }, { status: 500 })],
    ["may not be asked", () => Response.json({ message: "no" }, { status: 403 })],
    [
      "answers in another language",
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
    ],
  ];

  test.each(FAILURES)("has not said that there is nothing where it %s", async (_, asked) => {
    expect(await mailsOf(mailer([], asked))).toEqual({ found: [], result: "could-not-look" });
  });
});

describe("a person whom a vendor finds by an address that its list does not show", () => {
  test("is read in full, and found", async () => {
    const { findings } = await searchBy(connect(mapOf(PAGE, DOCUMENT), mailer([])), EMAIL);
    expect(ids(findings)).toEqual(["person/p1"]);
  });

  test("is another one where the whole record does not show it either", async () => {
    const { findings, coverage } = await searchBy(
      connect(mapOf(PAGE, DOCUMENT), mailer([], undefined, "x@example.test")),
      EMAIL,
    );
    expect(findings).toEqual([]);
    expect(coverage.find(({ question }) => question === "persons by e-mail address")).toMatchObject({
      others: 1,
    });
  });
});
