import type { Letter } from "@oubli/datamap";
import type { ComposedLetter } from "@oubli/engine";
import { type Identifier, OubliError } from "@oubli/model";
import { addressOf } from "./address.ts";
import { isOneLine, requireOneLine } from "./one-line.ts";
import { settledText } from "./settled-text.ts";

/** Whom a letter is about, and who writes it. */
export interface About {
  readonly case: string;
  readonly identifiers: readonly Identifier[];
  /** The account's own values. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The identifiers of a person that a letter names. */
export function namedIn(
  { by }: Pick<Letter, "by">,
  identifiers: readonly Identifier[],
): readonly Identifier[] {
  return by === undefined ? identifiers : identifiers.filter(({ kind }) => kind === by);
}

/**
 * A letter as it is to be sent. A value that would end a line, and so could begin another header or somebody else's words, makes it none.
 *
 * @throws {OubliError} `SETUP` for a value of the account that is not one line; `USAGE` for an identifier that is not, and where the
 * letter would name nobody.
 */
export function compose(letter: Letter, { case: id, identifiers, parameters }: About): ComposedLetter {
  const named = namedIn(letter, identifiers);
  if (named.length === 0)
    throw new OubliError(
      "USAGE",
      `the letter would name nobody: the case has no ${letter.by ?? "identifier"}`,
    );
  if (named.some(({ value }) => !isOneLine(value)))
    throw new OubliError(
      "USAGE",
      "an identifier of the case is more than one line, and cannot stand in a letter",
    );
  requireOneLine(parameters);
  const to = addressOf(letter, parameters);
  if (to === undefined)
    throw new OubliError("SETUP", "the account has no address that this letter could be sent to");
  const values = { ...parameters, case: id };
  const text = settledText(letter.text, {
    ...values,
    identifiers: named.map(({ value }) => value).join(", "),
  });
  return {
    to,
    subject: settledText(letter.subject, values),
    text,
    names: named,
    longestMs: letter.longestMs,
    remindMs: letter.remindMs,
  };
}
