import type { NamedSetup } from "@oubli/client-kit";
import { vendor } from "../generated/vendor.ts";
import type { PartneroOptions } from "./partnero-client.ts";

/** What follows from a key and the caller's choices. */
export function setupOf({ apiKey, ...options }: PartneroOptions): NamedSetup {
  return { vendor, surface: "default", credentials: { ApiKey: apiKey }, options };
}
