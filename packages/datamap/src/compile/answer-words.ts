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

/**
 * What a call's answers mean, by the words of the call itself and of the whole page; the same word at the call replaces the page's.
 * `undefined` when neither says anything.
 */
export function answersOf(complaints: Complaints, page: SaidAnswers, call: SaidAnswers): Answers | undefined {
  const words = (["gone", "nothing", "failed"] as const).flatMap((word) => {
    const { said, path } = call.said?.[word] === undefined ? page : call;
    const conditions = answerConditions(complaints, said?.[word], [...path, word]);
    return conditions.length === 0 ? [] : [[word, conditions] as const];
  });
  sayWhatIsNotYet(complaints, call);
  return words.length === 0 ? undefined : Object.fromEntries(words);
}

/** What no case acts upon so far. */
export function sayWhatIsNotYet(complaints: Complaints, { said, path }: SaidAnswers): void {
  if (said?.refused !== undefined) complaints.notYet([...path, "refused"], "answers: refused");
  if (said?.limit !== undefined) complaints.notYet([...path, "limit"], "answers: limit");
}

function answerConditions(
  complaints: Complaints,
  said: PageCondition | readonly PageCondition[] | undefined,
  path: Path,
): readonly AnswerCondition[] {
  const several = Array.isArray(said);
  return listFrom(said).flatMap((condition, index): readonly AnswerCondition[] => {
    const { status, ...rest } = condition;
    const own = several ? [...path, index] : path;
    const statuses = status === undefined ? {} : { status: listFrom(status) };
    if (rest.at === undefined && rest.header === undefined) return [statuses];
    const subject = { name: "an answer", schema: undefined };
    return conditionsOf(complaints, rest, own, subject).map((one) => ({ ...one, ...statuses }));
  });
}
