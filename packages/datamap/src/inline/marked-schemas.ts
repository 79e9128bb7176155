import type { Schema } from "../document/api-document.ts";
import type { Place } from "../document/source-file.ts";
import { escapeToken } from "../record/pointer.ts";
import { below, type MarkReader } from "./mark-reader.ts";
import { type DataMark, dataMark } from "./marks.ts";

/** A mark of a property and where it stands. */
export interface Marked {
  /** `undefined` for one that was complained about. */
  readonly mark: DataMark | undefined;
  readonly place: Place;
}

/** Finds the marks of properties. Each is read once, however many records hold it. */
export class MarkedSchemas {
  readonly #reader: MarkReader;
  readonly #marks = new Map<Schema, Marked | undefined>();

  constructor(reader: MarkReader) {
    this.#reader = reader;
  }

  /** The mark beside a property, or on what the property refers to. */
  markOf(schema: Schema): Marked | undefined {
    return this.#markOf(schema, 0);
  }

  #markOf(schema: Schema, depth: number): Marked | undefined {
    if (this.#marks.has(schema)) return this.#marks.get(schema);
    // A schema that is composed of itself has no mark of its own.
    this.#marks.set(schema, undefined);
    const marked = this.#own(schema) ?? this.#ofParts(schema, depth);
    this.#marks.set(schema, marked);
    return marked;
  }

  #own(schema: Schema): Marked | undefined {
    if (!Object.hasOwn(schema.node, "x-data")) return undefined;
    const place = below(schema.place, ["x-data"]);
    return { mark: this.#reader.mark(place, schema.node["x-data"], dataMark), place };
  }

  #ofParts(schema: Schema, depth: number): Marked | undefined {
    if (schema.parts.length > 0 && depth > DEEPEST_COMPOSITION) {
      this.#reader.complain(
        schema.place,
        "this is composed deeper than a reader can follow",
        "put its parts together, or describe the record on a page beside the description",
      );
      return undefined;
    }
    const always = schema.parts.filter((one) => one.always).map(({ part }) => this.#markOf(part, depth + 1));
    const one = always.find((marked) => marked !== undefined);
    if (one !== undefined) return one;
    // Of several forms, each must be marked: an unmarked one would hide behind the others.
    const forms = schema.parts.filter(({ always: holds, part }) => !holds && part.node.type !== "null");
    const marks = forms.map(({ part }) => this.#markOf(part, depth + 1));
    if (marks.includes(undefined)) return undefined;
    return marks.find((marked) => marked?.mark !== "none") ?? marks[0];
  }
}

const DEEPEST_COMPOSITION = 60;

export interface Inner {
  /** A step of a pointer: a name, or `*` for every element and every member without a name of its own. */
  readonly step: string;
  readonly schema: Schema;
}

/** What is directly inside of a schema's values. */
export function insideOf(schema: Schema): readonly Inner[] {
  const { items, members } = schema;
  const named = [...schema.properties].map(([name, child]) => ({ step: escapeToken(name), schema: child }));
  return [
    ...named,
    ...(schema.isArray && items ? [{ step: "*", schema: items }] : []),
    ...(members === undefined || members === "anything" ? [] : [{ step: "*", schema: members }]),
  ];
}

/** Schemas in which something of a sort can be found, themselves included. */
export interface Reach {
  readonly marked: ReadonlySet<Schema>;
  /** In which something is marked as secret, or as being about somebody else. */
  readonly guarded: ReadonlySet<Schema>;
  /** There are more schemas than were looked at. */
  readonly tooMany: boolean;
}

// Descriptions of whole companies have a few thousand.
const MOST_SCHEMAS = 20_000;

/** Looks at everything inside of a schema once, so that a walk can leave out what holds no mark. */
export function reachOf(top: Schema, marks: MarkedSchemas): Reach {
  const parents = new Map<Schema, Schema[]>([[top, []]]);
  // What is added while it is walked is walked too.
  for (const [schema] of parents) {
    if (parents.size > MOST_SCHEMAS) break;
    for (const { schema: child } of insideOf(schema)) {
      const known = parents.get(child);
      if (known) known.push(schema);
      else parents.set(child, [schema]);
    }
  }
  const isMarked = (schema: Schema): boolean => schema !== top && marks.markOf(schema) !== undefined;
  const isGuarded = (schema: Schema): boolean => {
    const mark = schema === top ? undefined : marks.markOf(schema)?.mark;
    return typeof mark === "object" && "category" in mark && (mark.secret || mark.about === "other");
  };
  const all = [...parents.keys()];
  return {
    marked: withParents(all.filter(isMarked), parents),
    guarded: withParents(all.filter(isGuarded), parents),
    tooMany: parents.size > MOST_SCHEMAS,
  };
}

function withParents(
  seeds: readonly Schema[],
  parents: ReadonlyMap<Schema, readonly Schema[]>,
): ReadonlySet<Schema> {
  const found = new Set(seeds);
  for (const schema of found) for (const parent of parents.get(schema) ?? []) found.add(parent);
  return found;
}
