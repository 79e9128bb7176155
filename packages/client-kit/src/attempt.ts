import type { Bounds } from "./bounds.ts";
import { LONGEST_TIMER_MS } from "./clock.ts";
import type { Attempt } from "./judge.ts";
import type { ParseJson } from "./parse-exact.ts";
import { readBody } from "./read-body.ts";

/** A request that can be made into a fresh `Request` for every attempt. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | ArrayBuffer | FormData | Blob | ReadableStream<Uint8Array>;
}

export type Fetch = (request: Request) => Promise<Response>;

/** What a platform's `fetch` takes, apart: making a `Request` first would only have it made twice. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

export interface AttemptOptions {
  readonly fetch: Send;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** Set over those of the request. */
  readonly headers?: Headers | undefined;
  /** Whether the answer's bytes are kept beside its text. */
  readonly keepBytes: boolean;
  readonly bounds: Bounds;
  readonly parse?: ParseJson | undefined;
  /** A success is handed on as it comes, not read. */
  readonly streams: boolean;
}

/**
 * Sends a request once and reads the whole answer, redirects not followed. Never throws; leaves no timer and no listener
 * behind, even when `fetch` ignores the signal.
 */
export function attemptOnce(prepared: PreparedRequest, options: AttemptOptions): Promise<Attempt> {
  const { timeoutMs, signal } = options;
  const inner = new AbortController();
  return new Promise((resolve) => {
    // Whatever ends it first is the answer; what comes later is not heard any more.
    const end = (attempt: Attempt): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      resolve(attempt);
    };
    const giveUp = (attempt: Attempt): void => {
      end(attempt);
      inner.abort();
    };
    const cancel = (): void => giveUp({ kind: "cancelled" });
    const timer = setTimeout(() => giveUp({ kind: "timed-out" }), Math.min(timeoutMs, LONGEST_TIMER_MS));
    signal?.addEventListener("abort", cancel, { once: true });
    // What is handed on unread is still to be called off after this has ended.
    const both = options.streams && signal ? AbortSignal.any([signal, inner.signal]) : inner.signal;
    ask(prepared, options, both).then(end, (cause: unknown) =>
      end(
        cause instanceof Silence
          ? { kind: "broken-off", cause: cause.cause, isSilent: true }
          : { kind: wasNeverSent(cause) ? "not-sent" : "broken-off", cause },
      ),
    );
  });
}

async function ask(
  prepared: PreparedRequest,
  { fetch, headers, ...reading }: AttemptOptions,
  signal: AbortSignal,
): Promise<Attempt> {
  const response = await fetch(prepared.url, initOf(prepared, headers, signal)).catch((cause: unknown) => {
    throw isSilent(cause) ? new Silence("no answer began", { cause }) : cause;
  });
  if (!reading.streams || !response.ok) return readWhole(response, reading);
  const { status, headers: received, body } = response;
  return { kind: "answered", answer: { status, headers: received, text: "", stream: body } };
}

/** All of a request but its address, with `over` set over its headers. Redirects are not followed. */
export function initOf(prepared: PreparedRequest, over?: Headers, signal?: AbortSignal): RequestInit {
  const { method, body } = prepared;
  const headers = prepared.headers.map(([name, value]): [string, string] => [name, value]);
  const init: RequestInit = { method, redirect: "manual", headers: over ? overlaid(headers, over) : headers };
  if (signal) init.signal = signal;
  if (body !== undefined) init.body = body;
  // What comes as a stream goes out before the answer comes; every platform wants to hear that.
  if (body instanceof ReadableStream) Object.assign(init, { duplex: "half" });
  return init;
}

function overlaid(headers: [string, string][], over: Headers): Headers {
  const all = new Headers(headers);
  for (const [name, value] of over) all.set(name, value);
  return all;
}

/** Reads an answer to its end, or to the first byte that is too many. */
export async function readWhole(
  response: Response,
  {
    bounds,
    parse,
    keepBytes = false,
  }: Pick<AttemptOptions, "bounds" | "parse"> & { readonly keepBytes?: boolean },
): Promise<Attempt> {
  const { status, headers } = response;
  const body = await readBody(response, bounds.bytes, keepBytes);
  if (!body) return { kind: "oversized", status, headers, largest: bounds.bytes };
  const { bytes, ...said } = body;
  const answer = { status, headers, ...said, deepest: bounds.depth, parse, ...(bytes ? { bytes } : {}) };
  return { kind: "answered", answer };
}

/** The promise, or the signal's reason as soon as it is aborted. For signals that end with the call: the listener stays. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}

// Only reasons that come before the first byte of a request. A reset or a lost connection is not among them: the vendor
// may have read everything by then.
const NEVER_SENT =
  /^(?:ENOTFOUND|ConnectionRefused|EAI_AGAIN|EAI_FAIL|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE|ERR_TLS_CERT_ALTNAME_INVALID)$/;

/** An answer did not begin, and the platform does not say why. */
class Silence extends Error {}

/** Browsers and workers hide whether there was a connection. */
function isSilent(error: unknown): boolean {
  return error instanceof Error && !("code" in error) && error.cause === undefined && !wasNeverSent(error);
}

function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Deno has no codes: its words for the step at which it failed are those of the library beneath it.
  if (
    ("code" in error && NEVER_SENT.test(String(error.code))) ||
    error.message.includes("client error (Connect)")
  )
    return true;
  // Several addresses of one host were tried: only when none of them took the call is it certain.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(wasNeverSent);
  return wasNeverSent(error.cause);
}
