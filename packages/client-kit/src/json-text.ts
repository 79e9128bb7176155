import { isExact } from "./exact-number.ts";

/** The text of a JSON document with each of its numbers replaced; its strings are left as they are. */
export function withNumbers(text: string, replace: (token: string) => string): string {
  const parts: string[] = [];
  // Strings are stepped over by hand: one regular expression for all of them runs out of stack on a string of megabytes.
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('"', at);
    const end = open === -1 ? text.length : endOfString(text, open);
    const plain = text.slice(at, open === -1 ? text.length : open);
    parts.push(plain.replace(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, replace));
    if (open !== -1) parts.push(text.slice(open, end));
    at = end;
  }
  return parts.join("");
}

/** Puts quotes around numbers that JavaScript would change. Valid JSON stays valid JSON; all else is left as it is. */
export function keepExactNumbers(text: string): string {
  return withNumbers(text, (token) => (isExact(token) ? token : `"${token}"`));
}

const BACKSLASH = 92;

/** The position after the string that opens at `open`. */
export function endOfString(text: string, open: number): number {
  for (let at = open + 1; ; at += 1) {
    at = text.indexOf('"', at);
    if (at === -1) return text.length;
    let before = at;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 0) return at + 1;
  }
}
