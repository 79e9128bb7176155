/** The laws, and the contract, under which a request can fall. What each says is the business of the law package. */
export const REGIME_IDS = ["gdpr", "uk-gdpr", "ccpa", "lgpd", "shopify"] as const;

export type RegimeId = (typeof REGIME_IDS)[number];

/** For what the person was asked, so that the deadline is suspended until they answer. */
export const SUSPENSION_REASONS = ["identity", "clarification", "fee"] as const;

export type SuspensionReason = (typeof SUSPENSION_REASONS)[number];

/** Why an answer takes longer than the first deadline (GDPR Art. 12(3)). */
export const EXTENSION_REASONS = ["complexity", "number-of-requests", "other"] as const;

export type ExtensionReason = (typeof EXTENSION_REASONS)[number];

/** What a person can ask for. A case can be opened for those in `CASE_KINDS`; the others are answered by hand. */
export const RIGHTS = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "human-review",
] as const;

export type Right = (typeof RIGHTS)[number];
