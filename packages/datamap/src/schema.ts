import type { JsonSchema, JsonValue } from "./data-map.ts";
import type { Path } from "./spec-file.ts";

export type Json = { readonly [key: string]: unknown };

/** A node of the document together with the place it was written at, after following references. */
export interface Located {
  readonly node: Json;
  readonly path: Path;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Follows local `$ref`s. `undefined` when the reference leads nowhere or leaves the file. */
export function resolve(document: unknown, at: Located): Located | undefined {
  let { node, path } = at;
  // A chain longer than this is a circle.
  for (let hops = 0; hops < 32; hops += 1) {
    const reference = node.$ref;
    if (typeof reference !== "string") return { node, path };
    if (!reference.startsWith("#/")) return undefined;
    path = reference.slice(2).split("/").map(decodeToken);
    const target = nodeAt(document, path);
    if (!isObject(target)) return undefined;
    node = target;
  }
  return undefined;
}

function decodeToken(token: string): string {
  return decoded(token).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** What is not a valid escape is taken as it stands; the reference then leads nowhere and is a problem like any other. */
function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

export function nodeAt(document: unknown, path: Path): unknown {
  let node: unknown = document;
  for (const step of path) {
    if (Array.isArray(node)) node = node[Number(step)];
    else if (isObject(node)) node = node[String(step)];
    else return undefined;
  }
  return node;
}

/** The schema itself and everything it is composed of by allOf, oneOf and anyOf, resolved; each once. */
export function alternatives(
  document: unknown,
  at: Located,
  inside: readonly Json[] = [],
): readonly Located[] {
  const resolved = resolve(document, at);
  if (!resolved || inside.includes(resolved.node)) return [];
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((word) => {
    const list = resolved.node[word];
    if (!Array.isArray(list)) return [];
    return list.flatMap((node: unknown, index) =>
      isObject(node)
        ? alternatives(document, { node, path: [...resolved.path, word, index] }, [...inside, resolved.node])
        : [],
    );
  });
  return [resolved, ...parts];
}

/**
 * A copy of a schema without references and without our marks: JSON Schema 2020-12 that stands alone.
 * A schema that contains itself is cut at the second round, where anything is allowed.
 */
export function standAlone(document: unknown, at: Located): JsonSchema {
  return inline(document, at.node, []) as JsonSchema;
}

// Words of OpenAPI, not of JSON Schema; validators either refuse or ignore them.
const NOT_JSON_SCHEMA = new Set([
  "example",
  "examples",
  "discriminator",
  "xml",
  "externalDocs",
  "deprecated",
]);

function inline(document: unknown, value: unknown, inside: readonly string[]): JsonValue {
  if (Array.isArray(value)) return value.map((element) => inline(document, element, inside));
  if (!isObject(value)) return value as JsonValue;
  const reference = value.$ref;
  if (typeof reference === "string") {
    if (inside.includes(reference)) return {};
    const target = resolve(document, { node: value, path: [] });
    const { $ref: _gone, ...siblings } = value;
    const merged = { ...target?.node, ...siblings };
    return inline(document, merged, [...inside, reference]);
  }
  const entries = Object.entries(value)
    .filter(([key]) => !key.startsWith("x-") && !NOT_JSON_SCHEMA.has(key))
    .map(([key, child]) => [
      key,
      key === "properties" ? inlineMap(document, child, inside) : inline(document, child, inside),
    ]);
  return Object.fromEntries(entries) as JsonValue;
}

// Property names are data, not keywords: a property called "example" must survive.
function inlineMap(document: unknown, value: unknown, inside: readonly string[]): JsonValue {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, inline(document, child, inside)]),
  );
}
