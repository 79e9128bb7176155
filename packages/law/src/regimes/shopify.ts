import type { Regime } from "./regime.ts";

/** What Shopify's terms ask of an app when a merchant passes a person's request on. A contract, not a law. */
export const SHOPIFY: Regime<"shopify"> = {
  id: "shopify",
  title: "Shopify's compliance webhooks (contract)",
  version: 1,
  // Shopify announced its first payloads of these webhooks for this day.
  effectiveFrom: "2018-08-25",
  countries: "anywhere",
  period: { days: 30 },
  extensionReasons: [],
  endsOnWorkingDay: false,
  suspendedFor: [],
  because: {
    period: "Shopify, privacy law compliance",
    extension: "no text",
    workingDay: "no text",
    suspension: "no text",
    acknowledge: "no text",
  },
  sources: [
    {
      kind: "contract",
      cite: "Shopify, privacy law compliance",
      says: "the webhook is answered with a 200-series status, and what it asks is done within 30 days",
      certainty: "authority",
      url: "https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance",
    },
    {
      kind: "none",
      cite: "no text",
      says: "the period is not moved to a working day; the law behind the request may be stricter and counts beside it",
      certainty: "interpretation",
    },
  ],
};
