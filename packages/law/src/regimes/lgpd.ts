import type { Regime } from "./regime.ts";

/** Brazil's general data protection law, Lei 13.709/2018. */
export const LGPD: Regime<"lgpd"> = {
  id: "lgpd",
  title: "Lei Geral de Proteção de Dados Pessoais",
  version: 1,
  effectiveFrom: "2020-09-18",
  countries: ["BR"],
  period: { days: 15 },
  extensionReasons: [],
  endsOnWorkingDay: false,
  suspendedFor: [],
  because: {
    period: "LGPD Art. 19(II)",
    extension: "no text",
    workingDay: "no text",
    suspension: "no text",
    acknowledge: "no text",
  },
  sources: [
    {
      kind: "article",
      cite: "LGPD Art. 19(I)",
      says: "confirmation or access in a simple form is given at once",
      certainty: "text",
      url: "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm",
    },
    {
      kind: "article",
      cite: "LGPD Art. 19(II)",
      says: "the full statement is given within 15 days of the request",
      certainty: "text",
      url: "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm",
    },
    {
      kind: "none",
      cite: "no text",
      says: "the period of Article 19 is kept for erasure too; days are calendar days, and a period is not moved to a working day",
      certainty: "interpretation",
    },
  ],
};
