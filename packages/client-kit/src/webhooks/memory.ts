/** Remembers which deliveries were dealt with. Several processes need one in a database, with the same two functions. */
export interface DeliveryMemory {
  /** Whether this delivery, or a repetition of it, was dealt with already. */
  wasHandled(delivery: { readonly key: string }): boolean | Promise<boolean>;
  /** To be told after a delivery was dealt with, not before: a vendor repeats what it got no good answer to. */
  handled(delivery: { readonly key: string }): void | Promise<void>;
}

// At Fera's sixty changes a minute, the newest 10,000 reach back nearly three hours: longer than any of our vendors is
// known to repeat a delivery.
const MOST_KEPT = 10_000;

/** A memory of this process alone; it forgets the oldest deliveries beyond `most` (default 10,000). */
export function createDeliveryMemory(most: number = MOST_KEPT): DeliveryMemory {
  const keys = new Set<string>();
  return {
    wasHandled: ({ key }) => keys.has(key),
    handled: ({ key }) => {
      keys.delete(key);
      keys.add(key);
      for (const oldest of keys) {
        if (keys.size <= most) return;
        keys.delete(oldest);
      }
    },
  };
}
