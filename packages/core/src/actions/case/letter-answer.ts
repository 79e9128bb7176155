import type { AccountId, CaseId, LetterSaid, WrittenLetter } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { account, choice, day, path, positional, theCase } from "../../action/fields.ts";
import { LETTER_ANSWER_WORDS } from "../../words/terms.ts";

interface Answer {
  readonly case: CaseId;
  readonly account: AccountId;
  readonly said: LetterSaid;
  readonly on: string;
  readonly file: string;
}

export const caseLetterAnswer: Action = defineAction<Answer, WrittenLetter>({
  id: "case.letter-answer",
  summary: "enter what a service without an API has answered to a letter, with the file that proves it",
  danger: "changes",
  agent: "never",
  event: "answer-letter",
  desk: { label: "enter answer" },
  examples: ["oubli case letter-answer C-7 by-mail --said nothing --on 2026-11-20 --file answer.eml"],
  fields: {
    case: theCase,
    account: positional(account("the account that was written to")),
    said: choice("what it says", LETTER_ANSWER_WORDS),
    on: day("the day the answer bears"),
    file: path("the file of the answer; it is kept with the case"),
  },
  run: async ({ world, by }, { case: id, account: from, said, ...rest }) => {
    const { enterAnswer } = await import("../../world/vendor-letters.ts");
    const asks = said === "erased" ? "erasure" : "access";
    return enterAnswer(world, await by(), id, { account: from, asks, said, ...rest });
  },
  tell: ({ account: from, asks, answer }, { case: id }) =>
    done(
      `${id}: the answer of ${from} is entered; what it means is told by the next search`,
      { case: id, account: from, asks, said: answer?.said, on: answer?.on },
      [{ action: "case.find", given: { case: id } }],
    ),
});
