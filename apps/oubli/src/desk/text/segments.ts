/** A part of a text that a reader takes for one character, and where it begins. */
export interface Segment {
  readonly segment: string;
  readonly index: number;
}

// Printable ASCII, Latin-1 without the soft hyphen, Latin Extended-A, the signs that the desk draws with, and
// the escape character: each of them is a character by itself, whatever stands next to it.
const SINGLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: lines carry colours, which begin with escape
  /^[\u001b\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u017f\u2013\u2014\u2018-\u201d\u2022\u2026\u2192\u25b8\u2500-\u257f\u2588\u2591-\u2593\u2713\u2717]*$/;

let intl: Intl.Segmenter | undefined;

/**
 * Finds the characters of a text as Intl.Segmenter does.
 *
 * Making one of those reads the rules of all scripts, 7 to 15 ms, and most texts here need none of them: it is
 * made for the first text that does.
 */
export const segmenter: { segment(text: string): Iterable<Segment> } = {
  segment: (text) => {
    if (SINGLE.test(text)) return singles(text);
    intl ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
    return intl.segment(text);
  },
};

function singles(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (let index = 0; index < text.length; index += 1) segments.push({ segment: text.charAt(index), index });
  return segments;
}
