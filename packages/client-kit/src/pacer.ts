import { CallLog } from "./call-log.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { RateLimit } from "./facts.ts";
import { readRetryAt } from "./retry-at.ts";

/** A person waits for the answer (`live`), or a job works through a list (`background`). */
export type Priority = "live" | "background";

/**
 * Spends a vendor's budget of calls before the vendor has to refuse any. One pacer per key; clients may share it.
 *
 * A third of the budget may go at once, and the rest is spread over the window: live calls first, and first come first
 * served among equals. A call counts from its start until a whole window after its end, so that no window of the vendor's
 * holds more than the budget, wherever it begins and whenever the call arrived. A limit nobody knows is not paced before the
 * vendor has refused a call; from then on calls are evenly spaced, at a pace that is learned.
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
  /**
   * A turn that is free at once, without a wait; `undefined` where there is none, and {@link Pacer.take} has to be asked. Absent in a
   * pacer that always waits.
   */
  takeNow?(): (() => void) | undefined;
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

// Watches do not run quite alike, and some vendors round. How long a call was on its way needs no margin.
const MARGIN = 1.005;

// Enough for a screen or a short script at once, and two thirds left for whoever comes next.
const BURST = 1 / 3;

// Browsers open six connections to one host; a few more fill the line from a server. Where a vendor allows a number of
// open calls, so many are used, up to what one process has a use for.
const OPEN_CALLS = 8;
const MOST_OPEN_CALLS = 32;

// After its first refusal an unknown limit is taken for the strictest declared one of our vendors, unless more went through.
// One more call a minute for every ten good answers leads back from a fifth less in about a hundred answers.
const UNKNOWN_START_PER_MINUTE = 60;
const UNKNOWN_LOWEST_PER_MINUTE = 1;
const UNKNOWN_GROWTH_PER_ANSWER = 0.1;
const AFTER_REFUSAL = 0.8;

// An estimate follows so many turns one by one; beyond, the pace is even.
const FOLLOWED_TURNS = 2_000;

interface Waiter {
  readonly priority: Priority;
  grant(): void;
}

/** Makes a pacer for one key. */
export function createPacer(options: {
  readonly limit: RateLimit | "unknown";
  readonly clock?: Clock;
}): Pacer {
  return new WindowPacer(options.limit, options.clock ?? systemClock);
}

class WindowPacer implements Pacer {
  readonly #clock: Clock;
  readonly #limit: RateLimit | undefined;
  readonly #windowMs: number;
  readonly #mostOpen: number;
  readonly #queue: Waiter[] = [];
  readonly #log: CallLog;
  /** Calls in one window. */
  #budget: number;
  // All of these on the watch, not on the clock.
  #last = Number.NEGATIVE_INFINITY;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #slowedAt = Number.NEGATIVE_INFINITY;
  /** What somebody else has spent of the same budget. */
  #others = { calls: 0, until: Number.NEGATIVE_INFINITY };
  #open = 0;
  #pumping = false;
  #nap: AbortController | undefined;

  constructor(limit: RateLimit | "unknown", clock: Clock) {
    this.#clock = clock;
    this.#limit = limit === "unknown" ? undefined : limit;
    this.#windowMs = WINDOW_MS[this.#limit?.per ?? "minute"] * MARGIN;
    this.#budget = this.#limit?.calls ?? Number.POSITIVE_INFINITY;
    this.#log = new CallLog(this.#windowMs);
    this.#mostOpen = Math.max(Math.min(this.#limit?.concurrent ?? OPEN_CALLS, MOST_OPEN_CALLS), 1);
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

  takeNow(): (() => void) | undefined {
    const now = this.#elapsed();
    if (this.#queue.length > 0 || this.#pumping || this.#open >= this.#mostOpen) return undefined;
    if (this.#turnAt(this.#log, now, this.#last, this.#open) > now) return undefined;
    this.#last = now;
    return this.#openCall();
  }

  heard({ status, headers, sentAt }: { status: number; headers: Headers; sentAt: number }): void {
    const now = this.#clock.now();
    const left = numberIn(headers, "remaining");
    if (status === 429 || left === 0) {
      const retryAt = readRetryAt(headers, now);
      if (retryAt !== undefined)
        this.#pausedUntil = Math.max(this.#pausedUntil, retryAt - now + this.#elapsed());
    }
    if (this.#limit && left !== undefined) this.#hearOthers(this.#limit, left, headers);
    if (!this.#limit) this.#learn(status, sentAt);
  }

  pausedUntil(): number | undefined {
    const wait = this.#pausedUntil - this.#elapsed();
    return wait > 0 ? this.#clock.now() + wait : undefined;
  }

  estimate(calls: number, priority: Priority = "background"): number {
    if (calls <= 0) return 0;
    const now = this.#elapsed();
    const before = this.#queue.filter((waiter) => priority === "background" || waiter.priority === "live");
    const turns = before.length + calls;
    const log = this.#log.copy();
    // When calls end cannot be foretold: as if all of them did at once.
    for (let open = 0; open < this.#open; open += 1) log.add(now);
    let [at, last] = [now, this.#last];
    for (let turn = 0; turn < Math.min(turns, FOLLOWED_TURNS); turn += 1) {
      // When a turn would have come, a call before it may count no more, or count still.
      for (let next = this.#turnAt(log, at, last); next > at; next = this.#turnAt(log, at, last)) at = next;
      last = at;
      log.add(at);
    }
    return Math.ceil(at - now + (Math.max(turns - FOLLOWED_TURNS, 0) * this.#windowMs) / this.#budget);
  }

  #elapsed(): number {
    return this.#clock.elapsed?.() ?? this.#clock.now();
  }

  /** Takes what the vendor counts beyond our own calls for somebody else's, where it speaks of the limit we know. */
  #hearOthers(limit: RateLimit, left: number, headers: Headers): void {
    if (numberIn(headers, "limit") !== limit.calls) return;
    const now = this.#elapsed();
    const clockNow = this.#clock.now();
    const resetAt = readRetryAt(headers, clockNow);
    this.#others = {
      calls: Math.max(limit.calls - left - this.#open - this.#log.count(now), 0),
      until: now + Math.min(resetAt === undefined ? this.#windowMs : resetAt - clockNow, this.#windowMs),
    };
  }

  #learn(status: number, sentAt: number): void {
    if (status !== 429) {
      this.#budget += UNKNOWN_GROWTH_PER_ANSWER;
      return;
    }
    // Calls that were out together are refused together, and mean one thing.
    if (sentAt <= this.#slowedAt) return;
    this.#slowedAt = this.#clock.now();
    const wentThrough = this.#open + this.#log.count(this.#elapsed());
    const learned = AFTER_REFUSAL * Math.min(wentThrough, this.#budget);
    const lowest = Number.isFinite(this.#budget) ? UNKNOWN_LOWEST_PER_MINUTE : UNKNOWN_START_PER_MINUTE;
    this.#budget = Math.max(learned, lowest);
  }

  #openCall(): () => void {
    this.#open += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#open -= 1;
      this.#log.add(this.#elapsed());
      if (this.#queue.length > 0) void this.#pump();
    };
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      while (this.#queue.length > 0 && this.#open < this.#mostOpen) {
        const now = this.#elapsed();
        const wait = this.#turnAt(this.#log, now, this.#last, this.#open) - now;
        // Every call of the budget is open still: the first that ends comes back here.
        if (wait === Number.POSITIVE_INFINITY) return;
        if (wait > 0) await this.#sleep(wait);
        else this.#grantNext(now);
      }
    } finally {
      this.#pumping = false;
    }
  }

  /** When the next call may be sent, on the watch; in the past where it may be sent now. */
  #turnAt(log: CallLog, now: number, last: number, open = 0): number {
    const others = this.#others.until > now ? this.#others : undefined;
    const used = open + log.count(now) + (others?.calls ?? 0);
    const burst = this.#limit ? Math.max(Math.floor(this.#budget * BURST), 1) : 1;
    if (used < burst || this.#budget === Number.POSITIVE_INFINITY) return this.#pausedUntil;
    const frees = Math.min(
      log.frees() ?? Number.POSITIVE_INFINITY,
      others?.calls ? others.until : Number.POSITIVE_INFINITY,
    );
    if (used + 1 > this.#budget) return Math.max(frees, this.#pausedUntil);
    const span = Math.min(frees, now + this.#windowMs) - last;
    const pause = Math.max(this.#windowMs / this.#budget, span / (this.#budget - used + 1));
    return Math.max(last + pause, this.#pausedUntil);
  }

  #grantNext(now: number): void {
    const live = this.#queue.findIndex((waiter) => waiter.priority === "live");
    const [next] = this.#queue.splice(Math.max(live, 0), 1);
    this.#last = now;
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

/** A quota header as vendors write it today, with or without `X-`. */
function numberIn(headers: Headers, name: "limit" | "remaining"): number | undefined {
  const text = (headers.get(`x-ratelimit-${name}`) ?? headers.get(`ratelimit-${name}`))?.trim() ?? "";
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
