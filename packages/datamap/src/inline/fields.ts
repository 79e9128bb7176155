import type { Schema } from "../document/api-document.ts";
import type { Path } from "../document/source-file.ts";
import { fieldsKey, type PageField, type PagePart } from "../page/page-schema.ts";
import { below, type MarkReader } from "./mark-reader.ts";
import { insideOf, type MarkedSchemas, type Reach, reachOf } from "./marked-schemas.ts";
import type { DataMark } from "./marks.ts";

/** The marks of a record's properties, as a page would name its fields. What has no mark is left for the compiler to miss. */
export function fieldsFrom(
  reader: MarkReader,
  marks: MarkedSchemas,
  { kind, schema, path }: { readonly kind: string; readonly schema: Schema; readonly path: Path },
): Pick<PagePart, "fields" | "not-personal"> {
  const reach = reachOf(schema, marks);
  const walk: Walk = {
    reader,
    marks,
    reach,
    kind,
    path,
    fields: new Map(),
    notPersonal: [],
    open: new Set([schema]),
    steps: 0,
    isCut: false,
  };
  visit(walk, schema, { prefix: "", cover: undefined });
  if (reach.tooMany || walk.isCut)
    reader.complain(
      schema.place,
      `${kind} holds more than a reader can follow`,
      "describe it on a page beside the description",
    );
  return {
    ...(walk.fields.size === 0 ? {} : { fields: Object.fromEntries(walk.fields) }),
    ...(walk.notPersonal.length === 0 ? {} : { "not-personal": walk.notPersonal }),
  };
}

interface Walk {
  readonly reader: MarkReader;
  readonly marks: MarkedSchemas;
  readonly reach: Reach;
  readonly kind: string;
  readonly path: Path;
  readonly fields: Map<string, PageField>;
  readonly notPersonal: string[];
  /** The schemas the walk stands in. */
  readonly open: Set<Schema>;
  steps: number;
  /** Something was left out. */
  isCut: boolean;
}

interface Spot {
  readonly prefix: string;
  /** The nearest mark further up, which covers what is here. */
  readonly cover: DataMark | undefined;
}

// Pieces that many properties share are walked once for each of them.
const MOST_STEPS = 20_000;
const DEEPEST = 50;

function visit(walk: Walk, schema: Schema, { prefix, cover }: Spot): void {
  for (const { step, schema: child } of insideOf(schema)) {
    if (!walk.reach.marked.has(child)) continue;
    walk.steps += 1;
    walk.isCut ||= walk.steps > MOST_STEPS || walk.open.size > DEEPEST;
    if (walk.isCut) return;
    visitChild(walk, child, { prefix: `${prefix}${step}`, cover });
  }
}

function visitChild(walk: Walk, schema: Schema, { prefix: key, cover }: Spot): void {
  const marked = walk.marks.markOf(schema);
  const mark = marked?.mark ?? cover;
  if (marked?.mark !== undefined) take(walk, key, marked.mark);
  if (marked !== undefined) trace(walk, key, marked.place);
  if (typeof mark === "object" && "record" in mark) return;
  if (walk.open.has(schema)) {
    if (mark !== undefined && walk.reach.guarded.has(schema) && !isSecret(mark))
      complainAboutCircle(walk, schema, key);
    return;
  }
  walk.open.add(schema);
  visit(walk, schema, { prefix: `${key}/`, cover: mark });
  walk.open.delete(schema);
}

function isSecret(mark: DataMark): boolean {
  return typeof mark === "object" && "category" in mark && mark.secret;
}

/** A mark covers what is below without end; what is secret there would be shown. */
function complainAboutCircle({ reader, kind }: Walk, { place }: Schema, key: string): void {
  reader.complain(
    place,
    `${key} of ${kind} holds ${kind} again, without end, and in it what is secret or about others`,
    "say that whole records are inside: x-data: { record: … }, or that all of it is secret",
  );
}

function take({ fields, notPersonal }: Walk, key: string, mark: DataMark): void {
  if (mark === "none") notPersonal.push(key);
  else fields.set(fieldsKey([key]), fieldFrom(mark));
}

function trace(
  { reader, path, fields, notPersonal }: Walk,
  key: string,
  place: Parameters<MarkReader["trace"]>[1],
): void {
  const written = fieldsKey([key]);
  if (fields.has(written)) {
    reader.trace([...path, "fields", written], place);
    reader.trace([...path, "fields", written, "record"], below(place, ["record"]));
  } else reader.trace([...path, "not-personal", notPersonal.length - 1], place);
}

function fieldFrom(mark: Exclude<DataMark, "none">): PageField {
  if ("record" in mark) return { record: mark.record };
  const { origin, category, identifies, secret, about, "on-erasure": erasure } = mark;
  return {
    [origin]: category,
    ...(identifies === undefined ? {} : { identifies }),
    // A piece that several properties share stands in the page once for each.
    ...(erasure === undefined ? {} : { becomes: structuredClone(erasure.write) }),
    ...(secret ? { secret: true as const } : {}),
    ...(about === "other" ? { others: true as const } : {}),
  };
}
