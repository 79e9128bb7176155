import { expect, test } from "vitest";
import {
  createFeraClient,
  type FeraClient,
  type FeraOAuthClient,
  type FeraOptions,
  type FeraPartnerClient,
  type FeraPartnerKey,
  type FeraShopKey,
} from "../src/index.ts";

const SHOP: FeraShopKey = { secretKey: "sk_1" };
const PARTNER: FeraPartnerKey = { partnerKey: "partner", store: { domain: "shop.example.test" } };

/** Answers every request with an empty list, and keeps it. */
function listening() {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    return Response.json({ data: [], meta: { total_count: 0 } });
  };
  return { requests, fetch };
}

test("a partner lists the reviews of a shop, which every call names", async () => {
  const { requests, fetch } = listening();
  const partner: FeraPartnerClient = createFeraClient({ ...PARTNER, fetch });
  await partner.GET("/reviews", { params: { query: { subject: "store" } } });
  const url = new URL(requests[0]?.url ?? "");
  expect(url.pathname).toBe("/v3/partners/reviews");
  expect(Object.fromEntries(url.searchParams)).toEqual({ domain: "shop.example.test", subject: "store" });
});

test("a partner changes nothing, not even where somebody talks the compiler out of it", async () => {
  const { requests, fetch } = listening();
  const partner = createFeraClient({ ...PARTNER, fetch }) as unknown as FeraClient;
  const one = { params: { path: { id: "frev_1" } } };
  await expect(partner.PUT("/reviews/{id}/approve", one)).rejects.toMatchObject({ code: "INVALID_REQUEST" });
  await expect(partner.DELETE("/reviews/{id}", one)).rejects.toMatchObject({ code: "INVALID_REQUEST" });
  expect(requests).toEqual([]);
});

test("a list is asked for by page or by offset, never by both", async () => {
  const { requests, fetch } = listening();
  await createFeraClient({ ...SHOP, fetch }).GET("/orders", { params: { query: { limit: 5, offset: 10 } } });
  expect(new URL(requests[0]?.url ?? "").search).toBe("?limit=5&offset=10");
});

test("several ids stand between commas", async () => {
  const { requests, fetch } = listening();
  await createFeraClient({ ...SHOP, fetch }).call("listRatings", {
    params: { query: { external_ids: ["501", "502"] } },
  });
  expect(new URL(requests[0]?.url ?? "").searchParams.get("external_ids")).toBe("501,502");
});

test.each<FeraShopKey | FeraPartnerKey>([SHOP, PARTNER])(
  "no key of a shop or a partner goes to where apps get their tokens: %o",
  async (key) => {
    const { requests, fetch } = listening();
    const client = createFeraClient({
      ...key,
      fetch,
    } as FeraOptions<FeraShopKey>) as unknown as FeraOAuthClient;
    const body = {
      grant_type: "authorization_code" as const,
      code: "c",
      redirect_uri: "https://app.example.test",
      client_id: "app_1",
      client_secret: "s",
    };
    await expect(client.POST("/oauth/token", { body })).rejects.toMatchObject({ code: "INVALID_REQUEST" });
    expect(requests).toEqual([]);
  },
);
