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
  | "transfers";

/** One piece of information an access answer must contain. */
export interface InformationItem {
  readonly id: InformationId;
  readonly article: string;
  readonly title: string;
  /** The question it answers, as the person would ask it. */
  readonly plain: string;
}

/** What an access answer must say beside the data itself, in the order of Article 15(1) and (2). */
export const informationToBeGiven: readonly InformationItem[] = [
  { id: "purposes", article: "Art. 15(1)(a)", title: "Purposes", plain: "What is my data used for?" },
  {
    id: "categories",
    article: "Art. 15(1)(b)",
    title: "Categories of data",
    plain: "What kinds of data are they?",
  },
  {
    id: "recipients",
    article: "Art. 15(1)(c)",
    title: "Recipients",
    plain: "Who, by name, has received my data or will receive it, in other countries too?",
  },
  {
    id: "storage-period",
    article: "Art. 15(1)(d)",
    title: "Storage period",
    plain: "How long is it kept, or how is that decided?",
  },
  {
    id: "rights",
    article: "Art. 15(1)(e)",
    title: "Rights",
    plain: "Can I have it corrected, erased or restricted, and can I object?",
  },
  {
    id: "complaint",
    article: "Art. 15(1)(f)",
    title: "Complaint",
    plain: "To which supervisory authority can I complain?",
  },
  {
    id: "source",
    article: "Art. 15(1)(g)",
    title: "Source",
    plain: "Where does the data come from, if not from me?",
  },
  {
    id: "automated-decisions",
    article: "Art. 15(1)(h)",
    title: "Automated decisions",
    plain:
      "Are decisions made about me without a human, profiling included; by what logic and with what consequences?",
  },
  {
    id: "transfers",
    article: "Art. 15(2)",
    title: "Transfers to third countries",
    plain:
      "Does my data leave for other countries or international organisations, and what protects it there?",
  },
];
