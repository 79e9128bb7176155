import { isSame } from "./canonical.ts";
import type { Change, Release } from "./change.ts";
import { type Described, follow, listOf, type Node, nodeOf, operationsOf, pairsOf } from "./described.ts";

/** A parameter of an operation, and where it stands. */
interface Placed {
  /** Such as `query limit`: its own name in its operation. */
  readonly key: string;
  readonly node: Node;
  readonly pointer: string;
}

/** Operations before and after, with their parameters by name, wherever these stand. */
interface Pair {
  readonly operation: Described;
  readonly before: ReadonlyMap<string, Placed>;
  readonly after: ReadonlyMap<string, Placed>;
}

/** Parameters that are gone, new or called otherwise, or must be given from now on, or are written otherwise. */
export function parameterChanges(before: Release, after: Release): readonly Change[] {
  return pairs(before, after).flatMap((pair) => {
    const gone = [...pair.before.values()].filter(({ key }) => !pair.after.has(key));
    const fresh = [...pair.after.values()].filter(({ key }) => !pair.before.has(key));
    const renamed = gone.flatMap((one) => {
      const alike = fresh.filter(
        (other) => other.node.in === one.node.in && isSame(one.node.schema, other.node.schema),
      );
      return alike.length === 1 && alike[0] ? [{ one, next: alike[0] }] : [];
    });
    const isRenamed = (one: Placed) => renamed.some((pair) => pair.one === one || pair.next === one);
    return [
      ...renamed.map(({ one, next }) =>
        change(pair, next, "breaking", `${named(one)} is called ${named(next, false)} now`),
      ),
      ...gone
        .filter((one) => !isRenamed(one))
        .map((one) => change(pair, one, "breaking", `no longer takes ${named(one)}`)),
      ...fresh.filter((one) => !isRenamed(one)).map((one) => freshChange(pair, one)),
      ...[...pair.after.values()].flatMap((one) => otherwise(pair, pair.before.get(one.key), one)),
    ];
  });
}

function freshChange(pair: Pair, one: Placed): Change {
  return one.node.required === true && one.node["x-account"] !== true
    ? change(pair, one, "breaking", `needs ${named(one)}`)
    : change(pair, one, "additive", `takes ${named(one)}`);
}

function otherwise(pair: Pair, before: Placed | undefined, after: Placed): readonly Change[] {
  if (before === undefined) return [];
  const [was, is] = [before.node.required === true, after.node.required === true];
  return [
    is && !was ? change(pair, after, "breaking", `${named(after)} must be given`) : [],
    was && !is ? change(pair, after, "additive", `${named(after)} may be left out`) : [],
    isSame(written(before), written(after))
      ? []
      : change(pair, after, "breaking", `${named(after)} is written otherwise`),
    before.node.description === after.node.description
      ? []
      : change(pair, after, "cosmetic", `the description of ${named(after)} reads otherwise`),
  ].flat();
}

function written({ node: { style, explode, allowReserved, content } }: Placed): unknown {
  return { style, explode, allowReserved, content };
}

function named({ node }: Placed, withKind = true): string {
  return `${withKind ? "the parameter " : ""}\`${String(node.name)}\``;
}

function change({ operation }: Pair, { pointer }: Placed, impact: Change["impact"], words: string): Change {
  return { impact, about: operation.name, words, at: { in: "description", pointer } };
}

function pairs(before: Release, after: Release): readonly Pair[] {
  const [old, now] = [before, after].map(({ description }) => operationsOf(description));
  return pairsOf(old ?? [], now ?? []).map(([a, b]) => ({
    operation: b,
    before: placedOf(before.description, a),
    after: placedOf(after.description, b),
  }));
}

/** Those of the operation itself, and those of its path. */
function placedOf(description: object, { node, pointer }: Described): ReadonlyMap<string, Placed> {
  const path = pointer.slice(0, pointer.lastIndexOf("/"));
  const name = path.slice("/paths/".length).replaceAll("~1", "/").replaceAll("~0", "~");
  const shared = listOf(nodeOf(nodeOf(nodeOf(description).paths)[name]).parameters);
  const placed = (list: readonly unknown[], at: string) =>
    list.map((one, index): readonly [string, Placed] => {
      const found = follow(description, one);
      const key = `${String(found.in)} ${String(found.name)}`;
      return [key, { key, node: found, pointer: `${at}/parameters/${index}` }];
    });
  return new Map([...placed(shared, path), ...placed(listOf(node.parameters), pointer)]);
}

/** The path under which the schemas of an operation's parameters are compared. */
const STAGE = "/the-parameters-of/";

/** A change of a staged schema is one of this parameter. */
export interface Staged {
  readonly operation: Described;
  readonly name: string;
  readonly pointer: string;
}

/**
 * Two descriptions in which the schemas of parameters stand as inputs of calls of their own, each under the name of its parameter. The
 * library pairs parameters by how they look, and finds a dozen of them renamed where each got another description.
 */
export function staged(
  before: Release,
  after: Release,
): {
  readonly documents: readonly [object, object];
  readonly parameterAt: (pointer: string) => Staged | undefined;
} {
  const all = pairs(before, after).map((pair, index) => ({
    pair,
    path: `${STAGE}${index}`,
    keys: [...pair.after.keys()].filter((key) => pair.before.has(key)),
  }));
  const staging = (side: "before" | "after") =>
    Object.fromEntries(
      all.map(({ pair, path, keys }) => [
        path,
        stage(Object.fromEntries(keys.map((key) => [key, pair[side].get(key)?.node.schema ?? {}]))),
      ]),
    );
  return {
    documents: [
      { ...withoutParameters(before.description), ...withPaths(before.description, staging("before")) },
      { ...withoutParameters(after.description), ...withPaths(after.description, staging("after")) },
    ],
    parameterAt: (pointer) => {
      const [, , path = "", , , , , , , key = ""] = pointer
        .split("/")
        .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
      const found = all.find((one) => one.path === path);
      const parameter = found?.pair.after.get(key);
      return found === undefined || parameter === undefined
        ? undefined
        : { operation: found.pair.operation, name: String(parameter.node.name), pointer: parameter.pointer };
    },
  };
}

function stage(properties: object): object {
  const schema = { type: "object", properties };
  return { post: { requestBody: { content: { "application/json": { schema } } }, responses: {} } };
}

function withPaths(description: object, more: object): object {
  const paths = Object.entries(nodeOf(nodeOf(description).paths)).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(nodeOf(item)).flatMap(([key, value]) =>
        key === "parameters" ? [] : [[key, withoutParameters(value)]],
      ),
    ),
  ]);
  return { paths: { ...Object.fromEntries(paths), ...more } };
}

function withoutParameters(value: unknown): object {
  const { parameters: _, ...rest } = nodeOf(value);
  return rest;
}
