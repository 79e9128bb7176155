import { type NamedClientOptions, type RootClient, rootClient } from "@oubli/client-kit";
import type {
  Operations,
  PartnersOperations,
  PartnersPaths,
  PartnersResources,
  Paths,
  Resources,
} from "../generated/methods.ts";
import { everything } from "../generated/resources.ts";
import type { FeraKey, FeraPartnerKey, FeraShopKey } from "./key.ts";
import { setupOf } from "./setup.ts";

/** Everything about calls that the caller chooses; the kind of key decides what the client can do. */
export type FeraOptions<Key extends FeraKey = FeraKey> = Key & NamedClientOptions;

/**
 * Everything of one shop, by name (`reviews.list`), by path (`GET("/reviews")`), by operation id (`call("listReviews")`), and what is
 * not described (`request`).
 */
export interface FeraClient extends RootClient<Resources, Paths, Operations> {}

/** What a partner may read of any shop. There is nothing private in it. */
export interface FeraPartnerClient extends RootClient<PartnersResources, PartnersPaths, PartnersOperations> {}

/**
 * Makes a client for Fera. Sends nothing yet.
 *
 * A secret key or an access token reaches everything of one shop; a partner key reaches what is published only, and its client
 * offers nothing else.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unusable base URL, and in a browser, where the key would be everybody's.
 */
export function createFeraClient(options: FeraOptions<FeraShopKey>): FeraClient;
export function createFeraClient(options: FeraOptions<FeraPartnerKey>): FeraPartnerClient;
export function createFeraClient(options: FeraOptions): FeraClient | FeraPartnerClient {
  return rootClient<Resources, Paths, Operations>(setupOf(options), everything);
}
