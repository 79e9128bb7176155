import type { Fill, JsonValue } from "../data-map.ts";
import { escapeToken } from "../record/pointer.ts";

/** What puts a value into a body, leaf by leaf; an empty list or object is a value itself. */
export function fillsFrom(value: JsonValue, pointer = ""): readonly Fill[] {
  const children =
    typeof value === "object" && value !== null
      ? Object.entries(value as Readonly<Record<string, JsonValue>>)
      : [];
  if (children.length === 0) return [{ to: `body:${pointer}`, value }];
  return children.flatMap(([name, child]) => fillsFrom(child, `${pointer}/${escapeToken(name)}`));
}
