import { type EventName, type SigningOptions, signToken } from "@oubli/client-kit/webhooks";
import type { FeraEvents } from "./events.ts";

const LIFETIME_S = 3_600;

/** A delivery as Fera makes it, for the tests of a receiver. Sends nothing. */
export async function signFeraDelivery(
  event: EventName<FeraEvents>,
  data: unknown,
  { secret, url = "https://hooks.example.test/fera", createdAt = Date.now() }: SigningOptions,
): Promise<Request> {
  const claims = {
    webhook_id: "fwhk_1",
    webhook_event_name: event,
    event_name: event,
    store_id: "fsto_1",
    store_domain: "shop.example.test",
    exp: Math.floor(createdAt / 1_000) + LIFETIME_S,
  };
  const target = new URL(url);
  target.searchParams.set("jwt", await signToken(claims, secret));
  const body = data === undefined ? "" : JSON.stringify(data);
  return new Request(target, { method: "POST", headers: { "Content-Type": "application/json" }, body });
}
