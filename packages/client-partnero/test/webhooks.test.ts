import { hex, sign } from "@oubli/client-kit/webhooks";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  isEvent,
  type PartneroDelivery,
  signPartneroDelivery,
  verifyPartneroDelivery,
} from "../src/webhooks/index.ts";

const secret = "whs_1";
const now = Date.UTC(2026, 10, 20);
const ada = { id: "p_1", email: "ada@example.test" };

async function verdictOf(request: Request): Promise<PartneroDelivery | string> {
  const verdict = await verifyPartneroDelivery(request, { secret, now: () => now });
  return verdict.ok ? verdict.delivery : verdict.code;
}

async function post(body: string, signature?: string): Promise<Request> {
  const headers = { Signature: signature ?? hex(await sign(secret, body)) };
  return new Request("https://hooks.example.test/partnero", { method: "POST", headers, body });
}

describe("a delivery from Partnero", () => {
  test("gives the record, its event and its webhook", async () => {
    const request = await signPartneroDelivery("partner.updated", ada, { secret, createdAt: now });
    expect(await verdictOf(request)).toEqual({
      event: "partner.updated",
      data: ada,
      key: expect.stringMatching(/^[\w-]{43}$/),
      createdAt: now,
      webhookKey: "hook_1",
    });
  });

  test("is understood in its older form", async () => {
    const body = JSON.stringify({ event: "customer.created", data: ada, timestamp: now / 1_000 });
    expect(await verdictOf(await post(body))).toMatchObject({ event: "customer.created", createdAt: now });
  });

  test("is checked as it came, not as it would be written anew", async () => {
    const body = `{ "event":"lead.submitted",\n "created_at":"2026-11-20 00:00:00", "data":{"id":9007199254740993,"name":"Ad\\u0061"} }`;
    expect(await verdictOf(await post(body))).toMatchObject({
      event: "lead.submitted",
      data: { id: "9007199254740993", name: "Ada" },
      createdAt: now,
    });
  });

  test("has the same key when it comes again, and another for another record", async () => {
    const keyOf = async (data: unknown): Promise<string> => {
      const request = await signPartneroDelivery("partner.updated", data, { secret, createdAt: now });
      const delivery = await verdictOf(request);
      return typeof delivery === "string" ? delivery : delivery.key;
    };
    expect(await keyOf(ada)).toBe(await keyOf({ ...ada, name: "Ada" }));
    expect(await keyOf(ada)).not.toBe(await keyOf({ ...ada, id: "p_2" }));
  });

  test("has the type of its event", async () => {
    const delivery = await verdictOf(
      await signPartneroDelivery("partner.created", ada, { secret, createdAt: now }),
    );
    if (typeof delivery === "string" || !isEvent(delivery, "partner.created"))
      throw new Error("not accepted");
    expectTypeOf(delivery.data.email).toExtend<string | null | undefined>();
    expect(delivery.data.email).toBe("ada@example.test");
  });
});

const written = JSON.stringify({ event: "partner.updated", created_at: new Date(now).toISOString() });
test.each([
  ["no signature", () => post(written, ""), "NO_SIGNATURE"],
  ["a signature in capitals", () => post(written, "AB".repeat(32)), "NO_SIGNATURE"],
  ["half a signature", () => post(written, "ab".repeat(16)), "BAD_SIGNATURE"],
  ["another signature", () => post(written, "ab".repeat(32)), "BAD_SIGNATURE"],
  ["a body that is no JSON", () => post("event=partner.updated"), "NOT_JSON"],
  ["a list", () => post("[]"), "NOT_JSON"],
  ["no event", () => post("{}"), "NO_EVENT"],
  ["no time", () => post('{"event":"partner.updated"}'), "TOO_OLD"],
  [
    "a time two days ago",
    () => signPartneroDelivery("partner.updated", ada, { secret, createdAt: now - 2 * 86_400_000 }),
    "TOO_OLD",
  ],
])("with %s it is refused", async (_name, request, code) => {
  expect(await verdictOf(await request())).toBe(code);
});
