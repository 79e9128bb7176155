import type { Language, LetterKind } from "@oubli/law";
import type { CaseId } from "@oubli/model";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import { caseId, choice, fallback, flag, optional, positional, privateTexts } from "../../action/fields.ts";
import { LANGUAGE_WORDS, LETTER_WORDS } from "../../words/law.ts";
import type { WrittenLetter } from "../../world/letters.ts";

const VARIABLE = "name=value, such as person=Ada";

interface Write {
  readonly letter: LetterKind;
  readonly case?: CaseId;
  readonly language: Language;
  readonly var?: readonly string[];
  readonly template: boolean;
}

export const lawLetter: Action = defineAction<Write, WrittenLetter>({
  id: "law.letter",
  summary: "preview a letter, in nine languages",
  danger: "none",
  agent: "never",
  examples: [
    "oubli law letter extension --case C-7 --language de --var reason='der Antrag ist komplex' --var - < person.txt",
    "oubli law letter refusal --language fr --template > counsel-starts-from-this.txt",
  ],
  fields: {
    letter: positional(choice("which letter", LETTER_WORDS)),
    case: optional(caseId("the case whose facts fill what the variables leave out")),
    language: fallback("en", choice("the language to write in", LANGUAGE_WORDS)),
    var: optional(privateTexts("a variable of the letter; several of one name for a list", VARIABLE)),
    template: flag("the template instead of a letter"),
  },
  run: async ({ world, by }, words) => {
    const { writeLetterFor } = await import("../../world/letters.ts");
    try {
      return await writeLetterFor(world, by, words);
    } catch (error) {
      const [{ problemOfVariable }, { FieldError }] = await Promise.all([
        import("../../world/letters.ts"),
        import("../../action/perform.ts"),
      ]);
      const problem = problemOfVariable(words.letter, error);
      throw problem === undefined ? error : new FieldError([{ field: "var", ...problem }]);
    }
  },
  tell: (written) =>
    written.is === "template"
      ? { ending: "done", parts: [{ is: "text", text: written.text }], json: { template: written.text } }
      : {
          ending: "done",
          parts: [
            { is: "text", text: `${written.letter.subject}\n\n${written.letter.body}` },
            ...reviewParts(written),
          ],
          json: {
            letter: written.letter,
            kind: written.kind,
            template: written.template,
            note: written.note,
          },
        },
});

/** For the officer, not for the letter: so it is said beside it. */
function reviewParts({ letter, kind, note }: Extract<WrittenLetter, { is: "letter" }>): readonly Part[] {
  const unread = `the ${kind} letter in ${letter.language} has not been reviewed yet; read it before you send it`;
  return [...(letter.reviewed ? [] : [unread]), note].map((text) => ({ is: "note", text }));
}
