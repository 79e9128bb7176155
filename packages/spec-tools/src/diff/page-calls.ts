import { listOf, type Node, nodeOf } from "./described.ts";

/**
 * A data map in which calls are named by method and path: an operation that only has another id is still the same call. What its
 * operations are is told by the description.
 */
export function callsOf(map: object): Node {
  const { operations, servers: _, security: __, schema: ___, ...rest } = nodeOf(map);
  const calls = new Map(
    listOf(operations).map((one) => {
      const { id, method, path } = nodeOf(one);
      return [id, `${String(method)} ${String(path)}`] as const;
    }),
  );
  return nodeOf(renamed(rest, calls));
}

function renamed(value: unknown, calls: ReadonlyMap<unknown, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, calls));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      if (key === "operation" && calls.has(child)) return [[key, calls.get(child)]];
      // The shape of a record is the description's, and so is how certain a call is.
      return key === "schema" ? [] : [[key, renamed(child, calls)]];
    }),
  );
}
