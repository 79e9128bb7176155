import { type RegimeId, RIGHTS, type Right } from "@oubli/model";
import { isGdpr } from "./is-gdpr.ts";

/** A right of the person that a request can exercise. */
export interface RightEntry {
  readonly id: Right;
  /** Its place in the GDPR. The UK GDPR uses the same numbers. */
  readonly article: string;
  /** Its place in the other laws that give such a right; see {@link rightArticle}. */
  readonly elsewhere: Readonly<Partial<Record<RegimeId, string>>>;
  readonly title: string;
  /** In words the person would use. */
  readonly plain: string;
}

const ENTRIES: Readonly<Record<Right, Omit<RightEntry, "id">>> = {
  access: {
    article: "Art. 15",
    elsewhere: {
      ccpa: "Civ. Code sections 1798.100 and 1798.110",
      lgpd: "LGPD Art. 18(II)",
      shopify: "webhook customers/data_request",
    },
    title: "Access",
    plain: "Tell me whether you hold data about me, give me a copy of it, and tell me what you do with it.",
  },
  rectification: {
    article: "Art. 16",
    elsewhere: { ccpa: "Civ. Code section 1798.106", lgpd: "LGPD Art. 18(III)" },
    title: "Rectification",
    plain: "Correct what is wrong about me, and complete what is missing.",
  },
  erasure: {
    article: "Art. 17",
    elsewhere: {
      ccpa: "Civ. Code section 1798.105",
      lgpd: "LGPD Art. 18(VI)",
      shopify: "webhook customers/redact",
    },
    title: "Erasure",
    plain: "Delete the data you hold about me.",
  },
  restriction: {
    article: "Art. 18",
    elsewhere: { ccpa: "Civ. Code section 1798.121", lgpd: "LGPD Art. 18(IV)" },
    title: "Restriction",
    plain: "Keep my data, but do not use it until this is settled.",
  },
  portability: {
    article: "Art. 20",
    elsewhere: { ccpa: "Civ. Code section 1798.130(a)(3)", lgpd: "LGPD Art. 18(V)" },
    title: "Portability",
    plain: "Give me what I gave you in a form another service can read, or send it there.",
  },
  objection: {
    article: "Art. 21",
    elsewhere: { ccpa: "Civ. Code section 1798.120", lgpd: "LGPD Art. 18 § 2" },
    title: "Objection",
    plain: "Stop using my data for this. For advertising, stop at once.",
  },
  "human-review": {
    article: "Art. 22(3)",
    elsewhere: { lgpd: "LGPD Art. 20" },
    title: "Human review of a decision",
    plain: "A machine decided about me. Let a person look at it.",
  },
};

/** Every right a request can exercise, in the order of the law. */
export const rightEntries: readonly RightEntry[] = RIGHTS.map((id) => ({ id, ...ENTRIES[id] }));

/** Where a law gives a right; `undefined` when it does not. */
export function rightArticle(right: Right, regime: RegimeId): string | undefined {
  const { article, elsewhere } = ENTRIES[right];
  return isGdpr(regime) ? article : elsewhere[regime];
}
