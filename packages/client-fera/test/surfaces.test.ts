import { expect, test } from "vitest";
import { ApiError, createFeraClient, type FeraPartnerKey } from "../src/index.ts";

const PARTNER: FeraPartnerKey = { partnerKey: "partner", store: { domain: "shop.example.test" } };

function answering() {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    return Response.json({ data: [], meta: { total_count: 0 } });
  };
  return { fetch, requests };
}

function partner() {
  const { fetch, requests } = answering();
  return { client: createFeraClient({ ...PARTNER, fetch }), requests };
}

function shop() {
  const { fetch, requests } = answering();
  return { client: createFeraClient({ secretKey: "sk_1", fetch }), requests };
}

test("a partner lists the reviews of a shop, which every call names", async () => {
  const { client, requests } = partner();
  await client.GET("/reviews", { params: { query: { subject: "store" } } });
  const url = new URL(requests[0]?.url ?? "");
  expect(url.pathname).toBe("/v3/partners/reviews");
  expect(Object.fromEntries(url.searchParams)).toEqual({ domain: "shop.example.test", subject: "store" });
});

test("a partner changes nothing", async () => {
  const { client, requests } = partner();
  const one = { params: { path: { id: "frev_1" } } };
  // @ts-expect-error a partner approves nothing
  await expect(client.PUT("/reviews/{id}/approve", one)).rejects.toThrow(ApiError);
  // @ts-expect-error nor removes anything
  await expect(client.DELETE("/reviews/{id}", one)).rejects.toThrow(ApiError);
  expect(requests).toEqual([]);
});

test("a list is asked for by page or by offset, never by both", async () => {
  const { client, requests } = shop();
  await client.GET("/orders", { params: { query: { limit: 5, offset: 10 } } });
  expect(new URL(requests[0]?.url ?? "").search).toBe("?limit=5&offset=10");
});

test("several ids stand between commas", async () => {
  const { client, requests } = shop();
  await client.products.ratings.list({ external_ids: ["501", "502"] });
  expect(new URL(requests[0]?.url ?? "").searchParams.get("external_ids")).toBe("501,502");
});

test("no key of a shop or a partner goes to where apps get their tokens", async () => {
  const body = {
    grant_type: "authorization_code" as const,
    code: "c",
    redirect_uri: "https://app.example.test",
    client_id: "app_1",
    client_secret: "s",
  };
  const [ofShop, ofPartner] = [shop(), partner()];
  // @ts-expect-error it is no call of a shop
  await expect(ofShop.client.POST("/oauth/token", { body })).rejects.toThrow(ApiError);
  // @ts-expect-error nor of a partner
  await expect(ofPartner.client.POST("/oauth/token", { body })).rejects.toThrow(ApiError);
  expect([...ofShop.requests, ...ofPartner.requests]).toEqual([]);
});
