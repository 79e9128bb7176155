/** Two signs that count as symbols and show nothing: the Braille blank and the musical null notehead. */
const BLANK = /[\u{2800}\u{1D159}]/gu;

/** Fillers, joiners, marks of direction and the like, which show nothing by themselves; white space. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\s]/gu;

/**
 * The words of a text that a person has to write, without the white space around them.
 *
 * @returns `undefined` when there is nothing to read: no letter, digit or symbol that can be seen.
 */
export function wordsIn(text: string): string | undefined {
  const seen = text.replaceAll(UNSEEN, "").replaceAll(BLANK, "");
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(seen) ? text.trim() : undefined;
}
