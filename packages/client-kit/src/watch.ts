import type { PreparedRequest } from "./attempt.ts";
import type { Clock } from "./clock.ts";
import type { Digests } from "./digest.ts";
import type { Exchange } from "./exchange-terms.ts";
import { type CallRecord, recordOf } from "./record.ts";

/** Sees every call that was prepared, before and after. Never changes how one ends. */
export interface Watch {
  begin(prepared: PreparedRequest): Promise<{ end(result: Exchange, operation: string): Promise<void> }>;
}

/** A watch that tells `observe` of every call once it is over, with digests where they are given. What `observe` throws is dropped. */
export function watchFor(
  observe: (record: CallRecord) => void,
  {
    vendor,
    clock,
    digests,
  }: { readonly vendor: string; readonly clock: Clock; readonly digests?: Digests | undefined },
): Watch {
  return {
    async begin(prepared) {
      const startedAt = clock.now();
      const requestDigest = await digests?.ofRequest(prepared);
      return {
        async end(result, operation) {
          const known = { vendor, operation, startedAt, endedAt: clock.now(), requestDigest };
          const record = await recordOf(result, known, digests);
          try {
            observe(record);
          } catch {
            // The vendor has done what it was asked to; a broken observer must not make that look undone.
          }
        },
      };
    },
  };
}
