/** What a person can ask for here. */
export type RequestKind = "access" | "erasure";

/** A kind of request and the right behind it. */
export interface RequestKindEntry {
  readonly id: RequestKind;
  readonly article: string;
  readonly title: string;
  /** In words the person would use. */
  readonly plain: string;
}

/** The kinds of request, in the order of the law. */
export const requestKinds: readonly RequestKindEntry[] = [
  {
    id: "access",
    article: "Art. 15",
    title: "Access",
    plain: "Tell me whether you hold data about me, give me a copy of it, and tell me what you do with it.",
  },
  {
    id: "erasure",
    article: "Art. 17",
    title: "Erasure",
    plain: "Delete the data you hold about me.",
  },
];

/** Names a ground for keeping data, or for not doing what was asked. */
export type GroundId =
  | "expression"
  | "legal-obligation"
  | "public-health"
  | "archiving"
  | "legal-claims"
  | "unfounded-or-excessive"
  | "rights-of-others";

/** A ground the law gives for not doing all that was asked. */
export interface Ground {
  readonly id: GroundId;
  /** Its place in the GDPR. The UK GDPR uses the same numbers. */
  readonly article: string;
  readonly title: string;
  /** What it means, in words fit for a letter to the person. */
  readonly plain: string;
  readonly appliesTo: readonly RequestKind[];
  /** `retention`: some data stays. `refusal`: the request is not acted on. `redaction`: parts of the copy are left out. */
  readonly effect: "retention" | "refusal" | "redaction";
}

/** Every ground, in the order of the law. Using one takes a human decision, the data it covers, and a review date. */
export const grounds: readonly Ground[] = [
  {
    id: "unfounded-or-excessive",
    article: "Art. 12(5)",
    title: "Manifestly unfounded or excessive",
    plain:
      "The request is clearly without basis or repeated without reason. We have to be able to show that.",
    appliesTo: ["access", "erasure"],
    effect: "refusal",
  },
  {
    id: "rights-of-others",
    article: "Art. 15(4)",
    title: "Rights and freedoms of others",
    plain:
      "The copy would reveal something about other people, or harm their rights, so those parts are left out.",
    appliesTo: ["access"],
    effect: "redaction",
  },
  {
    id: "expression",
    article: "Art. 17(3)(a)",
    title: "Freedom of expression and information",
    plain: "The data is needed so that people can express themselves and be informed.",
    appliesTo: ["erasure"],
    effect: "retention",
  },
  {
    id: "legal-obligation",
    article: "Art. 17(3)(b)",
    title: "Legal obligation or public task",
    plain: "A law tells us to keep the data, for example for tax records, or a public task needs it.",
    appliesTo: ["erasure"],
    effect: "retention",
  },
  {
    id: "public-health",
    article: "Art. 17(3)(c)",
    title: "Public health",
    plain: "The data is needed to protect public health.",
    appliesTo: ["erasure"],
    effect: "retention",
  },
  {
    id: "archiving",
    article: "Art. 17(3)(d)",
    title: "Archiving, research or statistics",
    plain:
      "The data serves archives in the public interest, research or statistics that erasing it would seriously impair.",
    appliesTo: ["erasure"],
    effect: "retention",
  },
  {
    id: "legal-claims",
    article: "Art. 17(3)(e)",
    title: "Legal claims",
    plain: "The data is needed to bring or to answer a legal claim.",
    appliesTo: ["erasure"],
    effect: "retention",
  },
];

/** The grounds that can be used for a kind of request, in the order of the law. */
export function groundsFor(kind: RequestKind): readonly Ground[] {
  return grounds.filter((ground) => ground.appliesTo.includes(kind));
}
