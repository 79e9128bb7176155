import { multipart, type NamedClientOptions, type NamedSetup } from "@oubli/client-kit";
import { vendor } from "../generated/vendor.ts";
import { accessOf, type FeraKey } from "./key.ts";

/** What follows from a key and the caller's choices. */
export function setupOf(options: FeraKey & NamedClientOptions): NamedSetup {
  return { vendor, ...accessOf(options), writeBody: multipart, options };
}
