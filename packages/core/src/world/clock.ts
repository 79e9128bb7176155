import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "@oubli/engine";

/** The machine's own clocks. */
export const systemClock: Clock = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, signal === undefined ? {} : { signal });
  },
};
