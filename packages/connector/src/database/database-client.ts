import {
  createVendorClient,
  databaseFile,
  type VendorClient,
  type VendorClientOptions,
} from "@oubli/client-kit";
import type { DataMap } from "@oubli/datamap";
import { OubliError } from "@oubli/model";
import { answerBy } from "./answer-by.ts";
import { sqliteAt } from "./sqlite.ts";

// Nothing is sent there: the client's own fetch is the database.
const NOWHERE = "http://localhost";

/**
 * A client of a database, which asks it as a service over the network would be asked. Opens nothing yet.
 *
 * @throws {OubliError} `SETUP` when the account does not say where the database is.
 */
export function createDatabaseClient(
  map: DataMap,
  {
    baseUrl: address = map.servers[0]?.url ?? "",
    ...options
  }: Omit<VendorClientOptions, "fetch" | "facts"> & Partial<Pick<VendorClientOptions, "facts">>,
): VendorClient {
  const file = databaseFile(address);
  if (file === undefined)
    throw new OubliError("SETUP", `the account of ${map.vendor.name} does not say where its database is`, {
      hint: "write its file as the account's base-url: sqlite:///path/to/shop.db",
    });
  const fetch = answerBy(sqliteAt(file), map.tables ?? {});
  const client = createVendorClient({ facts: map, ...options, fetch, baseUrl: NOWHERE });
  return {
    vendor: client.vendor,
    surface: client.surface,
    baseUrl: address,
    baseUrls: [address],
    bounds: client.bounds,
    clock: client.clock,
    operation: (id) => client.operation(id),
    call: (operation, input, options) => client.call(operation, input, options),
    follow: (operation, input, next, options) => client.follow(operation, input, next, options),
    send: (request) => client.send(request),
    fetch: client.fetch,
    estimate: (calls, priority) => client.estimate(calls, priority),
  };
}
