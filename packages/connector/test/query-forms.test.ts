import { describe, expect, test } from "vitest";
import { EMAIL, searchBy } from "./support/account.ts";
import { compiled, connectTo, DOCUMENT, pageWith, sentencesOf, serve } from "./support/wire.ts";

const EVERY = "{ name: email, in: query, schema: { type: string } }";

/** What a search sends whose query the description has in another form. */
function made(parameters: string, call: string): { readonly page: string; readonly document: string } {
  const page = pageWith('sign-in: { bearer: "{secret}" }').replace("GET /people?email={email}", call);
  return { page, document: DOCUMENT.replace(EVERY, parameters) };
}

async function sent(parameters: string, call: string, email = EMAIL.value) {
  const { page, document } = made(parameters, call);
  const one = { id: "p1", email };
  const server = await serve(({ path }) => ({
    json: path === "/me" ? { shop: "one" } : path === "/people" ? [one] : one,
  }));
  const { connector } = connectTo(server, compiled(page, document), { credentials: { secret: "s" } });
  const { findings, coverage } = await searchBy(connector, { kind: "email", value: email });
  const [asked] = server.heard.filter(({ path }) => path === "/people");
  return { findings, coverage, query: asked?.query };
}

const OBJECT =
  "{ name: filter, in: query, required: true, style: deepObject, explode: true, schema: { type: object, properties: { email: { type: string }, range: { type: object, properties: { from: { type: string } } } } } }";
const LIST =
  "{ name: email, in: query, schema: { type: string } }, { name: status, in: query, schema: { type: array, items: { type: string } } }";
const JOINED = "{ name: email, in: query, explode: false, schema: { type: array, items: { type: string } } }";

describe("a query is written", () => {
  test("with the members of an object in brackets", async () => {
    const { findings, query } = await sent(
      OBJECT,
      "GET /people?filter[email]={email}&filter[range][from]=2020",
    );
    expect(findings).toHaveLength(1);
    expect(query).toEqual([
      ["filter[email]", EMAIL.value],
      ["filter[range][from]", "2020"],
    ]);
  });

  test("with one name several times, in one call", async () => {
    const { query } = await sent(LIST, "GET /people?email={email}&status=open&status=closed");
    expect(query).toEqual([
      ["email", EMAIL.value],
      ["status", "open"],
      ["status", "closed"],
    ]);
  });

  test.each([
    ["explode: false,", "open,closed"],
    ["style: pipeDelimited, explode: false,", "open|closed"],
    ["style: spaceDelimited, explode: false,", "open closed"],
  ])("with several values in one text: %s", async (how, text) => {
    const { query } = await sent(
      LIST.replace("name: status, in: query,", `name: status, in: query, ${how}`),
      "GET /people?email={email}&status=open&status=closed",
    );
    expect(query?.at(-1)).toEqual(["status", text]);
  });

  test("never with a value that would be two: could not look", async () => {
    const { findings, coverage, query } = await sent(
      JOINED,
      "GET /people?email={email}",
      '"a,b"@example.test',
    );
    expect([findings, query]).toEqual([[], undefined]);
    expect(coverage.map(({ result }) => result)).toContain("could-not-look");
    expect(await sent(JOINED, "GET /people?email={email}")).toMatchObject({
      query: [["email", EMAIL.value]],
    });
  });
});

describe("a page that says a query wrongly", () => {
  test.each([
    [OBJECT, "GET /people?filter[mail]={email}", "GET /people has no query parameter filter[mail]"],
    [
      OBJECT.replace("style: deepObject, explode: true, ", ""),
      "GET /people?filter[email]={email}",
      "filter[email] (a member of an object that is not written as filter[…]) is not carried out yet",
    ],
    [
      LIST,
      "GET /people?email={email}&email=a@example.test",
      "GET /people is given email twice, and takes one value",
    ],
    [
      OBJECT,
      "GET /people?token={email}",
      "GET /people cannot be sent: query parameter filter is required and nothing fills it",
    ],
  ])("is told so: %#", (parameters, call, sentence) => {
    const { page, document } = made(parameters, call);
    expect(sentencesOf(page, document)).toContain(sentence);
  });
});

test("a list goes on by a member of an object, as JSON:API has it", async () => {
  const { page, document } = made(
    "{ name: email, in: query, schema: { type: string } }, { name: page, in: query, style: deepObject, schema: { type: object, properties: { number: { type: integer }, size: { type: integer } } } }",
    "GET /people?email={email}",
  );
  const paged = page
    .replace(
      "records:\n",
      "paging: { numbered: { page: 'query.page[number]', size: 'query.page[size]', largest: 1, end: empty-page } }\nrecords:\n",
    )
    .replace("pages: none", "pages: numbered");
  const records = ["p1", "p2"].map((id) => ({ id, email: EMAIL.value }));
  const server = await serve(({ path, query }) => {
    const number = Number(query.find(([name]) => name === "page[number]")?.[1]);
    return {
      json:
        path === "/me"
          ? { shop: "one" }
          : path === "/people"
            ? records.slice(number - 1, number)
            : records[0],
    };
  });
  const { connector } = connectTo(server, compiled(paged, document), { credentials: { secret: "s" } });
  expect((await searchBy(connector, EMAIL)).findings.map(({ recordId }) => recordId)).toEqual(["p1", "p2"]);
});
