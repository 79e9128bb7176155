import { type Clock, WINDOW_MS } from "@oubli/client-kit";
import type { RateLimit } from "@oubli/datamap";

/** Counts calls by what the page says a key may send. */
export interface Budget {
  /** Milliseconds until one more may be sent; `undefined` where this one may. */
  spend(): number | undefined;
}

/** A budget over the last window, whenever that began; without an end where nobody knows one. */
export function budgetOf(limit: RateLimit | "unknown", clock: Clock): Budget {
  if (limit === "unknown") return { spend: () => undefined };
  const length = WINDOW_MS[limit.per];
  let sent: readonly number[] = [];
  return {
    spend: () => {
      const now = clock.now();
      sent = sent.filter((at) => at > now - length);
      const [oldest] = sent;
      if (oldest !== undefined && sent.length >= limit.calls) return oldest + length - now;
      sent = [...sent, now];
      return undefined;
    },
  };
}
