import { join } from "node:path";
import { readIfThere } from "@oubli/core/world";
import { type Language, LawError, type LetterKind, type LetterText, readTemplate } from "@oubli/law";
import { OubliError } from "@oubli/model";

/** Counsel's own letters. */
export interface Templates {
  /**
   * The text that takes the place of a built-in letter; `undefined` when counsel wrote none.
   * @throws {OubliError} `USAGE` naming the file and what is wrong in it.
   */
  find(kind: LetterKind, language: Language): LetterText | undefined;
}

/** Letters in a folder, each at `<language>/<kind>.txt`. A folder that is not there has none. */
export function templatesFrom(folder: string): Templates {
  return {
    find: (kind, language) => {
      const file = join(folder, language, `${kind}.txt`);
      const text = readIfThere(file);
      if (text === undefined) return undefined;
      try {
        return readTemplate(kind, text);
      } catch (error) {
        if (!(error instanceof LawError)) throw error;
        throw new OubliError("USAGE", `${file}: ${error.message}`, {
          hint: `"oubli law letter ${kind} --language ${language} --template" prints one that is right`,
          cause: error,
        });
      }
    },
  };
}
