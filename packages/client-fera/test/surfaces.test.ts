import { expect, test } from "vitest";
import { ApiError, createFeraClient, type FeraKey } from "../src/index.ts";

function fera(key: FeraKey) {
  const requests: Request[] = [];
  const client = createFeraClient(key, {
    fetch: async (request) => {
      requests.push(request);
      return Response.json({ data: [], meta: { total_count: 0 } });
    },
  });
  return { client, requests };
}

const PARTNER: FeraKey = { partnerKey: "partner", store: { domain: "shop.example.test" } };

test("a partner lists the reviews of a shop, which every call names", async () => {
  const { client, requests } = fera(PARTNER);
  await client.GET("/reviews", { params: { query: { subject: "store" } } });
  const url = new URL(requests[0]?.url ?? "");
  expect(url.pathname).toBe("/v3/partners/reviews");
  expect(Object.fromEntries(url.searchParams)).toEqual({ domain: "shop.example.test", subject: "store" });
});

test("a partner changes nothing", async () => {
  const { client, requests } = fera(PARTNER);
  const one = { params: { path: { id: "frev_1" } } };
  await expect(client.PUT("/reviews/{id}/approve", one)).rejects.toThrow(ApiError);
  await expect(client.DELETE("/reviews/{id}", one)).rejects.toThrow(ApiError);
  expect(requests).toEqual([]);
});

test("a list is asked for by page or by offset, never by both", async () => {
  const { client, requests } = fera({ secretKey: "sk_1" });
  await client.GET("/orders", { params: { query: { limit: 5, offset: 10 } } });
  expect(new URL(requests[0]?.url ?? "").search).toBe("?limit=5&offset=10");
});

test("several ids stand between commas", async () => {
  const { client, requests } = fera({ secretKey: "sk_1" });
  await client.vendor.call("listRatings", { query: { external_ids: ["501", "502"] } });
  expect(new URL(requests[0]?.url ?? "").searchParams.get("external_ids")).toBe("501,502");
});

test.each([{ secretKey: "sk_1" }, PARTNER])(
  "no key of a shop or a partner goes to where apps get their tokens: %o",
  async (key) => {
    const { client, requests } = fera(key);
    const body = {
      grant_type: "authorization_code" as const,
      code: "c",
      redirect_uri: "https://app.example.test",
      client_id: "app_1",
      client_secret: "s",
    };
    await expect(client.POST("/oauth/token", { body })).rejects.toThrow(ApiError);
    expect(requests).toEqual([]);
  },
);
