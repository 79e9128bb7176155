import type { IdentifierKind, JsonValue, Property } from "../data-map.ts";
import type { Schema } from "../document/api-document.ts";
import { nearest } from "../document/nearest.ts";
import type { Path } from "../document/source-file.ts";
import { fieldNames, ORIGINS, type PageField } from "../page/page-schema.ts";
import { escapeToken } from "../record/pointer.ts";
import type { Complaints } from "./complaints.ts";
import type { FieldsHolder, Left } from "./fields-holder.ts";
import { readRest } from "./rest.ts";
import { someOf } from "./spelling.ts";
import { isOpen, strongWordBelow } from "./strong-words.ts";

export interface FieldsRead {
  readonly properties: readonly Property[];
  /** Pointers of the counted rest. */
  readonly rest: readonly string[];
}

/** What can be put in place of a field: parts by name, read the same way, without leading pointers. */
export type Parts = ReadonlyMap<string, FieldsRead>;

/**
 * Reads the fields of a record: each is marked, listed as not personal, or counted in a rest whose names were read. A
 * field that is none of these is a complaint: silence is how data is forgotten.
 */
export function readFields(complaints: Complaints, holder: FieldsHolder, parts: Parts): FieldsRead {
  const entries = entriesOf(complaints, holder);
  const walk: Walk = { holder, entries, within: ancestorsOf(entries.keys()), left: [], found: [] };
  if (holder.schema) visit(walk, holder.schema, "");
  if (holder.schema?.members === "anything" && !entries.has("/*"))
    complaints.note(
      holder.path,
      `${holder.name} may hold more fields than the document names: they are exported and shown, and an erasure makes a task of them`,
    );
  const named = [...walk.found, ...[...entries.values()].filter((entry) => !walk.found.includes(entry))];
  const properties = named.flatMap((entry) => propertiesOf(complaints, holder, entry, parts));
  return { properties, rest: readRest(complaints, walk) };
}

interface Entry {
  readonly key: string;
  readonly pointer: string;
  readonly path: Path;
  /** `undefined`: not personal. */
  readonly mark: PageField | undefined;
}

interface Walk {
  readonly holder: FieldsHolder;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Pointers above a named one. */
  readonly within: ReadonlySet<string>;
  /** What nobody named, in the order of the description. */
  readonly left: Left[];
  readonly found: Entry[];
}

function entriesOf(complaints: Complaints, holder: FieldsHolder): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (key: string, path: Path, mark: PageField | undefined): void => {
    const pointer = `/${key}`;
    if (entries.has(pointer))
      complaints.complain(path, `${key} of ${holder.name} is marked twice`, "keep one of the two");
    else if (isKnown(holder, pointer)) entries.set(pointer, { key, pointer, path, mark });
    else complainAboutUnknown(complaints, holder, key, path);
  };
  for (const [keys, mark] of Object.entries(holder.said.fields ?? {}))
    for (const key of fieldNames(keys)) add(key, [...holder.path, "fields", keys], mark);
  for (const [index, key] of (holder.said["not-personal"] ?? []).entries())
    add(key, [...holder.path, "not-personal", index], undefined);
  return entries;
}

function isKnown({ schema, added }: FieldsHolder, pointer: string): boolean {
  if (schema === undefined || added.has(pointer.slice(1))) return true;
  return schema.at(pointer) !== undefined;
}

function complainAboutUnknown(
  complaints: Complaints,
  { name, schema }: FieldsHolder,
  key: string,
  path: Path,
): void {
  const names = schema?.properties ?? new Map<string, Schema>();
  const near = nearest(key, names.keys());
  complaints.complain(
    path,
    `${name} has no field ${key} in the document`,
    near === undefined
      ? `it has ${someOf(names.keys())}; a field that answers hold and the document lacks: adds: [{ to: ${name}, fields: [${key}], source: … }]`
      : `did you mean ${near}? A field that answers hold and the document lacks: adds: [{ to: ${name}, fields: [${key}], source: … }]`,
  );
}

/** Every pointer above one of these. */
function ancestorsOf(pointers: Iterable<string>): ReadonlySet<string> {
  const above = new Set<string>();
  for (const pointer of pointers)
    for (let at = pointer.lastIndexOf("/"); at > 0; at = pointer.lastIndexOf("/", at - 1))
      above.add(pointer.slice(0, at));
  return above;
}

function visit(walk: Walk, schema: Schema, above: string): void {
  for (const [name, child] of schema.properties) visitField(walk, child, `${above}/${escapeToken(name)}`);
  if (schema.members !== undefined && schema.members !== "anything")
    visitField(walk, schema.members, `${above}/*`);
  else if (walk.entries.has(`${above}/*`)) take(walk, `${above}/*`);
}

function visitField(walk: Walk, schema: Schema, pointer: string): void {
  if (walk.entries.has(pointer)) take(walk, pointer);
  else if (walk.within.has(pointer)) visitInside(walk, schema, pointer);
  else walk.left.push({ pointer, schema });
}

/** Elements and members both: what may be a list in one answer and an object in the next holds either. */
function visitInside(walk: Walk, schema: Schema, pointer: string): void {
  if (schema.isArray && schema.items) visitElements(walk, schema.items, `${pointer}/*`);
  visit(walk, schema, pointer);
}

/** The elements of a list have no name of their own: only what is in them is named. */
function visitElements(walk: Walk, items: Schema, pointer: string): void {
  if (walk.entries.has(pointer)) take(walk, pointer);
  else visitInside(walk, items, pointer);
}

/** A named field covers what is in it, unless that is named itself. */
function take(walk: Walk, pointer: string): void {
  for (const entry of walk.entries.values())
    if (entry.pointer === pointer || entry.pointer.startsWith(`${pointer}/`)) walk.found.push(entry);
}

function propertiesOf(
  complaints: Complaints,
  holder: FieldsHolder,
  { key, pointer, path, mark }: Entry,
  parts: Parts,
): readonly Property[] {
  const at = holder.schema?.at(pointer);
  const schema = at === "anything" ? undefined : at;
  const title =
    mark?.title ??
    schema?.title ??
    key
      .split("/")
      .filter((token) => token !== "*")
      .at(-1) ??
    key;
  const plain = { pointer, title, about: "subject" as const, secret: false };
  if (mark === undefined) {
    noteHidden(complaints, holder, { key, path, schema });
    return [plain];
  }
  if (mark.record !== undefined) {
    checkEmbedded(complaints, holder, { key, path, mark, schema });
    return [{ ...plain, embeds: mark.record }];
  }
  const own = propertyFrom(plain, mark);
  if (mark.part === undefined) {
    if (mark.open !== true && schema && isOpen(schema)) noteOpen(complaints, holder, key, path);
    return own;
  }
  const part = parts.get(mark.part);
  if (part === undefined) {
    complaints.complain(
      path,
      `there is no part ${mark.part}`,
      `name one of ${someOf(parts.keys())}, or describe it under parts`,
    );
    return own;
  }
  const below = schema?.isArray ? `${pointer}/*` : pointer;
  return [
    ...own,
    ...part.properties.map((property) => ({ ...property, pointer: `${below}${property.pointer}` })),
  ];
}

const OF_ONE_FIELD = [...ORIGINS, "identifies", "becomes", "secret", "others", "open", "part"] as const;

/** Whole records can only be in what may hold some, and what they mean stands at their own kind. */
function checkEmbedded(
  complaints: Complaints,
  { name }: FieldsHolder,
  { key, path, mark, schema }: Pick<Entry, "key" | "path"> & { mark: PageField; schema: Schema | undefined },
): void {
  for (const word of OF_ONE_FIELD)
    if (word in mark)
      complaints.complain(
        path,
        `${word} says nothing at ${key} of ${name}, which holds whole records`,
        `say it at the fields of ${mark.record}`,
      );
  let inner = schema;
  while (inner?.isArray) inner = inner.items;
  if (inner === undefined || inner.properties.size > 0 || inner.members === "anything") return;
  if (inner.members === undefined)
    complaints.complain(
      path,
      `${key} of ${name} holds no records: it is no object`,
      "say what the field itself means; records of which only the ids are here: leads-to",
    );
  else if (!key.endsWith("/*") && schema === inner)
    complaints.complain(
      path,
      `${key} of ${name} is no record of ${mark.record}, and may hold one under any name`,
      `write "${key}/*"`,
    );
}

function propertyFrom(plain: Property, mark: PageField): readonly Property[] {
  const origin = ORIGINS.find((one) => mark[one] !== undefined);
  const category = origin && mark[origin];
  if (origin === undefined || category === undefined) return [plain];
  return [
    {
      ...plain,
      category,
      origin,
      about: mark.others === true ? "other" : "subject",
      secret: mark.secret === true,
      ...(mark.identifies === undefined ? {} : { identifies: mark.identifies as IdentifierKind }),
      ...("becomes" in mark ? { onErasure: { write: mark.becomes as JsonValue } } : {}),
    },
  ];
}

function noteOpen(complaints: Complaints, { name }: FieldsHolder, key: string, path: Path): void {
  complaints.note(
    path,
    `${key} of ${name} may hold anything: it is exported whole; write open: true to say that you know`,
  );
}

function noteHidden(
  complaints: Complaints,
  { name }: FieldsHolder,
  { key, path, schema }: { key: string; path: Path; schema: Schema | undefined },
): void {
  const hidden = schema && strongWordBelow(schema);
  if (hidden !== undefined)
    complaints.note(path, `${key} of ${name} counts as not personal, and ${hidden} in it looks personal`);
  else if (schema && isOpen(schema))
    complaints.note(path, `${key} of ${name} counts as not personal, and may hold anything`);
}
