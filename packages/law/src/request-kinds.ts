import type { RegimeId, Right } from "@oubli/model";

/** A kind of request and the right behind it. */
export interface RequestKindEntry {
  readonly id: Right;
  /** Its place in the GDPR. The UK GDPR uses the same numbers. */
  readonly article: string;
  /** Its place in the other laws that know such a right; see {@link requestArticle}. */
  readonly elsewhere: Readonly<Partial<Record<RegimeId, string>>>;
  readonly title: string;
  /** In words the person would use. */
  readonly plain: string;
}

/** The kinds of request, in the order of the law. A case can be opened for access and erasure; the others are answered by hand. */
export const requestKinds: readonly RequestKindEntry[] = [
  {
    id: "access",
    article: "Art. 15",
    elsewhere: {
      ccpa: "Civ. Code sections 1798.100 and 1798.110",
      lgpd: "LGPD Art. 18(II)",
      shopify: "webhook customers/data_request",
    },
    title: "Access",
    plain: "Tell me whether you hold data about me, give me a copy of it, and tell me what you do with it.",
  },
  {
    id: "rectification",
    article: "Art. 16",
    elsewhere: { ccpa: "Civ. Code section 1798.106", lgpd: "LGPD Art. 18(III)" },
    title: "Rectification",
    plain: "Correct what is wrong about me, and complete what is missing.",
  },
  {
    id: "erasure",
    article: "Art. 17",
    elsewhere: {
      ccpa: "Civ. Code section 1798.105",
      lgpd: "LGPD Art. 18(VI)",
      shopify: "webhook customers/redact",
    },
    title: "Erasure",
    plain: "Delete the data you hold about me.",
  },
  {
    id: "restriction",
    article: "Art. 18",
    elsewhere: { ccpa: "Civ. Code section 1798.121", lgpd: "LGPD Art. 18(IV)" },
    title: "Restriction",
    plain: "Keep my data, but do not use it until this is settled.",
  },
  {
    id: "portability",
    article: "Art. 20",
    elsewhere: { ccpa: "Civ. Code section 1798.130(a)(3)", lgpd: "LGPD Art. 18(V)" },
    title: "Portability",
    plain: "Give me what I gave you in a form another service can read, or send it there.",
  },
  {
    id: "objection",
    article: "Art. 21",
    elsewhere: { ccpa: "Civ. Code section 1798.120", lgpd: "LGPD Art. 18 § 2" },
    title: "Objection",
    plain: "Stop using my data for this. For advertising, stop at once.",
  },
  {
    id: "human-review",
    article: "Art. 22(3)",
    elsewhere: { lgpd: "LGPD Art. 20" },
    title: "Human review of a decision",
    plain: "A machine decided about me. Let a person look at it.",
  },
];

/** Where a law gives the right behind a kind of request; `undefined` when it knows no such right. */
export function requestArticle(kind: Right, regime: RegimeId): string | undefined {
  const entry = requestKinds.find(({ id }) => id === kind);
  return isGdpr(regime) ? entry?.article : entry?.elsewhere[regime];
}

/** Whether a regime uses the articles of the GDPR, as the United Kingdom's does. */
export function isGdpr(regime: RegimeId): boolean {
  return regime === "gdpr" || regime === "uk-gdpr";
}
