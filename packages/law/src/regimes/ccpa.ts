import type { Regime } from "./regime.ts";

const REGULATIONS = "https://cppa.ca.gov/regulations/";

/** California's Consumer Privacy Act with the regulations that followed the Privacy Rights Act. */
export const CCPA: Regime<"ccpa"> = {
  id: "ccpa",
  title: "California Consumer Privacy Act, as amended by the Privacy Rights Act",
  version: 1,
  // The day the revised regulations took effect; older requests fell under sections with other numbers.
  effectiveFrom: "2023-03-29",
  countries: ["US"],
  regions: ["CA"],
  period: { days: 45 },
  extendedPeriod: { days: 90 },
  extensionReasons: ["complexity", "number-of-requests", "other"],
  acknowledge: { businessDays: 10 },
  endsOnWorkingDay: false,
  suspendedFor: [],
  because: {
    period: "11 CCR section 7021(b)",
    extension: "11 CCR section 7021(b), extended by 45 days",
    workingDay: "no text",
    suspension: "no text",
    acknowledge: "11 CCR section 7021(a)",
  },
  sources: [
    {
      kind: "article",
      cite: "11 CCR section 7021(a)",
      says: "receipt is confirmed within ten business days, with what happens next",
      certainty: "text",
      url: REGULATIONS,
    },
    {
      kind: "article",
      cite: "11 CCR section 7021(b)",
      says: "answer within 45 calendar days of receipt whatever verifying takes; 45 more with notice and an explanation, 90 in all",
      certainty: "text",
      url: REGULATIONS,
    },
    {
      kind: "article",
      cite: "11 CCR section 7101",
      says: "a record of each request is kept for 24 months",
      certainty: "text",
      url: REGULATIONS,
    },
    {
      kind: "none",
      cite: "no text",
      says: "the first of the 45 days is the day after receipt; a period is not moved to a working day; every weekday is a business day: the last two are earlier, so never late",
      certainty: "interpretation",
    },
  ],
};
