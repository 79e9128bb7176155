import { createPacer } from "@oubli/client-kit";
import { createPartneroClient, leads } from "@oubli/client-partnero/resources";
import type { Open } from "../peer.ts";

// The pacer works as ever, with at most eight calls open; only its limit is one that is never reached.
const LIMIT = { calls: 1_000_000_000, per: "second" } as const;

/** One call by name that is no list. The server answers it with the same page as any other. */
export const open: Open = (address) => {
  const pacer = createPacer({ limit: LIMIT });
  const client = createPartneroClient({ apiKey: "bench", baseUrl: address, pacer, resources: { leads } });
  return async () => ((await client.leads.get("lead_1")) as unknown as readonly unknown[]).length;
};
