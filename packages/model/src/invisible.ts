const JOINER = "\u200d";

/** Scripts in which a joiner between two letters is part of the spelling. */
const JOINING =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * A text without the characters that show nothing: fillers, marks of direction, joiners that join nothing. Those inside an emoji, and
 * between letters of a script that is written with them, belong to the text and stay.
 */
export function withoutInvisible(text: string): string {
  let left = text;
  for (;;) {
    const fewer = withoutOnce(left);
    // What was taken away may have stood between two that now join nothing.
    if (fewer === left) return left;
    left = fewer;
  }
}

function withoutOnce(text: string): string {
  const characters = [...text];
  return characters
    .filter(
      (character, at) =>
        !/\p{Default_Ignorable_Code_Point}/u.test(character) ||
        belongs(character, characters[at - 1] ?? "", characters[at + 1] ?? ""),
    )
    .join("");
}

function belongs(character: string, before: string, after: string): boolean {
  const isPicture = (of: string) => /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u.test(of);
  if (character === "\ufe0f") return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\d#*]/u.test(before);
  if (character === JOINER && isPicture(before) && /\p{Extended_Pictographic}/u.test(after)) return true;
  const isJoiner = character === JOINER || character === "\u200c";
  return isJoiner && JOINING.test(before) && /[\p{L}\p{M}]/u.test(after);
}
