import { REGIME_IDS, type RegimeId } from "@oubli/model";
import { LawError } from "./law-error.ts";
import { CCPA } from "./regimes/ccpa.ts";
import { GDPR } from "./regimes/gdpr.ts";
import { LGPD } from "./regimes/lgpd.ts";
import type { Regime } from "./regimes/regime.ts";
import { SHOPIFY } from "./regimes/shopify.ts";
import { UK_GDPR_1, UK_GDPR_2 } from "./regimes/uk-gdpr.ts";

/** The version of every law that is in force now, by its id. A further law is a file in `regimes/` and a line here and below. */
export const regimes: { readonly [Id in RegimeId]: Regime<Id> } = {
  gdpr: GDPR,
  "uk-gdpr": UK_GDPR_2,
  ccpa: CCPA,
  lgpd: LGPD,
  shopify: SHOPIFY,
};

const VERSIONS: { readonly [Id in RegimeId]: readonly Regime<Id>[] } = {
  gdpr: [GDPR],
  "uk-gdpr": [UK_GDPR_1, UK_GDPR_2],
  ccpa: [CCPA],
  lgpd: [LGPD],
  shopify: [SHOPIFY],
};

/**
 * Every version of a law, the oldest first. Never empty.
 *
 * @throws {LawError} `UNKNOWN_REGIME`.
 */
export function versionsOf(id: RegimeId): readonly Regime[] {
  if (Object.hasOwn(VERSIONS, id)) return VERSIONS[id];
  throw new LawError("UNKNOWN_REGIME", `regime: must be one of ${REGIME_IDS.join(", ")}`);
}

/**
 * One version of a law.
 *
 * @throws {LawError} `UNKNOWN_REGIME` or `UNKNOWN_VERSION`.
 */
export function regimeVersion(id: RegimeId, version: number): Regime {
  const versions = versionsOf(id);
  const found = versions.find((one) => one.version === version);
  if (found) return found;
  throw new LawError(
    "UNKNOWN_VERSION",
    `version: must be one of ${versions.map((one) => one.version).join(", ")} for ${id}`,
  );
}
