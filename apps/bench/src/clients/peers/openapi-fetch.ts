import createClient from "openapi-fetch";
import type { LeadPage, Open } from "../peer.ts";

interface Paths {
  readonly "/leads": {
    readonly get: {
      readonly responses: { readonly 200: { readonly content: { readonly "application/json": LeadPage } } };
    };
  };
}

/** What our clients stand on, alone. */
export const open: Open = (address) => {
  const client = createClient<Paths>({ baseUrl: address, headers: { authorization: "Bearer bench" } });
  return async () => (await client.GET("/leads")).data?.data.length ?? 0;
};
