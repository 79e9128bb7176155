import {
  type ClientOptions,
  createTypedClient,
  createVendorClient,
  type TypedClient,
} from "@oubli/client-kit";
import { facts } from "../generated/facts.ts";
import type { paths } from "../generated/types.ts";

/** Whose calls these are: a shop's own key, a partner app's token, or a partner's key and the shop it is about. */
export type FeraKey =
  | { readonly secretKey: string }
  | { readonly accessToken: string }
  | { readonly partnerKey: string; readonly store: FeraStore };

/** One shop, by its address, its Fera id (`fsto_…`) or its public key (`pk_…`). */
export type FeraStore =
  | { readonly domain: string }
  | { readonly storeId: string }
  | { readonly publicKey: string };

/** Typed `GET`, `PUT` and `DELETE` by path; `vendor` makes calls by operation id. */
export type FeraClient = TypedClient<paths>;

/**
 * Makes a client for Fera. Sends nothing yet.
 *
 * A secret key or an access token reaches everything of one shop; a partner key what a shop has published.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unusable base URL.
 */
export function createFeraClient(key: FeraKey, options: ClientOptions = {}): FeraClient {
  return createTypedClient<paths>(createVendorClient({ ...options, facts, ...access(key) }));
}

type Access = {
  readonly surface: string;
  readonly credentials: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string>>;
};

function access(key: FeraKey): Access {
  if ("secretKey" in key) return { surface: "private", credentials: { SecretKey: key.secretKey } };
  if ("accessToken" in key) return { surface: "private", credentials: { AppToken: key.accessToken } };
  return { surface: "partners", credentials: { PartnerKey: key.partnerKey }, parameters: nameOf(key.store) };
}

function nameOf(store: FeraStore): Readonly<Record<string, string>> {
  if ("domain" in store) return { domain: store.domain };
  if ("storeId" in store) return { store_id: store.storeId };
  return { store_public_key: store.publicKey };
}
