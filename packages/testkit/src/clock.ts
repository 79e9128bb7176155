import type { Clock } from "@oubli/engine";

/** A clock that stands still until it is told otherwise. Sleeping moves it. */
export interface ManualClock extends Clock {
  /** Moves both clocks on. */
  pass(ms: number): void;
  /** Sets the wall clock alone, as an administrator or a time server would. */
  setWall(ms: number): void;
}

export function manualClock(start: string = "2026-11-20T12:00:00.000Z"): ManualClock {
  let wall = Date.parse(start);
  let monotonic = 0;
  const pass = (ms: number) => {
    wall += ms;
    monotonic += ms;
  };
  return {
    wall: () => wall,
    monotonic: () => monotonic,
    sleep: async (ms) => pass(ms),
    pass,
    setWall: (ms) => {
      wall = ms;
    },
  };
}
