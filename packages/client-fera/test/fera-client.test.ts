import { expect, expectTypeOf, test } from "vitest";
import {
  ApiError,
  type Customer,
  createFeraClient,
  createFeraOAuthClient,
  type FeraClient,
  type FeraOptions,
  type FeraPartnerClient,
  type FeraPartnerKey,
  type FeraShopKey,
  type Review,
} from "../src/index.ts";
import { createFeraClient as createSmall, customers, reviews } from "../src/resources/index.ts";

type Handler = (request: Request) => Response;

function answering(handler: Handler): {
  fetch: (request: Request) => Promise<Response>;
  requests: Request[];
} {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request.clone());
    return handler(request);
  };
  return { fetch, requests };
}

/** A shop's client whose calls are answered by `handler`, and the requests it makes. */
function fera(key: FeraShopKey, handler: Handler): { client: FeraClient; requests: Request[] } {
  const { fetch, requests } = answering(handler);
  const options: FeraOptions<FeraShopKey> = { ...key, fetch };
  return { client: createFeraClient(options), requests };
}

/** The same of a partner. */
function partner(key: FeraPartnerKey, handler: Handler): { client: FeraPartnerClient; requests: Request[] } {
  const { fetch, requests } = answering(handler);
  const options: FeraOptions<FeraPartnerKey> = { ...key, fetch };
  return { client: createFeraClient(options), requests };
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
  const { client, requests } = partner({ partnerKey: "partner", store }, () =>
    Response.json({ id: "fsto_1" }),
  );
  await client.GET("/store", {});
  expect(requests[0]?.headers.get("Api-Key")).toBe("partner");
  expect(requests[0]?.url).toBe(`https://api.fera.ai/v3/partners/store${search}`);
});

test("a partner's key does not reach people", async () => {
  const { client, requests } = partner({ partnerKey: "partner", store: { storeId: "fsto_1" } }, () =>
    Response.json({}),
  );
  // @ts-expect-error a partner reads nothing private
  await expect(client.GET("/customers/{id}", byId)).rejects.toThrow(ApiError);
  // @ts-expect-error nor by name
  expect(() => client.customers.get("fcus_1")).toThrow(TypeError);
  // @ts-expect-error nor a single review
  expect(() => client.reviews.get("frev_1")).toThrow(TypeError);
  expect(Object.keys(client.products)).toEqual(["list", "reviews", "ratings"]);
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
  for await (const page of client.pages("listCustomers", { params: { query: { email: ada.email } } }))
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

test("reads reviews by name, each with its type", async () => {
  const { client } = fera({ secretKey: "sk_1" }, () =>
    Response.json({ data: [{ id: "frev_1" }], meta: { total_count: 1 } }),
  );
  const read: Review[] = [];
  for await (const review of client.reviews.list({ page_size: 20 })) read.push(review);
  expect(read).toEqual([{ id: "frev_1" }]);
  for await (const page of client.reviews.list().pages()) expect(page.total).toBe(1);
  const customer = client.customers.get("fcus_1");
  expectTypeOf(customer).resolves.toEqualTypeOf<Customer>();
  await customer;
});

test("what a body is wrapped in is left to the client", async () => {
  const { client, requests } = fera({ secretKey: "sk_1" }, () => Response.json(ada, { status: 201 }));
  await client.customers.create({ email: ada.email });
  await client.customers.update("fcus_1", { email: ada.email });
  expect(await requests[0]?.json()).toEqual({ data: { email: ada.email } });
  expect(await requests[1]?.json()).toEqual({ email: ada.email });
});

test("a file is sent as a form of several parts, and nothing else is", async () => {
  const { client, requests } = fera({ secretKey: "sk_1" }, () =>
    Response.json({ id: "fmed_1" }, { status: 201 }),
  );
  const photo = new File(["pixels"], "shoes.png", { type: "image/png" });
  await client.media.create({ file: photo, caption: "Shoes", is_verified: true });
  await client.media.create({ file: "https://shop.example.test/shoes.png" });
  const form = await requests[0]?.formData();
  const sent = form?.get("data[file]");
  if (!(sent instanceof File)) throw new Error("the file is not there");
  expect([sent.name, sent.type, await sent.text()]).toEqual(["shoes.png", "image/png", "pixels"]);
  expect([form?.get("data[caption]"), form?.get("data[is_verified]")]).toEqual(["Shoes", "true"]);
  expect(await requests[1]?.json()).toEqual({ data: { file: "https://shop.example.test/shoes.png" } });
});

test("a stream is read while it is sent, and never sent twice", async () => {
  const { client, requests } = fera({ secretKey: "sk_1" }, () => new Response("", { status: 503 }));
  const film = new ReadableStream<Uint8Array>({
    start(out) {
      for (const piece of ["long", "film"]) out.enqueue(new TextEncoder().encode(piece));
      out.close();
    },
  });
  const call = client.media.create({ file: { stream: film, name: 'a "film".mp4', type: "video/mp4" } });
  await expect(call).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN", attempts: 1 });
  const text = await requests[0]?.text();
  expect(text).toMatch(
    /name="data\[file\]"; filename="a %22film%22.mp4"\r\nContent-Type: video\/mp4\r\n\r\nlongfilm\r\n/,
  );
  expect(requests).toHaveLength(1);
});

test("tokens of an app are asked for at the place where Fera gives them, without a key", async () => {
  const { fetch, requests } = answering(() => Response.json({ access_token: "t" }));
  await createFeraOAuthClient({ fetch }).call("createToken", {
    body: {
      grant_type: "authorization_code",
      client_id: "app",
      client_secret: "s",
      code: "c",
      redirect_uri: "https://app.example.test/back",
    },
  });
  expect(requests[0]?.url).toBe("https://app.fera.ai/oauth/token");
  expect(requests[0]?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
  expect(new URLSearchParams(await requests[0]?.text()).get("code")).toBe("c");
});

test("a client of some resources offers a partner nothing private", () => {
  const shop = createSmall({ secretKey: "sk_1", resources: { customers, reviews } });
  expect(Object.keys(shop)).toEqual(["customers", "reviews", "baseUrl", "request", "estimate"]);
  const key = { partnerKey: "partner", store: { storeId: "fsto_1" } };
  expect(Object.keys(createSmall({ ...key, resources: { reviews } }).reviews)).toEqual(["list"]);
  // @ts-expect-error people are private
  expect(createSmall({ ...key, resources: { customers } }).customers).toEqual({});
});
