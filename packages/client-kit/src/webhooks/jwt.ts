import { base64url } from "../base64url.ts";
import { sign, signedBy } from "./hmac.ts";
import { readJson } from "./json-body.ts";
import { fromBase64url } from "./text.ts";
import { type Refused, refused } from "./verdict.ts";

type Claims = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON Web Token signed with HS256 (RFC 7515, RFC 7519).
 *
 * What the token says about its own algorithm is compared, never followed: `none` and all others are refused, and so is
 * a token with `crit`, which demands an understanding we do not have (RFC 7515, section 4.1.11).
 *
 * @returns The claims and the secret that fits; or why not. A token without a readable `exp` counts as too old.
 */
export async function readToken(
  token: string,
  secrets: readonly string[],
  now: number,
): Promise<{ readonly ok: true; readonly claims: Claims; readonly secret: string } | Refused> {
  const [head, payload, signature, ...more] = token.split(".");
  if (!head || !payload || signature === undefined || more.length > 0) return refused("NO_SIGNATURE");
  const header = readPart(head);
  if (!header) return refused("NO_SIGNATURE");
  if (header.alg !== "HS256" || Object.hasOwn(header, "crit")) return refused("WRONG_ALGORITHM");
  const bytes = fromBase64url(signature);
  if (!bytes) return refused("NO_SIGNATURE");
  const secret = await signedBy(secrets, bytes, `${head}.${payload}`);
  if (secret === undefined) return refused("BAD_SIGNATURE");
  const claims = readPart(payload);
  if (!claims) return refused("NOT_JSON");
  if (!isCurrent(claims, now / 1_000)) return refused("TOO_OLD");
  return { ok: true, claims, secret };
}

/** Writes a token that {@link readToken} accepts. `exp` is the caller's to give. */
export async function signToken(claims: Claims, secret: string): Promise<string> {
  const message = [{ alg: "HS256", typ: "JWT" }, claims].map((part) =>
    base64url(new TextEncoder().encode(JSON.stringify(part))),
  );
  return [...message, base64url(await sign(secret, message.join(".")))].join(".");
}

function readPart(part: string): Claims | undefined {
  const bytes = fromBase64url(part);
  return bytes && readJson(bytes);
}

// A minute, as RFC 7519 (section 4.1.4) suggests "no more than a few".
const CLOCKS_DIFFER_S = 60;

function isCurrent({ exp, nbf }: Claims, now: number): boolean {
  if (typeof exp !== "number" || now >= exp + CLOCKS_DIFFER_S) return false;
  return nbf === undefined || (typeof nbf === "number" && now >= nbf - CLOCKS_DIFFER_S);
}
