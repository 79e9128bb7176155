import { type RootClient, rootClient } from "@oubli/client-kit";
import type { Operations, Paths, Resources } from "../generated/methods.ts";
import { everything } from "../generated/resources.ts";
import { type LoyaltyOptions, setupOf } from "./setup.ts";

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
