import type { AnswerCondition, Answers } from "@oubli/datamap";
import { type ConditionedAnswer, oneAnswerHolds } from "@oubli/datamap/record";

// What a page says of one call is usually more exact than what it says of failures in general.
const WORDS = ["nothing", "gone", "limit", "refused", "failed"] as const;

/** What an answer means in the words of the page; `undefined` where its status says all. */
export function wordFor(
  answers: Answers | undefined,
  answer: ConditionedAnswer,
): (typeof WORDS)[number] | undefined {
  return WORDS.find((word) => {
    const said = answers?.[word];
    const absent = word === "nothing" || word === "gone";
    return oneAnswerHolds(absent ? said?.filter((one) => isTold(one, answer)) : said, answer);
  });
}

/**
 * Whether an answer can say at all what a condition asks for. What is missing in it says that there is nothing only in a success that came
 * whole: in a failure, and where no answer came, everything is missing.
 */
function isTold(condition: AnswerCondition, { status, body }: ConditionedAnswer): boolean {
  const { status: meant, header, is, present } = condition;
  const isWhole = status === 204 || (status >= 200 && status < 300 && body !== undefined);
  return isWhole || meant !== undefined || header !== undefined || is !== undefined || present === true;
}

/** Why an answer of such a word is none, for who looks. */
export const FAULT_OF_WORD = {
  limit: "the rate limit is used up",
  refused: "refused by the vendor",
  failed: "an error inside a success",
} as const;
