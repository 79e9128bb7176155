import { createClient } from "@hey-api/client-fetch";
import type { LeadPage, Open } from "../peer.ts";

export const open: Open = (address) => {
  const client = createClient({ baseUrl: address, headers: { authorization: "Bearer bench" } });
  return async () => (await client.get<{ 200: LeadPage }>({ url: "/leads" })).data?.data.length ?? 0;
};
