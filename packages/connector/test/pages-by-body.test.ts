import type { KeptAnswer } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { EMAIL, SIGNAL, searchBy } from "./support/account.ts";
import {
  compiled,
  connectTo,
  DOCUMENT,
  type Heard,
  pageWith,
  type Said,
  sentencesOf,
  serve,
} from "./support/wire.ts";

const CREDENTIALS = { credentials: { secret: "s" } };

// Five records of one person: three pages of two.
const RECORDS = [1, 2, 3, 4, 5].map((id) => ({ id: `p${id}`, email: "dana.ruiz@example.test" }));

const SEARCH = DOCUMENT.replace(
  "properties: { email: { type: string }, auth: { type: object, properties: { key: { type: string } } } } } } } }",
  "properties: { email: { type: string }, query: { type: object, properties: { after: { type: string }, limit: { type: integer } } }, page: { type: integer } } } } } }",
)
  .replace("required: [auth], ", "")
  .replace(
    "post:\n      requestBody",
    "post:\n      parameters: [{ name: X-Page, in: header, schema: { type: integer } }]\n      requestBody",
  )
  .replace(
    /(\/people\/find:[\s\S]*?)schema: \{ type: array, items: \{ \$ref: "#\/components\/schemas\/Person" \} \}/,
    '$1schema: { type: object, properties: { total: { type: integer }, results: { type: array, items: { $ref: "#/components/schemas/Person" } }, paging: { type: object, properties: { after: { type: string } } } } }',
  );

function pageBy(way: string): string {
  return pageWith(`sign-in: { bearer: "{secret}" }`)
    .replace("records:\n", `paging:\n  way: { ${way} }\nrecords:\n`)
    .replace(
      'find: [{ call: "GET /people?email={email}", pages: none }]',
      'find: [{ call: POST /people/find, body: { email: "{email}" }, reads: true, pages: way }]',
    );
}

/** Answers two records from a place that the request names, and where the next ones are. */
function answering(from: (heard: Heard) => number) {
  return (heard: Heard): Said => {
    if (heard.path === "/me") return { json: { shop: "one" } };
    const one = RECORDS.find(({ id }) => heard.path === `/people/${id}`);
    if (one) return { json: one };
    const start = from(heard);
    const next = start + 2 < RECORDS.length ? { after: String(start + 2) } : {};
    return { json: { results: RECORDS.slice(start, start + 2), total: RECORDS.length, paging: next } };
  };
}

function bodyOf({ body }: Heard): {
  readonly [name: string]: unknown;
  readonly query?: { readonly after?: string };
} {
  return JSON.parse(body) as { query?: { after?: string } };
}

const CURSOR =
  "cursor: body.query.after, size: body.query.limit, largest: 2, next: /paging/after, total: /total";

describe("a list goes on by a value", () => {
  test("in the body, beside what the body asks for", async () => {
    const server = await serve(answering((heard) => Number(bodyOf(heard).query?.after ?? 0)));
    const { connector } = connectTo(server, compiled(pageBy(CURSOR), SEARCH), CREDENTIALS);
    const { findings } = await searchBy(connector, EMAIL);
    expect(findings.map(({ recordId }) => recordId)).toEqual(["p1", "p2", "p3", "p4", "p5"]);
    const asked = server.heard.filter(({ path }) => path === "/people/find").map(bodyOf);
    expect(asked.slice(0, 3)).toEqual([
      { email: "dana.ruiz@example.test", query: { limit: 2 } },
      { email: "dana.ruiz@example.test", query: { limit: 2, after: "2" } },
      { email: "dana.ruiz@example.test", query: { limit: 2, after: "4" } },
    ]);
  });

  test("in the body, a number", async () => {
    const server = await serve(answering((heard) => (Number(bodyOf(heard).page) - 1) * 2));
    const { connector } = connectTo(
      server,
      compiled(pageBy("page: body.page, total: /total"), SEARCH),
      CREDENTIALS,
    );
    expect((await searchBy(connector, EMAIL)).findings).toHaveLength(5);
  });

  test("in a header", async () => {
    const server = await serve(answering(({ headers }) => (Number(headers["x-page"]) - 1) * 2));
    const { connector } = connectTo(
      server,
      compiled(pageBy("page: header.X-Page, total: /total"), SEARCH),
      CREDENTIALS,
    );
    expect((await searchBy(connector, EMAIL)).findings).toHaveLength(5);
  });

  test("that the vendor takes no notice of: the same page twice is no answer", async () => {
    const server = await serve(answering(() => 0));
    const { connector } = connectTo(server, compiled(pageBy(CURSOR), SEARCH), CREDENTIALS);
    const { coverage } = await searchBy(connector, EMAIL);
    expect(coverage.map(({ result }) => result)).toContain("could-not-look");
  });

  test("and a search that is interrupted goes on where it stood", async () => {
    const pages = answering((heard) => Number(bodyOf(heard).query?.after ?? 0));
    let broken = true;
    const server = await serve((heard) =>
      heard.path === "/people/find" && broken && bodyOf(heard).query?.after === "4"
        ? { status: 500 }
        : pages(heard),
    );
    const { connector } = connectTo(server, compiled(pageBy(CURSOR), SEARCH), CREDENTIALS);
    const answers = new Map<string, KeptAnswer>();
    const kept = {
      of: async (question: string) => answers.get(question),
      keep: async (question: string, answer: KeptAnswer) => void answers.set(question, answer),
    };
    const first = await connector.search({ identifiers: [EMAIL] }, () => {}, SIGNAL, kept);
    expect(first.coverage.map(({ result }) => result)).toContain("could-not-look");
    broken = false;
    server.heard.length = 0;
    const second = await connector.search({ identifiers: [EMAIL] }, () => {}, SIGNAL, kept);
    expect(second.findings.map(({ recordId }) => recordId)).toEqual(["p1", "p2", "p3", "p4", "p5"]);
    const asked = server.heard
      .filter(({ path }) => path === "/people/find")
      .map((one) => bodyOf(one).query?.after);
    expect(asked.slice(0, 2)).toEqual(["2", "4"]);
  });
});

test.each([
  [
    "cursor: body.query.before, next: /paging/after",
    "POST /people/find has no body.query.before, which paging.way needs",
  ],
  ["page: header.X-Pages, total: /total", "POST /people/find has no header.X-Pages, which paging.way needs"],
  [
    "cursor: variable.after, next: /paging/after",
    "POST /people/find has no variable.after, which paging.way needs",
  ],
])("a place that is not there is refused when the page is read: %s", (way, sentence) => {
  expect(sentencesOf(pageBy(way), SEARCH)).toContain(sentence);
});
