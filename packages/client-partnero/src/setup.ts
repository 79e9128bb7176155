import type { NamedClientOptions, NamedSetup } from "@oubli/client-kit";
import { vendor } from "../generated/vendor.ts";

/** An API key. It belongs to one program and decides which one the calls are about. */
export interface PartneroKey {
  readonly apiKey: string;
}

/** Everything about calls that the caller chooses. */
export interface PartneroOptions extends PartneroKey, NamedClientOptions {}

/** What follows from a key and the caller's choices. */
export function setupOf({ apiKey, ...options }: PartneroOptions): NamedSetup {
  return { vendor, surface: "default", credentials: { ApiKey: apiKey }, options };
}
