import type { CallInput } from "@oubli/client-kit";

/** Values by place, such as `path.id` or `body.customer_id`; `value` keeps its JSON type in bodies. */
export type Placed = readonly (readonly [place: string, value: unknown])[];

/**
 * Builds what a call is given. A place's first word is where it goes; the rest is the parameter's name
 * (which may hold dots) or, in a body, the way to a member.
 */
export function inputOf(placed: Placed): CallInput {
  const path: Record<string, string> = {};
  const query: Record<string, string | number | boolean> = {};
  const header: Record<string, string> = {};
  let body: Record<string, unknown> | undefined;
  for (const [place, value] of placed) {
    const name = place.slice(place.indexOf(".") + 1);
    if (place.startsWith("path.")) path[name] = String(value);
    else if (place.startsWith("query.")) query[name] = value as string | number | boolean;
    else if (place.startsWith("header.")) header[name] = String(value);
    else if (place.startsWith("body.")) body = withMember(body ?? {}, name.split("."), value);
  }
  return { path, query, header, ...(body === undefined ? {} : { body }) };
}

/** A copy of `target` with a value at a way through its members. */
function withMember(
  target: Readonly<Record<string, unknown>>,
  way: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const [first, ...rest] = way;
  if (first === undefined) return { ...target };
  const inner = target[first];
  const child =
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? (inner as Record<string, unknown>)
      : {};
  return { ...target, [first]: rest.length === 0 ? value : withMember(child, rest, value) };
}
