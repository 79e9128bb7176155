// The one clock of the desk while it works. Without work nothing ticks, and nothing is drawn.
const TICK_MS = 1_000;

/** Something that ticks once a second between start and stop. */
export interface Ticker {
  /** A second start changes nothing. */
  start(): void;
  stop(): void;
}

/** Makes one that stands still. */
export function createTicker(tick: () => void): Ticker {
  let ticking: NodeJS.Timeout | undefined;
  return {
    start: () => {
      ticking ??= setInterval(tick, TICK_MS);
    },
    stop: () => {
      clearInterval(ticking);
      ticking = undefined;
    },
  };
}
