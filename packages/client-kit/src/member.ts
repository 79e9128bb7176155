// A body is written by hand; a position beyond this is a mistake, and filling it up would take all memory.
const LARGEST_INDEX = 999;

/**
 * A copy of a body with a value at a JSON pointer; `""` is the body itself. What the way leads through is made: a list where
 * a position follows, an object elsewhere.
 *
 * @returns `undefined` where the way leads through a text or a number, or to a position nobody means.
 */
export function withMember(
  body: unknown,
  pointer: string,
  value: unknown,
): { readonly body: unknown } | undefined {
  const tokens = pointer.split("/").slice(1);
  return at(
    body,
    tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")),
    value,
  );
}

function at(
  target: unknown,
  [first, ...rest]: readonly string[],
  value: unknown,
): { readonly body: unknown } | undefined {
  if (first === undefined) return { body: value };
  const index = /^(0|[1-9]\d*)$/.test(first) ? Number(first) : undefined;
  if (Array.isArray(target) || (target === undefined && index !== undefined)) {
    if (index === undefined || index > LARGEST_INDEX) return undefined;
    const list: unknown[] = Array.isArray(target) ? [...(target as unknown[])] : [];
    while (list.length < index) list.push(null);
    const inner = at(list[index] ?? undefined, rest, value);
    if (inner) list[index] = inner.body;
    return inner && { body: list };
  }
  if (target !== undefined && (typeof target !== "object" || target === null)) return undefined;
  const members = (target ?? {}) as Readonly<Record<string, unknown>>;
  const inner = at(Object.hasOwn(members, first) ? members[first] : undefined, rest, value);
  return inner && { body: { ...members, [first]: inner.body } };
}
