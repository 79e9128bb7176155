import { signToken } from "@oubli/client-kit/webhooks";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { components } from "../src/index.ts";
import { type FeraDelivery, isEvent, signFeraDelivery, verifyFeraDelivery } from "../src/webhooks/index.ts";

const secret = "sk_1";
const now = Date.UTC(2026, 10, 20);
const ada = { id: "fcus_1", email: "ada@example.test" };

async function verdictOf(request: Request, at: number = now): Promise<FeraDelivery | string> {
  const verdict = await verifyFeraDelivery(request, { secret, now: () => at });
  return verdict.ok ? verdict.delivery : verdict.code;
}

async function withClaims(claims: object, body: string): Promise<Request> {
  const url = new URL("https://hooks.example.test/fera");
  url.searchParams.set("jwt", await signToken({ exp: now / 1_000 + 60, ...claims }, secret));
  return new Request(url, { method: "POST", body });
}

describe("a delivery from Fera", () => {
  test("gives the record, its event and the shop", async () => {
    const request = await signFeraDelivery("customer_update", ada, { secret, createdAt: now });
    expect(await verdictOf(request)).toEqual({
      event: "customer_update",
      data: ada,
      key: expect.stringMatching(/^[\w-]{43}$/),
      storeId: "fsto_1",
      storeDomain: "shop.example.test",
      webhookId: "fwhk_1",
    });
  });

  test.each([{ webhook_event_name: "review_create" }, { event_name: "review_create" }])(
    "may name its event either way: %j",
    async (claims) => {
      expect(await verdictOf(await withClaims(claims, "{}"))).toMatchObject({ event: "review_create" });
    },
  );

  test("that only tests the address is empty", async () => {
    const request = await signFeraDelivery("review_create", undefined, { secret, createdAt: now });
    expect(await verdictOf(request)).toMatchObject({ event: "review_create", data: undefined });
  });

  test("has the type of its event", async () => {
    const verdict = await verifyFeraDelivery(await signFeraDelivery("customer_delete", ada, { secret }), {
      secret,
    });
    if (!verdict.ok || !isEvent(verdict.delivery, "customer_delete")) throw new Error("not accepted");
    expectTypeOf(verdict.delivery.data).toEqualTypeOf<components["schemas"]["Customer"]>();
    expect(verdict.delivery.data.id).toBe("fcus_1");
  });

  test("has the same key when it comes again, and another with another body", async () => {
    const keys = await Promise.all(
      [ada, ada, { ...ada, id: "fcus_2" }].map(async (data) => {
        const delivery = await verdictOf(
          await signFeraDelivery("customer_update", data, { secret, createdAt: now }),
        );
        return typeof delivery === "string" ? delivery : delivery.key;
      }),
    );
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
  });

  test("is accepted with either of two secrets", async () => {
    const request = await signFeraDelivery("customer_update", ada, { secret: "app" });
    expect((await verifyFeraDelivery(request, { secret: ["sk_1", "app"] })).ok).toBe(true);
  });
});

test.each([
  ["no token", () => new Request("https://hooks.example.test/"), "NO_SIGNATURE"],
  ["half a token", () => new Request("https://hooks.example.test/?jwt=a.b"), "NO_SIGNATURE"],
  [
    "another shop's secret",
    () => signFeraDelivery("customer_update", ada, { secret: "sk_2", createdAt: now }),
    "BAD_SIGNATURE",
  ],
  [
    "an old token",
    () => signFeraDelivery("customer_update", ada, { secret, createdAt: now - 3_700_000 }),
    "TOO_OLD",
  ],
  ["no event", () => withClaims({}, "{}"), "NO_EVENT"],
  ["a list instead of a record", () => withClaims({ event_name: "x" }, "[]"), "NOT_JSON"],
])("with %s it is refused", async (_name, request, code) => {
  expect(await verdictOf(await request())).toBe(code);
});

test("without a secret nothing is checked", async () => {
  await expect(
    verifyFeraDelivery(new Request("https://hooks.example.test/"), { secret: "" }),
  ).rejects.toThrow(TypeError);
});
