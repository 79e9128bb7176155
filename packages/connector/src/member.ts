import { indexOf, tokensOf } from "@oubli/datamap/record";
import { OubliError } from "@oubli/model";

// A body is written by hand; a position beyond this is a mistake, and filling it up would take all memory.
const LARGEST_INDEX = 999;

/**
 * A copy of a body with a value at a JSON pointer; `""` is the body itself. What the way leads through is made: a list where
 * a position follows, an object elsewhere.
 *
 * @throws {OubliError} `SETUP` when the way leads through a text or a number, or to a position nobody means.
 */
export function withMember(body: unknown, pointer: string, value: unknown): unknown {
  return at(body, tokensOf(pointer), value, pointer);
}

function at(target: unknown, [first, ...rest]: readonly string[], value: unknown, pointer: string): unknown {
  if (first === undefined) return value;
  const index = indexOf(first);
  if (Array.isArray(target) || (target === undefined && index !== undefined)) {
    if (index === undefined || index > LARGEST_INDEX) throw wrong(pointer);
    const list: unknown[] = Array.isArray(target) ? [...(target as unknown[])] : [];
    while (list.length < index) list.push(null);
    list[index] = at(list[index] ?? undefined, rest, value, pointer);
    return list;
  }
  if (target !== undefined && (typeof target !== "object" || target === null)) throw wrong(pointer);
  const members = (target ?? {}) as Readonly<Record<string, unknown>>;
  const inner = Object.hasOwn(members, first) ? members[first] : undefined;
  return { ...members, [first]: at(inner, rest, value, pointer) };
}

function wrong(pointer: string): OubliError {
  return new OubliError("SETUP", `a value cannot be put into the body at ${pointer}`, {
    hint: "correct the call in the vendor's page",
  });
}
