import { expect, expectTypeOf, test } from "vitest";
import { ApiError, type components, createPartneroClient, type PartneroClient, pages } from "../src/index.ts";

/** A client whose calls are answered by `handler`, and the requests it makes. */
function partnero(handler: (request: Request, count: number) => Response): {
  client: PartneroClient;
  requests: Request[];
} {
  const requests: Request[] = [];
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    return handler(request, requests.length);
  };
  return { client: createPartneroClient({ apiKey: "key" }, { fetch, clock }), requests };
}

test("finds a partner with the program's key", async () => {
  const { client, requests } = partnero(() =>
    Response.json({ data: { id: "p1", email: "ada@example.test" }, status: 1 }),
  );
  const { data } = await client.GET("/partner", { params: { query: { email: "ada@example.test" } } });
  expect(data?.data.email).toBe("ada@example.test");
  expectTypeOf(data).not.toBeAny();
  expect(requests[0]?.url).toBe("https://api.partnero.com/v1/partner?email=ada%40example.test");
  expect(requests[0]?.headers.get("Authorization")).toBe("Bearer key");
});

test("keeps the colon of a search, and encodes keys that are addresses", async () => {
  const { client, requests } = partnero(() => Response.json({ data: [], status: 1 }));
  await client.GET("/customers:search", { params: { query: { email: "ada@example.test" } } });
  await client.GET("/customers/{key}", { params: { path: { key: "ada+1@example.test" } } });
  expect(requests.map((request) => new URL(request.url).pathname)).toEqual([
    "/v1/customers:search",
    "/v1/customers/ada%2B1%40example.test",
  ]);
});

test("reads on until there is no next link", async () => {
  const { client, requests } = partnero((_, count) =>
    Response.json({
      data: [{ id: count }],
      links: { next: count < 3 ? "https://elsewhere.test/?page=9" : null },
    }),
  );
  const read: unknown[] = [];
  for await (const page of pages(client.vendor, "listLeads")) read.push(...page.items);
  expect(read).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  const asked = requests.map((request) => new URL(request.url).searchParams);
  expect(asked.map((query) => [query.get("page"), query.get("limit")])).toEqual([
    ["1", "100"],
    ["2", "100"],
    ["3", "100"],
  ]);
});

test("an erasure without an answer is never repeated", async () => {
  const { client, requests } = partnero(() => new Response("<html>Bad gateway", { status: 502 }));
  const erasure = client.DELETE("/customers/{key}", { params: { path: { key: "c1" } } });
  await expect(erasure).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN", status: 502 });
  await expect(erasure).rejects.toThrow(ApiError);
  expect(requests).toHaveLength(1);
});

test("what the description does not know does not compile", () => {
  const { client } = partnero(() => Response.json({}));
  const mistakes = [
    // @ts-expect-error there is no such path
    () => client.GET("/partnerz", {}),
    // @ts-expect-error there is no such filter
    () => client.GET("/partner", { params: { query: { mail: "ada@example.test" } } }),
    // @ts-expect-error a purchase cannot be changed
    () => client.PUT("/transactions/{key}", { params: { path: { key: "inv_1" } } }),
    // @ts-expect-error a key is text
    () => createPartneroClient({ apiKey: 7 }),
  ];
  expect(mistakes).toHaveLength(4);
});

test("customers of either kind of program are told apart by what they have", async () => {
  const { client } = partnero(() =>
    Response.json({ data: { key: "acct_1", email: "ada@example.test" }, status: 1 }),
  );
  const { data } = await client.POST("/customers", {
    body: { key: "acct_1", email: "ada@example.test", partner: { id: "prt_1" } },
  });
  const customer = data?.data;
  expectTypeOf(customer).toEqualTypeOf<components["schemas"]["Customer"] | undefined>();
  if (!customer || !("key" in customer)) throw new Error("an affiliate customer has a key");
  expectTypeOf(customer.key).toBeString();
  expect(customer.key).toBe("acct_1");
});

test("known values are offered, and others are taken", () => {
  type Status = NonNullable<components["schemas"]["Lead"]["status"]>;
  expectTypeOf<"converted">().toExtend<Status>();
  expectTypeOf<string>().toExtend<Status>();
  expectTypeOf<components["schemas"]["Transaction"]["rewards"]>().toEqualTypeOf<
    components["schemas"]["Reward"][] | null | undefined
  >();
});

test("what tells of itself by a fixed address is not taken for a record", async () => {
  const { client, requests } = partnero(() => Response.json({ data: {}, status: 1 }));
  await client.GET("/leads/details", {});
  await client.GET("/leads/{id}", { params: { path: { id: 44 } } });
  expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(["/v1/leads/details", "/v1/leads/44"]);
});
