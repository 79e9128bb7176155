import { type EventName, hex, type SigningOptions, sign } from "@oubli/client-kit/webhooks";
import type { PartneroEvents } from "./events.ts";

/** A delivery as Partnero makes it, for the tests of a receiver. Sends nothing. */
export async function signPartneroDelivery(
  event: EventName<PartneroEvents>,
  data: unknown,
  { secret, url = "https://hooks.example.test/partnero", createdAt = Date.now() }: SigningOptions,
): Promise<Request> {
  const created_at = new Date(createdAt).toISOString();
  const body = JSON.stringify({ event, url, webhook_key: "hook_1", created_at, data });
  const headers = { "Content-Type": "application/json", Signature: hex(await sign(secret, body)) };
  return new Request(url, { method: "POST", headers, body });
}
