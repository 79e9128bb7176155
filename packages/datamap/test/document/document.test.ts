import { describe, expect, test } from "vitest";
import { read, reading, withCall } from "./reading.ts";

const LIST = { content: { "application/json": { schema: { type: "array", items: { type: "string" } } } } };

describe("a description is read", () => {
  test.each(["3.0.3", "3.1.0", "3.2.0", 3.1])("when it is OpenAPI %s", (openapi) => {
    const document = read({ "api.json": { openapi, info: { title: "Shop", version: 2 }, paths: {} } });
    expect([document.title, document.version, document.calls]).toEqual(["Shop", "2", []]);
  });

  test("in YAML or JSON, with the hash of each file that was needed", () => {
    const document = read({
      "api.yaml": "openapi: 3.1.0\npaths:\n  /a: { get: { parameters: [{ $ref: 'more.json#/id' }] } }",
      "more.json": { id: { name: "id", in: "query" } },
      "unused.json": {},
    });
    expect(document.files.map(({ name }) => name)).toEqual(["api.yaml"]);
    expect(document.calls[0]?.parameters[0]?.name).toBe("id");
    expect(document.files.map(({ name }) => name)).toEqual(["api.yaml", "more.json"]);
  });
});

describe("a description is refused", () => {
  test.each<[unknown, string]>([
    [[], "this is no OpenAPI description"],
    [{ a: 1 }, "this is no OpenAPI description: it has neither openapi nor swagger at its top"],
    [{ openapi: "4.0.0" }, "this edition of OpenAPI is not known"],
    [{ swagger: "1.2" }, "this edition of Swagger is not known"],
    ["a: [", "a bracket [ or { is not closed"],
  ])("%j", (text, message) => {
    const { document, problems } = reading({ "api.json": text });
    expect(document).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ file: "api.json", line: 1, message })]);
  });

  test("when there is no such file", () => {
    expect(reading({}, "api.json").problems[0]?.message).toBe("this file cannot be read");
  });
});

describe("a call", () => {
  const document = read({
    "api.json": {
      openapi: "3.2.0",
      security: [{ key: [] }],
      servers: [{ url: "https://{shop}.example.test/{version}", variables: { version: { default: "v1" } } }],
      paths: {
        "/customers/{customer_id}": {
          parameters: [
            { name: "customer_id", in: "path" },
            { name: "fields", in: "query" },
          ],
          get: {
            operationId: "same",
            summary: "One customer",
            parameters: [{ name: "fields", in: "query", required: true }],
            security: [{ one: [], two: [] }, {}],
          },
          delete: {
            operationId: "same",
            description: "Deletes a customer. For good.",
            servers: [{ url: "/x" }],
          },
          query: { operationId: "search" },
          additionalOperations: { PURGE: {} },
          options: "nothing",
        },
      },
    },
  });

  test("is known by its own id, else by method and path", () => {
    expect(document.calls.map(({ id }) => id)).toEqual([
      "GET /customers/{customer_id}",
      "DELETE /customers/{customer_id}",
      "search",
      "PURGE /customers/{customer_id}",
    ]);
    expect(document.calls.map(({ title }) => title)).toEqual([
      "One customer",
      "Deletes a customer",
      "search",
      "PURGE /customers/{customer_id}",
    ]);
  });

  test("is found whatever its variables are called", () => {
    expect(document.call("get", "/customers/{id}")?.title).toBe("One customer");
    expect(document.call("POST", "/customers/{id}")).toBeUndefined();
    expect(document.call("QUERY", "/customers/{id}")?.id).toBe("search");
  });

  test("of a path that is misspelt is the nearest one", () => {
    expect(document.nearest("GET", "/custmers/{id}")?.method).toBe("GET");
    expect(document.nearest("DELETE", "/v1/customers/{id}")?.method).toBe("DELETE");
    expect(document.nearest("GET", "/invoices")).toBeUndefined();
  });

  test("has the parameters of its path unless it says otherwise", () => {
    const required = (method: string) =>
      document.call(method, "/customers/{}")?.parameters.map((each) => [each.name, each.required]);
    expect(required("GET")).toEqual([
      ["customer_id", true],
      ["fields", true],
    ]);
    expect(required("DELETE")).toEqual([
      ["customer_id", true],
      ["fields", false],
    ]);
  });

  test("names its own servers and security only where it says something", () => {
    expect(document.servers.map(({ url }) => url)).toEqual(["https://{shop}.example.test/v1"]);
    expect(document.security).toEqual([["key"]]);
    expect(document.calls.map(({ security }) => security)).toEqual([
      [["one", "two"], []],
      undefined,
      undefined,
      undefined,
    ]);
    expect(document.calls[1]?.servers?.map(({ url }) => url)).toEqual(["/x"]);
    expect(document.calls[0]?.servers).toBeUndefined();
  });

  test("stands at its line", () => {
    const file = read({ "api.yaml": "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      summary: A\n" });
    const place = file.calls[0]?.place;
    expect(place?.file.lineOf(place.path)).toBe(4);
  });
});

describe("the answer of a call is", () => {
  const answerOf = (responses: unknown) => {
    const answer = withCall({ responses }).calls[0]?.answer;
    return answer && [answer.status, answer.schema?.isArray];
  };

  test.each<[string, unknown, unknown]>([
    ["the first successful one that is JSON", { 200: {}, 201: LIST, 202: LIST }, ["201", true]],
    ["the first successful one when none is JSON", { 204: {}, 205: {}, 400: LIST }, ["204", undefined]],
    ["a range", { "2XX": LIST, default: LIST }, ["2XX", true]],
    ["the default when nothing else is there", { default: LIST, 404: LIST }, ["default", true]],
    ["never an error", { 204: {}, default: LIST }, ["204", undefined]],
    ["nothing when none is described", {}, undefined],
  ])("%s", (_, responses, expected) => expect(answerOf(responses)).toEqual(expected));

  test.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/vnd.api+json",
    "Application/HAL+JSON;v=1",
    "application/*",
    "*/*",
  ])("JSON when it says %s", (mediaType) => {
    const content = { "text/html": {}, [mediaType]: LIST.content["application/json"] };
    expect(answerOf({ 200: { content } })).toEqual(["200", true]);
  });

  test("not JSON when it says text", () => {
    const content = { "text/csv": LIST.content["application/json"] };
    expect(answerOf({ 200: { content } })).toEqual(["200", undefined]);
  });
});

test("a body is what its JSON form is, which comes first", () => {
  const body = withCall({
    requestBody: {
      required: true,
      content: {
        "application/x-www-form-urlencoded": { schema: {} },
        "application/json": { schema: { title: "Json" } },
      },
    },
  }).calls[0]?.body;
  expect(body?.mediaTypes).toEqual(["application/json", "application/x-www-form-urlencoded"]);
  expect([body?.required, body?.schema?.title]).toEqual([true, "Json"]);
});

describe("Swagger 2.0", () => {
  const document = read({
    "api.json": {
      swagger: "2.0",
      host: "api.example.test",
      basePath: "/v2",
      schemes: ["https"],
      consumes: ["application/json"],
      produces: ["application/json"],
      securityDefinitions: { key: { type: "apiKey", in: "header", name: "X-Key" } },
      parameters: { id: { name: "id", in: "path", required: true, type: "string" } },
      definitions: { Customer: { type: "object", properties: { email: { type: "string" } } } },
      paths: {
        "/customers/{id}": {
          parameters: [{ $ref: "#/parameters/id" }],
          get: { responses: { 200: { schema: { $ref: "#/definitions/Customer" } } } },
          put: {
            parameters: [
              { name: "it", in: "body", required: true, schema: { $ref: "#/definitions/Customer" } },
            ],
          },
          post: {
            consumes: ["application/x-www-form-urlencoded"],
            parameters: [{ name: "email", in: "formData", type: "string", required: true }],
          },
          head: { produces: ["text/csv"], responses: { 200: { schema: { type: "string" } } } },
        },
      },
    },
  });
  const call = (method: string) => document.call(method, "/customers/{id}");

  test("has its servers, schemes and named schemas", () => {
    expect(document.servers.map(({ url }) => url)).toEqual(["https://api.example.test/v2"]);
    expect([...document.schemes.keys()]).toEqual(["key"]);
    expect(document.schemaNames).toEqual(["Customer"]);
  });

  test("answers with a schema", () => {
    expect(call("GET")?.answer?.schema).toBe(document.schema("Customer"));
    expect(call("HEAD")?.answer?.schema).toBeUndefined();
  });

  test("writes bodies as parameters, which are none", () => {
    expect(call("PUT")?.body?.schema).toBe(document.schema("Customer"));
    expect(call("PUT")?.parameters.map(({ name }) => name)).toEqual(["id"]);
    const form = call("POST")?.body;
    expect(form?.mediaTypes).toEqual(["application/x-www-form-urlencoded"]);
    expect(form?.schema?.standAlone()).toEqual({
      type: "object",
      properties: { email: { type: "string" } },
      required: ["email"],
    });
  });

  test("says of a parameter itself what its values are", () => {
    expect(call("GET")?.parameters[0]?.schema?.standAlone()).toEqual({ type: "string" });
  });
});

describe("several descriptions of one vendor", () => {
  const document = read(
    {
      "contacts.json": {
        openapi: "3.0.1",
        info: { title: "Contacts" },
        paths: { "/contacts": { get: { operationId: "list" } } },
        components: { schemas: { Contact: {}, Paging: { title: "One" } } },
      },
      "companies.json": {
        swagger: "2.0",
        host: "other.example.test",
        security: [{ key: [] }],
        paths: { "/companies": { get: { operationId: "list" } } },
        definitions: { Company: {}, Paging: { title: "Other" } },
      },
    },
    ["contacts.json", "companies.json"],
  );

  test("count as one", () => {
    expect(document.title).toBe("Contacts");
    expect(document.calls.map(({ id }) => id)).toEqual(["GET /contacts", "GET /companies"]);
    expect(document.files).toHaveLength(2);
  });

  test("keep what each of them says about all of its calls", () => {
    expect(document.calls.map(({ security }) => security)).toEqual([undefined, [["key"]]]);
    expect(document.calls[1]?.servers?.[0]?.url).toBe("https://other.example.test");
  });

  test("have their schemas told apart", () => {
    expect(document.schemaNames).toEqual([
      "Contact",
      "contacts.json#Paging",
      "Company",
      "companies.json#Paging",
    ]);
    expect(document.schema("companies.json#Paging")?.title).toBe("Other");
    expect(document.schema("Paging")).toBeUndefined();
  });
});

describe("a reference", () => {
  test("leads to other files, from where it stands", () => {
    const document = read({
      "v1/api.yaml":
        "openapi: 3.1.0\npaths:\n  /a: { $ref: paths/a.yaml }\ncomponents: { schemas: { Here: { $ref: '../shared.json' } } }",
      "v1/paths/a.yaml":
        "parameters: [{ $ref: '../more.json#/p' }]\nget: { responses: { 200: { $ref: '../more.json#/r' } }, requestBody: { $ref: '../more.json#/b' } }",
      "v1/more.json": {
        p: { name: "p", in: "query" },
        r: { content: { "application/json": { schema: { $ref: "../shared.json#" } } } },
        b: { content: { "application/json": { schema: { $ref: "api.yaml#/components/schemas/Here" } } } },
      },
      "shared.json": { title: "Shared", properties: { self: { $ref: "#" } } },
    });
    const call = document.call("GET", "/a");
    const schema = document.schema("Here");
    expect(schema?.title).toBe("Shared");
    expect(call?.parameters[0]?.name).toBe("p");
    expect(call?.answer?.schema).toBe(schema);
    expect(call?.body?.schema).toBe(schema);
    expect(schema?.at("/self/self")).toBe(schema);
    expect(document.files.map(({ name }) => name).toSorted()).toEqual([
      "shared.json",
      "v1/api.yaml",
      "v1/more.json",
      "v1/paths/a.yaml",
    ]);
  });

  test.each([
    ["https://example.test/a.yaml", /leads out of here; download it beside the description/],
    ["file:///etc/hosts", /leads out of here/],
    ["/etc/hosts", /is not relative/],
    ["missing.yaml#/A", /names a file that cannot be read; put it beside api.json/],
    ["broken.yaml#/A", /names a file with a mistake in line 1/],
    ["#/components/schemas/Nobody", /leads nowhere/],
    ["#/paths", /^$/],
    ["#%E0%A4%A", /leads nowhere/],
  ])("%s is complained about where it is needed", ($ref, expected) => {
    const { document } = reading({
      "api.json": {
        openapi: "3.1.0",
        paths: { "/a": { get: { parameters: [{ $ref }], responses: { 200: { $ref } } } } },
        components: { schemas: { A: { $ref } } },
      },
      "broken.yaml": "a: [",
    });
    expect(document).toBeDefined();
    expect(document?.schema("A")?.broken ?? "").toMatch(expected);
    if (expected.source !== "^$") expect(document?.calls[0]?.unread).toHaveLength(2);
  });

  test("may stand in place of a security scheme", () => {
    const document = read({
      "api.json": {
        openapi: "3.1.0",
        paths: {},
        components: { securitySchemes: { key: { $ref: "key.json" }, gone: { $ref: "gone.json" } } },
      },
      "key.json": { type: "http", scheme: "bearer" },
    });
    expect([...document.schemes]).toEqual([
      ["key", { type: "http", scheme: "bearer" }],
      ["gone", { $ref: "gone.json" }],
    ]);
  });

  test("may stand in place of an operation, whose file is read when it is asked for", () => {
    const document = read({
      "api.yaml":
        "openapi: 3.0.0\npaths:\n  /a:\n    get: { $ref: calls/a.yaml }\n    delete: { $ref: calls/gone.yaml }",
      "calls/a.yaml":
        "summary: All\nparameters: [{ name: q, in: query }]\nresponses: { 200: { $ref: answer.yaml } }",
      "calls/answer.yaml": { content: { "application/json": { schema: { title: "It" } } } },
    });
    expect(document.files).toHaveLength(1);
    const [get, remove] = document.calls;
    expect([get?.id, get?.title, get?.answer?.schema?.title]).toEqual(["GET /a", "All", "It"]);
    expect(get?.parameters.map(({ name }) => name)).toEqual(["q"]);
    expect(get?.place.file.name).toBe("calls/a.yaml");
    expect(remove?.unread.map(({ message }) => message)).toEqual([
      "the reference calls/gone.yaml names a file that cannot be read; put it beside api.yaml",
    ]);
  });

  test("of a path that leads nowhere says so for its calls", () => {
    const document = read({ "api.json": { openapi: "3.1.0", paths: { "/a/{x}": { $ref: "gone.yaml" } } } });
    expect(document.calls).toEqual([]);
    expect(document.unread("/a/{y}")?.message).toMatch(/gone.yaml names a file that cannot be read/);
    expect(document.unread("/b")).toBeUndefined();
  });

  test("may go round in a circle, which is broken where it says nothing", () => {
    const document = read({
      "api.json": {
        openapi: "3.1.0",
        paths: {},
        components: {
          schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } },
        },
      },
    });
    expect(document.schema("A")?.broken).toMatch(/leads back to itself/);
  });

  test("may name an anchor or an id", () => {
    const document = read({
      "api.json": {
        openapi: "3.1.0",
        paths: {},
        components: {
          schemas: {
            A: { $ref: "#here" },
            B: { $anchor: "here", title: "Anchored" },
            C: { $ref: "https://example.test/d" },
            D: {
              $id: "https://example.test/d",
              title: "Named",
              $defs: { e: { title: "Inner" } },
              properties: { e: { $ref: "#/$defs/e" } },
            },
          },
        },
      },
    });
    expect(document.schema("A")).toBe(document.schema("B"));
    expect(document.schema("C")).toBe(document.schema("D"));
    expect(document.schema("D")?.at("/e")?.valueOf()).toMatchObject({ title: "Inner" });
  });
});
