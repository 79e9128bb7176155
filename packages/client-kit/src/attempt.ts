import { LONGEST_TIMER_MS } from "./clock.ts";
import type { Attempt } from "./judge.ts";

/** A request that can be made into a fresh `Request` for every attempt. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | ArrayBuffer;
}

export type Fetch = (request: Request) => Promise<Response>;

/**
 * Sends a request once and reads the whole answer, redirects not followed. Never throws; leaves no timer and no listener
 * behind, even when `fetch` ignores the signal.
 */
export async function attemptOnce(
  prepared: PreparedRequest,
  options: { readonly fetch: Fetch; readonly timeoutMs: number; readonly signal: AbortSignal | undefined },
): Promise<Attempt> {
  const { fetch, timeoutMs, signal } = options;
  const inner = new AbortController();
  let gaveUp: Attempt | undefined;
  const give = (attempt: Attempt): void => {
    gaveUp ??= attempt;
    inner.abort();
  };
  const cancel = (): void => give({ kind: "cancelled" });
  const timer = setTimeout(() => give({ kind: "timed-out" }), Math.min(timeoutMs, LONGEST_TIMER_MS));
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    const { method, url, headers, body } = prepared;
    const init: RequestInit = {
      method,
      redirect: "manual",
      signal: inner.signal,
      headers: headers.map(([n, v]) => [n, v]),
    };
    if (body !== undefined) init.body = body;
    const response = await orAborted(fetch(new Request(url, init)), inner.signal);
    const text = await orAborted(response.text(), inner.signal);
    return { kind: "answered", answer: { status: response.status, headers: response.headers, text } };
  } catch (cause) {
    return gaveUp ?? { kind: wasNeverSent(cause) ? "not-sent" : "broken-off", cause };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  }
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}

// Only reasons that come before the first byte of a request. A reset or a lost connection is not among them: the vendor
// may have read everything by then.
const NEVER_SENT: ReadonlySet<unknown> = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && NEVER_SENT.has(error.code)) return true;
  // Several addresses of one host were tried: only when none of them took the call is it certain.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(wasNeverSent);
  return wasNeverSent(error.cause);
}
