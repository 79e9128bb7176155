import { ApiError, type ApiErrorCode } from "./api-error.ts";
import { attemptOnce, type Fetch, type PreparedRequest } from "./attempt.ts";
import type { Clock } from "./clock.ts";
import type { Repeat } from "./facts.ts";
import { failure } from "./failure.ts";
import { type Attempt, judge, type RawAnswer } from "./judge.ts";
import type { Pacer, Priority } from "./pacer.ts";
import { readRetryAt } from "./retry-at.ts";

/** What the exchange needs from outside, the same for all calls of one client. */
export interface ExchangePorts {
  readonly vendor: string;
  readonly fetch: Fetch;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly random: () => number;
  readonly attemptMs: number;
  readonly totalMs: number;
  readonly retries: number;
}

export interface ExchangeOptions {
  readonly operation: string;
  readonly repeat: Repeat;
  readonly signal: AbortSignal | undefined;
  readonly priority: Priority;
  readonly retries: number;
  readonly beforeSending: (() => Promise<boolean>) | undefined;
}

export type Exchange =
  | { readonly ok: true; readonly answer: RawAnswer; readonly body: unknown; readonly attempts: number }
  | { readonly ok: false; readonly error: ApiError; readonly answer?: RawAnswer };

// The first retry comes within half a second, the usual length of a hiccup; the last ones within twenty, so that five
// of them outlast the restart of a server.
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 20_000;

/** Sends a call, again where that can do no harm, until there is an answer or the time is up. Does not throw. */
export async function exchange(
  prepared: PreparedRequest,
  options: ExchangeOptions,
  ports: ExchangePorts,
): Promise<Exchange> {
  const { clock, totalMs } = ports;
  let deadline = Number.POSITIVE_INFINITY;
  let last: Exchange | undefined;
  for (let attempts = 0; ; ) {
    const turn = await takeTurn(attempts, deadline, options, ports);
    if (turn instanceof ApiError)
      return last && turn.code === "TIMED_OUT" ? last : { ok: false, error: turn };
    const wanted = (await options.beforeSending?.()) ?? true;
    if (options.signal?.aborted || !wanted) {
      turn();
      return { ok: false, error: cancellation(attempts, options, ports) };
    }
    const sentAt = clock.now();
    // Waiting in line behind other calls is not the vendor's slowness: the time starts with the first turn.
    if (attempts === 0) deadline = sentAt + totalMs;
    attempts += 1;
    const timeoutMs = Math.min(ports.attemptMs, deadline - sentAt);
    const attempt = await attemptOnce(prepared, {
      fetch: ports.fetch,
      timeoutMs,
      signal: options.signal,
    });
    // First what was learned, then the turn: a refusal must hold back the call that is next in line.
    if (attempt.kind === "answered") ports.pacer.heard({ ...attempt.answer, sentAt });
    turn();
    const next = decide(attempt, attempts, deadline, options, ports);
    if (next.done) return next.exchange;
    last = next.exchange;
    if (!(await pause(next.waitMs, options, ports)))
      return { ok: false, error: cancellation(attempts, options, ports) };
  }
}

type Next =
  | { readonly done: true; readonly exchange: Exchange }
  | { readonly done: false; readonly exchange: Exchange; readonly waitMs: number };

/** Whether to go on, and after how long. Calls nobody. */
function decide(
  attempt: Attempt,
  attempts: number,
  deadline: number,
  options: ExchangeOptions,
  ports: ExchangePorts,
): Next {
  const verdict = judge(attempt, options.repeat);
  if (verdict.ok) return { done: true, exchange: { ...verdict, attempts } };
  const answer = attempt.kind === "answered" ? attempt.answer : undefined;
  const now = ports.clock.now();
  const asks = { RATE_LIMITED: "limit", SERVER_FAILED: "failure" } as const;
  const because =
    verdict.code === "RATE_LIMITED" || verdict.code === "SERVER_FAILED" ? asks[verdict.code] : undefined;
  const retryAt = answer && because ? readRetryAt(answer.headers, now, because) : undefined;
  const exchange = failed(verdict.code, attempts, attempt, options, ports, retryAt);
  const waitMs = retryAt === undefined ? backoff(attempts, ports.random) : retryAt - now;
  if (!verdict.again || attempts > options.retries || now + waitMs >= deadline)
    return { done: true, exchange };
  return { done: false, exchange, waitMs };
}

function failed(
  code: ApiErrorCode,
  attempts: number,
  attempt: Attempt,
  { operation }: ExchangeOptions,
  { vendor }: ExchangePorts,
  retryAt?: number,
): Exchange {
  const error = failure(code, { vendor, operation, attempts, retryAt }, attempt);
  return attempt.kind === "answered" ? { ok: false, error, answer: attempt.answer } : { ok: false, error };
}

/** "Full jitter": anything between at once and the longest wait, so that callers that failed together do not return together. */
function backoff(attempts: number, random: () => number): number {
  return random() * Math.min(FIRST_BACKOFF_MS * 2 ** (attempts - 1), LONGEST_BACKOFF_MS);
}

/** Waits for the pacer. @returns The function that gives the turn back, or why there is none. */
async function takeTurn(
  attempts: number,
  deadline: number,
  { operation, priority, signal }: ExchangeOptions,
  { vendor, pacer, clock, totalMs }: ExchangePorts,
): Promise<(() => void) | ApiError> {
  const context = { vendor, operation, attempts };
  const retryAt = pacer.pausedUntil();
  // Somebody was told to stay away for longer than this call may take: better say so now than wait and fail.
  if (retryAt !== undefined && retryAt >= Math.min(deadline, clock.now() + totalMs))
    return failure("RATE_LIMITED", { ...context, retryAt });
  try {
    const release = await pacer.take({ priority, signal });
    if (clock.now() < deadline) return release;
    release();
    return failure("TIMED_OUT", context);
  } catch (reason) {
    if (!signal?.aborted) throw reason;
    return failure("CANCELLED", context);
  }
}

/** Sleeps between two attempts. @returns `false` when the caller gave up meanwhile. */
async function pause(ms: number, { signal }: ExchangeOptions, { clock }: ExchangePorts): Promise<boolean> {
  try {
    await clock.sleep(ms, signal);
    return true;
  } catch (reason) {
    if (!signal?.aborted) throw reason;
    return false;
  }
}

/** The error for a caller who gave up while nothing was under way. */
function cancellation(attempts: number, { operation }: ExchangeOptions, { vendor }: ExchangePorts): ApiError {
  return failure("CANCELLED", { vendor, operation, attempts });
}
