import { type NamedClientOptions, type RootClient, rootClient } from "@oubli/client-kit";
import type { Operations, Paths, Resources } from "../generated/methods.ts";
import { everything } from "../generated/resources.ts";
import { setupOf } from "./setup.ts";

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

/**
 * Loyalty.lt by name (`customers.get`), by path (`GET("/customers/{id}")`), by operation id (`call("getCustomer")`), and what is not
 * described (`request`).
 */
export interface LoyaltyClient extends RootClient<Resources, Paths, Operations> {}

/**
 * Makes a client for Loyalty.lt. Sends nothing yet.
 *
 * The address is the one of the vendor's test system; give `baseUrl` for the real one.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unusable base URL, and in a browser, where the key would be everybody's.
 */
export function createLoyaltyClient(options: LoyaltyOptions): LoyaltyClient {
  return rootClient<Resources, Paths, Operations>(setupOf(options), everything);
}
