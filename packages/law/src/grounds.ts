import { type RegimeId, RIGHTS, type Right } from "@oubli/model";
import { isGdpr } from "./is-gdpr.ts";

/** Names a ground for keeping data, or for not doing what was asked. */
export type GroundId =
  | "expression"
  | "legal-obligation"
  | "public-health"
  | "archiving"
  | "legal-claims"
  | "portability-of-others"
  | "compelling-grounds"
  | "unfounded-or-excessive"
  | "rights-of-others";

/** A ground the law gives for not doing all that was asked. */
export interface Ground {
  readonly id: GroundId;
  /** Its place in the GDPR. The UK GDPR uses the same numbers. */
  readonly article: string;
  /** Its place in the other laws that know it; see {@link groundArticle}. */
  readonly elsewhere: Readonly<Partial<Record<RegimeId, string>>>;
  readonly title: string;
  /** What it means, in words fit for a letter to the person. */
  readonly plain: string;
  readonly appliesTo: readonly Right[];
  /** `retention`: some data stays. `refusal`: the request is not acted on. `redaction`: parts of the copy are left out. */
  readonly effect: "retention" | "refusal" | "redaction";
}

/** Every ground, in the order of the law. Using one takes a human decision, the data it covers, and a review date. */
export const grounds: readonly Ground[] = [
  {
    id: "unfounded-or-excessive",
    article: "Art. 12(5)",
    elsewhere: { ccpa: "Civ. Code section 1798.145(h)(3)" },
    title: "Manifestly unfounded or excessive",
    plain:
      "The request is clearly without basis or repeated without reason. We have to be able to show that.",
    appliesTo: RIGHTS,
    effect: "refusal",
  },
  {
    id: "rights-of-others",
    article: "Art. 15(4)",
    elsewhere: { ccpa: "Civ. Code section 1798.145(k)" },
    title: "Rights and freedoms of others",
    plain:
      "The copy would reveal something about other people, or harm their rights, so those parts are left out.",
    appliesTo: ["access"],
    effect: "redaction",
  },
  {
    id: "expression",
    article: "Art. 17(3)(a)",
    elsewhere: { ccpa: "Civ. Code section 1798.105(d)(4)" },
    title: "Freedom of expression and information",
    plain: "The data is needed so that people can express themselves and be informed.",
    appliesTo: ["erasure"],
    effect: "retention",
  },
  {
    id: "legal-obligation",
    article: "Art. 17(3)(b)",
    elsewhere: {
      ccpa: "Civ. Code section 1798.105(d)(8)",
      lgpd: "LGPD Art. 16(I)",
      shopify: "Shopify, privacy law compliance",
    },
    title: "Legal obligation or public task",
    plain: "A law tells us to keep the data, for example for tax records, or a public task needs it.",
    appliesTo: ["erasure"],
    effect: "retention",
  },
  {
    id: "public-health",
    article: "Art. 17(3)(c)",
    elsewhere: {},
    title: "Public health",
    plain: "The data is needed to protect public health.",
    appliesTo: ["erasure"],
    effect: "retention",
  },
  {
    id: "archiving",
    article: "Art. 17(3)(d)",
    elsewhere: { ccpa: "Civ. Code section 1798.105(d)(6)", lgpd: "LGPD Art. 16(II)" },
    title: "Archiving, research or statistics",
    plain:
      "The data serves archives in the public interest, research or statistics that erasing it would seriously impair.",
    appliesTo: ["erasure"],
    effect: "retention",
  },
  {
    id: "legal-claims",
    article: "Art. 17(3)(e)",
    elsewhere: { ccpa: "Civ. Code section 1798.145(a)" },
    title: "Legal claims",
    plain: "The data is needed to bring or to answer a legal claim.",
    appliesTo: ["erasure"],
    effect: "retention",
  },
  {
    id: "portability-of-others",
    article: "Art. 20(4)",
    elsewhere: { ccpa: "Civ. Code section 1798.145(k)" },
    title: "Rights and freedoms of others, in a transfer",
    plain: "Handing the data on would harm other people's rights, so those parts are left out.",
    appliesTo: ["portability"],
    effect: "redaction",
  },
  {
    id: "compelling-grounds",
    article: "Art. 21(1)",
    elsewhere: {},
    title: "Compelling legitimate grounds",
    plain:
      "We have reasons to go on that outweigh yours, or the data is needed for a legal claim. Never for direct marketing.",
    appliesTo: ["objection"],
    effect: "refusal",
  },
];

/**
 * The grounds that can be used against a right under a law, in the order of the GDPR. Empty where we know of none.
 *
 * @param regime The GDPR by default.
 */
export function groundsFor(right: Right, regime: RegimeId = "gdpr"): readonly Ground[] {
  return grounds.filter(
    (ground) => ground.appliesTo.includes(right) && groundArticle(ground, regime) !== undefined,
  );
}

/**
 * The ground of this id, or of the place in the GDPR that marks and plans name: `art-17-3-b` is Art. 17(3)(b). `undefined` when
 * there is none.
 */
export function findGround(name: string): Ground | undefined {
  const [, article, paragraph, letter] = /^art-(\d+)-(\d+)(?:-([a-z]))?$/.exec(name) ?? [];
  const cite = `Art. ${article}(${paragraph})${letter === undefined ? "" : `(${letter})`}`;
  return grounds.find((known) => known.article === cite || known.id === name);
}

/** Where a law gives a ground; `undefined` when it does not. */
export function groundArticle({ article, elsewhere }: Ground, regime: RegimeId): string | undefined {
  return isGdpr(regime) ? article : elsewhere[regime];
}
