import {
  type About,
  type Action,
  type Confirmed,
  type Field,
  type Given,
  nextQuestion,
  type Options,
  optionsOf,
  type Question,
  type Sheet,
} from "@oubli/core";
import { OubliError, splitIdentifiers } from "@oubli/model";
import type { Shell } from "../shell.ts";

type Ask = NonNullable<Shell["ask"]>;

/** Asks for every field that is needed and missing, one after the other, until what is answered is valid. */
export async function askFields(
  action: Action,
  given: Given,
  about: (given: Given) => Promise<About | undefined>,
  ask: Ask,
): Promise<Given> {
  const question = nextQuestion(action, given);
  if (question.is === "nothing" || question.is === "sheet") return given;
  const options = await optionsOf(question.of, question.of.suggest ? await about(given) : undefined);
  const words = await askWords(question, options, ask);
  return askFields(action, { ...given, [question.field]: words }, about, ask);
}

async function askWords(
  { of }: Extract<Question, { is: "choose" | "write" }>,
  options: Options | undefined,
  ask: Ask,
): Promise<string | readonly string[]> {
  const text = `${of.says}\n${options ? optionsText(options) : `  ${of.expected}`}\n> `;
  for (let said = text; ; ) {
    const answer = (await ask({ text: said, hidden: of.sensitive === "secret" })).trim();
    const words = of.many ? severalIn(answer, of) : wordIn(answer, options);
    if (isValid(of, words)) return words;
    const why = of.whyNot?.([words].flat());
    said = `${why === undefined ? "" : `${why}\n`}that is not ${of.expected}\n> `;
  }
}

function severalIn(answer: string, { kind }: Field<unknown>): readonly string[] {
  return kind === "identifiers" ? splitIdentifiers(answer) : answer.split(/\s*[,\n]\s*/).filter(Boolean);
}

function isValid(of: Field<unknown>, words: string | readonly string[]): boolean {
  const list = typeof words === "string" ? [words] : words;
  return list.length > 0 && list[0] !== "" && of.read(list) !== undefined;
}

/** A word, or its number in the list that was shown. */
function wordIn(answer: string, options: Options | undefined): string {
  return Object.keys(options ?? {})[Number(answer) - 1] ?? answer;
}

function optionsText(options: Options): string {
  const width = Math.max(...Object.keys(options).map((word) => word.length));
  return Object.entries(options)
    .map(([word, means], at) => `  ${at + 1}  ${word.padEnd(width)}  ${means}`)
    .join("\n");
}

/**
 * Shows what is about to be done and asks whether it is meant.
 * @throws {OubliError} `CANCELLED` for another word than the one that has to be typed, or no reason.
 */
export async function askConfirmation(
  { sheet, word, reason }: Extract<Question, { is: "sheet" }>,
  given: Confirmed,
  ask: Ask,
): Promise<Confirmed> {
  const typed = await ask({ text: `${sheetText(sheet)}\nType ${word} to go on: `, hidden: false });
  if (typed.trim().toUpperCase() !== word.toUpperCase()) throw cancelled();
  if (!reason || given.reason !== undefined) return { ...given, typed };
  const why = (await ask({ text: "Reason, kept encrypted with the case: ", hidden: false })).trim();
  if (why === "") throw cancelled();
  return { typed, reason: why };
}

function sheetText({ title, facts, warning }: Sheet): string {
  return [title, ...facts.map(([label, text]) => `  ${label}: ${text}`), warning].join("\n");
}

function cancelled(): OubliError {
  return new OubliError("CANCELLED", "not confirmed: nothing was done");
}
