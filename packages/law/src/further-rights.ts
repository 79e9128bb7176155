import type { RegimeId, Right } from "@oubli/model";

/** A right the person still has once their request is answered, in words fit for them. */
export interface FurtherRight {
  readonly id: Right | "equal-service" | "complaint";
  readonly title: string;
  readonly article: string;
  readonly plain: string;
}

const RECTIFICATION = {
  id: "rectification",
  title: "Have it corrected",
  plain: "Data that is wrong or incomplete has to be corrected.",
} as const;

const PORTABILITY = {
  id: "portability",
  title: "Take it with you",
  plain:
    "What you gave us under a contract or with your consent can be handed to you or to another company in a form that programs can read.",
} as const;

const GDPR: readonly FurtherRight[] = [
  { ...RECTIFICATION, article: "Art. 16" },
  {
    id: "erasure",
    title: "Have it erased",
    article: "Art. 17",
    plain:
      "Data has to go when it is no longer needed, when you withdraw your consent or object, or when it was never lawful to have it. Some may have to stay, for example for tax law; you are then told which, and why.",
  },
  {
    id: "restriction",
    title: "Have its use restricted",
    article: "Art. 18",
    plain: "While a dispute is open, the data is only kept and not used.",
  },
  {
    id: "objection",
    title: "Object",
    article: "Art. 21",
    plain: "You can object to uses based on a legitimate interest, and always to advertising.",
  },
  { ...PORTABILITY, article: "Art. 20" },
  {
    id: "complaint",
    title: "Complain",
    article: "Art. 77",
    plain:
      "You can complain to a data protection authority, at any time and for free: the one where you live, where you work, or where you think the law was broken.",
  },
];

const FURTHER_RIGHTS: Readonly<Record<RegimeId, readonly FurtherRight[]>> = {
  gdpr: GDPR,
  "uk-gdpr": GDPR.map((right) =>
    right.id === "complaint"
      ? {
          ...right,
          plain:
            "You can complain to the Information Commissioner\u2019s Office, ico.org.uk, at any time and for free.",
        }
      : right,
  ),
  ccpa: [
    {
      ...RECTIFICATION,
      article: "Civ. Code section 1798.106",
      plain: "You can ask to have wrong data corrected.",
    },
    {
      id: "erasure",
      title: "Have it deleted",
      article: "Civ. Code section 1798.105",
      plain:
        "What was collected from you has to be deleted when you ask. Some may have to stay, for example because another law orders it; you are then told why.",
    },
    {
      id: "restriction",
      title: "Limit the use of sensitive data",
      article: "Civ. Code section 1798.121",
      plain: "You can have sensitive data used only for what you asked for.",
    },
    {
      id: "objection",
      title: "Stop sale and sharing",
      article: "Civ. Code section 1798.120",
      plain: "You can say at any time that your data must not be sold, or shared for advertising.",
    },
    {
      id: "equal-service",
      title: "Be treated the same",
      article: "Civ. Code section 1798.125",
      plain: "You must not be treated worse because you used one of these rights.",
    },
    {
      id: "complaint",
      title: "Complain",
      article: "Civ. Code section 1798.199.45",
      plain: "You can complain to the California Privacy Protection Agency, cppa.ca.gov, for free.",
    },
  ],
  lgpd: [
    { ...RECTIFICATION, article: "LGPD Art. 18(III)" },
    {
      id: "erasure",
      title: "Have it erased",
      article: "LGPD Art. 18(IV) and (VI)",
      plain:
        "Data used with your consent has to go when you ask, and so has what was unnecessary, excessive or unlawful. Some may have to stay, for example because another law orders it; you are then told why.",
    },
    {
      id: "objection",
      title: "Object, and withdraw consent",
      article: "LGPD Art. 18(IX) and 18 § 2",
      plain: "You can withdraw your consent at any time, and object to what breaks the law.",
    },
    { ...PORTABILITY, article: "LGPD Art. 18(V)" },
    {
      id: "human-review",
      title: "Have a decision reviewed",
      article: "LGPD Art. 20",
      plain: "You can ask for a review of a decision about you that was made by a machine alone.",
    },
    {
      id: "complaint",
      title: "Complain",
      article: "LGPD Art. 18 § 1",
      plain: "You can turn to the Autoridade Nacional de Prote\u00e7\u00e3o de Dados, gov.br/anpd, for free.",
    },
  ],
  shopify: [
    {
      id: "complaint",
      title: "Ask the shop",
      article: "Shopify, privacy law compliance",
      plain: "You have the rights that the law gives you against the shop whose app this is; ask the shop.",
    },
  ],
};

/** The rights to tell a person of under a law, in its order. Never empty; the last says where to complain. */
export function furtherRightsUnder(regime: RegimeId): readonly FurtherRight[] {
  return FURTHER_RIGHTS[regime];
}
