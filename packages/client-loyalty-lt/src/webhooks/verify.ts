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
import { type LoyaltyDelivery, presentName } from "./events.ts";

// The vendor repeats after 1, 5 and 30 minutes and 2 hours; the rest is for attempts that took their ten seconds.
const WINDOW_MS = 3 * 3_600_000;

/**
 * Checks that a delivery comes from Loyalty.lt: `X-Loyalty-Signature` (`X-Signature` on old accounts) is the HMAC-SHA-256
 * of the body's bytes.
 *
 * `X-Loyalty-Event` and `X-Loyalty-Delivery` are not signed, so what they say is read from the body instead. The time is
 * checked where there is one: old accounts send none.
 *
 * @throws {TypeError} When no secret is given. Everything the sender may have done wrong is a refusal.
 */
export async function verifyLoyaltyDelivery(
  request: Request,
  options: CheckOptions,
): Promise<Verdict<LoyaltyDelivery>> {
  const { secrets, windowMs, largest, now } = resolveSource(options, WINDOW_MS);
  const signature = fromHex(writtenSignature(request.headers));
  if (!signature) return refused("NO_SIGNATURE");
  const body = await readBody(request, largest);
  if (!body.ok) return body;
  const secret = await signedBy(secrets, signature, body.bytes);
  if (secret === undefined) return refused("BAD_SIGNATURE");
  const envelope = readJson(body.bytes);
  if (!envelope) return refused("NOT_JSON");
  const sentAs = envelope.event ?? envelope.type;
  if (typeof sentAs !== "string" || sentAs === "") return refused("NO_EVENT");
  const createdAt = typeof envelope.created_at === "string" ? Date.parse(envelope.created_at) : undefined;
  if (createdAt !== undefined && tooOld(createdAt, now, windowMs)) return refused("TOO_OLD");
  const { id, data } = envelope;
  const key = typeof id === "string" && id !== "" ? id : base64url(await sign(secret, body.bytes));
  const time = createdAt === undefined ? {} : { createdAt };
  return { ok: true, delivery: { event: presentName(sentAs), sentAs, data, key, ...time } };
}

function writtenSignature(headers: Headers): string {
  const written = headers.get("x-loyalty-signature") ?? headers.get("x-signature") ?? "";
  return written.startsWith("sha256=") ? written.slice("sha256=".length) : written;
}
