import type { Schema } from "../document/api-document.ts";
import { escapeToken } from "../record/pointer.ts";

/** A record in an answer, and where it stands. */
export interface RecordIn {
  readonly schema: Schema;
  /** JSON pointer; `*` is every element of a list. */
  readonly at: string;
  readonly many: boolean;
}

const DEEPEST = 4;
// Wrappers have a few members around the record; a record has its own.
const FEWEST_FIELDS = 3;

// What stands beside records in many answers, and is none.
const BESIDE =
  /^(errors?|warnings?|included|links?|_links|meta|metadata|paging|pagination|relationships|cursor)$/i;

/** The first list of records in an answer, or with `one` the record itself; `undefined` when it shows none. */
export function recordIn(top: Schema, one?: "one"): RecordIn | undefined {
  const seen = new Set<Schema>();
  const queue: Standing[] = [{ schema: top, at: "", depth: 0 }];
  let single: RecordIn | undefined;
  for (const standing of queue) {
    const { schema, at, depth } = standing;
    if (seen.has(schema) || depth > DEEPEST) continue;
    seen.add(schema);
    const listed = one === undefined && schema.isArray ? listedIn(standing) : undefined;
    if (listed) return listed;
    if (schema.isArray) continue;
    if (hasId(schema)) single ??= { schema, at, many: false };
    if (one !== undefined && single) return single;
    for (const [name, child] of schema.properties)
      if (!BESIDE.test(name))
        queue.push({ schema: child, at: `${at}/${escapeToken(name)}`, depth: depth + 1 });
  }
  return single ?? (top.properties.size >= FEWEST_FIELDS ? { schema: top, at: "", many: false } : undefined);
}

interface Standing {
  readonly schema: Schema;
  readonly at: string;
  readonly depth: number;
}

function listedIn({ schema, at }: Standing): RecordIn | undefined {
  const item = schema.items && unwrapped(schema.items);
  if (!item || item.schema.properties.size < FEWEST_FIELDS) return undefined;
  return { schema: item.schema, at: item.at === "" ? at : `${at}/*${item.at}`, many: true };
}

/** Edges of a graph and records of JSON:API stand one deeper. */
function unwrapped(item: Schema): { readonly schema: Schema; readonly at: string } {
  const node = item.properties.size <= 2 ? item.properties.get("node") : undefined;
  return node ? { schema: node, at: "/node" } : { schema: item, at: "" };
}

function hasId({ properties }: Schema): boolean {
  return ID_NAMES.some((name) => properties.has(name));
}

/** What an id is called, the likeliest first. */
export const ID_NAMES: readonly string[] = ["id", "uuid", "guid", "key", "gid", "ID", "Id"];
