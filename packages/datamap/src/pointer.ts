import type { JsonValue } from "./data-map.ts";

/**
 * The value at a JSON pointer (RFC 6901), or `undefined` when nothing is there.
 * `""` is the whole value. A pointer with `*` has no single value; use {@link valuesAt}.
 */
export function valueAt(value: unknown, pointer: string): unknown {
  return valuesAt(value, pointer)[0];
}

/**
 * All values at a pointer in which `*` stands for every element of an array.
 * An empty list when nothing is there.
 */
export function valuesAt(value: unknown, pointer: string): readonly unknown[] {
  let found: unknown[] = [value];
  for (const token of tokensOf(pointer)) {
    found = found.flatMap((parent) => childrenOf(parent, token));
  }
  return found;
}

/** Whether a value says something: not missing, null, false, 0, an empty text, list or object. */
export function isPresent(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0 || value === "") return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object") return Object.keys(value).length > 0;
  return true;
}

function tokensOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function childrenOf(parent: unknown, token: string): readonly unknown[] {
  if (Array.isArray(parent)) {
    if (token === "*") return parent as readonly JsonValue[];
    const element: unknown = /^(0|[1-9]\d*)$/.test(token) ? parent[Number(token)] : undefined;
    return element === undefined ? [] : [element];
  }
  if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, token)) return [];
  return [(parent as Record<string, unknown>)[token]];
}
