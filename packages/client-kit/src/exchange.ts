import { ApiError } from "./api-error.ts";
import type { PreparedRequest } from "./attempt.ts";
import { Dispatch } from "./dispatch.ts";
import type { Exchange, ExchangeOptions, ExchangePorts } from "./exchange-terms.ts";
import { failure } from "./failure.ts";
import { type Attempt, judge, type RawAnswer } from "./judge.ts";
import { readRetryAt } from "./retry-at.ts";

// The first retry comes within half a second, the usual length of a hiccup; the last ones within twenty, so that five
// of them outlast the restart of a server.
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 20_000;

/**
 * Sends a call, again where that can do no harm, until there is an answer or the time is up.
 *
 * @throws Only what the caller's own `beforeSending` or pacer throws.
 */
export async function exchange(
  prepared: PreparedRequest,
  options: ExchangeOptions,
  ports: ExchangePorts,
): Promise<Exchange> {
  const dispatch = new Dispatch(prepared, options, ports);
  let last: Exchange | undefined;
  for (let round = 1; ; round += 1) {
    const attempt = ports.around
      ? await ports.around(dispatch, round, options, ports)
      : await dispatch.send(undefined, options.signal);
    if (attempt instanceof ApiError)
      return last && attempt.code === "TIMED_OUT" ? last : { ok: false, error: attempt, ...wireOf(dispatch) };
    const next = decide({ attempt: attempt, round: round }, dispatch, options, ports);
    if (next.done) return next.exchange;
    last = next.exchange;
    if (!(await pause(next.waitMs, options, ports)))
      return { ok: false, error: dispatch.cancelled(), ...wireOf(dispatch) };
  }
}

/** The vendor's own answer to the latest sending, which hooks cannot change; empty when there was none. */
function wireOf({ last }: Dispatch): { readonly wire?: RawAnswer } {
  return last?.kind === "answered" ? { wire: last.answer } : {};
}

type Next =
  | { readonly done: true; readonly exchange: Exchange }
  | { readonly done: false; readonly exchange: Exchange; readonly waitMs: number };

/** What became of the latest sending, and which one it was, counted from 1. */
interface Round {
  readonly attempt: Attempt;
  readonly round: number;
}

/** Whether to go on, and after how long. Pure. */
function decide(
  { attempt, round }: Round,
  dispatch: Dispatch,
  options: ExchangeOptions,
  ports: ExchangePorts,
): Next {
  const verdict = judge(attempt, options);
  if (verdict.ok)
    return { done: true, exchange: { ...verdict, attempts: dispatch.sent, ...wireOf(dispatch) } };
  const answer = attempt.kind === "answered" ? attempt.answer : undefined;
  const now = ports.clock.now();
  const asks = { RATE_LIMITED: "limit", SERVER_FAILED: "failure" } as const;
  const because =
    verdict.code === "RATE_LIMITED" || verdict.code === "SERVER_FAILED" ? asks[verdict.code] : undefined;
  const retryAt = answer && because ? readRetryAt(answer.headers, now, because) : undefined;
  const error = failure(verdict.code, { ...dispatch.context, retryAt }, attempt);
  const exchange: Exchange = { ok: false, error, ...(answer ? { answer } : {}), ...wireOf(dispatch) };
  const waitMs = retryAt === undefined ? backoff(round, ports.random) : retryAt - now;
  if (!verdict.again || round > options.retries || now + waitMs >= dispatch.deadline)
    return { done: true, exchange };
  return { done: false, exchange, waitMs };
}

/** "Full jitter": anything between at once and the longest wait, so that callers that failed together do not return together. */
function backoff(round: number, random: () => number): number {
  return random() * Math.min(FIRST_BACKOFF_MS * 2 ** (round - 1), LONGEST_BACKOFF_MS);
}

/** Sleeps between two attempts. @returns `false` when the caller gave up in the meantime. */
async function pause(ms: number, { signal }: ExchangeOptions, { clock }: ExchangePorts): Promise<boolean> {
  try {
    await clock.sleep(ms, signal);
    return true;
  } catch (reason) {
    if (!signal?.aborted) throw reason;
    return false;
  }
}
