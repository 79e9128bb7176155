import type { Repeat } from "./facts.ts";

/** One attempt at a call, as a hook sees it. */
export interface HookedAttempt {
  /** The vendor's id, such as `fera`. */
  readonly vendor: string;
  readonly operation: string;
  /** Path of the address without its values, such as `/v1/customers/{id}`. */
  readonly template: string;
  /** Whether the operation may be sent again after trouble; see {@link Next}. */
  readonly repeat: Repeat;
  /** Counts from 1; the client's own retries are attempts, further calls of `next` are not. */
  readonly attempt: number;
  /**
   * What would be sent, as a new copy at every reading; changing it changes nothing. It holds the key, and whatever personal
   * data the call is about: neither belongs in a log.
   */
  readonly request: Request;
  /** Aborted when the caller gives up and when the attempt has ended. */
  readonly signal: AbortSignal;
}

/**
 * Goes on to the next hook, and from the last one to the vendor. Each sending waits for a turn of its own.
 *
 * May be called more than once, say with a new token after a 401. What is not safe to repeat is only sent again after an
 * answer that means that nothing was done, and never while an earlier sending is under way or once the attempt has ended.
 *
 * @param changes Headers to set over those of the request, the key's included. Address, method and body stay: a hook cannot
 * turn a call into another one.
 * @returns The vendor's answer, whatever its status, read to its end. Its body may be read without a `clone()`.
 * @throws {ApiError} When no answer came, no turn came, or the call must not be sent again.
 */
export type Next = (changes?: { readonly headers?: HeadersInit }) => Promise<Response>;

/**
 * A function around every attempt at a call: to measure, to renew a token, to answer from elsewhere.
 *
 * What it returns is taken for the vendor's answer, except where that would hide a doubt: once an operation that is not safe
 * to repeat was sent and its outcome is unknown, the call ends as `OUTCOME_UNKNOWN` whatever the hook returns or throws; and
 * once it was done, anything but a success does. What it throws of its own ends the call as `CANCELLED`, with the
 * reason as `cause`, when nothing is in doubt.
 */
export type AttemptHook = (attempt: HookedAttempt, next: Next) => Promise<Response>;

/** Calls the hooks, outermost first, around `send`. */
export async function callHooks(
  hooks: readonly AttemptHook[],
  attemptWith: (headers: Headers) => HookedAttempt,
  send: (headers: Headers) => Promise<Response>,
  headers: Headers = new Headers(),
): Promise<Response> {
  const [hook, ...inner] = hooks;
  if (!hook) return send(headers);
  return hook(attemptWith(headers), (changes) =>
    callHooks(inner, attemptWith, send, overlay(headers, changes?.headers)),
  );
}

function overlay(headers: Headers, changes: HeadersInit | undefined): Headers {
  const all = new Headers(headers);
  for (const [name, value] of new Headers(changes)) all.set(name, value);
  return all;
}
