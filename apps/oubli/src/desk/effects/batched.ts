/** Collects what comes too fast to be drawn. */
export interface Batch<T> {
  add(item: T): void;
  /** Hands over what is left. Nothing may be added afterwards. */
  flush(): void;
}

// Five times a second is as fast as numbers can be read, and costs little to draw.
const EVERY_MS = 200;

/** Hands items over in order, several at a time, at most five times a second. */
export function batched<T>(hand: (items: readonly T[]) => void): Batch<T> {
  let items: T[] = [];
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (items.length === 0) return;
    const now = items;
    items = [];
    hand(now);
  }

  return {
    add: (item) => {
      items.push(item);
      timer ??= setTimeout(flush, EVERY_MS);
    },
    flush,
  };
}
