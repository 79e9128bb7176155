import { listOf, type Node, nodeOf } from "./described.ts";

/** What is written about a document rather than in it. */
const NOTES: readonly string[] = ["x-generated", "x-named", "$comment", "madeFrom"];

/** Lists whose order means nothing. */
const VALUES: readonly string[] = ["required", "enum", "tags", "type"];
const SETS: readonly string[] = [...VALUES, "x-extensible-enum", "parameters", "security"];

/** The same document in the one order that all documents that mean the same have. */
export function canonical(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return SETS.includes(key) ? items.toSorted(byText) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !NOTES.includes(name));
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, child]) => [name, canonical(child, name)]),
  );
}

/** Whether two values mean the same. */
export function isSame(before: unknown, after: unknown, key = ""): boolean {
  return textOf(canonical(before, key)) === textOf(canonical(after, key));
}

/**
 * A description without what only we say in it, and with lists of values in one order. Parameters stay where they are: pointers
 * count them.
 */
export function comparable(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => comparable(item));
    return VALUES.includes(key) ? items.toSorted(byText) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  // What is called like an extension below these is no extension.
  const isFree = key === "properties" || key === "examples" || key === "headers";
  const entries = Object.entries(value as Node).filter(([name]) => isFree || !name.startsWith("x-"));
  return Object.fromEntries(entries.map(([name, child]) => [name, comparable(child, name)]));
}

/** The members of two objects, by name. */
export function membersOf(before: unknown, after: unknown): readonly string[] {
  return [...new Set([...Object.keys(nodeOf(before)), ...Object.keys(nodeOf(after))])];
}

/** What one list has and another lacks. */
export function without(list: unknown, other: unknown): readonly string[] {
  const there = new Set(listOf(other).map(String));
  return listOf(list)
    .map(String)
    .filter((item) => !there.has(item));
}

/** Null last, as everybody writes it. */
function byText(a: unknown, b: unknown): number {
  if (a === "null" || b === "null") return a === b ? 0 : a === "null" ? 1 : -1;
  return textOf(a) < textOf(b) ? -1 : 1;
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
