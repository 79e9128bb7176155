/** Time, handed in so that tests and demonstrations need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Resolves after `ms` milliseconds, or somewhat earlier when `ms` is more than timers can count.
   *
   * @throws The signal's reason as soon as it is aborted; no listener stays behind either way.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

// Timers count milliseconds in 31 bits; one more and they fire at once.
export const LONGEST_TIMER_MS: number = 2 ** 31 - 1;

/** The computer's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener("abort", stop);
          resolve();
        },
        Math.min(Math.max(ms, 0), LONGEST_TIMER_MS),
      );
      signal?.addEventListener("abort", stop, { once: true });
    }),
};
