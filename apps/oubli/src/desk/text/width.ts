import { stripVTControlCharacters } from "node:util";
import { segmenter } from "./segments.ts";
import { WIDE_RANGES } from "./wide-ranges.ts";

/**
 * How many terminal columns a text takes: wide East Asian characters and emoji two, marks and controls none.
 * Escape sequences count nothing unless `countAnsiEscapeCodes` says otherwise.
 *
 * Agrees with the package string-width (a test compares them), but decides what is an emoji by its first code
 * points: compiling that package's list of all emoji takes longer than drawing the first screen.
 */
export function textWidth(text: string, options: { readonly countAnsiEscapeCodes?: boolean } = {}): number {
  const plain =
    hasEscapes(text) && options.countAnsiEscapeCodes !== true ? stripVTControlCharacters(text) : text;
  if (PRINTABLE_ASCII.test(plain)) return plain.length;
  // Most of what is not ASCII here is Latin, dashes, dots and lines: one column each, and no clusters.
  if (SIMPLE.test(plain)) return plain.length;
  let width = 0;
  for (const cluster of graphemes(plain)) width += clusterWidth(cluster);
  return width;
}

const hasEscapes = (text: string): boolean => text.includes("\u001b") || text.includes("\u009b");
const PRINTABLE_ASCII = /^[\u0020-\u007e]*$/;
// Printable ASCII, Latin-1 without the soft hyphen, Latin Extended-A, and the signs that the desk draws with.
// ©, ®, ‼, ⁉, ™ and the like stand apart: with a variation selector they are emoji.
const SIMPLE =
  /^[\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u017f\u2013\u2014\u2018-\u201d\u2022\u2026\u2192\u25b8\u2500-\u257f\u2588\u2591-\u2593\u2713\u2717]*$/;

/** The parts of a text that a reader takes for one character. */
export function graphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Columns of one grapheme. */
function clusterWidth(cluster: string): number {
  const at = cluster.search(VISIBLE);
  if (at === -1) return 0;
  if (isEmoji(cluster)) return 2;
  const visible = cluster.slice(at);
  const points = Array.from(visible, (character) => character.codePointAt(0) ?? 0);
  return jamoWidth(visible) ?? columnsOf(points[0] ?? 0) + trailingWidth(visible);
}

const VISIBLE =
  /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const SPACING_MARK = /\p{Spacing_Mark}/v;
// An emoji that needs nothing more, a text-style sign with variation selector 16, or one with a skin tone.
const ONE_EMOJI =
  /^(?:\p{Emoji_Presentation}|[\p{Emoji}&&\p{Extended_Pictographic}]\ufe0f|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})$/v;
const PICTOGRAPHICS = /\p{Extended_Pictographic}/gv;
const KEYCAP = /^[\d#*]\ufe0f?\u20e3$/;
const FLAG = /^\p{Regional_Indicator}{2}$/v;
const ONE_REGIONAL = /^\p{Regional_Indicator}/v;

// Real emoji are shorter; what is longer is made to be long.
const LONGEST_EMOJI = 50;

function isEmoji(cluster: string): boolean {
  if (cluster.length > LONGEST_EMOJI) return false;
  if (KEYCAP.test(cluster) || FLAG.test(cluster)) return true;
  if (ONE_REGIONAL.test(cluster)) return false;
  if (cluster.includes("\u200d")) return (cluster.match(PICTOGRAPHICS)?.length ?? 0) >= 2;
  return ONE_EMOJI.test(cluster);
}

function trailingWidth(visible: string): number {
  let extra = 0;
  for (const character of Array.from(visible).slice(1)) {
    // Halfwidth and fullwidth forms (voicing marks, the long-vowel sign) take a column of their own.
    if (SPACING_MARK.test(character) || (character >= "\uff00" && character <= "\uffef"))
      extra += columnsOf(character.codePointAt(0) ?? 0);
  }
  return extra;
}

/** Columns of a cluster of Hangul jamo: a leading and a vowel (and a trailing) one share one block. */
function jamoWidth(visible: string): number | undefined {
  const points = Array.from(visible)
    .filter((character) => VISIBLE.test(character))
    .map((character) => character.codePointAt(0) ?? 0);
  let width = 0;
  for (let at = 0; at < points.length; at += 1) {
    const point = points[at] ?? 0;
    if (!isLeading(point) && !isVowel(point) && !isTrailing(point)) {
      if (width === 0) return undefined;
      return width + points.slice(at).reduce((sum, rest) => sum + columnsOf(rest), 0);
    }
    const next = points[at + 1] ?? 0;
    if (isLeading(point) && isVowel(next)) {
      width += 2;
      at += isTrailing(points[at + 2] ?? 0) ? 2 : 1;
    } else width += columnsOf(point);
  }
  return width === 0 ? undefined : width;
}

const within = (point: number, from: number, to: number): boolean => point >= from && point <= to;
const isLeading = (point: number): boolean => within(point, 0x1100, 0x115f) || within(point, 0xa960, 0xa97c);
const isVowel = (point: number): boolean => within(point, 0x1160, 0x11a7) || within(point, 0xd7b0, 0xd7c6);
const isTrailing = (point: number): boolean => within(point, 0x11a8, 0x11ff) || within(point, 0xd7cb, 0xd7fb);

/** Columns of one visible code point. */
function columnsOf(point: number): 1 | 2 {
  let low = 0;
  let high = WIDE_RANGES.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (point < (WIDE_RANGES[middle * 2] ?? 0)) high = middle - 1;
    else if (point > (WIDE_RANGES[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return 2;
  }
  return 1;
}
