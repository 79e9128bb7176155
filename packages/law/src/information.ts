import type { RegimeId } from "@oubli/model";

/** Names one piece of the information that goes with the copy of the data. */
export type InformationId =
  | "purposes"
  | "categories"
  | "recipients"
  | "storage-period"
  | "rights"
  | "complaint"
  | "source"
  | "automated-decisions"
  | "transfers"
  | "sale";

/** One piece of information an access answer must contain. */
export interface InformationItem {
  readonly id: InformationId;
  readonly article: string;
  readonly title: string;
  /** The question it answers, as the person would ask it. */
  readonly plain: string;
}

const ITEMS: Readonly<Record<InformationId, Pick<InformationItem, "title" | "plain">>> = {
  purposes: { title: "Purposes", plain: "What is my data used for?" },
  categories: { title: "Categories of data", plain: "What kinds of data are they?" },
  recipients: {
    title: "Recipients",
    plain: "Who, by name, has received my data or will receive it, in other countries too?",
  },
  "storage-period": {
    title: "Storage period",
    plain: "How long is it kept, or how is that decided?",
  },
  rights: {
    title: "Rights",
    plain: "Can I have it corrected, erased or restricted, and can I object?",
  },
  complaint: { title: "Complaint", plain: "To which supervisory authority can I complain?" },
  source: { title: "Source", plain: "Where does the data come from, if not from me?" },
  "automated-decisions": {
    title: "Automated decisions",
    plain:
      "Are decisions made about me without a human, profiling included; by what logic and with what consequences?",
  },
  transfers: {
    title: "Transfers to third countries",
    plain:
      "Does my data leave for other countries or international organisations, and what protects it there?",
  },
  sale: {
    title: "Sale and sharing",
    plain: "Is my data sold, or shared for advertising across services, and to what kinds of third parties?",
  },
};

type Cites = readonly (readonly [InformationId, string])[];

const GDPR: Cites = [
  ["purposes", "Art. 15(1)(a)"],
  ["categories", "Art. 15(1)(b)"],
  ["recipients", "Art. 15(1)(c)"],
  ["storage-period", "Art. 15(1)(d)"],
  ["rights", "Art. 15(1)(e)"],
  ["complaint", "Art. 15(1)(f)"],
  ["source", "Art. 15(1)(g)"],
  ["automated-decisions", "Art. 15(1)(h)"],
  ["transfers", "Art. 15(2)"],
];

const CITES: Readonly<Record<RegimeId, Cites>> = {
  gdpr: GDPR,
  "uk-gdpr": GDPR,
  ccpa: [
    ["categories", "Civ. Code section 1798.110(a)(1)"],
    ["source", "Civ. Code section 1798.110(a)(2)"],
    ["purposes", "Civ. Code section 1798.110(a)(3)"],
    ["recipients", "Civ. Code section 1798.110(a)(4)"],
    ["sale", "Civ. Code section 1798.115(a)"],
  ],
  lgpd: [
    ["purposes", "LGPD Art. 19(II)"],
    ["source", "LGPD Art. 19(II)"],
    ["automated-decisions", "LGPD Art. 19(II) and 20"],
    ["recipients", "LGPD Art. 18(VII)"],
    ["storage-period", "LGPD Art. 9(II)"],
    ["rights", "LGPD Art. 9(VII)"],
    ["complaint", "LGPD Art. 18 § 1"],
  ],
  // A contract between companies: the merchant answers the person, and owes what the law behind the request says.
  shopify: [],
};

/**
 * What an access answer must say beside the data itself, in the order of the law. Empty where nothing is demanded.
 *
 * @param regime The GDPR by default: Article 15(1) and (2).
 */
export function informationToBeGiven(regime: RegimeId = "gdpr"): readonly InformationItem[] {
  return CITES[regime].map(([id, article]) => ({ id, article, ...ITEMS[id] }));
}

/** Every piece of information that some law asks for, so that a controller's words can be checked against the list. */
export const informationIds = Object.keys(ITEMS) as readonly InformationId[];
