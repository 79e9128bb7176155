/** A body may have been cut off, or replaced by something else on its way. */
export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/**
 * Parses JSON. An integer that JavaScript would round (beyond 2^53) becomes a string with its digits: a rounded id names
 * another record.
 *
 * @returns `{ ok: false }` for anything that is not JSON; nothing of the text is repeated.
 */
export function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    const kept = keepLargeIntegers(text);
    return { ok: true, value: kept === text ? value : JSON.parse(kept) };
  } catch {
    return { ok: false };
  }
}

/** Puts quotes around integers that JavaScript would round. Valid JSON stays valid JSON; all else is left as it is. */
export function keepLargeIntegers(text: string): string {
  if (!hasManyDigits(text)) return text;
  const parts: string[] = [];
  // Strings are stepped over by hand: one regular expression for all of them runs out of stack on a string of megabytes.
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('"', at);
    const end = open === -1 ? text.length : endOfString(text, open);
    const plain = text.slice(at, open === -1 ? text.length : open);
    parts.push(plain.replace(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, quoteIfLarge));
    if (open !== -1) parts.push(text.slice(open, end));
    at = end;
  }
  return parts.join("");
}

// 2^53 has 16 digits: shorter runs of digits are safe, and most answers have none longer.
const DIGITS = 16;

/** Whether so many digits stand together somewhere. One of them would stand at a multiple of their number. */
function hasManyDigits(text: string): boolean {
  for (let at = DIGITS - 1; at < text.length; at += DIGITS) {
    if (!isDigit(text, at)) continue;
    let [first, end] = [at, at + 1];
    while (isDigit(text, first - 1)) first -= 1;
    while (isDigit(text, end)) end += 1;
    if (end - first >= DIGITS) return true;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function quoteIfLarge(token: string): string {
  return /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;
}

/** The position after the string that opens at `open`. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; ; at += 1) {
    at = text.indexOf('"', at);
    if (at === -1) return text.length;
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
}
