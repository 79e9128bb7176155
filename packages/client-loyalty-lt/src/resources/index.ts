// A client with some resources of Loyalty.lt, for where every byte counts: what is not given is not in the bundle

import { type ClientOf, namedClient, type ResourcesOf } from "@oubli/client-kit";
import type { Resources } from "../../generated/methods.ts";
import { type LoyaltyOptions, setupOf } from "../setup.ts";

export * from "../../generated/resources.ts";

/**
 * Makes a client that knows these resources only: `createLoyaltyClient({ apiKey, apiSecret, resources: { customers } })`.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unusable base URL, and in a browser, where the key would be everybody's.
 */
export function createLoyaltyClient<const Given extends ResourcesOf<Resources>>({
  resources,
  ...options
}: LoyaltyOptions & { readonly resources: Given }): ClientOf<Resources, Given> {
  return namedClient<Resources, Given>(setupOf(options), resources);
}
