import type { IdentifierKind, JsonValue, Property } from "./data-map.ts";
import { dataMark } from "./marks.ts";
import type { Reader } from "./reader.ts";
import { alternatives, isObject, type Json, type Located, resolve } from "./schema.ts";

/**
 * Reads the marks of every property of a record schema.
 *
 * A mark covers what is inside, unless a child has a mark of its own. A property that neither has a mark
 * nor consists of marked children is a problem: silence is how data is forgotten.
 */
export function readProperties(reader: Reader, record: Located): readonly Property[] {
  return walk(reader, record, { pointer: "", covered: false, depth: 0 });
}

// Descriptions of real vendors nest three or four deep; this only stops circles.
const DEEPEST = 8;

/** Where in a record the walk stands. */
interface Spot {
  readonly pointer: string;
  /** A mark further up covers what is here. */
  readonly covered: boolean;
  readonly depth: number;
}

function walk(reader: Reader, at: Located, spot: Spot): readonly Property[] {
  if (spot.depth > DEEPEST) return [];
  return alternatives(reader.document, at).flatMap((schema) => {
    const properties = schema.node.properties;
    if (!isObject(properties)) return [];
    return Object.entries(properties).flatMap(([name, node]) => {
      if (!isObject(node)) return [];
      const child = { node, path: [...schema.path, "properties", name] };
      return readProperty(reader, child, { ...spot, pointer: `${spot.pointer}/${escapeToken(name)}` });
    });
  });
}

function readProperty(reader: Reader, at: Located, { pointer, covered, depth }: Spot): readonly Property[] {
  const own = ownMark(reader, at);
  const inner = innerOf(reader, at, pointer);
  if (own === undefined) {
    const children = inner
      ? walk(reader, inner.at, { pointer: inner.pointer, covered, depth: depth + 1 })
      : [];
    if (!covered && (!inner || !hasProperties(reader, inner.at))) {
      reader.complain(
        at.path,
        `property ${pointer} has no x-data`,
        "say what it means: x-data: none   or   x-data: { category: user.…, origin: provided }",
      );
    }
    return children;
  }
  const mark = reader.mark([...own.path, "x-data"], own.value, dataMark);
  if (mark === undefined) return [];
  const title =
    titleOf(reader, at) ??
    pointer
      .split("/")
      .filter((token) => token !== "*")
      .at(-1) ??
    pointer;
  const property = propertyFrom(mark, pointer, title);
  const children =
    inner && property.embeds === undefined
      ? walk(reader, inner.at, { pointer: inner.pointer, covered: true, depth: depth + 1 })
      : [];
  return [property, ...children];
}

type DataMark = ReturnType<typeof dataMark.schema.parse>;

function propertyFrom(mark: DataMark, pointer: string, title: string): Property {
  const plain = { pointer, title, about: "subject" as const, secret: false };
  if (mark === "none") return plain;
  if ("record" in mark) return { ...plain, embeds: mark.record };
  const erasure = mark["on-erasure"];
  return {
    pointer,
    title,
    category: mark.category,
    origin: mark.origin,
    about: mark.about,
    secret: mark.secret,
    ...(mark.identifies === undefined ? {} : { identifies: mark.identifies as IdentifierKind }),
    ...(erasure === undefined ? {} : { onErasure: { write: erasure.write as JsonValue } }),
  };
}

/** The mark beside the property, or on the schema it refers to. */
function ownMark(reader: Reader, at: Located): { path: Located["path"]; value: unknown } | undefined {
  if (Object.hasOwn(at.node, "x-data")) return { path: at.path, value: at.node["x-data"] };
  const resolved = resolve(reader.document, at);
  if (resolved && Object.hasOwn(resolved.node, "x-data"))
    return { path: resolved.path, value: resolved.node["x-data"] };
  return undefined;
}

/** Where nested properties would be: in the property itself, or in the elements of an array. */
function innerOf(reader: Reader, at: Located, pointer: string): { at: Located; pointer: string } | undefined {
  for (const schema of alternatives(reader.document, at)) {
    if (isObject(schema.node.properties)) return { at, pointer };
    const items = schema.node.items;
    if (isObject(items))
      return { at: { node: items, path: [...schema.path, "items"] }, pointer: `${pointer}/*` };
  }
  return undefined;
}

function hasProperties(reader: Reader, at: Located): boolean {
  return alternatives(reader.document, at).some((schema) => isObject(schema.node.properties));
}

function titleOf(reader: Reader, at: Located): string | undefined {
  const own: unknown = at.node.title;
  if (typeof own === "string") return own;
  const resolved: Json | undefined = resolve(reader.document, at)?.node;
  return typeof resolved?.title === "string" ? resolved.title : undefined;
}

function escapeToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
