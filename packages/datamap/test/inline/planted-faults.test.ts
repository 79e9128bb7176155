import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Call, DataMap } from "../../src/index.ts";
import { changed, lineOf, problemsOf, read, SPEC } from "./shop.ts";

/** A fault planted into right marks: what it is, the place, what stands there instead, the words that name it, and where. */
type Fault = readonly [
  what: string,
  place: string,
  instead: string,
  message: string,
  remedy: string,
  line: string,
];

const FAULTS: readonly Fault[] = [
  [
    "x-vendor",
    "x-vendor: { id: shop, name: Shop }",
    "x-vendor: { id: SHOP, name: Shop }",
    "x-vendor: must be a lower-case word",
    "x-vendor: { id: acme, name: Acme }",
    "id: SHOP",
  ],
  [
    "x-vendor, missing",
    "x-vendor: { id: shop, name: Shop }\n",
    "",
    "x-vendor is missing",
    "x-vendor: { id: acme",
    "openapi: 3.1.0",
  ],
  [
    "x-rate-limit",
    "calls: 60, per: minute",
    "calls: 0, per: minute",
    "x-rate-limit: ",
    "x-rate-limit: unknown",
    "calls: 0",
  ],
  [
    "x-rate-limit, another unit",
    "calls: 60, per: minute",
    "calls: 60, per: week",
    "x-rate-limit: ",
    "x-rate-limit: unknown",
    "per: week",
  ],
  [
    "x-rate-limit, missing",
    "x-rate-limit: { calls: 60, per: minute }\n",
    "",
    "x-rate-limit is missing",
    "x-rate-limit: unknown",
    "openapi: 3.1.0",
  ],
  [
    "x-pagination",
    "style: page, position: query.page",
    "style: pages, position: query.page",
    "x-pagination: ",
    "x-pagination: { numbered:",
    "style: pages",
  ],
  ["x-unreachable", "ask: the shop, when", "when", "x-unreachable: ", "ask: support", "when: [customer]"],
  [
    "x-unreachable, a kind nobody has",
    "when: [customer]",
    "when: [ghost]",
    "there is no kind of record ghost",
    "name the kind of an x-record",
    "when: [ghost]",
  ],
  [
    "x-unreachable, an id twice",
    "  - { id: invites,",
    "  - { id: invites, what: a, category: user.contact, because: b, ask: c }\n  - { id: invites,",
    "the id invites is used twice",
    "an id of its own",
    "what: Invitations",
  ],
  [
    "x-confidence",
    "operationId: getCustomer\n      x-confidence: documented",
    "operationId: getCustomer\n      x-confidence: certain",
    "x-confidence: ",
    "x-confidence: documented",
    "x-confidence: certain",
  ],
  [
    "x-confidence, missing",
    "operationId: getCustomer\n      x-confidence: documented",
    "operationId: getCustomer",
    "x-confidence is missing",
    "x-confidence: documented",
    "get:\n      operationId: getCustomer",
  ],
  [
    "x-source",
    "operationId: getCustomer\n      x-confidence: documented\n      x-source: [A]",
    "operationId: getCustomer\n      x-confidence: documented\n      x-source: []",
    "x-source: ",
    "x-source: [TAG]",
    "x-source: []",
  ],
  [
    "x-repeat, missing",
    "x-source: [A]\n      x-repeat: after-looking\n      x-subject: { role: overwrite",
    "x-source: [A]\n      x-subject: { role: overwrite",
    "x-repeat is missing",
    "x-repeat: after-looking",
    "put:",
  ],
  [
    "x-repeat",
    "x-repeat: after-looking\n      x-side-effects",
    "x-repeat: sometimes\n      x-side-effects",
    "x-repeat: ",
    "x-repeat: after-looking",
    "sometimes",
  ],
  [
    "x-side-effects",
    "effect: emails-subject",
    "effect: surprises",
    "x-side-effects: ",
    "x-side-effects: [",
    "surprises",
  ],
  [
    "x-surfaces, one that no server has",
    "x-subject: { role: erase",
    "x-surfaces: [inner]\n      x-subject: { role: erase",
    "there is no surface inner",
    "x-surface of a server",
    "x-surfaces: [inner]",
  ],
  [
    "x-subject, an unknown role",
    "role: erase, of: customer",
    "role: delete, of: customer",
    "x-subject: ",
    "x-subject: none",
    "role: delete",
  ],
  [
    "x-subject, find without at",
    "by: email, at: query.email, match: broad",
    "by: email, match: broad",
    "needs `at`",
    "x-subject",
    "role: find",
  ],
  [
    "x-subject, scan with at",
    "at: query.email, match: broad",
    "at: query.email, match: scan",
    "needs `at`",
    "x-subject",
    "role: find",
  ],
  [
    "x-subject, a parameter that is not declared",
    "at: query.email, match",
    "at: query.mail, match",
    "has no query parameter mail",
    "email, page, size",
    "query.mail",
  ],
  [
    "x-subject, a part of the path that is not there",
    "role: read, of: customer, at: path.id",
    "role: read, of: customer, at: path.nr",
    "path.nr is not a parameter of this operation",
    "name a parameter (path.id)",
    "path.nr",
  ],
  [
    "x-subject, a header that is not there",
    "role: read, of: customer, at: path.id",
    "role: read, of: customer, at: header.X-Id",
    "path parameter id is required and nothing fills it",
    "path.id",
    "header.X-Id",
  ],
  [
    "x-subject, a kind nobody has",
    "role: erase, of: customer",
    "role: erase, of: ghost",
    "there is no kind ghost",
    "name the kind of an x-record",
    "of: ghost",
  ],
  [
    "x-subject, an answer without such records",
    "role: read, of: customer",
    "role: read, of: order",
    "holds no order",
    "the record schema",
    "role: read, of: order",
  ],
  [
    "x-pages, an unknown way",
    "x-pages: numbered",
    "x-pages: lettered",
    "there is no way of paging lettered",
    "x-pagination",
    "x-pages: lettered",
  ],
  [
    "x-record",
    "kind: order, id: /id",
    "kind: order, id: id",
    "must be a JSON pointer",
    "x-record: {",
    "id: id",
  ],
  [
    "x-record, an unknown member",
    "kind: order, id: /id",
    "kind: order, id: /id, colour: red",
    "x-record: ",
    "x-record: {",
    "colour",
  ],
  [
    "x-record, a kind like a member of every object",
    "kind: order, id: /id",
    "kind: constructor, id: /id",
    "must be a lower-case word",
    "x-record: {",
    "constructor",
  ],
  [
    "x-record, an id that leads nowhere",
    "kind: order, id: /id",
    "kind: order, id: /nr",
    "order has no /nr that could be its id",
    "x-record: { id: /id }",
    "id: /nr",
  ],
  [
    "x-record, a flag that leads nowhere",
    "kind: order, id: /id",
    "kind: order, id: /id, anonymized: /gone_at",
    "order has nothing at /gone_at",
    "it has id, total",
    "gone_at",
  ],
  [
    "x-record, no way to erase",
    "before: [customer], covered-by: customer",
    "before: [customer]",
    "order holds personal data, and nothing says how it is erased",
    "covered-by: customer",
    "before: [customer]",
  ],
  [
    "x-record, a duplicate kind",
    "kind: order, id: /id",
    "kind: customer, id: /id",
    "the kind customer is used twice",
    "a kind of its own",
    "before: [customer]",
  ],
  [
    "x-record, before a kind nobody has",
    "before: [customer]",
    "before: [ghost]",
    "there is no kind of record ghost",
    "x-record: { kind:",
    "[ghost]",
  ],
  [
    "x-record, covered by a kind nobody has",
    "covered-by: customer",
    "covered-by: ghost",
    "there is no kind of record ghost",
    "x-record: { kind:",
    "ghost",
  ],
  [
    "x-record, covered by itself",
    "covered-by: customer",
    "covered-by: order",
    "order cannot cover order: it is covered itself",
    "calls of its own",
    "covered-by: order",
  ],
  [
    "x-record, covered by what no call erases",
    "id: /id, erasure: [overwrite, erase]",
    "id: /id, by-hand: { what: Ask., ask: them }",
    "customer cannot cover order: no call erases it",
    "calls of its own",
    "covered-by: customer",
  ],
  [
    "x-record, a way no operation has",
    "erasure: [overwrite, erase]",
    "erasure: [overwrite, anonymize]",
    "to be dealt with by anonymize, but no operation has that role",
    "role: anonymize, of: customer",
    "anonymize]",
  ],
  [
    "x-record, a way two operations have",
    "x-subject: none",
    "x-repeat: safe\n      x-subject: { role: erase, of: customer, at: path.id }",
    "by erase, and two operations have that role: deleteCustomer and listOrders",
    "keep the role at one of them",
    "x-subject: { role: erase, of: customer, at: path.id }\n      parameters",
  ],
  [
    "x-data, missing",
    "total: { type: number, x-data: { category: user.behavior.purchase_history, origin: observed } }",
    "total: { type: number }",
    "total of order is not named",
    "x-data: none",
    "total: { type: number }",
  ],
  [
    "x-data, missing in a schema that is referred to",
    "city: { type: string, x-data: { category: user.contact.address, origin: provided } }",
    "city: { type: string }",
    "home of customer is not named",
    "x-data: none",
    "    Home:",
  ],
  [
    "x-data, another origin",
    "user.contact.address, origin: provided",
    "user.contact.address, origin: stolen",
    "x-data: ",
    "x-data: none",
    "stolen",
  ],
  ["x-data, no category", "category: user.contact.address, ", "", "x-data: ", "x-data: none", "city:"],
  [
    "x-data, a category of no taxonomy",
    "category: user.contact.address",
    "category: Address",
    "must be a Fideslang category",
    "x-data",
    "category: Address",
  ],
  [
    "x-data, a record nobody has",
    "x-data: { category: user.contact.address, origin: provided }",
    "x-data: { record: ghost }",
    "there is no kind of record ghost",
    "x-record: { kind:",
    "record: ghost",
  ],
  [
    "a broad search in records that do not say whose they are",
    "identifies: email, ",
    "",
    "no field of customer identifies by email",
    "identifies: email",
    "match: broad",
  ],
  [
    "an overwrite of what the body lacks",
    "user.contact.address, origin: provided",
    "user.contact.address, origin: provided, on-erasure: { write: null }",
    "cannot write home/city",
    "take its on-erasure away",
    "role: overwrite",
  ],
  [
    "an overwrite that writes nothing",
    ', on-erasure: { write: "{random}@anonymized.invalid" }',
    "",
    "no field of customer says what an overwrite writes",
    "add on-erasure",
    "role: overwrite",
  ],
  [
    "a value that nothing writes",
    "erasure: [overwrite, erase]",
    "erasure: [erase]",
    "email of customer says what it becomes, and no step overwrites",
    "add overwrite",
    "erasure: [erase]",
  ],
  [
    "a link to nowhere",
    "orders: { operationId: listOrders",
    "orders: { operationId: listGhosts",
    "the link orders leads to listGhosts, which does not exist",
    "name an operationId",
    "listGhosts",
  ],
  [
    "a link without an operation",
    "orders: { operationId: listOrders, parameters",
    "orders: { parameters",
    "the link orders names no operation",
    "operationId: listOrders",
    "orders: { parameters",
  ],
  [
    "a link that starts nowhere",
    "$response.body#/id",
    "$request.path.id",
    "only expressions into the answer's body",
    "$response.body#/id",
    "$request",
  ],
  [
    "a link that starts at nothing of the record",
    "$response.body#/id",
    "$response.body#/nr",
    "leads nowhere: customer has nothing at /nr",
    "name a field of the record",
    "#/nr",
  ],
  [
    "a link to a path parameter nobody has",
    "/customers/{id}/orders:",
    "/customers/{other}/orders:",
    "path.id is not a parameter of this operation",
    "name a parameter",
    "orders: { operationId",
  ],
  [
    "links on an operation that reads no record",
    "role: read, of: customer",
    "role: export, of: customer",
    "links are followed from operations with the role read only",
    "move them to the read operation",
    "          links:",
  ],
  [
    "a scheme nobody has",
    "security: [{ Key: [] }]",
    "security: [{ Token: [] }]",
    "the document has no security scheme Token",
    "securitySchemes",
    "Token",
  ],
  [
    "a scheme no client can send",
    "type: apiKey, in: header",
    "type: apiKey, in: trailer",
    "the security scheme Key (a key in a trailer) is not carried out yet",
    "type apiKey in header",
    "security: [{ Key",
  ],
  [
    "two servers that are not told apart",
    "servers: [{",
    'servers: [{ url: "https://a.test" }, {',
    "x-surface is missing",
    "x-surface: private",
    "servers",
  ],
];

function lookingCalls({ controls, records }: DataMap): readonly Call[] {
  return [
    ...controls,
    ...records.flatMap(({ find, read: reading, leadsTo }) => [
      ...find,
      ...(reading ? [reading] : []),
      ...leadsTo,
    ]),
  ];
}

describe("a mark that is wrong is named with its line and a remedy:", () => {
  test("nothing is wrong with the description the faults are planted into", () => {
    expect(problemsOf(SPEC)).toEqual([]);
  });

  test.each(FAULTS)("%s", (_what, place, instead, message, remedy, line) => {
    const text = changed(place, instead);
    const problems = problemsOf(text);
    const problem = problems.find((one) => one.message.includes(message));
    expect(problem ?? problems).toMatchObject({ file: "shop.yaml", line: lineOf(text, line) });
    expect(problem?.remedy).toContain(remedy);
    expect(problem?.where).toMatch(/^\//);
  });

  test("several come in the order of the file", () => {
    const text = changed("kind: order, id: /id", "kind: order, id: id", changed("per: minute", "per: week"));
    const lines = problemsOf(text).map(({ line }) => line);
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test("the same mark is complained about once, however many records hold it", () => {
    const text = changed(
      "total: { type: number,",
      'home: { $ref: "#/components/schemas/Home" }\n        total: { type: number,',
      changed("address, origin: provided", "address, origin: stolen"),
    );
    expect(problemsOf(text)).toHaveLength(1);
  });
});

describe("whatever the text is, reading it ends:", () => {
  test.each<[what: string, place: string, instead: string]>([
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
    [
      "a value to write that is longer than anybody writes",
      'write: "{random}@anonymized.invalid"',
      `write: [${"1,".repeat(20_000)}1]`,
    ],
    ["a schema called like a member of every object", "    Home:\n", "    constructor:\n"],
    [
      "a property called like a member of every object",
      "        city: {",
      "        __proto__: { type: string, x-data: none }\n        city: {",
    ],
  ])("%s", (_what, place, instead) => {
    for (const { line, remedy } of problemsOf(changed(place, instead))) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(remedy).not.toBe("");
    }
  });

  test.each([
    [
      "compositions",
      (next: string) => `allOf: [{ $ref: "#/components/schemas/${next}" }]`,
      "this is composed deeper than a reader can follow",
    ],
    [
      "pairs of the same",
      (next: string) =>
        `properties: { a: { $ref: "#/components/schemas/${next}" }, b: { $ref: "#/components/schemas/${next}" } }`,
      "customer holds more than a reader can follow",
    ],
  ])("a long chain of %s is refused at its line", (_what, link, message) => {
    const chain = Array.from(
      { length: 2_000 },
      (_, index) => `    Link${index}: { ${link(index === 1_999 ? "Home" : `Link${index + 1}`)} }\n`,
    );
    const text = changed(
      "    Home:\n",
      `${chain.join("")}    Home:\n`,
      changed('home: { $ref: "#/components/schemas/Home" }', 'home: { $ref: "#/components/schemas/Link0" }'),
    );
    expect(problemsOf(text).map((problem) => problem.message)).toContain(message);
  });

  test("good marks with any piece taken out", () => {
    fc.assert(
      fc.property(fc.nat({ max: SPEC.length }), fc.nat({ max: 60 }), (from, length) => {
        const reading = read(SPEC.slice(0, from) + SPEC.slice(from + length));
        if (!reading.ok) expect(reading.problems.length).toBeGreaterThan(0);
        else for (const call of lookingCalls(reading.map)) expect(call.reads).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("forty schemas that all refer to each other take no longer than forty", () => {
    const names = Array.from({ length: 40 }, (_, index) => `S${index}`);
    const schemas = names.map(
      (name) =>
        `    ${name}: { type: object, properties: { own: { type: string, x-data: none }, ${names.map((other) => `${other}: { $ref: "#/components/schemas/${other}" }`).join(", ")} } }\n`,
    );
    const text = changed(
      "    Home:\n",
      `${schemas.join("")}    Home:\n`,
      changed('home: { $ref: "#/components/schemas/Home" }', 'home: { $ref: "#/components/schemas/S0" }'),
    );
    const started = performance.now();
    expect(problemsOf(text).map(({ message }) => message)).toContain(
      "customer holds more than a reader can follow",
    );
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
