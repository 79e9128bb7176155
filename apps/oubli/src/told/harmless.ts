/** Characters that move the cursor, colour the screen or turn lines around. */
export const UNSAFE: RegExp = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text as a terminal may show it, whoever wrote it: only its line ends and tabs do something. */
export function harmless(text: string): string {
  // A return alone would let the rest of a line cover its beginning; before a line end it is one, as in CSV.
  return text.replaceAll(UNSAFE, (one, at: number) =>
    one === "\n" || one === "\t" || (one === "\r" && text[at + 1] === "\n") ? one : "·",
  );
}

/** The same for JSON, in which nothing is lost: such characters stand as their numbers. */
export function harmlessJson(text: string): string {
  return text.replaceAll(UNSAFE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
