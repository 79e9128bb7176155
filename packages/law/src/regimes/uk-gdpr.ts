import type { Regime, Source } from "./regime.ts";

const PERIOD: Source = {
  kind: "article",
  cite: "UK GDPR Art. 12(3)",
  says: "answer within one month of receipt, two further months where necessary",
  certainty: "text",
  url: "https://www.legislation.gov.uk/eur/2016/679/article/12",
};

const ICO: Source = {
  kind: "authority-page",
  cite: "ICO, right of access, time limits",
  says: "from the day of receipt to the corresponding day of the next month, its last day if there is none, then the next working day",
  certainty: "authority",
};

const COMMON = {
  id: "uk-gdpr",
  title: "UK General Data Protection Regulation",
  countries: ["GB"],
  period: { months: 1 },
  extendedPeriod: { months: 3 },
  extensionReasons: ["complexity", "number-of-requests"],
  endsOnWorkingDay: true,
} as const;

/** The United Kingdom's GDPR as the Information Commissioner's Office read it before the law itself suspended deadlines. */
export const UK_GDPR_1: Regime<"uk-gdpr"> = {
  ...COMMON,
  version: 1,
  effectiveFrom: "2021-01-01",
  effectiveUntil: "2026-02-05",
  suspendedFor: ["identity", "clarification"],
  because: {
    period: "UK GDPR Art. 12; ICO: the corresponding day of the next month",
    extension: "UK GDPR Art. 12, extended by two months",
    workingDay: "ICO: the next working day",
    suspension: "ICO: the deadline is suspended",
    acknowledge: "no text",
  },
  sources: [
    PERIOD,
    ICO,
    {
      kind: "authority-page",
      cite: "ICO, right of access, clarification and identity",
      says: "the deadline is suspended while the person is asked to clarify; the period begins with the proof of identity",
      certainty: "authority",
    },
    {
      kind: "none",
      cite: "no text",
      says: "a suspension lengthens the period by the calendar days it lasted, also when it was for proof of identity",
      certainty: "interpretation",
    },
  ],
};

/** The United Kingdom's GDPR with its Article 12A, in force since 5 February 2026: the law itself suspends the deadline. */
export const UK_GDPR_2: Regime<"uk-gdpr"> = {
  ...COMMON,
  version: 2,
  effectiveFrom: "2026-02-05",
  suspendedFor: ["identity", "clarification", "fee"],
  because: {
    period: "UK GDPR Art. 12 and 12A; ICO: the corresponding day of the next month",
    extension: "UK GDPR Art. 12A, extended by two months",
    workingDay: "ICO: the next working day",
    suspension: "UK GDPR Art. 12A; ICO: the deadline is suspended",
    acknowledge: "no text",
  },
  sources: [
    PERIOD,
    ICO,
    {
      kind: "article",
      cite: "UK GDPR Art. 12A, inserted by the Data (Use and Access) Act 2025, section 76",
      says: "the month begins with receipt, proof of identity or payment of a fee, whichever is last; days of waiting for a clarification do not count",
      certainty: "authority",
      url: "https://www.legislation.gov.uk/ukpga/2025/18/section/76",
    },
    {
      kind: "article",
      cite: "SI 2026/82, regulation 2",
      says: "section 76 of the Act is in force since 5 February 2026",
      certainty: "text",
      url: "https://www.legislation.gov.uk/uksi/2026/82",
    },
    {
      kind: "none",
      cite: "no text",
      says: "a suspension lengthens the period by the calendar days it lasted, also for identity and a fee, where the law would let a new month begin: earlier, so never late; a request from before the change keeps the older version",
      certainty: "interpretation",
    },
  ],
};
