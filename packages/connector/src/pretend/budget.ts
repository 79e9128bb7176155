import type { Clock } from "@oubli/client-kit";
import type { RateLimit } from "@oubli/datamap";

const LENGTHS: Readonly<Record<RateLimit["per"], number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** Counts calls by what the page says a key may send. */
export interface Budget {
  /** Milliseconds until one more may be sent; `undefined` where this one may. */
  spend(): number | undefined;
}

/** A budget over the last window, whenever that began; without an end where nobody knows one. */
export function budgetOf(limit: RateLimit | "unknown", clock: Clock): Budget {
  if (limit === "unknown") return { spend: () => undefined };
  const length = LENGTHS[limit.per];
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
