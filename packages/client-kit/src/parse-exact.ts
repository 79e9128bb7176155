import { BOUNDS } from "./bounds.ts";
import { endOfString, keepExactNumbers } from "./json-text.ts";

/** A body may have been cut off, or replaced by something else on its way; or be nested deeper than anybody means it. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly deep?: true };

/** Parses a text in which lists and objects may be nested so deep. */
export type ParseJson = (text: string, deepest?: number) => ParsedJson;

/**
 * Parses JSON as JavaScript does, but for numbers that it would change: they become strings with their own text. A rounded id would
 * name somebody else's record.
 *
 * @returns `{ ok: false }` for anything that is not JSON; nothing of the text is repeated.
 */
export function parseExact(text: string, deepest: number = BOUNDS.depth): ParsedJson {
  const seen = look(text, deepest);
  if (seen === "deep") return { ok: false, deep: true };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value: seen === "numbers" ? JSON.parse(keepExactNumbers(text)) : value };
  } catch {
    return { ok: false };
  }
}

// One bit makes the brackets of both kinds the same, and letters small.
const BIT = 32;
const QUOTE = 34;
const OPEN = 123;
const CLOSE = 125;
const EXPONENT = 101;

/** JavaScript keeps a number of so many digits, the point among them, as long as it has no exponent. */
const KEPT_DIGITS = 15;

/** Whether a text may hold numbers that JavaScript would change. */
export function holdsLongNumbers(text: string): boolean {
  return look(text, Number.POSITIVE_INFINITY) === "numbers";
}

/**
 * What is to be known of a text before it is parsed, seen in one pass and without calling itself: that it is nested deeper, or that it
 * may hold numbers that JavaScript would change.
 */
function look(text: string, deepest: number): "deep" | "numbers" | undefined {
  let [depth, digits, isChanged] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code > 45 && code < 58) {
      digits += 1;
      isChanged ||= digits > KEPT_DIGITS;
    } else {
      const bare = code | BIT;
      if (bare === OPEN) {
        depth += 1;
        if (depth > deepest) return "deep";
      } else if (bare === CLOSE) depth -= 1;
      else if (bare === EXPONENT) isChanged ||= digits > 0;
      digits = 0;
    }
  }
  return isChanged ? "numbers" : undefined;
}
