import type { Regime } from "./regime.ts";

/** The United Kingdom's GDPR, counted as the Information Commissioner's Office counts. */
export const UK_GDPR: Regime & { readonly id: "uk-gdpr" } = {
  id: "uk-gdpr",
  title: "UK General Data Protection Regulation",
  version: 1,
  effectiveFrom: "2021-01-01",
  countries: ["GB"],
  term: { months: 1 },
  extendedTerm: { months: 3 },
  endsOnWorkingDay: true,
  canPause: true,
  because: {
    term: "UK GDPR Art. 12; ICO: the corresponding day of the next month",
    extension: "UK GDPR Art. 12, extended by two months",
    workingDay: "ICO: the next working day",
    pause: "Data (Use and Access) Act 2025; ICO: the clock stops",
  },
  sources: [
    {
      cite: "UK GDPR Art. 12(3)",
      says: "answer within one month of receipt, two further months where necessary",
      certainty: "text",
    },
    {
      cite: "ICO, right of access, time limits",
      says: "from the day of receipt to the corresponding day of the next month, its last day if there is none, then the next working day",
      certainty: "authority",
    },
    {
      cite: "Data (Use and Access) Act 2025",
      says: "the clock may stop while information is awaited from the person; in force since February 2026",
      certainty: "authority",
    },
    {
      cite: "no text",
      says: "a pause lengthens the term by the calendar days it lasted, also when it was for proof of identity",
      certainty: "interpretation",
    },
  ],
};
