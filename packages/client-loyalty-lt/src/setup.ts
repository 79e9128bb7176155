import type { NamedClientOptions, NamedSetup } from "@oubli/client-kit";
import { vendor } from "../generated/vendor.ts";

/**
 * Whose calls these are: a program with its key pair, or a person with the token of a session.
 *
 * A session must say which partner it is for. `shopId` narrows calls that know shops to one of them.
 */
export type LoyaltyKey =
  | {
      readonly apiKey: string;
      readonly apiSecret: string;
      readonly partnerId?: string | undefined;
      readonly shopId?: string | undefined;
    }
  | { readonly accessToken: string; readonly partnerId: string; readonly shopId?: string | undefined };

/** Everything about calls that the caller chooses. */
export type LoyaltyOptions = LoyaltyKey & NamedClientOptions;

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
