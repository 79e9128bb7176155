import { hash } from "node:crypto";
import type { AccountId, Target, VendorId } from "@oubli/model";
import { canonicalJson } from "./canonical-json.ts";
import type { Row } from "./row.ts";

/** Binds where an account's credentials go, and what its answers are understood by: SHA-256 in base64url. */
export function targetDigest(target: Target): string {
  return hash("sha256", canonicalJson(target), "base64url");
}

/** The same of a row that an entry names; `undefined` for one that cannot be read. */
export function targetDigestOf(account: string, row: Row): string | undefined {
  try {
    return targetDigest({
      account: account as AccountId,
      vendor: String(row.vendor) as VendorId,
      baseUrl: String(row.base_url),
      ...(row.surface === undefined ? {} : { surface: String(row.surface) }),
      parameters: JSON.parse(String(row.parameters)),
      map: String(row.map),
      sources: JSON.parse(String(row.sources)),
    });
  } catch {
    return undefined;
  }
}
