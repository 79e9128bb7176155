import type { RegimeId } from "@oubli/model";

/** One right of the person, in words fit for them. */
export interface PersonsRight {
  readonly id:
    | "correct"
    | "erase"
    | "restrict"
    | "object"
    | "portability"
    | "review"
    | "equal-service"
    | "complain";
  readonly title: string;
  readonly article: string;
  readonly plain: string;
}

const CORRECT = {
  id: "correct",
  title: "Have it corrected",
  plain: "What is wrong or incomplete has to be put right.",
} as const;

const PORTABILITY = {
  id: "portability",
  title: "Take it with you",
  plain:
    "What you gave us under a contract or with your consent can be handed to you or to somebody else in a form programs can read.",
} as const;

const GDPR: readonly PersonsRight[] = [
  { ...CORRECT, article: "Art. 16" },
  {
    id: "erase",
    title: "Have it erased",
    article: "Art. 17",
    plain:
      "Data has to go when it is no longer needed, when you withdraw your consent or object, or when it was never lawful to have it. Some may have to stay, for example for tax law; you are then told which, and why.",
  },
  {
    id: "restrict",
    title: "Have its use restricted",
    article: "Art. 18",
    plain: "While a dispute is open, the data is only kept and not used.",
  },
  {
    id: "object",
    title: "Object",
    article: "Art. 21",
    plain: "You can object to uses based on a legitimate interest, and always to advertising.",
  },
  { ...PORTABILITY, article: "Art. 20" },
  {
    id: "complain",
    title: "Complain",
    article: "Art. 77",
    plain:
      "You can complain to a data protection authority, at any time and for free: the one where you live, where you work, or where you think the law was broken.",
  },
];

const RIGHTS: Readonly<Record<RegimeId, readonly PersonsRight[]>> = {
  gdpr: GDPR,
  "uk-gdpr": GDPR.map((right) =>
    right.id === "complain"
      ? {
          ...right,
          plain:
            "You can complain to the Information Commissioner\u2019s Office, ico.org.uk, at any time and for free.",
        }
      : right,
  ),
  ccpa: [
    {
      ...CORRECT,
      article: "Civ. Code section 1798.106",
      plain: "You can ask to have what is wrong put right.",
    },
    {
      id: "erase",
      title: "Have it deleted",
      article: "Civ. Code section 1798.105",
      plain:
        "What was collected from you has to be deleted when you ask. Some may have to stay, for example because another law orders it; you are then told why.",
    },
    {
      id: "restrict",
      title: "Limit the use of sensitive data",
      article: "Civ. Code section 1798.121",
      plain: "You can have sensitive data used only for what you asked for.",
    },
    {
      id: "object",
      title: "Stop sale and sharing",
      article: "Civ. Code section 1798.120",
      plain: "You can say at any time that your data must not be sold, or shared for advertising.",
    },
    {
      id: "equal-service",
      title: "Be treated the same",
      article: "Civ. Code section 1798.125",
      plain: "Nobody may treat you worse because you used one of these rights.",
    },
    {
      id: "complain",
      title: "Complain",
      article: "Civ. Code section 1798.199.45",
      plain: "You can complain to the California Privacy Protection Agency, cppa.ca.gov, for free.",
    },
  ],
  lgpd: [
    { ...CORRECT, article: "LGPD Art. 18(III)" },
    {
      id: "erase",
      title: "Have it erased",
      article: "LGPD Art. 18(IV) and (VI)",
      plain:
        "Data used with your consent has to go when you ask, and so has what was unnecessary, excessive or unlawful. Some may have to stay, for example because another law orders it; you are then told why.",
    },
    {
      id: "object",
      title: "Object, and withdraw consent",
      article: "LGPD Art. 18(IX) and 18 § 2",
      plain: "You can withdraw your consent at any time, and object to what breaks the law.",
    },
    { ...PORTABILITY, article: "LGPD Art. 18(V)" },
    {
      id: "review",
      title: "Have a decision looked at again",
      article: "LGPD Art. 20",
      plain: "What was decided about you by a machine alone can be reviewed when you ask.",
    },
    {
      id: "complain",
      title: "Complain",
      article: "LGPD Art. 18 § 1",
      plain: "You can turn to the Autoridade Nacional de Prote\u00e7\u00e3o de Dados, gov.br/anpd, for free.",
    },
  ],
  shopify: [
    {
      id: "complain",
      title: "Ask the shop",
      article: "Shopify, privacy law compliance",
      plain: "You have the rights that the law gives you against the shop whose app this is; ask the shop.",
    },
  ],
};

/** What a person can do next under a law, in its order. Never empty; the last says where to turn. */
export function rightsUnder(regime: RegimeId): readonly PersonsRight[] {
  return RIGHTS[regime];
}
