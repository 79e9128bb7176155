import type { Answers } from "@oubli/datamap";
import { type ConditionedAnswer, oneAnswerHolds } from "@oubli/datamap/record";

// What a page says of one call is usually more exact than what it says of failures in general.
const WORDS = ["nothing", "gone", "limit", "refused", "failed"] as const;

/** What an answer means in the words of the page; `undefined` where its status says all. */
export function wordFor(
  answers: Answers | undefined,
  answer: ConditionedAnswer,
): (typeof WORDS)[number] | undefined {
  return WORDS.find((word) => oneAnswerHolds(answers?.[word], answer));
}

/** Why an answer of such a word is none, for who looks. */
export const FAULT_OF_WORD = {
  limit: "the rate limit is used up",
  refused: "refused by the vendor",
  failed: "an error inside a success",
} as const;
