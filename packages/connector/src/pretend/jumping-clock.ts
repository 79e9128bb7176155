import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "@oubli/client-kit";

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

// What is under way takes a few turns of the event loop; whoever waits is woken after it.
const TURNS = 3;

/** Time that goes by only when everybody waits, and then at once: from one who wakes to the next. */
export function jumpingClock(): Clock {
  let now = Date.UTC(2026, 0, 5, 9);
  let isGoing = false;
  const sleepers: Sleeper[] = [];
  const go = async (): Promise<void> => {
    isGoing = true;
    while (sleepers.length > 0) {
      for (let count = 0; count < TURNS; count += 1) await turn();
      const next = sleepers.toSorted((one, other) => one.at - other.at)[0];
      if (next === undefined) break;
      sleepers.splice(sleepers.indexOf(next), 1);
      now = Math.max(now, next.at);
      next.wake();
    }
    isGoing = false;
  };
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const sleeper = { at: now + Math.max(ms, 0), wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener(
          "abort",
          () => {
            const at = sleepers.indexOf(sleeper);
            if (at >= 0) sleepers.splice(at, 1);
            reject(signal.reason);
          },
          { once: true },
        );
        if (!isGoing) void go();
      }),
  };
}
