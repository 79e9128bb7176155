import { hex, sign } from "@oubli/client-kit/webhooks";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  isEvent,
  type LoyaltyDelivery,
  signLoyaltyDelivery,
  verifyLoyaltyDelivery,
} from "../src/webhooks/index.ts";

const secret = "whsec_1";
const now = Date.UTC(2026, 10, 20);
const receipt = { receipt_id: "anr_1", result: "anonymized" };

async function verdictOf(request: Request): Promise<LoyaltyDelivery | string> {
  const verdict = await verifyLoyaltyDelivery(request, { secret, now: () => now });
  return verdict.ok ? verdict.delivery : verdict.code;
}

async function post(body: string, headers?: Readonly<Record<string, string>>): Promise<Request> {
  const signature = { "X-Loyalty-Signature": `sha256=${hex(await sign(secret, body))}` };
  return new Request("https://hooks.example.test/", { method: "POST", headers: headers ?? signature, body });
}

describe("a delivery from Loyalty.lt", () => {
  test("gives its event, data and id", async () => {
    const request = await signLoyaltyDelivery("customer.anonymization.completed", receipt, {
      secret,
      createdAt: now,
    });
    const id = request.headers.get("X-Loyalty-Delivery");
    const delivery = await verdictOf(request);
    expect(delivery).toEqual({
      event: "customer.anonymization.completed",
      sentAs: "customer.anonymization.completed",
      data: receipt,
      key: id,
      createdAt: now,
    });
    if (typeof delivery === "string" || !isEvent(delivery, "customer.anonymization.completed")) return;
    expectTypeOf(delivery.data.receipt_id).toEqualTypeOf<string | undefined>();
  });

  test("from an old account is understood, under the present name", async () => {
    const body = '{"type":"customer_tier_changed","data":{}}';
    const signature = hex(await sign(secret, body));
    expect(await verdictOf(await post(body, { "X-Signature": signature }))).toMatchObject({
      event: "tier.changed",
      sentAs: "customer_tier_changed",
      key: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  test("says what its signed body says, whatever its other headers claim", async () => {
    const request = await signLoyaltyDelivery("card.issued", {}, { secret, createdAt: now });
    const headers = new Headers(request.headers);
    headers.set("X-Loyalty-Event", "tier.changed");
    headers.set("X-Loyalty-Delivery", "another");
    const delivery = await verdictOf(new Request(request, { headers }));
    expect(delivery).toMatchObject({
      event: "card.issued",
      key: request.headers.get("X-Loyalty-Delivery") ?? "",
    });
  });
});

const body = '{"id":"d_1","event":"card.issued"}';
test.each([
  ["no signature", () => post(body, {}), "NO_SIGNATURE"],
  [
    "another kind of digest",
    () => post(body, { "X-Loyalty-Signature": `sha1=${"ab".repeat(20)}` }),
    "NO_SIGNATURE",
  ],
  [
    "another signature",
    () => post(body, { "X-Loyalty-Signature": `sha256=${"ab".repeat(32)}` }),
    "BAD_SIGNATURE",
  ],
  ["a body that is no JSON", () => post("<html>"), "NOT_JSON"],
  ["no event", () => post('{"id":"d_1"}'), "NO_EVENT"],
  ["a time that is none", () => post('{"event":"card.issued","created_at":"soon"}'), "TOO_OLD"],
  [
    "a time four hours ago",
    () => signLoyaltyDelivery("card.issued", {}, { secret, createdAt: now - 4 * 3_600_000 }),
    "TOO_OLD",
  ],
])("with %s it is refused", async (_name, request, code) => {
  expect(await verdictOf(await request())).toBe(code);
});
