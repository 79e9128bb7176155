import { hash } from "node:crypto";
import type { VendorClient } from "@oubli/client-kit";
import type { DataMap } from "@oubli/datamap";
import { type AccountId, type Target, vendorIdOf } from "@oubli/model";
import { canonicalJson } from "@oubli/trail";

/** What decides where an account's calls go, and what they mean. */
export interface TargetParts {
  readonly account: AccountId;
  readonly map: DataMap;
  readonly client: Pick<VendorClient, "baseUrls" | "surface">;
  /** The account's own parameters; none when left out. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Where an account's calls go and what they are understood by. Holds no secret. */
export function targetOf({ account, map, client, parameters = {} }: TargetParts): Target {
  return {
    account,
    vendor: vendorIdOf(map.vendor.id),
    baseUrl: client.baseUrls.map((url) => url.replace(/\/+$/, "")).join(" "),
    ...(client.surface === undefined ? {} : { surface: client.surface }),
    parameters,
    map: mapDigest(map),
    sources: Object.fromEntries(map.madeFrom.map(({ file, sha256 }) => [file, sha256])),
  };
}

const digests = new WeakMap<DataMap, string>();

/** SHA-256 of a data map, base64url. It may have megabytes, and is the same for all accounts of a vendor. */
export function mapDigest(map: DataMap): string {
  const known = digests.get(map) ?? hash("sha256", canonicalJson(map), "base64url");
  digests.set(map, known);
  return known;
}
