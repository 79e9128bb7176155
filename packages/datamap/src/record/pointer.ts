/**
 * The value at a JSON pointer (RFC 6901), or `undefined` when nothing is there.
 * `""` is the whole value. A pointer with `*` has no single value; use {@link valuesAt}.
 */
export function valueAt(value: unknown, pointer: string): unknown {
  return valuesAt(value, pointer)[0];
}

/**
 * All values at a pointer in which `*` stands for every element of a list and every value of a map.
 * An empty list when nothing is there. Where a map has a key that is really called `*`, its value comes first.
 */
export function valuesAt(value: unknown, pointer: string): readonly unknown[] {
  let found: readonly unknown[] = [value];
  for (const token of tokensOf(pointer)) {
    // One place is what nearly every pointer means.
    found =
      found.length === 1 ? childrenOf(found[0], token) : found.flatMap((parent) => childrenOf(parent, token));
  }
  return found;
}

/** Whether a value says something: not missing, null, false, 0, an empty text, list or object. */
export function isPresent(value: unknown): boolean {
  return value !== false && value !== 0 && !isEmpty(value);
}

/** Whether there is nothing in a value: missing, null, an empty text, list or object. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The members a pointer walks through, as they are called. */
export function tokensOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  const tokens = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return tokens;
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A member's name as it stands in a pointer. */
export function escapeToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Whether a pointer may mean several places. */
export function hasStar(pointer: string): boolean {
  return pointer.endsWith("/*") || pointer.includes("/*/");
}

/** The position in a list that a token names; `undefined` when it names none. */
export function indexOf(token: string): number | undefined {
  return /^(0|[1-9]\d*)$/.test(token) ? Number(token) : undefined;
}

const NONE: readonly unknown[] = [];

function childrenOf(parent: unknown, token: string): readonly unknown[] {
  if (typeof parent !== "object" || parent === null) return NONE;
  if (Array.isArray(parent)) {
    if (token === "*") return parent;
    const index = indexOf(token);
    const element: unknown = index === undefined ? undefined : parent[index];
    return element === undefined ? [] : [element];
  }
  const members = parent as Readonly<Record<string, unknown>>;
  const own = Object.hasOwn(members, token) ? [members[token]] : NONE;
  if (token !== "*") return own;
  const others = Object.entries(members).flatMap(([name, value]) => (name === "*" ? [] : [value]));
  return [...own, ...others];
}
