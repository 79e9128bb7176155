import { escapeToken, valueAt } from "@oubli/datamap/pointer";

/** Any object of JSON, read member by member. */
export type Node = Readonly<Record<string, unknown>>;

/** An operation of a description in one piece. */
export interface Described {
  readonly id: string;
  /** How users call it: by the method of the client, or by its id where it has none. */
  readonly name: string;
  /** Such as `GET /customers/{id}`. */
  readonly call: string;
  readonly pointer: string;
  readonly node: Node;
  /** With those of its path. */
  readonly parameters: readonly Node[];
}

const METHODS: readonly string[] = ["get", "put", "post", "patch", "delete", "head", "options", "trace"];

/** Every operation of a description, in its order. */
export function operationsOf(description: object): readonly Described[] {
  return Object.entries(nodeOf(nodeOf(description).paths)).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const node = nodeOf(nodeOf(item)[method]);
      if (Object.keys(node).length === 0) return [];
      const call = `${method.toUpperCase()} ${path}`;
      const id = typeof node.operationId === "string" ? node.operationId : call;
      const shared = listOf(nodeOf(item).parameters);
      return {
        id,
        name: typeof node["x-method"] === "string" ? node["x-method"] : id,
        call,
        pointer: `/paths/${escapeToken(path)}/${method}`,
        node,
        parameters: [...shared, ...listOf(node.parameters)].map((one) => follow(description, one)),
      };
    }),
  );
}

/** Operations before and after, by their id, or by method and path where the id is another. */
export function pairsOf(
  before: readonly Described[],
  after: readonly Described[],
): readonly (readonly [Described, Described])[] {
  const byId = new Map(after.map((one) => [one.id, one]));
  const byCall = new Map(after.map((one) => [one.call, one]));
  return before.flatMap((one) => {
    const same = byId.get(one.id) ?? byCall.get(one.call);
    return same === undefined ? [] : [[one, same] as const];
  });
}

/** What a reference leads to, or the value itself. */
export function follow(description: object, value: unknown): Node {
  let node = nodeOf(value);
  // A description may go in a circle; nobody means that.
  for (let steps = 0; typeof node.$ref === "string" && steps < 10; steps += 1)
    node = nodeOf(valueAt(description, decodeURIComponent(node.$ref.slice(1))));
  return node;
}

/** An object, or an empty one for anything else. */
export function nodeOf(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

/** A list, or an empty one for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
