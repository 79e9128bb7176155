import { createPacer } from "@oubli/client-kit";
import { createPartneroClient, leads } from "@oubli/client-partnero/resources";
import type { Open } from "../peer.ts";

// The pacer works as ever, with at most eight calls open; only its limit is one that is never reached.
const LIMIT = { calls: 1_000_000_000, per: "second" } as const;

/** Our client of one vendor by name, with the one resource that is called. */
export const open: Open = (address) => {
  const pacer = createPacer({ limit: LIMIT });
  const client = createPartneroClient({ apiKey: "bench", baseUrl: address, pacer, resources: { leads } });
  return async () => (await client.leads.list()).items.length;
};
