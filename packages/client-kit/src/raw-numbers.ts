import { isExact, keepsText } from "./exact-number.ts";
import { withNumbers } from "./json-text.ts";

/** What numbers of parsed values were written as, by the list or object they stand in and their place there. */
const written = new WeakMap<object, Map<string, string>>();

/**
 * Parses JSON and remembers the text of every number that JavaScript would write otherwise. One that it would change becomes a string.
 *
 * @throws {SyntaxError} For what is not JSON.
 */
export function parseRemembering(text: string): unknown {
  // Engines tell a reviver how a number was written, but not all of them, and not every time. A text that nobody can know
  // before marks the numbers just as well; one that a vendor wrote could be made to look like it.
  const mark = `${Math.random()} `;
  const remember = function (this: object, name: string, value: unknown): unknown {
    if (typeof value !== "string" || !value.startsWith(mark)) return value;
    const token = value.slice(mark.length);
    const numbers = written.get(this) ?? new Map<string, string>();
    written.set(this, numbers.set(name, token));
    return isExact(token) ? Number(token) : token;
  };
  const marked = withNumbers(text, (token) => (keepsText(token) ? token : `"${mark}${token}"`));
  return JSON.parse(marked, remember);
}

/**
 * The numbers in a value from a vendor's answer that JavaScript writes otherwise than the vendor did, such as `1.10` or
 * `12345678901234567890`, by JSON pointer (RFC 6901). Empty where there is none, and for values that came from elsewhere.
 */
export function rawNumbersIn(value: unknown, at = ""): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null) return {};
  const found: Record<string, string> = {};
  collect(value, at, found);
  return found;
}

function collect(value: object, at: string, found: Record<string, string>): void {
  const numbers = written.get(value);
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    const isPlace = numbers?.has(name) === true || (typeof inner === "object" && inner !== null);
    if (!isPlace) continue;
    const pointer = `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const token = numbers?.get(name);
    if (token !== undefined) found[pointer] = token;
    else if (typeof inner === "object" && inner !== null) collect(inner, pointer, found);
  }
}
