import type { Limit } from "./sandbox.ts";

/** What one key has left. */
export interface Budget {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** When the window ends. */
  readonly resetsAt: Date;
  /** Whole seconds until then, at least one. */
  readonly retryAfter: number;
}

export type RateLimiter = (key: string) => Budget | undefined;

const MILLISECONDS = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/**
 * Counts calls per key in windows that begin with a key's first call. No vendor documents its kind of
 * window; a fixed one is the least forgiving for a client that sends bursts.
 *
 * @returns A limiter that answers `undefined` for every key when there is no limit.
 */
export function createRateLimiter(limit: Limit | "none", now: () => Date): RateLimiter {
  if (limit === "none") return () => undefined;
  const windows = new Map<string, { start: number; calls: number }>();
  const length = MILLISECONDS[limit.per];
  return (key) => {
    const time = now().getTime();
    let window = windows.get(key);
    if (!window || time - window.start >= length) {
      window = { start: time, calls: 0 };
      windows.set(key, window);
    }
    window.calls += 1;
    const end = window.start + length;
    return {
      allowed: window.calls <= limit.calls,
      limit: limit.calls,
      remaining: Math.max(0, limit.calls - window.calls),
      resetsAt: new Date(end),
      retryAfter: Math.max(1, Math.ceil((end - time) / 1000)),
    };
  };
}
