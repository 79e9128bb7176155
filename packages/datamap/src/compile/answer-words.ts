import type { AnswerCondition, Answers } from "../data-map.ts";
import type { Path } from "../document/source-file.ts";
import { listFrom, type PageAnswers, type PageCondition } from "../page/page-schema.ts";
import type { Complaints } from "./complaints.ts";
import { conditionsOf } from "./conditions.ts";

/** The words of a page for what answers mean, and where they stand. */
export interface SaidAnswers {
  readonly said: PageAnswers | undefined;
  readonly path: Path;
}

/** Words that say something of a call that looks, and of one that erases. */
export const ANSWER_WORDS = {
  looking: ["gone", "nothing", "failed", "refused", "limit"],
  erasing: ["gone", "failed", "refused", "limit"],
} as const;

/**
 * What a call's answers mean, by the words of the call itself and of the whole page; the same word at the call replaces the page's.
 * `undefined` when neither says anything.
 */
export function answersOf(
  complaints: Complaints,
  page: SaidAnswers,
  call: SaidAnswers,
  purpose: keyof typeof ANSWER_WORDS,
): Answers | undefined {
  const own = ANSWER_WORDS[purpose];
  const words = own.flatMap((word) => {
    const { said, path } = call.said?.[word] === undefined ? page : call;
    const conditions = answerConditions(complaints, said?.[word], [...path, word]);
    return conditions.length === 0 ? [] : [[word, conditions] as const];
  });
  for (const word of ANSWER_WORDS.looking)
    if (call.said?.[word] !== undefined && !own.some((one) => one === word))
      complaints.complain(
        [...call.path, word],
        `${word} says nothing of a call that erases`,
        "write gone: for what is not there any more",
      );
  return words.length === 0 ? undefined : Object.fromEntries(words);
}

function answerConditions(
  complaints: Complaints,
  said: PageCondition | readonly PageCondition[] | undefined,
  path: Path,
): readonly AnswerCondition[] {
  const several = Array.isArray(said);
  return listFrom(said).flatMap((condition, index): readonly AnswerCondition[] => {
    const { status, header, ...rest } = condition;
    const own = several ? [...path, index] : path;
    const around = {
      ...(status === undefined ? {} : { status: listFrom(status) }),
      ...(header === undefined ? {} : { header }),
    };
    if (Object.keys(rest).length === 0) return [around];
    const subject = { name: "an answer", schema: undefined };
    return conditionsOf(complaints, rest, own, subject).map((one) => ({ ...one, ...around }));
  });
}
