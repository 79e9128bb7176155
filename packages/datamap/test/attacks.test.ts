import { describe, expect, test } from "vitest";
import { readVendor, type VendorReading } from "../src/index.ts";
import { workedMs } from "./support/worked.ts";

const SLOWEST_MS = 5_000;

interface Shop {
  /** Members of the record beside its id and e-mail address. */
  readonly members?: unknown;
  readonly schemas?: object;
  readonly root?: object;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function many<T>(count: number, make: (at: number) => readonly [string, T]): Readonly<Record<string, T>> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => make(at)));
}

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

function documentOf({ members = {}, schemas = {}, root = {} }: Shop): string {
  const customer = {
    type: "object",
    properties: { id: { type: "string" }, email: { type: "string" }, ...(members as object) },
  };
  return JSON.stringify({
    openapi: "3.1.0",
    servers: [{ url: "https://shop.test" }],
    security: [{ key: [] }],
    paths: {
      "/c": {
        get: {
          parameters: [{ name: "email", in: "query", schema: { type: "string" } }],
          responses: { 200: json({ type: "array", items: ref("C") }) },
        },
      },
      "/c/{id}": {
        get: { parameters: [id], responses: { 200: json(ref("C")) } },
        delete: { parameters: [id], responses: { 204: {} } },
      },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: { C: customer, ...schemas },
    },
    ...root,
  });
}

const PAGE = `privacy: 2
vendor: { id: shop, name: Shop }
document: { openapi: api.json }
account: { pace: unknown }
control: { call: GET /c, proves: [customer] }
records:
  customer:
    is: C
    id: /id
    find: [{ call: "GET /c?email={email}", pages: none }]
    read: GET /c/{id}
    erasure: [{ erase: "DELETE /c/{id}" }]
    fields:
      email: { provided: user.contact.email, identifies: email }
    rest: { not-personal: 2 }
`;

function read(page: string, document: string): VendorReading {
  const started = workedMs();
  const reading = readVendor(page, "privacy.yaml", (name) => (name === "api.json" ? document : undefined));
  expect(workedMs() - started).toBeLessThan(SLOWEST_MS);
  for (const problem of reading.ok ? [] : reading.problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.message).not.toBe("");
    expect(problem.remedy).not.toBe("");
  }
  return reading;
}

describe("a right page beside a description that was made to take time is read:", () => {
  test.each<[string, Shop]>([
    ["nothing of the kind", { members: { a: {} } }],
    [
      "a chain of 10,000 references",
      {
        members: { a: ref("R0") },
        schemas: many(10_000, (at) => [`R${at}`, at === 9_999 ? { type: "string" } : ref(`R${at + 1}`)]),
      },
    ],
    [
      "a chain of 10,000 members",
      {
        members: { a: ref("R0") },
        schemas: many(10_000, (at) => [`R${at}`, { properties: { a: ref(`R${(at + 1) % 10_000}`) } }]),
      },
    ],
    [
      "all of 5,000 parts",
      { members: { a: { allOf: Array.from({ length: 5_000 }, () => ({ properties: { x: {} } })) } } },
    ],
    [
      "fifty choices of three in each other",
      {
        members: { a: ref("N50") },
        schemas: many(51, (at) => [
          `N${at}`,
          at === 0
            ? { type: "string" }
            : { oneOf: [1, 2, 3].map((which) => ({ properties: { [`m${which}`]: ref(`N${at - 1}`) } })) },
        ]),
      },
    ],
    [
      "twenty schemas that are composed of each other",
      {
        members: { a: ref("M0") },
        schemas: many(20, (at) => [
          `M${at}`,
          { properties: many(20, (to) => [`p${to}`, { oneOf: [ref(`M${to}`), ref(`M${(at + to) % 20}`)] }]) },
        ]),
      },
    ],
    ["200,000 values to choose from", { members: { a: { enum: Array.from({ length: 200_000 }, String) } } }],
    ["a slow pattern", { members: { a: { type: "string", pattern: "^(a+)+$" } } }],
    [
      "30,000 schemas",
      { members: { a: {} }, schemas: many(30_000, (at) => [`S${at}`, { properties: { a: ref("C") } }]) },
    ],
  ])("%s", (_, shop) => {
    expect(read(PAGE, documentOf(shop))).toMatchObject({ ok: true });
  });

  test.each(["constructor", "toString", "hasOwnProperty", "__proto__"])("a member called %s", (name) => {
    const document = documentOf({ members: { aName: { type: "string" } } }).replace("aName", name);
    expect(read(PAGE, document)).toMatchObject({ ok: true });
  });
});

describe("a description or a page that asks for more than a reader gives is refused, or counted:", () => {
  const plain = documentOf({ members: { a: {} } });

  test("60,000 members of one record", () => {
    const letters = many(60_000, (at) => [String.fromCodePoint(0x4e00 + at), { type: "string" }]);
    expect(read(PAGE, documentOf({ members: letters }))).toMatchObject({
      ok: false,
      problems: [{ message: "the rest of customer counts 60001 fields, the page says 2" }],
    });
  });

  test("a thousand wrong calls beside 20,000 paths", () => {
    const wrong = Array.from({ length: 1_000 }, (_, at) => `"GET /p${at}?email={email}"`).join(", ");
    const paths = many(20_000, (at) => [`/path/${at}`, { get: {} }]);
    const page = PAGE.replace(/find: .*/, () => `find: [${wrong}]`);
    expect(read(page, documentOf({ root: { paths } })).ok).toBe(false);
  });

  test.each<[string, string, string]>([
    [
      "keys nobody knows",
      `${PAGE}${Object.keys(many(40_000, (at) => [`k${at}: 1\n`, 0])).join("")}`,
      "a page has no k0",
    ],
    [
      "pieces of a sentence",
      PAGE.replace(
        "Shop }",
        () => `Shop${", and".repeat(1)}${Object.keys(many(20_000, (at) => [`, x${at}`, 0])).join("")} }`,
      ),
      "a comma ended your sentence",
    ],
    [
      "a page of five million characters",
      `${PAGE}# ${"x".repeat(5_000_000)}`,
      "this page is longer than 1000000 characters",
    ],
    [
      "a page of JSON as long",
      JSON.stringify({ privacy: 2, records: "x".repeat(5_000_000) }),
      "this page is longer than 1000000 characters",
    ],
    [
      "a call of nothing but braces",
      PAGE.replace("GET /c/{id}", () => `GET /${"{a|".repeat(1_300)}`),
      "holds no variable",
    ],
    [
      "a kind called as every object's member",
      PAGE.replaceAll("customer", "constructor"),
      "must be a lower-case word",
    ],
    [
      "a kind called __proto__",
      PAGE.replace("  customer:", "  __proto__:"),
      "__proto__ cannot be a name here",
    ],
    [
      "a schema called __proto__",
      PAGE.replace("is: C", "is: __proto__"),
      "the document has no schema __proto__",
    ],
    [
      "a scheme called constructor",
      PAGE.replace("pace: unknown", "pace: unknown, sign-in: constructor"),
      "the document has no security scheme constructor",
    ],
    [
      "a path called constructor",
      PAGE.replace("GET /c/{id}", "GET /constructor"),
      "the document has no call GET /constructor",
    ],
  ])("%s", (_, page, message) => {
    const reading = read(page, plain);
    const said = reading.ok ? [] : reading.problems.map((problem) => problem.message);
    expect(said.some((text) => text.includes(message))).toBe(true);
    expect(said.length).toBeLessThanOrEqual(200);
  });

  test.each<[string, string]>([
    ["one alias 200,000 times", `x: &x { a: 1 }\ny: [${"*x, ".repeat(200_000)}]`],
    ["lists in lists", `x: ${"[".repeat(1_000_000)}`],
    ["objects in objects", `x: ${"{a: ".repeat(20_000)}`],
    ["quotation marks", `x: ${"'".repeat(1_000_001)}`],
    ["colons", `x: ${"a: ".repeat(300_000)}`],
    ["dashes", `x:\n  ${"- ".repeat(400_000)}`],
    ["empty lines", `${"\n".repeat(1_000_000)}@`],
  ])("%s in a description", (_, text) => {
    expect(read(PAGE, `openapi: 3.1.0\npaths: {}\n${text}`).ok).toBe(false);
  });
});
