import type { NamedSetup } from "@oubli/client-kit";
import { vendor } from "../generated/vendor.ts";
import type { LoyaltyOptions } from "./loyalty-client.ts";

/** What follows from a key and the caller's choices. */
export function setupOf(options: LoyaltyOptions): NamedSetup {
  const { partnerId, shopId } = options;
  const credentials: Readonly<Record<string, string>> =
    "accessToken" in options
      ? { PartnerSession: options.accessToken }
      : { ApiKey: options.apiKey, ApiSecret: options.apiSecret };
  const account = {
    ...(partnerId === undefined ? {} : { "X-Partner-ID": partnerId }),
    ...(shopId === undefined ? {} : { "X-Shop-ID": shopId }),
  };
  return { vendor, surface: "default", credentials, account, options };
}
