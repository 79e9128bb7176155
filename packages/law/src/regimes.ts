import { GDPR } from "./regimes/gdpr.ts";
import type { Regime } from "./regimes/regime.ts";
import { UK_GDPR } from "./regimes/uk-gdpr.ts";

/** The laws this package knows. */
export type RegimeId = "gdpr" | "uk-gdpr";

/** Every law by its id. A further one is a file in `regimes/` and a line here. */
export const regimes: Readonly<Record<RegimeId, Regime>> = { gdpr: GDPR, "uk-gdpr": UK_GDPR };
