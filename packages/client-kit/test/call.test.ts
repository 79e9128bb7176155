import { describe, expect, test } from "vitest";
import { type CallRecord, createVendorClient } from "../src/index.ts";
import { acme, errorOf, facts } from "./acme.ts";

const ok = (): Response => Response.json({ id: "c1" });

describe("a call by operation id", () => {
  test("goes to the operation's address with the key in its header", async () => {
    const { client, requests } = acme(ok);
    const answer = await client.call("getCustomer", { path: { id: "ada+1@example.test" } });
    expect(requests[0]?.method).toBe("GET");
    expect(requests[0]?.url).toBe("https://api.acme.test/v1/customers/ada%2B1%40example.test");
    expect(requests[0]?.headers.get("Api-Key")).toBe("sk_secret");
    expect(requests[0]?.headers.get("Accept")).toBe("application/json");
    expect(answer).toMatchObject({ status: 200, body: { id: "c1" }, attempts: 1 });
  });

  test("sends its body as JSON", async () => {
    const { client, requests } = acme(ok);
    await client.call("updateCustomer", { path: { id: 7 }, body: { name: null } });
    expect(requests[0]?.headers.get("Content-Type")).toBe("application/json");
    expect(await requests[0]?.json()).toEqual({ name: null });
  });

  test("keeps the colon of a custom verb and writes query values as text", async () => {
    const { client, requests } = acme(() => Response.json({ data: [] }));
    await client.call("searchCustomers", { query: { email: "a&b@example.test" } });
    await client.call("listCustomers", {
      query: { tags: ["a", "b"], since: new Date(0), page: 2, email: undefined },
    });
    expect(requests.map((request) => request.url)).toEqual([
      "https://api.acme.test/v1/customers:search?email=a%26b%40example.test",
      "https://api.acme.test/v1/customers?tags=a&tags=b&since=1970-01-01T00%3A00%3A00.000Z&page=2",
    ]);
  });

  test("answers an empty body with undefined", async () => {
    const { client } = acme(() => new Response(null, { status: 204 }));
    const answer = await client.call("deleteCustomer", { path: { id: "c1" } });
    expect(answer).toMatchObject({ status: 204, body: undefined, text: "" });
  });

  test("keeps the digits of integers that JavaScript would round", async () => {
    const text =
      '{"id":9007199254740993,"note":"9007199254740993 \\" 1","small":12,"rate":0.1234567890123456}';
    const { client } = acme(() => new Response(text));
    const { body } = await client.call("getCustomer", { path: { id: 1 } });
    expect(body).toEqual({
      id: "9007199254740993",
      note: '9007199254740993 " 1',
      small: 12,
      rate: 0.1234567890123456,
    });
  });

  test("adds account parameters and defaults, and lets the caller overrule them", async () => {
    const { client, requests } = acme(ok, { parameters: { domain: "shop.test" } });
    await client.call("getShop");
    await client.call("getShop", { query: { domain: "other.test", detail: "none" } });
    expect(requests.map((request) => new URL(request.url).search)).toEqual([
      "?domain=shop.test&detail=full",
      "?domain=other.test&detail=none",
    ]);
  });

  test("tells the observer about every call, without anything personal", async () => {
    const records: CallRecord[] = [];
    const handler = (_: Request, count: number): Response =>
      count === 1
        ? ok()
        : Response.json(
            { message: "no ada@example.test" },
            { status: 404, headers: { "X-Request-Id": "r-2" } },
          );
    const { client } = acme(handler, { observe: (record) => records.push(record) });
    await client.call("getCustomer", { path: { id: "ada@example.test" } });
    await errorOf(client.call("getCustomer", { path: { id: "ada@example.test" } }));
    expect(records).toMatchObject([
      { vendor: "acme", operation: "getCustomer", attempts: 1, status: 200 },
      {
        vendor: "acme",
        operation: "getCustomer",
        attempts: 1,
        status: 404,
        code: "NOT_FOUND",
        requestId: "r-2",
      },
    ]);
    expect(JSON.stringify(records)).not.toContain("ada");
  });

  test("an observer that throws changes nothing", async () => {
    const { client } = acme(ok, {
      observe: () => {
        throw new Error("disk full");
      },
    });
    expect((await client.call("getCustomer", { path: { id: 1 } })).status).toBe(200);
  });
});

describe("refused before anything is sent", () => {
  const wrong = [
    ["an unknown operation", "getNothing", {}],
    ["a missing id", "deleteCustomer", {}],
    ["an empty id", "deleteCustomer", { path: { id: "" } }],
    ["a blank id", "deleteCustomer", { path: { id: " " } }],
    ["one dot", "deleteCustomer", { path: { id: "." } }],
    ["two dots", "deleteCustomer", { path: { id: ".." } }],
    ["a slash", "deleteCustomer", { path: { id: "c1/orders" } }],
    ["a backslash", "deleteCustomer", { path: { id: "..\\" } }],
    ["encoded dots", "deleteCustomer", { path: { id: "%2E%2e" } }],
    ["an encoded slash", "deleteCustomer", { path: { id: "c1%2forders" } }],
    ["a line break", "deleteCustomer", { path: { id: "c1\n" } }],
    ["an object as id", "deleteCustomer", { path: { id: {} } }],
    ["a misspelt filter", "listCustomers", { query: { emial: "ada@example.test" } }],
    ["null as a filter", "listCustomers", { query: { email: null } }],
    ["a nested filter", "listCustomers", { query: { email: { is: "ada@example.test" } } }],
    ["an empty list", "listCustomers", { query: { tags: [] } }],
    ["a number that is none", "listCustomers", { query: { page: Number.NaN } }],
    ["a body on GET", "listCustomers", { body: {} }],
    ["a missing account parameter", "getAudit", {}],
    ["a header with a line break", "getAudit", { header: { "X-Partner": "1\r\nX-Other: 2" } }],
    ["a body that is no JSON", "updateCustomer", { path: { id: 1 }, body: { amount: 1n } }],
  ] as const;

  test.each(wrong)("%s", async (_name, operation, input) => {
    const { client, requests } = acme(() => Response.json({}));
    const error = await errorOf(client.call(operation, input));
    expect(error).toMatchObject({ code: "INVALID_REQUEST", attempts: 0, vendor: "acme", operation });
    expect(error.message).not.toContain("ada");
    expect(requests).toEqual([]);
  });

  test("an operation of another surface", async () => {
    const { client } = acme(ok, { credentials: { PartnerKey: "a", PartnerSecret: "b" } });
    expect(client.surface).toBe("partners");
    expect((await errorOf(client.call("listCustomers"))).message).toBe(
      "listCustomers was not sent to acme: the partners surface has no such operation",
    );
  });

  test.each([{}, { PartnerKey: "only half" }, { Key: "" }, { Key: "sk_1\n" }, { Nobody: "x" }])(
    "credentials that do not fit: %j",
    async (credentials) => {
      const { client, requests } = acme(ok, { credentials, surface: "private" });
      const error = await errorOf(client.call("listCustomers"));
      expect(error).toMatchObject({ code: "AUTH_REJECTED", attempts: 0 });
      expect(error.hint).toBe("give Key, or Token, without line breaks or spaces around");
      expect(requests).toEqual([]);
    },
  );
});

describe("where a client may be pointed", () => {
  const at = (baseUrl: string): string => createVendorClient({ facts, credentials: {}, baseUrl }).baseUrl;

  test.each([
    ["https://api.acme.test/v1/", "https://api.acme.test/v1"],
    ["http://localhost:8080/acme", "http://localhost:8080/acme"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["http://[::1]:8080", "http://[::1]:8080"],
  ])("%s is fine", (given, kept) => expect(at(given)).toBe(kept));

  test.each([
    "http://api.acme.test",
    "ftp://localhost",
    "api.acme.test",
    "https://user:word@api.acme.test",
    "https://api.acme.test/?key=1",
    "https://{region}.acme.test",
  ])("%s is refused", (given) => {
    expect(() => at(given)).toThrow(/^the call was not sent to acme: the base URL/);
  });

  test("a surface that does not exist is refused with those that do", () => {
    expect(() => createVendorClient({ facts, credentials: {}, surface: "public" })).toThrow(
      expect.objectContaining({ code: "INVALID_REQUEST", hint: "surfaces: private, partners" }),
    );
  });
});

test("both halves of a key pair are sent, each in its place", async () => {
  const { client, requests } = acme(ok, { credentials: { PartnerKey: "pk", PartnerSecret: "s&s" } });
  await client.call("getShop");
  expect(requests[0]?.headers.get("Partner-Key")).toBe("pk");
  expect(requests[0]?.url).toBe("https://api.acme.test/partners/shop?detail=full&secret=s%26s");
});
