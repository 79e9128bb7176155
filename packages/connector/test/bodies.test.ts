import { describe, expect, test } from "vitest";
import { EMAIL, SIGNAL, searchBy } from "./support/account.ts";
import { compiled, connectTo, DOCUMENT, pageWith, sentencesOf, serve } from "./support/wire.ts";

const DANA = { id: "p1", email: "dana.ruiz@example.test" };
const ACCOUNT = 'sign-in: { bearer: "{secret}" }';
const CREDENTIALS = { credentials: { secret: "s" } };

/** A page that searches by a POST with a body, and overwrites before it erases. */
function pageThatSends(body: string, more = ""): string {
  return pageWith(`${ACCOUNT}\n${more}`)
    .replace(
      'find: [{ call: "GET /people?email={email}", pages: none }]',
      `find: [{ call: POST /people/find, body: ${body}, reads: true, pages: none }]`,
    )
    .replace("erasure: [{", 'erasure: [{ overwrite: "POST /people/{id}" }, {')
    .replace("identifies: email }", "identifies: email, becomes: null }");
}

/** The vendor's document with bodies of another kind. */
function documentOf(content: string): string {
  return DOCUMENT.replace(
    "requestBody: { content: { application/json: { schema: { type: object, required: [auth], properties: { email: { type: string }, auth: { type: object, properties: { key: { type: string } } } } } } } }",
    `requestBody: { content: { ${content}: { schema: { type: object, properties: { email: { type: string }, page: { type: object, properties: { size: { type: integer } } }, ids: { type: array, items: { type: string } } } } ENCODING } } }`,
  ).replace(
    "    delete: { responses:",
    `    post: { requestBody: { content: { ${content}: { schema: { type: object, properties: { email: { type: string, nullable: true } } } } } }, responses: { "200": { description: ok } } }\n    delete: { responses:`,
  );
}

async function runOn(page: string, document: string) {
  const server = await serve(({ path, method }) =>
    path === "/me"
      ? { json: { shop: "one" } }
      : method === "DELETE"
        ? { status: 204 }
        : { json: path.startsWith("/people/p") ? DANA : [DANA] },
  );
  const { connector } = connectTo(server, compiled(page, document), CREDENTIALS);
  await connector.ping(SIGNAL);
  const { findings } = await searchBy(connector, EMAIL);
  const { steps } = await connector.propose(findings, () => "x");
  for (const step of steps) {
    await connector.perform(step.call, async () => true, SIGNAL);
    await connector.verify({ ...step, id: "s1" }, SIGNAL);
  }
  const at = (method: string, path: string) =>
    server.heard.find((one) => one.method === method && one.path === path);
  return { findings, searched: at("POST", "/people/find"), written: at("POST", "/people/p1"), server, at };
}

describe("a body is written", () => {
  const FORM = documentOf("application/x-www-form-urlencoded");

  test("as a form where the document says so, inner names in brackets, and cleared by an empty text", async () => {
    const document = FORM.replace(" ENCODING", ", encoding: { ids: { style: deepObject, explode: true } }");
    const { findings, searched, written } = await runOn(
      pageThatSends('{ email: "{email}", page: { size: 5 }, ids: [a, b] }'),
      document,
    );
    expect(findings).toHaveLength(1);
    expect(searched?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(searched?.body)]).toEqual([
      ["email", "dana.ruiz@example.test"],
      ["page[size]", "5"],
      ["ids[0]", "a"],
      ["ids[1]", "b"],
    ]);
    expect(written?.body).toBe("email=");
  });

  test.each([
    ["form", "ids[0]"],
    ["form-brackets", "ids[]"],
    ["form-repeated", "ids"],
  ])("as the page says it: %s", async (send, name) => {
    const page = pageThatSends('{ email: "{email}", ids: [a] }').replace(
      "reads: true,",
      `reads: true, send: ${send},`,
    );
    const { searched } = await runOn(page, FORM.replace(" ENCODING", ""));
    expect([...new URLSearchParams(searched?.body)].map(([one]) => one)).toEqual(["email", name]);
  });

  test.each([
    [
      "a list of which nobody says how",
      pageThatSends("{ ids: [a], email: '{email}' }"),
      "nothing says how the form of POST /people/find writes a list",
    ],
    [
      "JSON where there is a form",
      pageThatSends("{ email: '{email}' }").replace("reads: true,", "reads: true, send: json,"),
      "POST /people/find takes no JSON",
    ],
  ])("and %s is refused when the page is read", (_, page, sentence) => {
    expect(sentencesOf(page, FORM.replace(" ENCODING", ""))).toContain(sentence);
  });

  test("and a form where there is JSON is refused when the page is read", () => {
    const page = pageThatSends("{ email: '{email}' }").replace("reads: true,", "reads: true, send: form,");
    const document = documentOf("application/json").replace(" ENCODING", "");
    expect(sentencesOf(page, document)).toContain("POST /people/find takes no form");
  });

  test("and a body of a kind nobody writes is refused when the page is read", () => {
    const document = documentOf("application/xml").replace(" ENCODING", "");
    expect(sentencesOf(pageThatSends("{ email: '{email}' }"), document)).toContain(
      "a body of application/xml is not carried out yet",
    );
  });
});

describe("what a call says of itself", () => {
  const JSON_API = documentOf("application/vnd.api+json")
    .replace(" ENCODING", "")
    .replace(
      'get: { responses: { "200": { content: { application/json: { schema: { $ref',
      'get: { responses: { "200": { content: { application/vnd.api+json: { schema: { $ref',
    );

  test("is the document's own kind of JSON, and nothing of a body where there is none", async () => {
    const { searched, written, at } = await runOn(pageThatSends('{ email: "{email}" }'), JSON_API);
    expect(searched?.headers["content-type"]).toBe("application/vnd.api+json");
    expect(written?.headers["content-type"]).toBe("application/vnd.api+json");
    expect(at("GET", "/people/p1")?.headers).toMatchObject({ accept: "application/vnd.api+json" });
    expect(at("GET", "/me")?.headers).toMatchObject({ accept: "application/json" });
    for (const one of [at("GET", "/people/p1"), at("DELETE", "/people/p1")])
      expect(one?.headers).not.toHaveProperty("content-type");
  });

  test("is once what the page says, and a kind of body only where there is a body", async () => {
    const always =
      "always: { header.Accept: application/vnd.api+json, header.Content-Type: application/vnd.api+json }";
    const document = documentOf("application/json").replace(" ENCODING", "");
    const { searched, at } = await runOn(pageThatSends('{ email: "{email}" }', always), document);
    expect(searched?.headers).toMatchObject({
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
    });
    expect(at("GET", "/me")?.headers.accept).toBe("application/vnd.api+json");
    expect(at("DELETE", "/people/p1")?.headers).not.toHaveProperty("content-type");
  });

  test("may be said at one call", async () => {
    const page = pageWith(ACCOUNT).replace(
      'read: "GET /people/{id}"',
      'read: { call: "GET /people/{id}", header: { Accept: application/json; version=2 } }',
    );
    const { at } = await runOn(page, DOCUMENT);
    expect(at("GET", "/people/p1")?.headers.accept).toBe("application/json; version=2");
  });
});
