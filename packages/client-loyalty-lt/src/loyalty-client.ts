import {
  type ClientOptions,
  createTypedClient,
  createVendorClient,
  type TypedClient,
} from "@oubli/client-kit";
import { facts } from "../generated/facts.ts";
import type { paths } from "../generated/types.ts";

/**
 * Whose calls these are: a program with its key pair, or a person with the token of a session.
 *
 * A session must say which partner it is for. `shopId` narrows calls that know shops to one of them.
 */
export type LoyaltyKey =
  | {
      readonly apiKey: string;
      readonly apiSecret: string;
      readonly partnerId?: string;
      readonly shopId?: string;
    }
  | { readonly accessToken: string; readonly partnerId: string; readonly shopId?: string };

/** Typed `GET`, `POST`, `PUT` and `DELETE` by path; `vendor` makes calls by operation id. */
export type LoyaltyClient = TypedClient<paths>;

/**
 * Makes a client for Loyalty.lt. Sends nothing yet.
 *
 * The address is the one of the vendor's test system; give `baseUrl` for the real one.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unusable base URL.
 */
export function createLoyaltyClient(key: LoyaltyKey, options: ClientOptions = {}): LoyaltyClient {
  const { partnerId, shopId } = key;
  const credentials: Readonly<Record<string, string>> =
    "accessToken" in key
      ? { PartnerSession: key.accessToken }
      : { ApiKey: key.apiKey, ApiSecret: key.apiSecret };
  const parameters = {
    ...(partnerId === undefined ? {} : { "X-Partner-ID": partnerId }),
    ...(shopId === undefined ? {} : { "X-Shop-ID": shopId }),
  };
  return createTypedClient<paths>(createVendorClient({ ...options, facts, credentials, parameters }));
}
