// A client with some resources of Partnero, for where every byte counts: what is not given is not in the bundle

import { type ClientOf, namedClient, type ResourcesOf } from "@oubli/client-kit";
import type { Resources } from "../../generated/methods.ts";
import { type PartneroOptions, setupOf } from "../setup.ts";

export * from "../../generated/resources.ts";

/**
 * Makes a client that knows these resources only: `createPartneroClient({ apiKey, resources: { leads } })`.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unusable base URL, and in a browser, where the key would be everybody's.
 */
export function createPartneroClient<const Given extends ResourcesOf<Resources>>({
  resources,
  ...options
}: PartneroOptions & { readonly resources: Given }): ClientOf<Resources, Given> {
  return namedClient<Resources, Given>(setupOf(options), resources);
}
