import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capabilitiesOf, type DataMap, readSpec } from "../src/index.ts";
import { changed, lineOf, problemsOf, SPEC } from "./spec.ts";

function mapOf(text: string = SPEC): DataMap {
  const read = readSpec(text, "shop.yaml");
  if (read.ok) return read.map;
  throw new Error(JSON.stringify(read.problems, undefined, 1));
}

describe("every mark that is wrong is named with its line and a remedy:", () => {
  test.each<[what: string, place: string, instead: string, message: string, remedy: string]>([
    [
      "x-vendor",
      "x-vendor: { id: shop, name: Shop }",
      "x-vendor: { id: SHOP, name: Shop }",
      "x-vendor: must be a lower-case word",
      "x-vendor: { id: fera, name: Fera }",
    ],
    [
      "x-rate-limit",
      "calls: 60, per: minute",
      "calls: 0, per: minute",
      "x-rate-limit",
      "x-rate-limit: unknown",
    ],
    [
      "x-rate-limit, another unit",
      "calls: 60, per: minute",
      "calls: 60, per: week",
      "x-rate-limit",
      "x-rate-limit: unknown",
    ],
    [
      "x-pagination",
      "style: page, position: query.page",
      "style: pages, position: query.page",
      "x-pages names no way of paging",
      "add it to x-pagination",
    ],
    ["x-unreachable", "ask: the shop, when", "when", "x-unreachable", "ask: support"],
    [
      "x-unreachable, a kind nobody has",
      "when: [customer]",
      "when: [ghost]",
      "there is no kind ghost",
      "name a kind",
    ],
    [
      "x-confidence",
      "operationId: getCustomer\n      x-confidence: documented",
      "operationId: getCustomer\n      x-confidence: certain",
      "x-confidence",
      "x-confidence: documented",
    ],
    [
      "x-source",
      "operationId: getCustomer\n      x-confidence: documented\n      x-source: [A]",
      "operationId: getCustomer\n      x-confidence: documented\n      x-source: []",
      "x-source",
      "x-source: [TAG]",
    ],
    [
      "x-repeat, missing",
      "x-source: [A]\n      x-repeat: after-looking\n      x-subject: { role: overwrite",
      "x-source: [A]\n      x-subject: { role: overwrite",
      "x-repeat is missing",
      "x-repeat: after-looking",
    ],
    [
      "x-repeat",
      "x-repeat: after-looking\n      x-side-effects",
      "x-repeat: sometimes\n      x-side-effects",
      "x-repeat",
      "x-repeat: after-looking",
    ],
    ["x-side-effects", "effect: emails-subject", "effect: surprises", "x-side-effects", "x-side-effects: ["],
    ["x-subject, missing", "      x-subject: none\n", "", "x-subject is missing", "x-subject: none"],
    [
      "x-subject, an unknown role",
      "role: erase, of: customer",
      "role: delete, of: customer",
      "x-subject",
      "x-subject: none",
    ],
    [
      "x-subject, find without at",
      "by: email, at: query.email, match: broad",
      "by: email, match: broad",
      "needs `at`",
      "x-subject",
    ],
    [
      "x-subject, scan with at",
      "at: query.email, match: broad",
      "at: query.email, match: scan",
      "needs `at`",
      "x-subject",
    ],
    [
      "x-subject, a parameter that is not declared",
      "at: query.email, match",
      "at: query.mail, match",
      "query.mail is not a parameter",
      "name a parameter",
    ],
    [
      "x-subject, a kind nobody has",
      "role: erase, of: customer",
      "role: erase, of: ghost",
      "there is no kind ghost",
      "name the kind",
    ],
    [
      "x-subject, an answer without such records",
      "role: read, of: customer",
      "role: read, of: order",
      "the answer holds no order",
      "record schema of order",
    ],
    ["x-pages, missing", "      x-pages: numbered\n", "", "nothing says how it pages", "x-pages: numbered"],
    [
      "x-pages, an unknown way",
      "x-pages: numbered",
      "x-pages: lettered",
      "x-pages names no way of paging",
      "add it to x-pagination",
    ],
    ["x-record", "kind: order, id: /id", "kind: order, id: id", "must be a JSON pointer", "x-record: {"],
    [
      "x-record, an unknown member",
      "kind: order, id: /id",
      "kind: order, id: /id, colour: red",
      "x-record",
      "x-record: {",
    ],
    [
      "x-record, no way to erase",
      "before: [customer], covered-by: customer",
      "before: [customer]",
      "order holds personal data, but nothing says how it is erased",
      "covered-by: customer",
    ],
    [
      "x-record, a duplicate kind",
      "kind: order, id: /id",
      "kind: customer, id: /id",
      "the kind customer is used twice",
      "a kind of its own",
    ],
    [
      "x-record, before a kind nobody has",
      "before: [customer]",
      "before: [ghost]",
      "the kind ghost, which no schema has",
      "x-record: { kind: ghost",
    ],
    [
      "x-record, covered by a kind nobody has",
      "covered-by: customer",
      "covered-by: ghost",
      "the kind ghost, which no schema has",
      "x-record: { kind: ghost",
    ],
    [
      "x-record, covered by itself",
      "covered-by: customer",
      "covered-by: order",
      "order cannot cover order: it is covered itself",
      "calls of its own",
    ],
    [
      "x-record, covered by what no call erases",
      "id: /id, erasure: [overwrite, erase]",
      "id: /id, by-hand: { what: Ask., ask: them }",
      "customer cannot cover order: no call erases it",
      "calls of its own",
    ],
    [
      "x-record, a way no operation has",
      "erasure: [overwrite, erase]",
      "erasure: [overwrite, anonymize]",
      "to be dealt with by anonymize, but no operation has that role",
      "role: anonymize, of: customer",
    ],
    [
      "x-data, missing",
      "total: { type: number, x-data: { category: user.behavior.purchase_history, origin: observed } }",
      "total: { type: number }",
      "property /total has no x-data",
      "x-data: none",
    ],
    [
      "x-data, missing in a schema that is referred to",
      "city: { type: string, x-data: { category: user.contact.address, origin: provided } }",
      "city: { type: string }",
      "property /home/city has no x-data",
      "x-data: none",
    ],
    [
      "x-data, another origin",
      "user.contact.address, origin: provided",
      "user.contact.address, origin: stolen",
      "x-data",
      "x-data: none",
    ],
    ["x-data, no category", "category: user.contact.address, ", "", "x-data", "x-data: none"],
    [
      "x-data, a category of no taxonomy",
      "category: user.contact.address",
      "category: Address",
      "must be a Fideslang category",
      "x-data",
    ],
    [
      "x-data, a record nobody has",
      "x-data: { category: user.contact.address, origin: provided }",
      "x-data: { record: ghost }",
      "the kind ghost, which no schema has",
      "x-record: { kind: ghost",
    ],
    [
      "a broad search in records that do not say whose they are",
      "identifies: email, ",
      "",
      "no property of customer identifies by email",
      "identifies: email",
    ],
    [
      "an overwrite of what the body lacks",
      "user.contact.address, origin: provided",
      "user.contact.address, origin: provided, on-erasure: { write: null }",
      "updateCustomer cannot write /home/city",
      "take away its on-erasure",
    ],
    [
      "an overwrite that writes nothing",
      ', on-erasure: { write: "{random}@anonymized.invalid" }',
      "",
      "nothing of customer says what an overwrite writes",
      "add on-erasure",
    ],
    [
      "a link to nowhere",
      "orders: { operationId: listOrders",
      "orders: { operationId: listGhosts",
      "the link orders leads to listGhosts, which does not exist",
      "name an operationId",
    ],
    [
      "a link without an operation",
      "orders: { operationId: listOrders, parameters",
      "orders: { parameters",
      "the link orders names no operation",
      "operationId: listOrders",
    ],
    [
      "a link that starts nowhere",
      "$response.body#/id",
      "$request.path.id",
      "only expressions into the answer's body",
      "$response.body#/id",
    ],
    [
      "a path parameter nobody declares",
      "/customers/{id}/orders:",
      "/customers/{other}/orders:",
      "the path parameter other is not declared",
      "name: other, in: path",
    ],
    [
      "an operation without a name",
      "operationId: deleteCustomer\n",
      "description: x\n",
      "operationId is missing",
      "operationId: listReviews",
    ],
    [
      "a scheme nobody has",
      "security: [{ Key: [] }]",
      "security: [{ Token: [] }]",
      "there is no security scheme Token",
      "securitySchemes",
    ],
    [
      "a scheme no client can send",
      "type: apiKey, in: header",
      "type: apiKey, in: cookie",
      "the security scheme Key is of a kind no client here can send",
      "type: apiKey in header",
    ],
    [
      "two servers that are not told apart",
      "servers: [{",
      'servers: [{ url: "https://a.test" }, {',
      "x-surface is missing",
      "x-surface: private",
    ],
    [
      "another OpenAPI",
      "openapi: 3.1.0",
      "openapi: 3.0.3",
      "only OpenAPI 3.1 is understood",
      "openapi: 3.1.0",
    ],
  ])("%s", (_what, place, instead, message, remedy) => {
    const text = changed(place, instead);
    const problems = problemsOf(text);
    const problem = problems.find((one) => one.message.includes(message));
    expect(problem ?? problems).toMatchObject({
      file: "shop.yaml",
      message: expect.stringContaining(message),
    });
    expect(problem?.remedy).toContain(remedy);
    expect(problem?.line).toBeGreaterThan(1 - Number(_what === "another OpenAPI"));
    expect(problem?.where).toMatch(/^\//);
  });

  test("the line is the one the mistake stands on", () => {
    const text = changed("origin: provided } }\n    Order", "origin: stolen } }\n    Order");
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({
      line: lineOf(text, "origin: stolen"),
      where: "/components/schemas/Home/properties/city/x-data/origin",
    });
    const bare = changed(
      "city: { type: string, x-data: { category: user.contact.address, origin: provided } }",
      "city: { type: string }",
    );
    expect(problemsOf(bare)[0]).toMatchObject({ line: lineOf(bare, "city: { type: string }") });
  });

  test("several come in the order of the file", () => {
    const text = changed("per: minute", "per: week").replace("kind: order, id: /id", "kind: order, id: id");
    const lines = problemsOf(text).map((problem) => problem.line);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});

describe("whatever the text is, reading it ends:", () => {
  test("a mistake of YAML is named with its line", () => {
    const [problem] = problemsOf(changed("x-pagination:", "x-pagination: ["));
    expect(problem).toMatchObject({ remedy: "make it valid YAML", where: "" });
    expect(problem?.line).toBeGreaterThan(4);
  });

  test.each([
    ["nothing", ""],
    ["no YAML at all", "\u0000\u0001\u0002"],
    ["a word", "hello"],
    ["a list", "- a\n- b"],
    ["an empty object", "{}"],
    ["a picture", "\u0089PNG\r\n\u001a\n"],
  ])("%s", (_what, text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem.line).toBeGreaterThanOrEqual(1);
  });

  test.each([
    [
      "a schema that refers to itself",
      '$ref: "#/components/schemas/Home"',
      '$ref: "#/components/schemas/Customer"',
    ],
    [
      "a schema made of itself",
      "    Home:\n      type: object",
      '    Home:\n      allOf: [{ $ref: "#/components/schemas/Home" }]\n      type: object',
    ],
    [
      "a reference in a circle",
      "    Home:\n      type: object",
      '    Home:\n      $ref: "#/components/schemas/Home"\n      type: object',
    ],
    ["a reference that cannot be decoded", '$ref: "#/components/schemas/Home"', '$ref: "#/components/%zz"'],
    ["a reference of broken letters", '$ref: "#/components/schemas/Home"', '$ref: "#/components/%ff"'],
    ["a reference out of the file", '$ref: "#/components/schemas/Home"', '$ref: "other.yaml#/Home"'],
    ["an anchor inside itself", "info: {", "x-self: &self { a: *self }\ninfo: {"],
    [
      "too many aliases",
      "info: {",
      `x-a: &a [1,1,1,1,1,1,1,1,1]\nx-b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nx-c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nx-d: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ninfo: {`,
    ],
  ])("%s", (_what, place, instead) => {
    expect(() => problemsOf(changed(place, instead))).not.toThrow();
  });

  test("any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.json(),
          fc.json().map((json) => `paths: ${json}`),
        ),
        (text) => {
          readSpec(text, "any.yaml");
        },
      ),
    );
  });

  test("a good description with any piece taken out", () => {
    fc.assert(
      fc.property(fc.nat({ max: SPEC.length }), fc.nat({ max: 60 }), (from, length) => {
        readSpec(SPEC.slice(0, from) + SPEC.slice(from + length), "cut.yaml");
      }),
      { numRuns: 300 },
    );
  });
});

describe("a good description", () => {
  test("becomes a map that holds all of it", () => {
    const map = mapOf();
    expect(map).toMatchObject({
      format: 1,
      vendor: { id: "shop", name: "Shop" },
      specVersion: "1.2.3",
      servers: [{ url: "https://eu.shop.test/v1", surface: "default", security: [["Key"]] }],
      rateLimit: { calls: 60, per: "minute" },
      security: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
    });
    expect(map.operations.map((operation) => operation.id)).toEqual([
      "listCustomers",
      "getCustomer",
      "updateCustomer",
      "deleteCustomer",
      "listOrders",
    ]);
    expect(map.operations[0]).toMatchObject({
      repeat: "safe",
      returns: { kind: "customer", at: "/data", many: true },
      pages: {
        style: "page",
        position: "query.page",
        size: { name: "query.size", largest: 50 },
        total: "/total",
      },
    });
    expect(map.operations[1]?.links).toEqual([
      { name: "orders", operation: "listOrders", parameters: [{ to: "path.id", from: "/id" }] },
    ]);
    // A list of records is one though nobody searches with it.
    expect(map.operations[4]).toMatchObject({ roles: [], returns: { kind: "order", at: "", many: true } });
    expect(map.records[1]).toMatchObject({ kind: "order", coveredBy: "customer", erasure: [] });
    expect(map.records[0]).not.toHaveProperty("coveredBy");
  });

  test("marks cover what is inside, unless a child has one of its own", () => {
    const customer = mapOf().records[0];
    expect(customer?.properties.map(({ pointer, category, secret }) => [pointer, category, secret])).toEqual([
      ["/id", undefined, false],
      ["/email", "user.contact.email", false],
      ["/home/city", "user.contact.address", false],
      ["/tags", "user.behavior", false],
      ["/tags/*/secret", "user.authorization", true],
    ]);
  });

  test("gives schemas that stand alone: no references, no marks", () => {
    const text = JSON.stringify(mapOf().records.map((record) => record.schema));
    expect(text).not.toMatch(/\$ref|x-/);
    expect(text).toContain("city");
  });

  test("gives the same map each time, in plain JSON", () => {
    const map = mapOf();
    expect(JSON.stringify(mapOf())).toBe(JSON.stringify(map));
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
    // Written as JSON it means the same.
    const read = readSpec(SPEC, "shop.yaml");
    if (!read.ok) throw new Error("not read");
    expect(mapOf(JSON.stringify(read.document))).toEqual(map);
  });

  test("an exact search needs no property that says whose a record is", () => {
    expect(problemsOf(changed("identifies: email, ", "").replace("match: broad", "match: exact"))).toEqual(
      [],
    );
  });
});

describe("what a case could do with a vendor", () => {
  test("is told by the map alone", () => {
    const capabilities = capabilitiesOf(mapOf(), "default");
    expect(capabilities).toMatchObject({
      vendor: "shop",
      finds: [{ by: "email", kind: "customer", match: "broad", operation: "listCustomers" }],
      recipients: false,
      ping: false,
      unsure: ["deleteCustomer"],
    });
    expect(capabilities.records).toMatchObject([
      {
        kind: "customer",
        reached: "search",
        read: true,
        erasure: ["overwrite", "erase"],
        verified: "by reading",
        personalProperties: 4,
      },
      { kind: "order", reached: "link", read: false, erasure: [], verified: "not at all" },
    ]);
    expect(capabilities.unreachable.map((entry) => entry.id)).toEqual(["invites"]);
  });

  test("is nothing on a surface it does not have", () => {
    const capabilities = capabilitiesOf(mapOf(), "partners");
    expect(capabilities).toMatchObject({ finds: [], recipients: false, ping: false, unsure: [] });
    expect(capabilities.records.map((record) => [record.reached, record.erasure])).toEqual([
      ["none", []],
      ["none", []],
    ]);
  });
});

test.each(["fera", "partnero", "loyalty-lt"])("the real description has no problems: %s", (vendor) => {
  const file = fileURLToPath(new URL(`../../../specs/${vendor}/openapi.yaml`, import.meta.url));
  const text = readFileSync(file, "utf8");
  const read = readSpec(text, file);
  expect(read.ok ? [] : read.problems).toEqual([]);
  if (!read.ok) return;
  expect(read.map.vendor.id).toBe(vendor);
  for (const surface of new Set(read.map.servers.map((server) => server.surface)))
    expect(capabilitiesOf(read.map, surface).records.length).toBeGreaterThan(0);
});
