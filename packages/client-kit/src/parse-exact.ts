import { BOUNDS } from "./bounds.ts";
import { endOfString, keepExactNumbers } from "./json-text.ts";

/** A body may have been cut off, or replaced by something else on its way; or be nested deeper than anybody means it. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly deep?: true };

/** Parses a text in which lists and objects may be nested so deep. */
export type ParseJson = (text: string, deepest?: number) => ParsedJson;

// A number of fifteen digits without an exponent is kept by JavaScript as it is.
const MAY_CHANGE = /(?:^|[[:,\s])-?(?:[\d.]{16}|[\d.]+[eE])/;

/**
 * Parses JSON as JavaScript does, but for numbers that it would change: they become strings with their own text. A rounded id would
 * name somebody else's record.
 *
 * @returns `{ ok: false }` for anything that is not JSON; nothing of the text is repeated.
 */
export function parseExact(text: string, deepest: number = BOUNDS.depth): ParsedJson {
  if (isDeeper(text, deepest)) return { ok: false, deep: true };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value: MAY_CHANGE.test(text) ? JSON.parse(keepExactNumbers(text)) : value };
  } catch {
    return { ok: false };
  }
}

// Brackets of both kinds are the same with one bit set.
const QUOTE = 34;
const BIT = 32;
const OPEN = 123;
const CLOSE = 125;

/** Whether lists and objects are nested deeper, seen in one pass and without calling itself. */
function isDeeper(text: string, deepest: number): boolean {
  let depth = 0;
  // What is so deep is so long.
  if (text.length <= deepest) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if ((code | BIT) === OPEN) {
      depth += 1;
      if (depth > deepest) return true;
    } else if ((code | BIT) === CLOSE) depth -= 1;
  }
  return false;
}
