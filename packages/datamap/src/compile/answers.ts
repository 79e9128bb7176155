import type { Returns } from "../data-map.ts";
import type { DocumentCall, Schema } from "../document/api-document.ts";
import type { Path } from "../document/source-file.ts";
import type { PageLongCall } from "../page/page-schema.ts";
import { escapeToken } from "../record/pointer.ts";
import { isAdded } from "./added.ts";
import type { Context } from "./context.ts";
import { someOf } from "./spelling.ts";

/** The schema of each kind of record; `undefined` where the description has none. */
export type KindSchemas = ReadonlyMap<string, Schema | undefined>;

/**
 * Where the answer of a call holds records, and of which kind: where the page says so, else where the description shows
 * one of the wanted kinds. `undefined` after saying that nothing was found.
 */
export function returnsOf(
  context: Context & { readonly schemas: KindSchemas },
  { document, options }: { readonly document: DocumentCall; readonly options: PageLongCall },
  wanted: readonly string[],
  path: Path,
): Returns | undefined {
  const { schemas } = context;
  const kinds = options.as === undefined ? wanted : [options.as];
  const [only] = kinds;
  const schema = document.answer?.schema;
  if (options.at !== undefined && kinds.length === 1 && only !== undefined)
    return givenReturns(context, document, { kind: only, at: options.at }, path);
  const seen = schema && findRecord(schema, kinds, schemas);
  if (seen) return { ...seen, ...(options.at === undefined ? {} : { at: options.at }) };
  // What such a record looks like is not known; that was said where the page names its schema.
  if (
    kinds.every((kind) => schemas.has(kind) && schemas.get(kind) === undefined) &&
    context.page.document !== "none"
  )
    return undefined;
  const name = `${document.method} ${document.path}`;
  const what = kinds.length === 1 ? kinds[0] : "record that the page names";
  context.complaints.complain(
    path,
    schema === undefined
      ? `the document says nothing about the answer of ${name}`
      : `the answer of ${name} holds no ${what} that can be seen`,
    `say where it is: at: /data${kinds.length === 1 ? "" : ", as: <the kind>"}${schema === undefined || isAdded(document) ? "" : `; at its top it has ${someOf(schema.properties.keys(), 12)}`}`,
  );
  return undefined;
}

function givenReturns(
  context: Context,
  document: DocumentCall,
  { kind, at }: { readonly kind: string; readonly at: string },
  path: Path,
): Returns {
  const schema = document.answer?.schema;
  const there = schema?.at(at);
  if (schema && there === undefined)
    context.complaints.complain(
      [...path, "at"],
      `the answer of ${document.method} ${document.path} has nothing at ${at}`,
      `at its top it has ${someOf(schema.properties.keys(), 12)}`,
    );
  const many = at.includes("/*") || (there !== undefined && there !== "anything" && there.isArray);
  return { kind, at, many };
}

/** How deep records lie in answers that people read without help. */
const DEEPEST = 5;

/** The nearest place at which one of these kinds stands; by being that very schema, else by looking like it. */
export function findRecord(top: Schema, kinds: readonly string[], schemas: KindSchemas): Returns | undefined {
  let alike: (Returns & { readonly likeness: number }) | undefined;
  const seen = new Set<Schema>();
  const queue: {
    readonly schema: Schema;
    readonly at: string;
    readonly many: boolean;
    readonly depth: number;
  }[] = [{ schema: top, at: "", many: false, depth: 0 }];
  for (const { schema, at, many, depth } of queue) {
    if (seen.has(schema) || depth > DEEPEST) continue;
    seen.add(schema);
    const element = schema.isArray ? schema.items : undefined;
    const candidate = element ?? schema;
    for (const kind of kinds) {
      const likeness = likenessOf(candidate, schemas.get(kind));
      const returns = { kind, at, many: many || element !== undefined };
      if (likeness === 1) return returns;
      if (likeness > 0.8 && likeness > (alike?.likeness ?? 0)) alike = { ...returns, likeness };
    }
    queue.push(...insideOf(schema, at, many, depth));
  }
  return alike && { kind: alike.kind, at: alike.at, many: alike.many };
}

function insideOf(schema: Schema, at: string, many: boolean, depth: number) {
  if (schema.isArray) {
    // A list of lists, or of wrappers around records.
    const inside = schema.items;
    return inside ? [...childrenOf(inside, `${at}/*`, depth + 1, true)] : [];
  }
  return childrenOf(schema, at, depth + 1, many);
}

function childrenOf(schema: Schema, at: string, depth: number, many: boolean) {
  const named = [...schema.properties].map(([name, child]) => ({
    schema: child,
    at: `${at}/${escapeToken(name)}`,
    many,
    depth,
  }));
  const member = schema.members;
  return member === undefined || member === "anything"
    ? named
    : [...named, { schema: member, at: `${at}/*`, many: true, depth }];
}

/** From 0 to 1: the same schema, one composed of the other, or one with the same fields. */
function likenessOf(a: Schema, b: Schema | undefined): number {
  if (b === undefined) return 0;
  if (a === b) return 1;
  if (a.alternatives.includes(b) || b.alternatives.includes(a)) return 0.95;
  const names = [...a.properties.keys()];
  if (names.length < 3) return 0;
  const shared = names.filter((name) => b.properties.has(name)).length;
  return (0.9 * shared) / Math.max(names.length, b.properties.size);
}
