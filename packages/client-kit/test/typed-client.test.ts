import { describe, expect, expectTypeOf, test } from "vitest";
import {
  hooks,
  moreOfParameters,
  type NamedClientOptions,
  type Resource,
  type RootClient,
  rootClient,
} from "../src/index.ts";
import { errorOf, facts, instantClock } from "./acme.ts";

interface Json<T> {
  headers: Record<string, unknown>;
  content: { "application/json": T };
}

/** Types as openapi-typescript writes them. */
interface AcmePaths {
  "/customers": {
    get: {
      parameters: { query?: { email?: string; since?: Date; tags?: string[] } };
      responses: { 200: Json<{ data: { id: string }[] }>; 400: Json<{ message: string }> };
    };
  };
  "/customers/{id}": {
    get: {
      parameters: { path: { id: string } };
      responses: { 200: Json<{ id: string | number }>; 404: Json<{ message: string }> };
    };
    put: {
      parameters: { path: { id: string } };
      requestBody: { content: { "application/json": { name?: string } } };
      responses: {
        200: Json<{ id: string }>;
        201: Json<{ id: string; created: true }>;
        404: Json<{ message: string }>;
        422: Json<{ fields: string[] }>;
      };
    };
    delete: {
      parameters: { path: { id: string } };
      responses: { 204: { headers: Record<string, unknown>; content?: never } };
    };
  };
  "/customers/count": { get: { responses: { 200: Json<{ count: number }> } } };
  "/shop": { get: { parameters: { query?: { domain?: string } }; responses: { 200: Json<object> } } };
}

/** The same operations as lines. */
const everything: { readonly all: Resource<"all"> } = {
  all: {
    lines: `
list listCustomers GET /customers s /data - email,since,tags
get getCustomer GET /customers/{id} s
update updateCustomer PUT /customers/{id} s - - {}
delete deleteCustomer DELETE /customers/{id} a
count countCustomers GET /customers/count s
shop getShop GET /shop s - - $domain,detail`,
  },
};

function typed(
  handler: (request: Request, count: number) => Response | Promise<Response>,
  { domain, ...options }: NamedClientOptions & { readonly domain?: string } = {},
): { acmeClient: RootClient<{ all: object }, AcmePaths, object>; requests: Request[] } {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request.clone());
    return handler(request, requests.length);
  };
  const setup = {
    vendor: { ...facts, pages: {}, parts: { parameters: moreOfParameters } },
    surface: "private",
    credentials: { Key: "sk_secret" },
    account: domain === undefined ? {} : { domain },
    options: { fetch, clock: instantClock().clock, ...options },
  };
  return { acmeClient: rootClient<{ all: object }, AcmePaths, object>(setup, everything), requests };
}

const byId = { params: { path: { id: "c1" } } };

describe("a typed client", () => {
  test("is authenticated, knows its answers, and repeats reads", async () => {
    const { acmeClient, requests } = typed((_, count) =>
      count === 1 ? new Response("", { status: 503 }) : Response.json({ id: "c1" }),
    );
    const { data } = await acmeClient.GET("/customers/{id}", byId);
    expectTypeOf(data).toEqualTypeOf<{ id: string | number } | undefined>();
    expect(data).toEqual({ id: "c1" });
    expect(requests.map((request) => request.headers.get("Api-Key"))).toEqual(["sk_secret", "sk_secret"]);
  });

  test("sends bodies, and dates in queries", async () => {
    const { acmeClient, requests } = typed(() => Response.json({ id: "c1", data: [] }));
    await acmeClient.PUT("/customers/{id}", { ...byId, body: { name: "x" } });
    await acmeClient.GET("/customers", { params: { query: { since: new Date(0), tags: ["a", "b"] } } });
    expect(await requests[0]?.json()).toEqual({ name: "x" });
    expect(requests[1]?.url).toBe(
      "https://api.acme.test/v1/customers?since=1970-01-01T00%3A00%3A00.000Z&tags=a&tags=b",
    );
  });

  test("prefers the literal path where two fit", async () => {
    const seen: string[] = [];
    const { acmeClient } = typed(() => Response.json({ count: 3 }), {
      observe: (record) => seen.push(record.operation),
    });
    await acmeClient.GET("/customers/count", {});
    await acmeClient.GET("/customers/{id}", byId);
    expect(seen).toEqual(["countCustomers", "getCustomer"]);
  });

  test("adds account parameters", async () => {
    const { acmeClient, requests } = typed(() => Response.json({}), { domain: "shop.test" });
    await acmeClient.GET("/shop", {});
    await acmeClient.GET("/shop", { params: { query: { domain: "other.test" } } });
    expect(requests.map((request) => new URL(request.url).search)).toEqual([
      "?domain=shop.test",
      "?domain=other.test",
    ]);
  });

  test("sends its own key, whatever header the caller gives", async () => {
    const { acmeClient, requests } = typed(() => Response.json({ data: [] }));
    await acmeClient.GET("/customers", { headers: { "api-key": "another" } });
    expect(requests[0]?.headers.get("Api-Key")).toBe("sk_secret");
  });

  test("gives a refusal back as the vendor worded it", async () => {
    const { acmeClient } = typed(() => Response.json({ message: "no such customer" }, { status: 404 }));
    const { data, error, response } = await acmeClient.GET("/customers/{id}", byId);
    expectTypeOf(error).toEqualTypeOf<{ message: string } | undefined>();
    expect([data, error, response.status]).toEqual([undefined, { message: "no such customer" }, 404]);
  });

  test("keeps the digits of large integers", async () => {
    const { acmeClient } = typed(() => new Response('{"id":9007199254740993}'));
    expect((await acmeClient.GET("/customers/{id}", byId)).data).toEqual({ id: "9007199254740993" });
  });

  test("an empty success is a success", async () => {
    const { acmeClient } = typed(() => new Response(null, { status: 204 }));
    const { error, response } = await acmeClient.DELETE("/customers/{id}", byId);
    expect([error, response.status]).toEqual([undefined, 204]);
  });

  test.each([
    ["an empty refusal", () => new Response(null, { status: 404 }), "NOT_FOUND"],
    ["a refusal that is a web page", () => new Response("<html>", { status: 422 }), "REFUSED"],
    ["a web page with 200", () => new Response("<html>"), "BAD_ANSWER"],
    ["a redirect", () => new Response(null, { status: 302, headers: { Location: "/" } }), "REDIRECTED"],
  ])("throws where an error could be taken for success: %s", async (_name, answer, code) => {
    const { acmeClient } = typed(answer);
    expect((await errorOf(acmeClient.GET("/customers/{id}", byId))).code).toBe(code);
  });

  test("a failed erasure is of unknown outcome, even with a polite body", async () => {
    const { acmeClient, requests } = typed(() => Response.json({ message: "sorry" }, { status: 500 }));
    expect((await errorOf(acmeClient.DELETE("/customers/{id}", byId))).code).toBe("OUTCOME_UNKNOWN");
    expect(requests).toHaveLength(1);
  });

  test("goes through the hooks as well", async () => {
    const { acmeClient, requests } = typed(() => Response.json({ id: "c1" }), {
      use: hooks((attempt, next) => next({ headers: { "X-Operation": attempt.operation } })),
    });
    expect((await acmeClient.GET("/customers/{id}", byId)).data).toEqual({ id: "c1" });
    expect(requests[0]?.headers.get("X-Operation")).toBe("getCustomer");
  });

  test("can be cancelled", async () => {
    const giveUp = new AbortController();
    const { acmeClient } = typed(() => {
      giveUp.abort();
      return new Promise(() => {});
    });
    const call = acmeClient.GET("/customers/{id}", { ...byId, signal: giveUp.signal });
    expect((await errorOf(call)).code).toBe("CANCELLED");
  });
});

describe("the compiler", () => {
  const { acmeClient: compiled } = typed(() => Response.json({ id: "c1" }));

  test("knows the bodies of every success, and of every refusal", async () => {
    const { data, error } = await compiled.PUT("/customers/{id}", { ...byId, body: {} });
    expectTypeOf(data).toEqualTypeOf<{ id: string } | { id: string; created: true } | undefined>();
    expectTypeOf(error).toEqualTypeOf<{ message: string } | { fields: string[] } | undefined>();
    expect([data, error]).toEqual([{ id: "c1" }, undefined]);
  });

  test("knows that whoever has no error has data, and the other way round", async () => {
    const answer = await compiled.GET("/customers/{id}", byId);
    if (answer.error) expectTypeOf(answer.data).toEqualTypeOf<undefined>();
    else expectTypeOf(answer.data).toEqualTypeOf<{ id: string | number }>();
    if (answer.data) expectTypeOf(answer.error).toEqualTypeOf<undefined>();
    else expectTypeOf(answer.error).toEqualTypeOf<{ message: string }>();
    expect(answer.response.status).toBe(200);
  });

  test("tells answers apart by their status, which is there at run time as well", async () => {
    const { acmeClient } = typed(() => Response.json({ id: "c1", created: true }, { status: 201 }));
    const answer = await acmeClient.PUT("/customers/{id}", { ...byId, body: {} });
    expectTypeOf(answer.status).toEqualTypeOf<200 | 201 | 404 | 422>();
    if (answer.status === 201) expectTypeOf(answer.data).toEqualTypeOf<{ id: string; created: true }>();
    if (answer.status === 422) expectTypeOf(answer.error).toEqualTypeOf<{ fields: string[] }>();
    expect(answer).toMatchObject({ status: 201, data: { created: true } });
    const refused = typed(() => Response.json({ message: "no" }, { status: 404 }));
    expect(await refused.acmeClient.GET("/customers/{id}", byId)).toMatchObject({
      status: 404,
      error: { message: "no" },
    });
  });

  test("takes no method, parameter or body outside the description", () => {
    const mistakes = [
      // @ts-expect-error nobody deletes all customers
      () => compiled.DELETE("/customers", {}),
      // @ts-expect-error the parameter has another name
      () => compiled.GET("/customers/{id}", { params: { path: { key: "c1" } } }),
      // @ts-expect-error an id is text
      () => compiled.GET("/customers/{id}", { params: { path: { id: null } } }),
      // @ts-expect-error a moment is a Date
      () => compiled.GET("/customers", { params: { query: { since: "yesterday" } } }),
      // @ts-expect-error a change needs a body
      () => compiled.PUT("/customers/{id}", byId),
      // @ts-expect-error a read takes no body
      () => compiled.GET("/customers/{id}", { ...byId, body: { name: "x" } }),
      // @ts-expect-error there is no such property to change
      () => compiled.PUT("/customers/{id}", { ...byId, body: { nmae: "x" } }),
      // @ts-expect-error nor beside one that there is
      () => compiled.PUT("/customers/{id}", { ...byId, body: { name: "x", nmae: "x" } }),
      // @ts-expect-error an answer has no such property
      async () => (await compiled.GET("/customers/{id}", byId)).data?.email,
    ];
    expect(mistakes).toHaveLength(9);
  });
});

describe("refused before anything is sent", () => {
  const nothing = (): Response => Response.json({});

  test.each(["", " ", ".", "..", "a/b", "%2e%2e", "a\\b"])("the id %j", async (id) => {
    const { acmeClient, requests } = typed(nothing);
    const error = await errorOf(acmeClient.DELETE("/customers/{id}", { params: { path: { id } } }));
    expect([error.code, requests.length]).toEqual(["INVALID_REQUEST", 0]);
  });

  test("an id nobody gave", async () => {
    const { acmeClient, requests } = typed(nothing);
    // @ts-expect-error the id is missing
    const error = await errorOf(acmeClient.DELETE("/customers/{id}", {}));
    expect([error.code, requests.length]).toEqual(["INVALID_REQUEST", 0]);
  });

  test("a path, a filter and a body outside the description", async () => {
    const { acmeClient, requests } = typed(nothing);
    const errors = [
      // @ts-expect-error there is no such path
      await errorOf(acmeClient.GET("/customer/{id}", byId)),
      // @ts-expect-error there is no such filter
      await errorOf(acmeClient.GET("/customers", { params: { query: { emial: "ada@example.test" } } })),
      await errorOf(
        // @ts-expect-error nor beside one that there is
        acmeClient.GET("/customers", { params: { query: { email: "ada@example.test", emial: "" } } }),
      ),
    ];
    expect(errors.map(({ code }) => code)).toEqual(Array(3).fill("INVALID_REQUEST"));
    expect(requests).toEqual([]);
    // @ts-expect-error a name is text
    await acmeClient.PUT("/customers/{id}", { ...byId, body: { name: 7 } });
  });
});

test.each(["https://api.evil.test/v1", "https://api.acme.test/v2", "http://api.acme.test/v1"])(
  "another base URL is not heard, %s: the key stays with its vendor",
  async (baseUrl) => {
    const { acmeClient, requests } = typed(() => Response.json({ data: [] }));
    // @ts-expect-error a call cannot go elsewhere
    await acmeClient.GET("/customers", { baseUrl });
    expect(requests.map(({ url }) => url)).toEqual(["https://api.acme.test/v1/customers"]);
  },
);
