import OpenAI from "openai";
import type { LeadPage, Open } from "../peer.ts";

/** An SDK as Stainless generated them; its open `get` calls any path of any server. */
export const open: Open = (address) => {
  const client = new OpenAI({ baseURL: address, apiKey: "bench" });
  return async () => (await client.get<LeadPage>("/leads")).data.length;
};
