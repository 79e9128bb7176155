// A client with some resources of Fera, for where every byte counts: what is not given is not in the bundle

import { type ClientOf, namedClient, type ResourcesOf } from "@oubli/client-kit";
import type { PartnersResources, Resources } from "../../generated/methods.ts";
import type { FeraOptions } from "../fera-client.ts";
import type { FeraKey, FeraPartnerKey, FeraShopKey } from "../key.ts";
import { setupOf } from "../setup.ts";

export * from "../../generated/resources.ts";

/**
 * Makes a client that knows these resources only: `createFeraClient({ secretKey, resources: { reviews } })`.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unusable base URL, and in a browser, where the key would be everybody's.
 */
export function createFeraClient<const Given extends ResourcesOf<Resources>>(
  options: FeraOptions<FeraShopKey> & { readonly resources: Given },
): ClientOf<Resources, Given>;
export function createFeraClient<const Given extends ResourcesOf<PartnersResources>>(
  options: FeraOptions<FeraPartnerKey> & { readonly resources: Given },
): ClientOf<PartnersResources, Given>;
export function createFeraClient({
  resources,
  ...options
}: FeraOptions<FeraKey> & { readonly resources: ResourcesOf<Resources> }): object {
  return namedClient<Resources, ResourcesOf<Resources>>(setupOf(options), resources);
}
