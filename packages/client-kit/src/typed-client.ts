import createClient, { type Client } from "openapi-fetch";
import type { VendorClient } from "./client.ts";
import { refusal } from "./failure.ts";
import { InputProblem } from "./input-problem.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";

/** openapi-fetch's client, typed by path, and the client underneath for calls by operation id. */
export type TypedClient<Paths extends {}> = Client<Paths, `${string}/${string}`> & {
  readonly vendor: VendorClient;
};

/**
 * Puts typed `GET`, `POST`, `PUT`, `PATCH` and `DELETE` in front of a vendor client.
 *
 * A refusal the vendor really gave comes back as `{ error, response }`; an {@link ApiError} is thrown for everything
 * that is no reliable answer, and for calls that are refused before anything is sent.
 */
export function createTypedClient<Paths extends {}>(vendor: VendorClient): TypedClient<Paths> {
  const client = createClient<Paths>({
    baseUrl: vendor.baseUrl,
    fetch: vendor.fetch,
    pathSerializer: (template, values) => refusing(vendor, () => serializePath(template, values)),
    querySerializer: (query) => refusing(vendor, () => serializeQuery({ ...query })),
  });
  return Object.assign(client, { vendor });
}

function refusing<T>(vendor: VendorClient, serialize: () => T): T {
  try {
    return serialize();
  } catch (error) {
    throw error instanceof InputProblem ? refusal(vendor.vendor, "", error.message) : error;
  }
}
