import type { Regime } from "./regime.ts";

/** Regulation (EU) 2016/679 in the European Economic Area, terms counted by Regulation (EEC, Euratom) No 1182/71. */
export const GDPR: Regime & { readonly id: "gdpr" } = {
  id: "gdpr",
  title: "General Data Protection Regulation",
  version: 1,
  effectiveFrom: "2018-05-25",
  countries: [
    ...[
      "AT",
      "BE",
      "BG",
      "CY",
      "CZ",
      "DE",
      "DK",
      "EE",
      "ES",
      "FI",
      "FR",
      "GR",
      "HR",
      "HU",
      "IE",
      "IT",
      "LT",
      "LU",
    ],
    ...["LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"],
    ...["IS", "LI", "NO"],
  ],
  term: { months: 1 },
  extendedTerm: { months: 3 },
  endsOnWorkingDay: true,
  canPause: true,
  because: {
    term: "GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)",
    extension: "GDPR Art. 12(3), extended by two months; Regulation 1182/71 Art. 3(2)(c)",
    workingDay: "Regulation 1182/71 Art. 3(4)",
    pause: "EDPB Guidelines 01/2022, section 5.3",
  },
  sources: [
    {
      cite: "GDPR Art. 12(3)",
      says: "answer within one month of receipt; two further months where necessary, told within the first, with reasons",
      certainty: "text",
    },
    {
      cite: "Regulation 1182/71 Art. 3(1)",
      says: "the day of the event itself is not counted",
      certainty: "text",
    },
    {
      cite: "Regulation 1182/71 Art. 3(2)(c)",
      says: "a term in months ends on the day of the same number, or on the last day of the month if there is none",
      certainty: "authority",
    },
    {
      cite: "Regulation 1182/71 Art. 3(4)",
      says: "a term that would end on a Saturday, Sunday or public holiday ends with the next working day",
      certainty: "text",
    },
    {
      cite: "EDPB Guidelines 01/2022, section 5.3",
      says: "the term is suspended while identity is in doubt or a vague request is being clarified, if asked promptly",
      certainty: "authority",
    },
    {
      cite: "no text",
      says: "a pause lengthens the term by the calendar days it lasted; an extension counts three months from receipt",
      certainty: "interpretation",
    },
  ],
};
