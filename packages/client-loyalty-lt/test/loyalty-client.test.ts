import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type Customer,
  createLoyaltyClient,
  type LoyaltyClient,
  type LoyaltyKey,
  login,
} from "../src/index.ts";

/** A client whose calls are answered by `handler`, and the requests it makes. */
function loyalty(key: LoyaltyKey, handler: () => Response): { client: LoyaltyClient; requests: Request[] } {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request.clone());
    return handler();
  };
  return { client: createLoyaltyClient({ ...key, fetch }), requests };
}

const byId = { params: { path: { id: "12345" } } };
const ok = (): Response => Response.json({ success: true, data: { id: 12345 } });

test("reads a customer with a key pair", async () => {
  const { client, requests } = loyalty({ apiKey: "key", apiSecret: "secret" }, ok);
  const { data } = await client.GET("/customers/{id}", byId);
  expect(data?.data.id).toBe(12345);
  expectTypeOf(data).not.toBeAny();
  expect(requests[0]?.url).toBe("https://staging-api.loyalty.lt/api/partners/customers/12345");
  expect(requests[0]?.headers.get("X-API-Key")).toBe("key");
  expect(requests[0]?.headers.get("X-API-Secret")).toBe("secret");
  expect(requests[0]?.headers.has("X-Partner-ID")).toBe(false);
});

test("a session says which partner it is for", async () => {
  const { client, requests } = loyalty({ accessToken: "token", partnerId: "7", shopId: "3" }, ok);
  await client.GET("/customers/{id}", byId);
  expect(requests[0]?.headers.get("Authorization")).toBe("Bearer token");
  expect(requests[0]?.headers.get("X-Partner-ID")).toBe("7");
});

test("goes to the real system when told so", async () => {
  const seen: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    seen.push(request.url);
    return ok();
  };
  const baseUrl = "https://api.loyalty.lt/api/partners";
  await createLoyaltyClient({ apiKey: "key", apiSecret: "secret", fetch, baseUrl }).GET("/profile", {});
  expect(seen).toEqual(["https://api.loyalty.lt/api/partners/profile"]);
});

test("anonymizes, with the case in a header", async () => {
  const { client, requests } = loyalty({ apiKey: "key", apiSecret: "secret" }, ok);
  await client.POST("/compliance/anonymize-customer", {
    params: { header: { "X-Subject-Request-ID": "8c5e5f0e-0000-4000-8000-000000000001" } },
    body: { customer_id: 12345, reason: "data_subject_request" },
  });
  expect(requests[0]?.headers.get("X-Subject-Request-ID")).toBe("8c5e5f0e-0000-4000-8000-000000000001");
  expect(await requests[0]?.json()).toEqual({ customer_id: 12345, reason: "data_subject_request" });
});

test("what the description does not know does not compile", () => {
  const { client } = loyalty({ apiKey: "key", apiSecret: "secret" }, ok);
  const mistakes = [
    // @ts-expect-error there is no such path
    () => client.GET("/customer/{id}", byId),
    // @ts-expect-error there is no such reason
    () => client.POST("/compliance/anonymize-customer", { body: { customer_id: 1, reason: "boredom" } }),
    // @ts-expect-error half a key pair
    () => createLoyaltyClient({ apiKey: "key" }),
    // @ts-expect-error a session without its partner
    () => createLoyaltyClient({ accessToken: "token" }),
  ];
  expect(mistakes).toHaveLength(4);
});

test("calls by name carry the partner and the shop, and give what was asked for", async () => {
  const { client, requests } = loyalty({ accessToken: "token", partnerId: "7" }, ok);
  const customer = await client.customers.get(12345, { headers: { "X-Shop-ID": "4" } });
  expectTypeOf(customer).toEqualTypeOf<Customer>();
  expect(customer.id).toBe(12345);
  const { reason } = { reason: "data_subject_request" } as const;
  await client.compliance.anonymizations.create(
    { customer_id: customer.id, reason },
    { headers: { "X-Subject-Request-ID": "8c5e5f0e-0000-4000-8000-000000000001" } },
  );
  expect(requests.map(({ headers }) => headers.get("X-Partner-ID"))).toEqual(["7", "7"]);
  expect(requests[1]?.headers.get("X-Subject-Request-ID")).toBe("8c5e5f0e-0000-4000-8000-000000000001");
});

test("reads the audit trail by its cursor", async () => {
  const asked: (string | null)[] = [];
  const fetch = async ({ url }: Request): Promise<Response> => {
    asked.push(new URL(url).searchParams.get("cursor"));
    const next = asked.length < 3 ? `c${asked.length}` : null;
    return Response.json({ success: true, data: [{ id: asked.length }], meta: { next_cursor: next } });
  };
  const client = createLoyaltyClient({ apiKey: "key", apiSecret: "secret", fetch });
  const cursors: unknown[] = [];
  for await (const page of client.compliance.auditTrail.list().pages()) cursors.push(page.cursor);
  expect([asked, cursors]).toEqual([
    [null, "c1", "c2"],
    ["c1", "c2", undefined],
  ]);
});

test("a file of an export is a blob, or a stream for who cannot hold it", async () => {
  const { client } = loyalty(
    { apiKey: "key", apiSecret: "secret" },
    () => new Response("zip", { headers: { "content-type": "application/octet-stream" } }),
  );
  const file = client.compliance.exports.files.get("exp_1", "data.zip");
  expectTypeOf(file).resolves.toEqualTypeOf<Blob>();
  expect(await (await file).text()).toBe("zip");
  const { body } = await client.compliance.exports.files.get("exp_1", "data.zip").stream();
  expect(await new Response(body).text()).toBe("zip");
});

describe("logging in", () => {
  const input = { email: "staff@example.test", password: "open sesame" };

  test("gives a session that the client takes", async () => {
    const requests: Request[] = [];
    const session = await login(input, {
      fetch: async (request) => {
        requests.push(request.clone());
        return Response.json({
          success: true,
          data: { access_token: "a", refresh_token: "r", expires_in: 3600, partner: { id: 7 } },
        });
      },
    });
    expect(session).toEqual({ accessToken: "a", refreshToken: "r", expiresIn: 3600, partnerId: "7" });
    expect(requests[0]?.headers.has("Authorization")).toBe(false);
    expect(await requests[0]?.json()).toEqual(input);
  });

  test.each([
    [() => Response.json({ success: false }, { status: 401 }), "AUTH_REJECTED"],
    [() => Response.json({ success: true, data: {} }), "BAD_ANSWER"],
  ])("says why there is none, without the password (%#)", async (answer, code) => {
    const error: unknown = await login(input, { fetch: async () => answer() }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/staff|sesame/);
  });
});
