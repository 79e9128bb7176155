import {
  base64url,
  type CheckOptions,
  fromHex,
  readBody,
  readJson,
  refused,
  resolveSource,
  sign,
  signedBy,
  tooOld,
  type Verdict,
} from "@oubli/client-kit/webhooks";
import type { PartneroDelivery } from "./events.ts";

// Partnero repeats deliveries at growing intervals and does not say for how long; a day covers the usual schedules.
const WINDOW_MS = 24 * 3_600_000;

/**
 * Checks that a delivery comes from Partnero: the header `Signature` is the HMAC-SHA-256 of the body's bytes.
 *
 * A delivery without a readable time is refused as too old. The older form (`timestamp` instead of `created_at`, no key of
 * a webhook) is understood.
 *
 * @throws {TypeError} When no secret is given. Everything the sender may have done wrong is a refusal.
 */
export async function verifyPartneroDelivery(
  request: Request,
  options: CheckOptions,
): Promise<Verdict<PartneroDelivery>> {
  const { secrets, windowMs, largest, now } = resolveSource(options, WINDOW_MS);
  const signature = fromHex(request.headers.get("signature") ?? "");
  if (!signature) return refused("NO_SIGNATURE");
  const body = await readBody(request, largest);
  if (!body.ok) return body;
  const secret = await signedBy(secrets, signature, body.bytes);
  if (secret === undefined) return refused("BAD_SIGNATURE");
  const envelope = readJson(body.bytes);
  if (!envelope) return refused("NOT_JSON");
  const { event, data, webhook_key: webhookKey } = envelope;
  if (typeof event !== "string" || event === "") return refused("NO_EVENT");
  const createdAt = readTime(envelope.created_at ?? envelope.timestamp);
  if (createdAt === undefined || tooOld(createdAt, now, windowMs)) return refused("TOO_OLD");
  const key = base64url(await sign(secret, identity(envelope)));
  const webhook = typeof webhookKey === "string" ? { webhookKey } : {};
  return { ok: true, delivery: { event, data, key, createdAt, ...webhook } };
}

/** What stays the same when a delivery is repeated: Partnero gives deliveries no id of their own. */
function identity(envelope: Readonly<Record<string, unknown>>): string {
  const { webhook_key, event, created_at, timestamp, data } = envelope;
  const record = typeof data === "object" && data !== null ? (data as { id?: unknown; key?: unknown }) : {};
  return JSON.stringify([webhook_key, event, created_at ?? timestamp, record.id ?? record.key ?? data]);
}

/** A time in any of the forms seen: ISO 8601, with a space instead of the T (UTC then), or seconds since 1970. */
function readTime(value: unknown): number | undefined {
  if (typeof value === "number") return value * 1_000;
  if (typeof value !== "string") return undefined;
  if (/^\d{9,11}$/.test(value)) return Number(value) * 1_000;
  const bare = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)$/.exec(value);
  const moment = Date.parse(bare ? `${bare[1]}T${bare[2]}Z` : value);
  return Number.isNaN(moment) ? undefined : moment;
}
