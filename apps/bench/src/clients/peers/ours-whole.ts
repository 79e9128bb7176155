import { createPacer } from "@oubli/client-kit";
import { createPartneroClient } from "@oubli/client-partnero";
import type { Open } from "../peer.ts";

// The pacer works as ever, with at most eight calls open; only its limit is one that is never reached.
const LIMIT = { calls: 1_000_000_000, per: "second" } as const;

/** Our client of one vendor with all of its operations; openapi-fetch is in it, and loaded where a call is made by path. */
export const open: Open = (address) => {
  const pacer = createPacer({ limit: LIMIT });
  const client = createPartneroClient({ apiKey: "bench", baseUrl: address, pacer });
  return async () => (await client.GET("/leads")).data?.data.length ?? 0;
};
