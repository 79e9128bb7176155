import { type EventName, hex, type SigningOptions, sign } from "@oubli/client-kit/webhooks";
import type { LoyaltyEvents } from "./events.ts";

/** A delivery as Loyalty.lt makes it, for the tests of a receiver. Sends nothing. */
export async function signLoyaltyDelivery(
  event: EventName<LoyaltyEvents>,
  data: unknown,
  { secret, url = "https://hooks.example.test/loyalty", createdAt = Date.now() }: SigningOptions,
): Promise<Request> {
  const id = crypto.randomUUID();
  const body = JSON.stringify({ id, event, created_at: new Date(createdAt).toISOString(), data });
  const headers = {
    "Content-Type": "application/json",
    "X-Loyalty-Event": event,
    "X-Loyalty-Delivery": id,
    "X-Loyalty-Signature": `sha256=${hex(await sign(secret, body))}`,
  };
  return new Request(url, { method: "POST", headers, body });
}
