import { type NamedClientOptions, type RootClient, rootClient, writeForm } from "@oubli/client-kit";
import type { OauthOperations, OauthPaths, OauthResources } from "../generated/methods.ts";
import { everything } from "../generated/resources.ts";
import { vendor } from "../generated/vendor.ts";

/** Tokens of apps that shops install. */
export interface FeraOAuthClient extends RootClient<OauthResources, OauthPaths, OauthOperations> {}

/**
 * Makes a client that exchanges and gives back tokens of an app: `oauth.createToken`, `oauth.revokeToken`. It takes no key; the
 * app's own id and secret go with each call.
 *
 * @throws {ApiError} `INVALID_REQUEST` for an unusable base URL, and in a browser, where the secret would be everybody's.
 */
export function createFeraOAuthClient(options: NamedClientOptions = {}): FeraOAuthClient {
  const setup = { vendor, surface: "oauth", credentials: {}, writeBody: writeForm, options };
  return rootClient<Record<keyof typeof everything, never> & OauthResources, OauthPaths, OauthOperations>(
    setup,
    everything,
  );
}
