import type { CoverageLine } from "@oubli/model";

/** How one of the results of a search reads to the person. */
export interface AnswerWords {
  readonly result: CoverageLine["result"];
  /** A sign that says the same as the colour does. */
  readonly sign: string;
  readonly label: string;
  readonly meaning: string;
}

/** The answers a service can give. They are never the same, and the page says what each means. */
export const ANSWERS: readonly AnswerWords[] = [
  {
    result: "found",
    sign: "\u25cf",
    label: "Found",
    meaning: "The service answered and holds data about you. It is below.",
  },
  {
    result: "nothing-found",
    sign: "\u25cb",
    label: "Nothing found",
    meaning: "The service answered, and holds no data about you that this question could find.",
  },
  {
    result: "could-not-look",
    sign: "!",
    label: "Could not search",
    meaning: "The service did not give a usable answer. It may hold data about you: we do not know.",
  },
  {
    result: "not-supported",
    sign: "\u2013",
    label: "Cannot be asked",
    meaning: "The service offers no way to ask this by program. It may hold such data; a person has to ask.",
  },
  {
    result: "not-kept",
    sign: "\u2013",
    label: "Not kept there",
    meaning: "The records of the service carry nothing of the kind, so there is nothing to ask.",
  },
];

/** The words for a result. */
export function answerTo(result: CoverageLine["result"]): AnswerWords {
  const words = ANSWERS.find((answer) => answer.result === result);
  if (!words) throw new RangeError("a search has no such result");
  return words;
}
