import { type Clock, systemClock } from "./clock.ts";
import type { RateLimit } from "./facts.ts";
import { readRetryAt } from "./retry-at.ts";

/** A person waits for the answer (`live`), or a job works through a list (`background`). */
export type Priority = "live" | "background";

/**
 * Spends a vendor's budget of calls before the vendor has to refuse any. One pacer per key; clients may share it.
 *
 * It hands out turns, evenly spaced: live ones first, and first come first served among equals.
 */
export interface Pacer {
  /**
   * Waits for a turn to send one call.
   *
   * @returns A function to be called once, when the call has ended; until then the call counts as open.
   * @throws The signal's reason when it is aborted before the turn came; the turn then goes to the next in line.
   */
  take(options?: {
    readonly priority?: Priority;
    readonly signal?: AbortSignal | undefined;
  }): Promise<() => void>;
  /** Learns from an answer. `sentAt` tells an old refusal, already taken into account, from a new one. */
  heard(answer: { readonly status: number; readonly headers: Headers; readonly sentAt: number }): void;
  /** When the vendor takes calls again, in milliseconds since 1970; `undefined` when it takes them now. */
  pausedUntil(): number | undefined;
  /** Milliseconds until the last of this many further calls could be sent; `background` unless told. */
  estimate(calls: number, priority?: Priority): number;
}

/** How long the window of a declared limit is, in milliseconds. */
export const WINDOW_MS: Readonly<Record<RateLimit["per"], number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

// Calls arrive a little closer together than they were sent. Two per cent covers the usual jitter of a network; less
// would draw refusals near the limit, more would only take longer.
const MARGIN = 1.02;

// The margin adds up over an hour to calls that are never spent; so many of them may be sent without waiting. Ten are enough
// for one screen, and stay below the short-term limits vendors have besides their hourly ones.
const LARGEST_BURST = 10;

// Browsers open six connections to one host; a few more fill the line from a server, and the slowest vendor tier we
// know of allows 25.
const MOST_OPEN_CALLS = 8;

// An undeclared limit starts where the strictest declared one of our vendors is, and may grow to what a busy office
// needs. One more call a minute for every ten good answers doubles the pace in about seven minutes.
const UNKNOWN_START_PER_MINUTE = 60;
const UNKNOWN_LOWEST_PER_MINUTE = 1;
const UNKNOWN_HIGHEST_PER_MINUTE = 600;
const UNKNOWN_GROWTH_PER_ANSWER = 0.1;

interface Waiter {
  readonly priority: Priority;
  grant(): void;
}

/** Makes a pacer for one key. */
export function createPacer(options: {
  readonly limit: RateLimit | "unknown";
  readonly clock?: Clock;
}): Pacer {
  return new SpacingPacer(options.limit, options.clock ?? systemClock);
}

/** Generic cell rate algorithm: `#due` is when the next turn would come if all turns were evenly spaced. */
class SpacingPacer implements Pacer {
  readonly #clock: Clock;
  readonly #learns: boolean;
  readonly #burst: number;
  readonly #mostOpen: number;
  readonly #queue: Waiter[] = [];
  #spacing: number;
  // Both on the watch, not on the clock.
  #due = Number.NEGATIVE_INFINITY;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #slowedAt = Number.NEGATIVE_INFINITY;
  #open = 0;
  #pumping = false;
  #nap: AbortController | undefined;

  constructor(limit: RateLimit | "unknown", clock: Clock) {
    this.#clock = clock;
    this.#learns = limit === "unknown";
    const known = limit === "unknown" ? { calls: UNKNOWN_START_PER_MINUTE, per: "minute" as const } : limit;
    this.#spacing = (WINDOW_MS[known.per] / known.calls) * MARGIN;
    // What the margin leaves over in one window, so that even a burst at its start keeps the whole window within budget.
    this.#burst = Math.min(Math.max(Math.floor(known.calls * (1 - 1 / MARGIN)), 1), LARGEST_BURST);
    const declared = limit === "unknown" ? undefined : limit.concurrent;
    this.#mostOpen = Math.max(Math.min(declared ?? MOST_OPEN_CALLS, MOST_OPEN_CALLS), 1);
  }

  take(
    options: { readonly priority?: Priority; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<() => void> {
    const { priority = "live", signal } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const leave = (): void => {
        this.#queue.splice(this.#queue.indexOf(waiter), 1);
        // No caller is left to wait for: the timer must not keep a process alive.
        if (this.#queue.length === 0) this.#nap?.abort();
        reject(signal?.reason);
      };
      const grant = (): void => {
        signal?.removeEventListener("abort", leave);
        resolve(this.#openCall());
      };
      const waiter: Waiter = { priority, grant };
      signal?.addEventListener("abort", leave, { once: true });
      this.#queue.push(waiter);
      void this.#pump();
    });
  }

  heard({ status, headers, sentAt }: { status: number; headers: Headers; sentAt: number }): void {
    const now = this.#clock.now();
    const used = status === 429 || headers.get("x-ratelimit-remaining")?.trim() === "0";
    const retryAt = used ? readRetryAt(headers, now) : undefined;
    if (retryAt !== undefined)
      this.#pausedUntil = Math.max(this.#pausedUntil, retryAt - now + this.#elapsed());
    if (!this.#learns) return;
    const perMinute = (WINDOW_MS.minute * MARGIN) / this.#spacing;
    if (status !== 429)
      this.#setPace(Math.min(perMinute + UNKNOWN_GROWTH_PER_ANSWER, UNKNOWN_HIGHEST_PER_MINUTE));
    else if (sentAt > this.#slowedAt) {
      this.#setPace(Math.max(perMinute / 2, UNKNOWN_LOWEST_PER_MINUTE));
      this.#slowedAt = now;
    }
  }

  pausedUntil(): number | undefined {
    const wait = this.#pausedUntil - this.#elapsed();
    return wait > 0 ? this.#clock.now() + wait : undefined;
  }

  estimate(calls: number, priority: Priority = "background"): number {
    if (calls <= 0) return 0;
    const now = this.#elapsed();
    const start = Math.max(this.#due, this.#pausedUntil, now);
    const waiting = this.#queue.filter((waiter) => priority === "background" || waiter.priority === "live");
    const ahead = waiting.length + calls - this.#burst;
    return Math.max(Math.ceil(start + ahead * this.#spacing - now), this.#pausedUntil - now, 0);
  }

  #elapsed(): number {
    return this.#clock.elapsed?.() ?? this.#clock.now();
  }

  #setPace(perMinute: number): void {
    this.#spacing = (WINDOW_MS.minute * MARGIN) / perMinute;
  }

  #openCall(): () => void {
    this.#open += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#open -= 1;
      void this.#pump();
    };
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      while (this.#queue.length > 0 && this.#open < this.#mostOpen) {
        const wait = this.#turnAt() - this.#elapsed();
        if (wait > 0) await this.#sleep(wait);
        else this.#grantNext();
      }
    } finally {
      this.#pumping = false;
    }
  }

  #turnAt(): number {
    return Math.max(this.#due - (this.#burst - 1) * this.#spacing, this.#pausedUntil);
  }

  #grantNext(): void {
    const live = this.#queue.findIndex((waiter) => waiter.priority === "live");
    const [next] = this.#queue.splice(Math.max(live, 0), 1);
    this.#due = Math.max(this.#due, this.#elapsed()) + this.#spacing;
    next?.grant();
  }

  async #sleep(ms: number): Promise<void> {
    const nap = new AbortController();
    this.#nap = nap;
    // Being woken early does no harm: the pump checks again who waits and for how long.
    await this.#clock.sleep(ms, nap.signal).catch((reason: unknown) => {
      if (!nap.signal.aborted) throw reason;
    });
    this.#nap = undefined;
  }
}
