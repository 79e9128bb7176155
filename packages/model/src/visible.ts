const JOINER = "\u200d";

/** Scripts in which a joiner between two letters is part of the spelling. */
const JOINING =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Format characters that are drawn: signs before a number, and before a verse (Unicode's Prepended_Concatenation_Mark). */
const DRAWN = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;

// Letters of some scripts carry four marks, and none carries eight: more of them are a tower that covers other lines.
const MOST_MARKS = 8;

/**
 * What a text may hold and nobody sees: what steers a screen or turns the direction of writing, breaks of lines, halves of
 * characters, what stands for no character, what takes no room, and marks that are piled up.
 */
const SUSPECT = new RegExp(
  String.raw`(?<=\p{M}{${MOST_MARKS}})\p{M}|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`,
  "gu",
);

/**
 * The one rule for what is visible text: puts something in the place of every character that is not. Joiners, variants and signs of
 * a script that is written with them belong to the text and stay.
 *
 * @param mark What stands in the place of a character. A mark that is visible itself makes a second call change nothing.
 */
export function markUnseen(text: string, mark: (character: string) => string): string {
  if (ONLY_ASCII.test(text)) return text;
  for (let seen = text; ; ) {
    const next = markedOnce(seen, mark);
    // What was marked may have stood before something that now belongs to nothing.
    if (next === seen) return seen;
    seen = next;
  }
}

const ONLY_ASCII = /^[\u0020-\u007e]*$/;

/** Whether a text holds anything that is not visible, line ends and tabs included. */
export function hasUnseen(text: string): boolean {
  return markUnseen(text, () => "") !== text;
}

/** A text without what nobody sees. */
export function withoutUnseen(text: string): string {
  return markUnseen(text, () => "");
}

function markedOnce(text: string, mark: (character: string) => string): string {
  return text.replaceAll(SUSPECT, (character, at: number) => {
    const before = lastOf(text.slice(Math.max(0, at - 2), at));
    const after = String.fromCodePoint(text.codePointAt(at + character.length) ?? 0);
    return belongs(character, before, after) ? character : mark(character);
  });
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? "";
}

function belongs(character: string, before: string, after: string): boolean {
  if (DRAWN.test(character)) return true;
  if (isVariant(character)) return isVariantOf(character, before);
  const isPicture = (of: string) => /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u.test(of);
  if (character === JOINER && isPicture(before) && /\p{Extended_Pictographic}/u.test(after)) return true;
  const isJoiner = character === JOINER || character === "\u200c";
  return isJoiner && JOINING.test(before) && /[\p{L}\p{M}]/u.test(after);
}

function isVariant(character: string): boolean {
  return /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(character);
}

/** A variant is chosen of a picture, a sign of a key, or a Chinese character; each is chosen once. */
function isVariantOf(character: string, before: string): boolean {
  if (/[\ufe0e\ufe0f]/u.test(character))
    return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\d#*]/u.test(before);
  return /[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u.test(character) && /\p{sc=Han}/u.test(before);
}
