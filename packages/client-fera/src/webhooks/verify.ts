import {
  base64url,
  type CheckOptions,
  readBody,
  readJson,
  readToken,
  refused,
  resolveSource,
  sign,
  type Verdict,
} from "@oubli/client-kit/webhooks";
import type { FeraDelivery } from "./events.ts";

/**
 * Checks that a delivery comes from Fera: the token in the query parameter `jwt`, signed with the shop's secret key, or
 * with the app's client secret for webhooks an app has made.
 *
 * Fera signs the token, not the body. Anyone who sees a delivery can send the token once more with another body until the
 * token ends, after one hour: read the record from the API before acting on it.
 *
 * @throws {TypeError} When no secret is given. Everything the sender may have done wrong is a refusal.
 */
export async function verifyFeraDelivery(
  request: Request,
  options: Omit<CheckOptions, "windowMs">,
): Promise<Verdict<FeraDelivery>> {
  const { secrets, largest, now } = resolveSource(options, 0);
  const token = new URL(request.url).searchParams.get("jwt");
  if (!token) return refused("NO_SIGNATURE");
  const read = await readToken(token, secrets, now);
  if (!read.ok) return read;
  // Fera's own sources disagree about the name; the one that working code reads comes first.
  const event = text(read.claims.webhook_event_name) ?? text(read.claims.event_name);
  if (event === undefined) return refused("NO_EVENT");
  const body = await readBody(request, largest);
  if (!body.ok) return body;
  const data = body.bytes.length === 0 ? undefined : readJson(body.bytes);
  if (body.bytes.length > 0 && !data) return refused("NOT_JSON");
  const key = base64url(await sign(read.secret, joined(token, body.bytes)));
  return { ok: true, delivery: { event, data, key, ...shopOf(read.claims) } };
}

function shopOf(
  claims: Readonly<Record<string, unknown>>,
): Pick<FeraDelivery, "storeId" | "storeDomain" | "webhookId"> {
  const [storeId, storeDomain, webhookId] = [
    text(claims.store_id),
    text(claims.store_domain),
    text(claims.webhook_id),
  ];
  return {
    ...(storeId === undefined ? {} : { storeId }),
    ...(storeDomain === undefined ? {} : { storeDomain }),
    ...(webhookId === undefined ? {} : { webhookId }),
  };
}

function joined(token: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  // A token has no line break in it, so no other pair gives the same bytes.
  const start = new TextEncoder().encode(`${token}\n`);
  const bytes = new Uint8Array(start.length + body.length);
  bytes.set(start);
  bytes.set(body, start.length);
  return bytes;
}

function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}
