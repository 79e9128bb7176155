import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { LeadPage, Open } from "../peer.ts";

const Paced = Octokit.plugin(throttling, retry);

/** The one peer that paces calls too, by GitHub's rules. */
export const open: Open = (address) => {
  const client = new Paced({
    baseUrl: address,
    auth: "bench",
    throttle: { onRateLimit: () => true, onSecondaryRateLimit: () => true },
  });
  return async () => ((await client.request("GET /leads")).data as LeadPage).data.length;
};
