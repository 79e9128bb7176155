import { LawError } from "../law-error.ts";
import type { LetterText } from "./language-pack.ts";
import { type Language, loadLanguage } from "./languages.ts";
import { type LetterKind, letterVariables } from "./letter-kinds.ts";

// A letter that does not say this is not that letter: Art. 12(3), 12(4), 12(6), 15 and 19 GDPR.
const MUST_SAY: Readonly<Record<LetterKind, readonly string[]>> = {
  acknowledgement: ["received"],
  "identity-request": ["needed"],
  clarification: ["question"],
  extension: ["newdeadline", "reason"],
  refusal: ["reason", "authority"],
  partial: ["done", "kept", "reason", "authority"],
  answer: ["summary"],
  "recipient-notice": ["request", "record"],
};

// Art. 12(4): a person who does not get all they asked for is told where to complain. An answer may be read so as well.
const WITH_RIGHTS: ReadonlySet<LetterKind> = new Set(["refusal", "partial", "answer"]);

/**
 * The whole text of a built-in letter, its variables still in braces: what counsel starts from.
 *
 * @throws {LawError} `UNKNOWN_LETTER` or `UNKNOWN_LANGUAGE`.
 */
export async function letterTemplate(kind: LetterKind, language: Language): Promise<LetterText> {
  requireLetter(kind);
  const { greeting, recipientGreeting, rights, closing, letters } = await loadLanguage(language);
  const { subject, body, reviewed } = letters[kind];
  const parts = [
    kind === "recipient-notice" ? recipientGreeting : greeting,
    body,
    ...(WITH_RIGHTS.has(kind) ? [rights] : []),
    closing,
  ];
  return { subject: `${subject} ({reference})`, body: parts.join("\n\n"), reviewed };
}

/** A template as the file counsel edits; `readTemplate` reads it back. */
export function templateFile({ subject, body }: LetterText): string {
  return `Subject: ${subject}\n\n${body}\n`;
}

/**
 * Reads a template that counsel wrote: a line `Subject: …`, if it was reviewed a line `Reviewed: <who and when>`,
 * an empty line, and the letter.
 *
 * @throws {LawError} `TEMPLATE_MALFORMED` without a subject or a letter, or when it lacks what the law requires it to say;
 * `VARIABLE_UNKNOWN` for a variable this letter does not have.
 */
export function readTemplate(kind: LetterKind, file: string): LetterText {
  requireLetter(kind);
  const [head = "", ...rest] = file.replaceAll("\r\n", "\n").trim().split("\n\n");
  const subject = /^Subject:[ \t]*(\S.*)$/m.exec(head)?.[1];
  const body = rest.join("\n\n").trim();
  if (subject === undefined || body === "")
    throw new LawError("TEMPLATE_MALFORMED", "template: must begin with Subject: and have a text below it");
  const used = variablesIn(`${subject}\n${body}`);
  const unknown = used.find((name) => !Object.hasOwn(letterVariables[kind], name));
  if (unknown !== undefined)
    throw new LawError(
      "VARIABLE_UNKNOWN",
      `template: {${unknown}} is not a variable of this letter; it has ${Object.keys(letterVariables[kind]).join(", ")}`,
    );
  const unsaid = MUST_SAY[kind].find((name) => !used.includes(name));
  if (unsaid !== undefined)
    throw new LawError(
      "TEMPLATE_MALFORMED",
      `template: must contain {${unsaid}}, the law requires the letter to say it`,
    );
  return { subject, body, reviewed: /^Reviewed:[ \t]*\S/m.test(head) };
}

/** What stands in braces in a text, each once. */
function variablesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map(([, name = ""]) => name))];
}

export const VARIABLE: RegExp = /\{([a-z]+)\}/g;

/** @throws {LawError} `UNKNOWN_LETTER`. */
export function requireLetter(kind: LetterKind): void {
  if (!Object.hasOwn(letterVariables, kind))
    throw new LawError("UNKNOWN_LETTER", `letter: must be one of ${Object.keys(letterVariables).join(", ")}`);
}
