import type { Draft, DraftedKind } from "./draft.ts";

/** One thing that no description tells. Answered are words; `guess` is what is taken where nobody is asked. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** The words to choose from; absent where anything may be written. */
  readonly options?: readonly string[];
  /** Several of them, with commas between; none is an answer, too. */
  readonly many?: true;
  readonly guess: string;
}

/** What was answered, by the id of the question. */
export type Answered = Readonly<Record<string, string>>;

/** From here on a collection is about people unless somebody says otherwise. */
const SURE = 10;

/**
 * The next question, in the order in which a person would talk about it; `undefined` once nothing is left to ask. Which ones come
 * depends on what was answered before. Pure.
 */
export function nextQuestion(draft: Draft, answers: Answered): Question | undefined {
  return questionsOf(draft, answers).find(({ id }) => answers[id] === undefined);
}

/** Every question, given what was answered so far; what was not counts as guessed. */
export function questionsOf(draft: Draft, answers: Answered): readonly Question[] {
  const names = draft.resources.map(({ path }) => path);
  if (names.length === 0) return [];
  const kinds: Question = {
    id: "kinds",
    text: "Which of these are about people?",
    options: names,
    many: true,
    guess: likelyKinds(draft),
  };
  return [kinds, ...chosen(draft, answers).flatMap(questionsAbout)];
}

/** The kinds that are about people, as answered or guessed. */
export function chosen(draft: Draft, answers: Answered): readonly DraftedKind[] {
  const said = answers.kinds ?? likelyKinds(draft);
  const paths = wordsIn(said);
  return draft.resources.filter(({ path }) => paths.includes(path));
}

/** The likeliest one, and every one that is surely about people. */
function likelyKinds(draft: Draft): string {
  return draft.resources
    .filter(({ score }, at) => score >= SURE || at === 0)
    .map(({ path }) => path)
    .join(", ");
}

/** The words of an answer that may have several. */
export function wordsIn(answer: string): readonly string[] {
  return answer
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** What an erasing call does. */
export const DELETIONS = ["at once, for good", "into a bin", "later"] as const;
const YES_NO = ["yes", "no"] as const;

function questionsAbout({ kind, path, calls, fields, children }: DraftedKind): readonly Question[] {
  const unknown = fields.filter((field) => field.is === "unknown").map(({ name }) => name);
  const [erase] = calls.erase;
  return [
    ...calls.find
      .filter(({ isPost }) => isPost)
      .map(
        ({ text }): Question => ({
          id: `${path} searches ${text}`,
          text: `Does ${text} only search, and change nothing?`,
          options: YES_NO,
          guess: "yes",
        }),
      ),
    ...(unknown.length === 0
      ? []
      : [
          {
            id: `${path} personal`,
            text: `Which of these fields of ${kind} say something about the person?`,
            options: unknown,
            many: true,
            // Nothing becomes not personal unseen.
            guess: unknown.join(", "),
          } as const,
        ]),
    ...(erase === undefined
      ? []
      : [
          {
            id: `${path} deletes`,
            text: `When is what ${erase.text} deletes gone?`,
            options: DELETIONS,
            guess: DELETIONS[0],
          },
          {
            id: `${path} forgets`,
            text: `Does erasing a ${kind} also erase that the person does not want to be written to?`,
            options: YES_NO,
            guess: "no",
          },
        ]),
    ...children.map(
      (child): Question => ({
        id: `${path} ${child.kind} goes`,
        text: `What becomes of each ${child.kind} when its ${kind} is erased?`,
        options: ["goes with it", "stays"],
        guess: "stays",
      }),
    ),
    {
      id: `${path} ask`,
      text: `Whom does one ask about a ${kind} where no call helps?`,
      guess: "the vendor's support",
    },
  ];
}
