import {
  type ClientOptions,
  createTypedClient,
  createVendorClient,
  type TypedClient,
} from "@oubli/client-kit";
import { facts } from "../generated/facts.ts";
import type { paths } from "../generated/types.ts";

/** An API key. It belongs to one program and decides which one the calls are about. */
export interface PartneroKey {
  readonly apiKey: string;
}

/** Typed `GET`, `PUT` and `DELETE` by path; `vendor` makes calls by operation id. */
export type PartneroClient = TypedClient<paths>;

/**
 * Makes a client for one program at Partnero. Sends nothing yet.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unusable base URL.
 */
export function createPartneroClient(key: PartneroKey, options: ClientOptions = {}): PartneroClient {
  return createTypedClient<paths>(
    createVendorClient({ ...options, facts, credentials: { ApiKey: key.apiKey } }),
  );
}
