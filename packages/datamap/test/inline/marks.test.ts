import { describe, expect, test } from "vitest";
import { capabilitiesOf, type Problem, readVendor } from "../../src/index.ts";
import { changed, mapOf, problemsOf, read, SPEC } from "./shop.ts";

describe("good marks", () => {
  test("become a map that holds all of them", () => {
    const map = mapOf();
    expect(map).toMatchObject({
      format: 2,
      vendor: { id: "shop", name: "Shop" },
      specVersion: "1.2.3",
      servers: [{ url: "https://eu.shop.test/v1", surface: "default", security: [["Key"]] }],
      rateLimit: { calls: 60, per: "minute" },
      security: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
      controls: [],
      unreachable: [{ id: "invites", concerns: ["access", "erasure"], when: ["customer"] }],
    });
    expect(map.madeFrom.map(({ file }) => file)).toEqual(["shop.yaml"]);
    expect(map.operations.map(({ id }) => id)).toEqual([
      "getCustomer",
      "listCustomers",
      "listOrders",
      "updateCustomer",
      "deleteCustomer",
    ]);
  });

  test("become the calls of their records", () => {
    const [customer, order] = mapOf().records;
    expect(customer).toMatchObject({
      kind: "customer",
      find: [
        {
          operation: "listCustomers",
          by: "email",
          match: "broad",
          fill: [{ to: "query.email", value: "{email}" }],
          returns: { kind: "customer", at: "/data", many: true },
          pages: {
            style: "page",
            position: "query.page",
            size: { name: "query.size", largest: 50 },
            total: "/total",
          },
        },
      ],
      read: { operation: "getCustomer", fill: [{ to: "path.id", value: "{id}" }] },
      leadsTo: [{ name: "orders", operation: "listOrders", fill: [{ to: "path.id", value: "{id}" }] }],
      erasure: [
        { way: "overwrite", operation: "updateCustomer", into: "/update" },
        {
          way: "erase",
          operation: "deleteCustomer",
          effects: [{ effect: "emails-subject", note: "They are told." }],
        },
      ],
    });
    expect(order).toMatchObject({
      kind: "order",
      coveredBy: "customer",
      before: ["customer"],
      find: [],
      erasure: [],
    });
    expect(customer).not.toHaveProperty("coveredBy");
  });

  test("cover what is inside, unless a child has one of its own", () => {
    const [customer] = mapOf().records;
    expect(customer?.properties.map(({ pointer, category, secret }) => [pointer, category, secret])).toEqual([
      ["/id", undefined, false],
      ["/email", "user.contact.email", false],
      ["/home/city", "user.contact.address", false],
      ["/tags", "user.behavior", false],
      ["/tags/*/secret", "user.authorization", true],
    ]);
    expect(customer?.properties[1]).toMatchObject({
      title: "Address",
      identifies: "email",
      onErasure: { write: "{random}@anonymized.invalid" },
    });
  });

  test("leave schemas that stand alone: no references, no marks", () => {
    const text = JSON.stringify(mapOf().records.map(({ schema }) => schema));
    expect(text).not.toMatch(/\$ref|x-/);
    expect(text).toContain("city");
  });

  test("give the same map each time, in plain JSON", () => {
    const map = mapOf();
    expect(JSON.stringify(mapOf())).toBe(JSON.stringify(map));
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
  });

  test("on some operations say nothing about the others", () => {
    const text = changed(
      "      x-subject: none\n",
      "",
      changed("operationId: deleteCustomer\n", "description: Deletes.\n"),
    );
    expect(mapOf(text).records[0]?.erasure.map(({ operation }) => operation)).toEqual([
      "updateCustomer",
      "DELETE /customers/{id}",
    ]);
  });

  test("in OpenAPI 3.0 and 3.2 mean the same", () => {
    const { records } = mapOf();
    for (const edition of ["3.0.3", "3.2.0"])
      expect(mapOf(changed("openapi: 3.1.0", `openapi: ${edition}`)).records.map(({ find }) => find)).toEqual(
        records.map(({ find }) => find),
      );
  });

  test("are not needed where one way of paging is for all", () => {
    expect(mapOf(changed("      x-pages: numbered\n", "")).records[0]?.find[0]?.pages?.style).toBe("page");
  });

  test("need no property that says whose a record is, where the search is exact and the answer does not repeat it", () => {
    const exact = changed("match: broad", "match: exact");
    const silent = changed(
      "category: user.contact.email, origin: provided, identifies: email, ",
      "category: user.account, origin: provided, ",
      exact,
    );
    expect(problemsOf(silent)).toEqual([]);
  });

  test("tell what a case could do with the vendor", () => {
    expect(capabilitiesOf(mapOf(), "default")).toMatchObject({
      vendor: "shop",
      finds: [{ by: "email", kind: "customer", match: "broad", operation: "listCustomers" }],
      recipients: false,
      controls: [],
      unsure: ["deleteCustomer"],
    });
  });
});

/** The description with one more operation. */
function withCall(call: string, text: string = SPEC): string {
  return changed("components:\n", `${call}components:\n`, text);
}

describe("each kind of mark becomes what a page says:", () => {
  const customer = 'content: { application/json: { schema: { $ref: "#/components/schemas/Customer" } } }';

  test("ping is the control", () => {
    const text = withCall(
      '  /me: { get: { operationId: me, x-confidence: documented, x-source: [A], x-subject: { role: ping }, responses: { "200": {} } } }\n',
    );
    expect(mapOf(text).controls).toMatchObject([{ operation: "me", reads: true, proves: [] }]);
  });

  test("recipients, audit and retention are calls about no single record", () => {
    const call = (role: string) =>
      `  /${role}: { get: { operationId: ${role}, x-confidence: documented, x-source: [A], x-subject: { role: ${role} }, responses: { "200": {} } } }\n`;
    const map = mapOf(withCall(["recipients", "audit", "retention"].map(call).join("")));
    expect([map.recipients, map.auditTrail, map.retention].map(([one]) => one?.operation)).toEqual([
      "recipients",
      "audit",
      "retention",
    ]);
  });

  test("anonymize sends its constants, and a nested place in the body", () => {
    const text = withCall(
      `  /anonymize: { post: { operationId: anonymize, x-confidence: documented, x-source: [A], x-repeat: never, x-subject: { role: anonymize, of: customer, at: body.customer.id, send: { mode: full, deep: { really: true } } }, requestBody: { content: { application/json: { schema: { type: object, properties: { mode: { type: string }, deep: { type: object, properties: { really: { type: boolean } } }, customer: { type: object, properties: { id: { type: string } } } } } } } }, responses: { "204": {} } } }\n`,
      changed("erasure: [overwrite, erase]", "erasure: [overwrite, anonymize]"),
    );
    expect(mapOf(text).records[0]?.erasure[1]).toMatchObject({
      way: "anonymize",
      fill: [
        { to: "body:/customer/id", value: "{id}" },
        { to: "body:/mode", value: "full" },
        { to: "body:/deep/really", value: true },
      ],
    });
  });

  test("scan asks for nobody and compares", () => {
    const text = changed("by: email, at: query.email, match: broad", "by: email, match: scan");
    expect(mapOf(text).records[0]?.find).toMatchObject([{ by: "email", match: "scan", fill: [] }]);
  });

  test("export, in a header", () => {
    const text = withCall(
      `  /bundle: { get: { operationId: bundle, x-confidence: documented, x-source: [A], x-subject: { role: export, of: customer, at: header.X-Customer }, parameters: [{ name: X-Customer, in: header, required: true, schema: { type: string } }], responses: { "200": { ${customer} } } } }\n`,
    );
    expect(mapOf(text).records[0]?.export).toMatchObject({
      operation: "bundle",
      fill: [{ to: "header.X-Customer", value: "{id}" }],
    });
  });

  test("flags and reasons are conditions", () => {
    const text = changed(
      "kind: order, id: /id,",
      "kind: order, id: /id, erasable: /open, anonymized: /gone, keep-when: [{ at: /open, ground: art-17-3-b, because: Bookkeeping. }],",
      changed(
        "        total: {",
        "        open: { type: boolean, x-data: none }\n        gone: { type: string, x-data: none }\n        total: {",
      ),
    );
    expect(mapOf(text).records[1]).toMatchObject({
      refusesWhen: [{ at: "/open", is: false }],
      goneWhen: [{ at: "/gone", present: true }],
      keepWhen: [{ when: { at: "/open", present: true }, ground: "art-17-3-b", because: "Bookkeeping." }],
    });
  });

  test("records inside records, what is about others, what any name may hold", () => {
    const text = changed(
      "        home: {",
      '        friend: { type: string, x-data: { category: user.name, origin: provided, about: other } }\n        orders: { type: array, items: { $ref: "#/components/schemas/Order" }, x-data: { record: order } }\n        custom: { type: object, additionalProperties: { type: string, x-data: { category: user.content, origin: provided } } }\n        home: {',
    );
    expect(mapOf(text).records[0]?.properties).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: "/friend", about: "other" }),
        expect.objectContaining({ pointer: "/orders", embeds: "order" }),
        expect.objectContaining({ pointer: "/custom/*", category: "user.content" }),
      ]),
    );
  });

  test("a link starts at the record, wherever the answer holds it", () => {
    const wrapped = (from: string) =>
      changed(
        "$response.body#/id",
        `$response.body#${from}`,
        changed(
          'content: { application/json: { schema: { $ref: "#/components/schemas/Customer" } } }\n          links',
          'content: { application/json: { schema: { type: object, properties: { data: { $ref: "#/components/schemas/Customer" } } } } }\n          links',
        ),
      );
    expect(mapOf(wrapped("/data/id")).records[0]?.leadsTo[0]?.fill).toEqual([
      { to: "path.id", value: "{id}" },
    ]);
    expect(mapOf(wrapped("/data/email")).records[0]?.leadsTo[0]?.fill).toEqual([
      { to: "path.id", value: "{/email}" },
    ]);
    expect(problemsOf(wrapped("/id"))).toMatchObject([
      { message: "a link starts at the record", remedy: "write: path.id: $response.body#/data/id" },
    ]);
  });

  test("a part of the path that belongs to the account is filled by nobody else", () => {
    const text = changed(
      "  /customers/{id}/orders:\n    get:\n",
      "  /{store}/customers/{id}/orders:\n    parameters: [{ name: store, in: path, required: true, x-account: true, schema: { type: string } }]\n    get:\n",
    );
    expect(mapOf(text).records[0]?.leadsTo[0]?.fill).toEqual([{ to: "path.id", value: "{id}" }]);
    expect(mapOf(text).operations.find(({ id }) => id === "listOrders")?.parameters).toContainEqual({
      name: "store",
      in: "path",
      required: true,
      account: true,
    });
  });
});

function readBeside(page: string): readonly Problem[] {
  const reading = readVendor(page, "privacy.yaml", (name) => (name === "shop.yaml" ? SPEC : undefined));
  return reading.ok ? [] : reading.problems;
}

describe("marks and a page", () => {
  test("together are refused: one of the two would be believed without being read", () => {
    const page =
      "privacy: 2\nvendor: { id: shop, name: Shop }\ndocument: { openapi: shop.yaml }\ncontrol: GET /customers\nrecords: { customer: { is: Customer, id: /id } }\n";
    expect(readBeside(page)).toMatchObject([
      { message: "marks stand in the page and in the document; keep one" },
    ]);
  });

  test("a description without any says where to write them", () => {
    const plain = "openapi: 3.1.0\ninfo: { title: Shop, version: 1.0.0 }\npaths: {}\n";
    expect(problemsOf(plain)).toMatchObject([
      {
        message: "this description says nothing about people",
        remedy: expect.stringContaining("write a page"),
      },
    ]);
  });

  test("notes speak of nothing that only a page can say", () => {
    const text = changed(
      "tags: { type: array,",
      "free: { type: object, x-data: { category: user.content, origin: provided } }\n        tags: { type: array,",
    );
    const reading = read(text);
    const notes = reading.ok ? reading.notes.map(({ message }) => message) : [];
    expect(notes).toContain("free of customer may hold anything: it is exported whole");
  });
});
