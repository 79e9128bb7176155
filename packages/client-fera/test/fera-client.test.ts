import { expect, expectTypeOf, test } from "vitest";
import { ApiError, createFeraClient, type FeraClient, type FeraKey, pages } from "../src/index.ts";

/** A client whose calls are answered by `handler`, and the requests it makes. */
function fera(
  key: FeraKey,
  handler: (request: Request) => Response,
): { client: FeraClient; requests: Request[] } {
  const requests: Request[] = [];
  const client = createFeraClient(key, {
    fetch: async (request) => {
      requests.push(request);
      return handler(request);
    },
  });
  return { client, requests };
}

const byId = { params: { path: { id: "fcus_1" } } };
const ada = { id: "fcus_1", email: "ada@example.test" };

test("reads a customer with the shop's secret key", async () => {
  const { client, requests } = fera({ secretKey: "sk_1" }, () => Response.json(ada));
  const { data } = await client.GET("/customers/{id}", byId);
  expect(data?.email).toBe("ada@example.test");
  expectTypeOf(data?.email).toEqualTypeOf<string | null | undefined>();
  expect(requests[0]?.url).toBe("https://api.fera.ai/v3/private/customers/fcus_1");
  expect(requests[0]?.headers.get("Secret-Key")).toBe("sk_1");
});

test("reads with a partner app's token", async () => {
  const { client, requests } = fera({ accessToken: "token" }, () => Response.json(ada));
  await client.GET("/customers/{id}", byId);
  expect(requests[0]?.headers.get("Authorization")).toBe("Bearer token");
});

test.each([
  [{ domain: "shop.example.test" }, "?domain=shop.example.test"],
  [{ storeId: "fsto_1" }, "?store_id=fsto_1"],
  [{ publicKey: "pk_1" }, "?store_public_key=pk_1"],
])("a partner names the shop with every call: %j", async (store, search) => {
  const { client, requests } = fera({ partnerKey: "partner", store }, () => Response.json({ id: "fsto_1" }));
  await client.GET("/store", {});
  expect(requests[0]?.headers.get("Api-Key")).toBe("partner");
  expect(requests[0]?.url).toBe(`https://api.fera.ai/v3/partners/store${search}`);
});

test("a partner's key does not reach people", async () => {
  const { client, requests } = fera({ partnerKey: "partner", store: { storeId: "fsto_1" } }, () =>
    Response.json({}),
  );
  await expect(client.GET("/customers/{id}", byId)).rejects.toThrow(ApiError);
  expect(requests).toEqual([]);
});

test("a refusal comes back in Fera's words", async () => {
  const { client } = fera({ secretKey: "sk_1" }, () =>
    Response.json({ message: "Verified." }, { status: 405 }),
  );
  const { error, response } = await client.DELETE("/reviews/{id}", { params: { path: { id: "frev_1" } } });
  expect([error?.message, response.status]).toEqual(["Verified.", 405]);
});

test("reads all pages of a list by its operation id", async () => {
  const { client, requests } = fera({ secretKey: "sk_1" }, () =>
    Response.json({ data: [ada], meta: { total_count: 1 } }),
  );
  for await (const page of pages(client.vendor, "listCustomers", { query: { email: ada.email } }))
    expect(page).toMatchObject({ items: [ada], page: 1, total: 1, answer: { status: 200 } });
  const query = new URL(requests[0]?.url ?? "").searchParams;
  expect(Object.fromEntries(query)).toMatchObject({ email: ada.email, page: "1", page_size: "100" });
});

test("what the description does not know does not compile", async () => {
  const { client } = fera({ secretKey: "sk_1" }, () => Response.json({}));
  const mistakes = [
    // @ts-expect-error there is no such path
    () => client.GET("/customer/{id}", byId),
    // @ts-expect-error the id is missing
    () => client.DELETE("/customers/{id}", { params: { path: {} } }),
    // @ts-expect-error a page is a number
    () => client.GET("/customers", { params: { query: { page: "first" } } }),
    // @ts-expect-error an e-mail address is text or null
    () => client.PUT("/customers/{id}", { ...byId, body: { email: 7 } }),
    // @ts-expect-error a partner says which shop
    () => createFeraClient({ partnerKey: "partner" }),
  ];
  expect(mistakes).toHaveLength(5);
});
