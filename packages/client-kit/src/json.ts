import { BOUNDS } from "./bounds.ts";
import { keepsText } from "./exact-number.ts";
import { endOfString } from "./json-text.ts";
import type { ParsedJson } from "./parse-exact.ts";
import { parseRemembering } from "./raw-numbers.ts";

/**
 * Parses JSON without losing anything. A number that JavaScript would change becomes a string with its own text: an integer
 * beyond 2^53, a fraction with more digits than fit, a number too large or too small. Of members of the same name the first
 * keeps it, the others follow as `name (2)`, `name (3)` and so on.
 *
 * @param deepest How deep lists and objects may be nested; a deeper text is not parsed at all.
 * @returns `{ ok: false }` for anything that is not JSON; nothing of the text is repeated.
 */
export function parseJson(text: string, deepest: number = BOUNDS.depth): ParsedJson {
  const { depth, members, hasRaw } = measure(text);
  if (depth > deepest) return { ok: false, deep: true };
  try {
    const value: unknown = JSON.parse(text);
    // Members that JSON.parse has dropped are missing in the count.
    const repeats = membersIn(value) < members;
    if (!repeats && !hasRaw) return { ok: true, value };
    return { ok: true, value: parseRemembering(repeats ? nameRepeatsApart(text) : text) };
  } catch {
    return { ok: false };
  }
}

/** The name under which the second and any further value of a repeated member is kept. */
export function nameOfRepeat(name: string, count: number): string {
  return `${name} (${count})`;
}

interface Measures {
  /** How deep lists and objects are nested. */
  readonly depth: number;
  /** How many members are written, those of the same name included. */
  readonly members: number;
  /** Whether there is a number that JavaScript would change, or write otherwise. */
  readonly hasRaw: boolean;
}

const [QUOTE, MINUS, COLON] = [34, 45, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** Takes the measures of a text in one pass, without calling itself. What they say of a text that is not JSON means nothing. */
function measure(text: string): Measures {
  let [depth, deepest, members, hasRaw] = [0, 0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === COLON) members += 1;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth -= 1;
    else if (isDigit(code) || code === MINUS) {
      const start = at;
      while (isOfNumber(text.charCodeAt(at + 1))) at += 1;
      hasRaw ||= !keepsText(text.slice(start, at + 1));
    }
  }
  return { depth: deepest, members, hasRaw };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Digits, a point, an exponent's letter and signs. */
function isOfNumber(code: number): boolean {
  return isDigit(code) || code === 46 || code === 101 || code === 69 || code === 43 || code === MINUS;
}

function membersIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const element of value) count += membersIn(element);
    return count;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(members)) count += 1 + membersIn(members[name]);
  return count;
}

/** Valid JSON in which no object has two members of one name. */
function nameRepeatsApart(text: string): string {
  const parts: string[] = [];
  // One entry for each list and object that is open; a list has no names.
  const open: (Map<string, number> | undefined)[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN_OBJECT) open.push(new Map());
    else if (code === OPEN_LIST) open.push(undefined);
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) open.pop();
    if (code !== QUOTE) continue;
    const end = endOfString(text, at);
    const names = open.at(-1);
    if (names && /^\s*:/.test(text.slice(end, end + 80))) {
      parts.push(text.slice(from, at), JSON.stringify(freeName(names, JSON.parse(text.slice(at, end)))));
      from = end;
    }
    at = end - 1;
  }
  return parts.join("") + text.slice(from);
}

function freeName(names: Map<string, number>, name: string): string {
  const known = names.get(name) ?? 0;
  names.set(name, known + 1);
  if (known === 0) return name;
  return freeName(names, nameOfRepeat(name, known + 1));
}
