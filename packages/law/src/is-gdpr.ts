import type { RegimeId } from "@oubli/model";

/** Whether a regime uses the articles of the GDPR, as the United Kingdom's does. */
export function isGdpr(regime: RegimeId): boolean {
  return regime === "gdpr" || regime === "uk-gdpr";
}
