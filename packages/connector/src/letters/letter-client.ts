import { createVendorClient, type VendorClient, type VendorClientOptions } from "@oubli/client-kit";
import type { DataMap } from "@oubli/datamap";
import { OubliError } from "@oubli/model";
import { addressOf } from "./address.ts";
import { requireOneLine } from "./one-line.ts";

// Nothing is sent there: a letter is no call.
const NOWHERE = "http://localhost";

/**
 * What stands in for a client where a service is written to: it says where letters go, and makes no call.
 *
 * @throws {OubliError} `SETUP` when the account has no address that a letter could be sent to.
 */
export function createLetterClient(
  map: DataMap,
  { parameters = {}, ...options }: Omit<VendorClientOptions, "fetch" | "facts" | "baseUrl">,
): VendorClient {
  const to = map.letters && addressOf(map.letters.access, parameters);
  if (to === undefined)
    throw new OubliError(
      "SETUP",
      `the account of ${map.vendor.name} has no address that a letter could be sent to`,
      {
        hint: "write one address, such as privacy@vendor.example, under its parameters",
      },
    );
  requireOneLine(parameters);
  const address = `mailto:${to}`;
  const fetch = () => Promise.reject(new TypeError("a letter is no call"));
  const facts = { ...map, servers: [{ url: NOWHERE, surface: "default", security: [] }] };
  const client = createVendorClient({ ...options, facts, fetch, baseUrl: NOWHERE, credentials: {} });
  return { ...client, baseUrl: address, baseUrls: [address] };
}
