import { type Child, type PositionOf, positionsBy } from "./lines.ts";

/** Positions in a text that `JSON.parse` accepts. Only what lies on the way to a path is looked at. */
export function jsonPositions(text: string): PositionOf {
  const root = skipSpace(text, 0);
  return positionsBy({ begins: root, value: root }, (value) => {
    return text[value] === "{" || text[value] === "[" ? members(text, value) : undefined;
  });
}

/** How many members all objects of a JSON text have together, those with the same name counted each. */
export function countMembers(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = skipSpace(text, endOfText(text, at));
    if (text[at] === ":") count += 1;
  }
  return count;
}

function members(text: string, start: number): ReadonlyMap<string, Child> {
  return new Map(jsonChildren(text, start).map(({ key, begins, value }) => [key, { begins, value }]));
}

/** A member of an object or an element of a list: where it begins, where its value does, and where that ends. */
export interface JsonChild extends Child {
  /** Its name, or its number. */
  readonly key: string;
  readonly ends: number;
}

/** What an object or a list holds that begins here, in its order; nothing for any other value. For texts that `JSON.parse` accepts. */
export function jsonChildren(text: string, start: number): readonly JsonChild[] {
  const isObject = text[start] === "{";
  const found: JsonChild[] = [];
  if (!isObject && text[start] !== "[") return found;
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== "]" && text[at] !== "}") {
    const end = isObject ? endOfText(text, at) : at;
    const value = isObject ? skipSpace(text, skipSpace(text, end) + 1) : at;
    const key = isObject ? (JSON.parse(text.slice(at, end)) as string) : String(found.length);
    const ends = endOfValue(text, value);
    found.push({ key, begins: at, value, ends });
    at = skipSpace(text, ends);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return found;
}

function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfText(text, start);
  if (text[start] !== "{" && text[start] !== "[") return endOfScalar(text, start);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === QUOTE) at = endOfText(text, at) - 1;
    else if (letter === OPEN_OBJECT || letter === OPEN_LIST) depth += 1;
    else if (letter === CLOSE_OBJECT || letter === CLOSE_LIST) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function endOfScalar(text: string, start: number): number {
  let at = start;
  while (at < text.length && !",]} \n\r\t".includes(text[at] ?? "")) at += 1;
  return at;
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && " \n\r\t".includes(text[at] ?? "")) at += 1;
  return at;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
