import { type RootClient, rootClient } from "@oubli/client-kit";
import type { Operations, Paths, Resources } from "../generated/methods.ts";
import { everything } from "../generated/resources.ts";
import { type PartneroOptions, setupOf } from "./setup.ts";

/**
 * Partnero by name (`customers.create`), by path (`GET("/customers/{key}")`), by operation id (`call("createCustomer")`), and what is
 * not described (`request`).
 */
export interface PartneroClient extends RootClient<Resources, Paths, Operations> {}

/**
 * Makes a client for one program at Partnero. Sends nothing yet.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unusable base URL, and in a browser, where the key would be everybody's.
 */
export function createPartneroClient(options: PartneroOptions): PartneroClient {
  return rootClient<Resources, Paths, Operations>(setupOf(options), everything);
}
