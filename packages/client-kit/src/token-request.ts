import { ApiError, type ApiErrorCode } from "./api-error.ts";
import { attemptOnce, type PreparedRequest } from "./attempt.ts";
import { base64 } from "./base64.ts";
import type { ExchangePorts } from "./exchange-terms.ts";
import type { OAuthFacts } from "./facts.ts";
import { FORM } from "./form.ts";
import { judge } from "./judge.ts";
import { valueAt } from "./pointer.ts";
import type { KeptToken } from "./token-keeper.ts";

/** What a token is asked for with. */
export interface TokenAsking {
  readonly facts: OAuthFacts;
  /** The whole address that gives tokens. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

// RFC 6749 leaves the length open where the answer says none. An hour is what most vendors give; one that ends earlier is told by a 401.
const UNSAID_SECONDS = 3_600;

/**
 * Asks for a token once.
 *
 * @throws {ApiError} `AUTH_REJECTED` when the vendor gives none, with what to do about it; otherwise as for any call. No error holds what was
 * sent or answered: both are secrets.
 */
export async function requestToken(
  asking: TokenAsking,
  refresh: string | undefined,
  ports: ExchangePorts,
): Promise<KeptToken> {
  const { fetch, attemptMs, bounds, parse, clock } = ports;
  const attempt = await attemptOnce(preparedOf(asking, refresh), {
    fetch,
    timeoutMs: attemptMs,
    signal: undefined,
    keepBytes: false,
    bounds,
    parse,
    streams: false,
  });
  const verdict = judge(attempt, { repeat: "safe" });
  const status = attempt.kind === "answered" ? attempt.answer.status : undefined;
  if (!verdict.ok) throw failed(ports.vendor, verdict.code, { status, isRefresh: refresh !== undefined });
  const access = valueAt(verdict.body, "/access_token");
  if (typeof access !== "string" || !/^[\x21-\x7e]+$/.test(access))
    throw failed(ports.vendor, "BAD_ANSWER", { status, isRefresh: refresh !== undefined });
  const seconds = Number(valueAt(verdict.body, "/expires_in") ?? UNSAID_SECONDS);
  const next = valueAt(verdict.body, "/refresh_token");
  const kept = typeof next === "string" && next !== "" ? next : refresh;
  return {
    access,
    expiresAt: clock.now() + 1_000 * (Number.isFinite(seconds) && seconds > 0 ? seconds : UNSAID_SECONDS),
    ...(kept === undefined ? {} : { refresh: kept }),
  };
}

function preparedOf(
  { facts, url, clientId, clientSecret }: TokenAsking,
  refresh: string | undefined,
): PreparedRequest {
  const scope = facts.scopes === undefined ? [] : [["scope", facts.scopes.join(" ")]];
  const grant =
    refresh === undefined
      ? [["grant_type", "client_credentials"]]
      : [
          ["grant_type", "refresh_token"],
          ["refresh_token", refresh],
        ];
  const isInBody = facts.in === "body";
  const client = isInBody
    ? [
        ["client_id", clientId],
        ["client_secret", clientSecret],
      ]
    : [];
  const body = new URLSearchParams([...grant, ...scope, ...client]).toString();
  // RFC 6749, 2.3.1: both are written as a form would write them before they are put together.
  const [id, secret] = [clientId, clientSecret].map((text) =>
    new URLSearchParams([["", text]]).toString().slice(1),
  );
  const basic = base64(new TextEncoder().encode(`${id}:${secret}`));
  return {
    method: "POST",
    url,
    headers: [
      ["Accept", "application/json"],
      ["Content-Type", FORM],
      ...(isInBody ? [] : [["Authorization", `Basic ${basic}`] as const]),
    ],
    body,
  };
}

function failed(
  vendor: string,
  code: ApiErrorCode,
  { status, isRefresh }: { readonly status: number | undefined; readonly isRefresh: boolean },
): ApiError {
  const isRefused = code === "REFUSED" || code === "AUTH_REJECTED" || code === "FORBIDDEN";
  const details = { vendor, operation: "token", status, attempts: 1 };
  if (!isRefused)
    return new ApiError(code, `${vendor} gave no token`, {
      ...details,
      hint: "try again later, and check the address of the token",
    });
  return isRefresh
    ? new ApiError("AUTH_REJECTED", `${vendor} does not take the refresh token any more`, {
        ...details,
        reason: "the sign-in has ended: the vendor does not take the refresh token any more",
        hint: "sign in at the vendor again, and give the account the new refresh token",
      })
    : new ApiError("AUTH_REJECTED", `${vendor} gives no token for these credentials`, {
        ...details,
        reason: "the vendor gives no token for these credentials",
        hint: "check client-id and client-secret, and that the client may have these scopes",
      });
}
