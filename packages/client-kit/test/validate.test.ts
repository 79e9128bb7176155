import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueAt } from "../src/pointer.ts";
import {
  createValidator,
  type Drift,
  type DriftReport,
  type OpenapiDocument,
  validating,
} from "../src/validate/index.ts";
import { acme, errorOf } from "./acme.ts";
import { documentedBody } from "./support/documented-body.ts";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const customer = { $ref: "#/components/schemas/Customer" };
const error = { $ref: "#/components/responses/Error" };

const document: OpenapiDocument = {
  openapi: "3.1.1",
  paths: {
    "/customers": {
      parameters: [],
      get: {
        operationId: "listCustomers",
        responses: {
          200: json({ type: "object", properties: { data: { type: "array", items: customer } } }),
        },
      },
    },
    "/customers/{id}": {
      get: { operationId: "getCustomer", responses: { 200: json(customer), "4XX": error, default: error } },
      put: { operationId: "updateCustomer", responses: { 200: json(customer), 202: error } },
      delete: { operationId: "deleteCustomer", responses: { 204: { description: "gone" } } },
    },
    "/lost": {
      get: { operationId: "getLost", responses: { 200: json({ $ref: "#/components/schemas/Lost" }) } },
    },
  },
  components: {
    responses: {
      Error: {
        content: {
          "application/problem+json; charset=utf-8": {
            schema: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
          },
        },
      },
    },
    schemas: {
      Customer: {
        type: "object",
        required: ["id", "seen"],
        additionalProperties: false,
        properties: {
          id: { type: ["integer", "string"] },
          points: { type: "integer", minimum: 0, default: 7 },
          title: { type: ["string", "null"], title: "Title", maxLength: 5, readOnly: true },
          state: { enum: ["open", "closed"] },
          joined: { type: "string", format: "date-time" },
          email: { type: "string", format: "email" },
          pets: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] },
          home: { anyOf: [{ $ref: "#/components/schemas/Home" }, { type: "null" }] },
          notes: { type: "object", additionalProperties: { type: "string" } },
          tags: { type: "array", uniqueItems: true, items: { type: "array", items: { type: "string" } } },
          friends: { type: "array", items: customer },
          number: { $ref: "#/components/schemas/Home/properties/number" },
          "a/b~": { type: "string" },
          name: { type: "string", pattern: "^\\p{L}+$" },
          code: { type: "string", pattern: "^[A-Z]+$" },
          share: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
          price: { type: "number", multipleOf: 0.5 },
          pair: { type: "array", prefixItems: [{ type: "string" }] },
          flags: { type: "object", patternProperties: { "^is": { type: "boolean" } } },
          codes: { type: "object", propertyNames: { pattern: "^[A-Z]+$" } },
          old: false,
          settings: { const: { colour: "red" } },
        },
      },
      Home: { type: "object", required: ["street"], properties: { street: {}, number: { type: "integer" } } },
      Cat: { type: "object", properties: { kind: { const: "cat" } } },
      Dog: { type: "object", properties: { kind: { const: "dog" } } },
    },
  },
};

const validator = createValidator(document);
const ada = { id: "c_1", seen: true };
const ofAda = (more: object): readonly Drift[] => validator.check("getCustomer", 200, { ...ada, ...more });

describe("an answer as documented", () => {
  test.each([
    ["everything", { ...ada, points: 3, title: "Dr", state: "open", joined: "2026-11-20T08:00:00Z" }],
    ["a null where null is a type", { ...ada, title: null, home: null }],
    ["either shape of a union", { ...ada, pets: { kind: "dog" } }],
    ["what fits two shapes, because it lacks what tells them apart", { ...ada, pets: { name: "Rex" } }],
    ["a record that holds records", { ...ada, friends: [{ ...ada, friends: [ada, ada] }] }],
    ["properties nobody mentioned, at any depth", { ...ada, nickname: "Ada", home: { street: 1, floor: 2 } }],
    ["a map with any keys", { ...ada, notes: { "ada@example.test": "is kind" } }],
    ["an integer that came as digits, as the client reads it", { ...ada, points: "9007199254740993" }],
    ["an integer that was rounded, as others read it", { ...ada, points: 9007199254740994 }],
    ["a format that is disputed", { ...ada, email: "ada at example" }],
    ["a pattern of letters that zod would misread", { ...ada, name: "Zoë" }],
    ["a constant that is no plain value", { ...ada, settings: { colour: "red" } }],
  ])("has no drift: %s", (_name, body) => {
    expect(validator.check("getCustomer", 200, body)).toEqual([]);
  });

  test("may have any body where no JSON schema was promised", () => {
    expect(validator.check("deleteCustomer", 204, undefined)).toEqual([]);
    expect(validator.check("deleteCustomer", 204, { done: true })).toEqual([]);
  });

  test("is looked up by its status, then by its range, then under default", () => {
    const refused = { message: "no" };
    expect(validator.check("getCustomer", 404, refused)).toEqual([]);
    expect(validator.check("getCustomer", 500, refused)).toEqual([]);
    for (const status of [404, 500])
      expect(validator.check("getCustomer", status, ada)).toEqual([
        { pointer: "/message", expected: "string", got: "absent" },
      ]);
    expect(validator.check("getCustomer", 200, refused)).toHaveLength(2);
  });
});

describe("a drift says where and what", () => {
  test.each<[string, object, Drift]>([
    ["a wrong type", { points: true }, { pointer: "/points", expected: "number", got: "boolean" }],
    [
      "text too long",
      { title: "Professor" },
      { pointer: "/title", expected: "string with a length of at most 5", got: "string" },
    ],
    ["a name with signs", { "a/b~": 1 }, { pointer: "/a~1b~0", expected: "string", got: "number" }],
    ["half an integer", { points: 1.5 }, { pointer: "/points", expected: "integer", got: "number" }],
    [
      "too small a number",
      { points: -1 },
      { pointer: "/points", expected: "number at least 0", got: "number" },
    ],
    ["a null", { points: null }, { pointer: "/points", expected: "number", got: "null" }],
    ["a type of several", { title: 7 }, { pointer: "/title", expected: "string | null", got: "number" }],
    [
      "a value of none listed",
      { state: "gone" },
      { pointer: "/state", expected: '"open" | "closed"', got: "string" },
    ],
    [
      "a wrong format",
      { joined: "today" },
      { pointer: "/joined", expected: "string (date-time)", got: "string" },
    ],
    [
      "a missing part of a union",
      { home: {} },
      { pointer: "/home/street", expected: "present", got: "absent" },
    ],
    [
      "none of the shapes",
      { pets: { kind: "cow" } },
      { pointer: "/pets", expected: "one of the documented shapes", got: "object" },
    ],
    ["a reference into a schema", { number: "1" }, { pointer: "/number", expected: "number", got: "string" }],
    [
      "an element of a list of lists",
      { tags: [[], ["a", 1]] },
      { pointer: "/tags/1/1", expected: "string", got: "number" },
    ],
    [
      "a record in a record",
      { friends: [ada, { ...ada, points: "x" }] },
      { pointer: "/friends/1/points", expected: "number", got: "string" },
    ],
    ["an object for a list", { tags: {} }, { pointer: "/tags", expected: "array", got: "object" }],
    [
      "a wrong pattern",
      { code: "a" },
      { pointer: "/code", expected: "string (the documented pattern)", got: "string" },
    ],
    [
      "a bound that is no value",
      { share: 0 },
      { pointer: "/share", expected: "number above 0", got: "number" },
    ],
    ["the other bound", { share: 1 }, { pointer: "/share", expected: "number below 1", got: "number" }],
    ["no multiple", { price: 0.7 }, { pointer: "/price", expected: "multiple of 0.5", got: "number" }],
    ["a text for a pair", { pair: "a" }, { pointer: "/pair", expected: "array", got: "string" }],
    ["a list for flags", { flags: [] }, { pointer: "/flags", expected: "object", got: "array" }],
    ["a flag", { flags: { isAda: 1 } }, { pointer: "/flags", expected: "inside: boolean", got: "number" }],
    [
      "a name for a code",
      { codes: { Ada: 1 } },
      { pointer: "/codes", expected: "inside: documented names of properties", got: "number" },
    ],
    ["what should be gone", { old: 1 }, { pointer: "/old", expected: "absent", got: "number" }],
    [
      "what has no word of its own",
      { tags: [[], []] },
      { pointer: "/tags/1", expected: "as documented", got: "array" },
    ],
    [
      "digits that would not be rounded",
      { points: "12" },
      { pointer: "/points", expected: "number", got: "string" },
    ],
  ])("%s", (_name, more, drift) => {
    expect(ofAda(more)).toEqual([drift]);
  });

  test("of what is missing, even where the description does not say what it would be", () => {
    expect(validator.check("getCustomer", 200, {})).toEqual([
      { pointer: "/id", expected: "number | string", got: "absent" },
      { pointer: "/seen", expected: "present", got: "absent" },
    ]);
    expect(validator.check("getCustomer", 200, undefined)).toEqual([
      { pointer: "", expected: "object", got: "absent" },
    ]);
  });

  test("of every place, once", () => {
    const body = { data: [ada, { seen: 1 }, { id: null, seen: 1 }] };
    expect(validator.check("listCustomers", 200, body).map(({ pointer }) => pointer)).toEqual([
      "/data/1/id",
      "/data/2/id",
    ]);
  });

  test("without the keys of a map, however many are wrong", () => {
    expect(ofAda({ notes: { "ada@example.test": 1, "bob@example.test": 2 } })).toEqual([
      { pointer: "/notes", expected: "inside: string", got: "number" },
    ]);
  });

  test("of an undocumented status or operation, and of a reference that leads nowhere", () => {
    const whole = { pointer: "", got: "object" };
    expect(validator.check("updateCustomer", 404, {})).toEqual([
      { ...whole, expected: "documented status (200, 202)" },
    ]);
    expect(validator.check("inviteCustomer", 200, {})).toEqual([
      { ...whole, expected: "documented operation" },
    ]);
    expect(validator.check("getLost", 200, {})).toEqual([
      { ...whole, expected: "something that can be checked" },
    ]);
  });

  test("of a body too deep to look at, instead of an error", () => {
    const deep = Array.from({ length: 100_000 }).reduce<object>(
      (inner) => ({ ...ada, friends: [inner] }),
      ada,
    );
    expect(validator.check("getCustomer", 200, deep)).toEqual([
      { pointer: "", expected: "something that can be checked", got: "object" },
    ]);
  });
});

test("a document of OpenAPI 3.0 is refused, because it says null in another way", () => {
  expect(() => createValidator({ ...document, openapi: "3.0.3" })).toThrow(TypeError);
});

test("checking changes nothing, and needs nothing it could change", () => {
  const body = Object.freeze({ ...ada, home: Object.freeze({ floor: 2 }), friends: Object.freeze([]) });
  const before = JSON.stringify(body);
  expect(validator.check("getCustomer", 200, body)).toHaveLength(1);
  expect(JSON.stringify(body)).toBe(before);
});

test("no value and no undocumented name of an answer ever stands in a drift", () => {
  const known = Object.keys(Object(valueAt(document, "/components/schemas/Customer/properties")));
  const key = fc.constantFrom(...known, "data", "message", "street", "c4nary", "c4nary/~");
  const values = [fc.constantFrom<unknown>("c4nary", "90071992547409931", 2 ** 53, null, -48151)];
  const body = fc.object({ key, values, maxDepth: 4 });
  const operation = fc.constantFrom("listCustomers", "getCustomer", "updateCustomer", "c4nary");
  let found = 0;
  fc.assert(
    fc.property(body, operation, fc.constantFrom(200, 404), (body, operation, status) => {
      const drifts = validator.check(operation, status, body);
      expect(JSON.stringify(drifts)).not.toMatch(/c4nary|90071|48151/);
      found += drifts.length;
    }),
    { numRuns: 1_000 },
  );
  expect(found).toBeGreaterThan(1_000);
});

describe("as a hook", () => {
  const watched = (answer: () => Response) => {
    const reports: DriftReport[] = [];
    const use = [validating(validator, (report) => void reports.push(report))];
    return { ...acme(answer, { use }), reports };
  };
  const one = { path: { id: 1 } };

  test("reports what is not as documented, and hands the answer on as it came", async () => {
    const { client, reports } = watched(() => Response.json({ ...ada, points: "Ada" }));
    expect((await client.call("getCustomer", one)).body).toEqual({ ...ada, points: "Ada" });
    expect(reports).toEqual([
      {
        vendor: "acme",
        operation: "getCustomer",
        status: 200,
        drifts: [{ pointer: "/points", expected: "number", got: "string" }],
      },
    ]);
  });

  test("is silent when all is well, digits beyond 2^53 included", async () => {
    const { client, reports } = watched(() => new Response('{"id":1,"seen":1,"points":9007199254740993}'));
    await client.call("getCustomer", one);
    expect(reports).toEqual([]);
  });

  test("looks at refusals and at every retry, and takes for absent what is not JSON", async () => {
    let count = 0;
    const answers = [new Response("<html>", { status: 503 }), Response.json({}, { status: 404 })];
    const { client, reports } = watched(() => answers[count++] ?? Response.error());
    expect((await errorOf(client.call("getCustomer", one))).code).toBe("NOT_FOUND");
    expect(reports.map(({ status, drifts }) => [status, drifts[0]?.pointer, drifts[0]?.got])).toEqual([
      [503, "", "absent"],
      [404, "/message", "absent"],
    ]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("changes nothing when whoever is told %s", async (_name, report) => {
    const { client, requests } = acme(() => Response.json({}), { use: [validating(validator, report)] });
    expect(await client.call("getCustomer", one)).toMatchObject({ status: 200, body: {} });
    expect(requests).toHaveLength(1);
  });

  test("lets an error pass that came instead of an answer", async () => {
    const { client, reports } = watched(() => {
      throw new TypeError("fetch failed");
    });
    expect((await errorOf(client.call("deleteCustomer", one))).code).toBe("OUTCOME_UNKNOWN");
    expect(reports).toEqual([]);
  });
});

describe.each(["fera", "partnero", "loyalty-lt"])("the description of %s", (vendor) => {
  const file = new URL(`../../client-${vendor}/generated/openapi.json`, import.meta.url);
  const description: OpenapiDocument = JSON.parse(readFileSync(file, "utf8"));
  const theirs = createValidator(description);
  const answers = answersOf(description);

  test("can be checked in every answer it documents", () => {
    expect(answers.length).toBeGreaterThan(40);
    for (const { operation, status } of answers) {
      const [drift, ...more] = theirs.check(operation, status, "Ada");
      expect([operation, status, drift?.pointer, drift?.got, more]).toEqual([
        operation,
        status,
        "",
        "string",
        [],
      ]);
      expect(drift?.expected).not.toBe("something that can be checked");
    }
  });

  test("has no drift in any body made after it", () => {
    for (const { operation, status, schema } of answers) {
      const body = documentedBody(description, schema);
      const check = fc.property(body, (made) => {
        expect(theirs.check(operation, status, made)).toEqual([]);
      });
      fc.assert(check, { numRuns: 5 });
    }
  });
});

/** Every answer with a schema. */
function answersOf(description: OpenapiDocument) {
  const operations = Object.values(description.paths).flatMap((path: object) => Object.values(path));
  return operations.flatMap(({ operationId: operation, responses }) =>
    Object.entries(responses ?? {}).flatMap(([status, response]) => {
      const reference = valueAt(response, "/$ref");
      const whole = typeof reference === "string" ? valueAt(description, reference.slice(1)) : response;
      const schema = valueAt(whole, "/content/application~1json/schema");
      return schema === undefined ? [] : [{ operation, status: Number(status), schema }];
    }),
  );
}
