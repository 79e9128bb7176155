import type { DataMap, JsonSchema, JsonValue, RecordKind } from "@oubli/datamap";
import { hasStar, idPointers, oneHolds, valueAt, variablesIn } from "@oubli/datamap/record";
import type { Identifier } from "@oubli/model";
import { withMember } from "../member.ts";

/** Somebody a pretend vendor holds records of. */
export interface PretendPerson {
  readonly name: string;
  readonly identifiers: readonly Identifier[];
}

/** A record a pretend vendor holds, and whose it is. */
export interface Held {
  readonly kind: string;
  /** As the record's id tells it, joined where it has several parts. */
  readonly id: string;
  readonly owner: string;
  record: unknown;
  /** The record it hangs on. */
  readonly parent?: Held;
}

/** How many records of each kind a person has, unless their id is the person's own. */
const EACH = 2;

/** Everything some people have at a vendor: records of every kind that can be found there, made from its schemas. */
export function recordsOf(map: DataMap, people: readonly PretendPerson[]): readonly Held[] {
  const making = new Making(map);
  const bins = new Set(map.records.flatMap(({ erasure }) => erasure.map(({ look }) => look)));
  for (const person of people)
    for (const kind of map.records) {
      // Nothing lies in a bin yet.
      if (kind.find.length === 0 || bins.has(kind.kind)) continue;
      const count = isOnlyOne(kind) ? 1 : EACH;
      for (let at = 0; at < count; at += 1) making.make(kind, person);
    }
  return making.made;
}

/** Whether a person can have one such record only: its id is theirs, or a search brings one. */
function isOnlyOne(kind: RecordKind): boolean {
  const own = idPointers(kind);
  if (kind.find.some(({ returns }) => returns?.many === false)) return true;
  return kind.properties.some(({ pointer, identifies }) => identifies !== undefined && own.includes(pointer));
}

class Making {
  readonly made: Held[] = [];
  readonly #map: DataMap;

  constructor(map: DataMap) {
    this.#map = map;
  }

  /** Makes a record, and what hangs on it or stands in it. */
  make(kind: RecordKind, person: PretendPerson, parent?: Held): void {
    const number = this.made.length + 1;
    const record = recordFor(kind, person, number);
    const id = idIn(kind, record) ?? `r${number}`;
    const held: Held = { kind: kind.kind, id, owner: person.name, record, ...(parent ? { parent } : {}) };
    this.made.push(held);
    for (const child of this.#below(kind, held))
      for (let at = 0; at < EACH; at += 1) this.make(child, person, held);
  }

  #below(kind: RecordKind, held: Held): readonly RecordKind[] {
    const led = kind.leadsTo.map(({ returns }) => returns?.kind);
    const inside = kind.properties.map(({ embeds }) => embeds);
    const names = new Set([...led, ...inside]);
    return this.#map.records.filter(
      (one) => names.has(one.kind) && one.find.length === 0 && !isAbove(one.kind, held),
    );
  }
}

function isAbove(kind: string, held: Held | undefined): boolean {
  return held !== undefined && (held.kind === kind || isAbove(kind, held.parent));
}

/** A record's id as its page tells it; `undefined` for one that has none. */
export function idIn(kind: RecordKind, record: unknown): string | undefined {
  const parts = idPointers(kind).map((pointer) => valueAt(record, pointer));
  return parts.length === 0 || parts.some((part) => part === undefined || part === null)
    ? undefined
    : parts.map(String).join("/");
}

function recordFor(kind: RecordKind, person: PretendPerson, number: number): unknown {
  const [names, root] = [new Naming(number), kind.schema];
  let record: unknown = valueFor(root, { root, names, depth: 0 });
  for (const pointer of idPointers(kind))
    record = withMember(record, pointer, isNumber(kind.schema, pointer) ? 1_000 + number : `id-${number}`);
  // Nobody was merged with anybody.
  for (const pointer of referencesIn(kind))
    record = withMember(record, pointer, Array.isArray(valueAt(record, pointer)) ? [] : null);
  // What stands in a record is put there when it is shown.
  for (const { pointer, embeds } of kind.properties)
    if (embeds !== undefined && !hasStar(pointer) && valueAt(record, pointer) !== undefined)
      record = withMember(record, pointer, Array.isArray(valueAt(record, pointer)) ? [] : null);
  for (const { pointer, identifies, about } of kind.properties) {
    const known = person.identifiers.find((one) => one.kind === identifies);
    if (identifies === undefined || hasStar(pointer)) continue;
    record = withMember(record, pointer, about === "other" || !known ? null : known.value);
  }
  for (const condition of [
    ...kind.goneWhen,
    ...kind.refusesWhen,
    ...kind.keepWhen.flatMap(({ when }) => when ?? []),
  ])
    if (oneHolds([condition], record))
      record = withMember(record, condition.at, otherThan(valueAt(record, condition.at)));
  return record;
}

/** Where a record names others of its own kind. */
function referencesIn(kind: RecordKind): readonly string[] {
  const ways = kind.leadsTo.filter(({ returns }) => returns?.kind === kind.kind);
  const variables = ways.flatMap(({ fill }) =>
    fill.flatMap(({ value }) => variablesIn(JSON.stringify(value))),
  );
  const own = idPointers(kind);
  return variables
    .map(({ name }) => name)
    .filter((name) => name.startsWith("/") && !hasStar(name) && !own.includes(name));
}

function otherThan(value: unknown): JsonValue {
  if (typeof value === "boolean") return !value;
  return value === null || value === undefined ? "something" : null;
}

function isNumber(schema: JsonSchema, pointer: string): boolean {
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<JsonSchema | undefined>(
      (at, name) => (at && memberOf(resolved(at, schema), name)) ?? undefined,
      schema,
    );
  return (
    found !== undefined &&
    typesOf(resolved(found, schema)).some((type) => type === "integer" || type === "number")
  );
}

function memberOf(schema: JsonSchema, name: string): JsonSchema | undefined {
  return (schema.properties as Readonly<Record<string, JsonSchema>> | undefined)?.[name];
}

/** Words that nobody has twice. */
class Naming {
  readonly #number: number;
  #count = 0;

  constructor(number: number) {
    this.#number = number;
  }

  next(): string {
    this.#count += 1;
    return `word-${this.#number}-${this.#count}`;
  }
}

interface Shaping {
  readonly root: JsonSchema;
  readonly names: Naming;
  readonly depth: number;
}

const DEEPEST = 4;

/** A value that fits a schema, as far as people would look. */
function valueFor(schema: JsonSchema, making: Shaping): JsonValue {
  const at = resolved(schema, making.root);
  const [choice] = Array.isArray(at.enum) ? (at.enum as readonly JsonValue[]) : [];
  if (choice !== undefined) return choice;
  if (at.const !== undefined) return at.const;
  const [type] = typesOf(at).filter((one) => one !== "null");
  const inside = { ...making, depth: making.depth + 1 };
  switch (type) {
    case "integer":
    case "number":
      return 7;
    case "boolean":
      return true;
    case "array":
      return making.depth >= DEEPEST || at.items === undefined
        ? []
        : [valueFor(at.items as JsonSchema, inside)];
    case "object":
      return making.depth >= DEEPEST ? {} : objectFor(at, inside);
    case "string":
      return textFor(at.format, making.names);
    default:
      return making.names.next();
  }
}

function textFor(format: JsonValue | undefined, names: Naming): string {
  if (format === "date-time") return "2026-01-02T03:04:05.000Z";
  if (format === "date") return "2026-01-02";
  if (format === "uri" || format === "url") return `https://pretend.example.test/${names.next()}`;
  return format === "email" ? `${names.next()}@pretend.example.test` : names.next();
}

function objectFor(schema: JsonSchema, making: Shaping): JsonValue {
  const parts = [
    schema,
    ...((schema.allOf as readonly JsonSchema[] | undefined) ?? []).map((part) => resolved(part, making.root)),
  ];
  const properties = parts.flatMap((part) =>
    Object.entries((part.properties as Readonly<Record<string, JsonSchema>> | undefined) ?? {}),
  );
  return Object.fromEntries(properties.map(([name, child]) => [name, valueFor(child, making)]));
}

function typesOf({ type, properties, allOf }: JsonSchema): readonly string[] {
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.filter((one) => typeof one === "string");
  return properties !== undefined || allOf !== undefined ? ["object"] : [];
}

/** What a reference within the schema refers to, and of several choices the first. */
function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  let at: JsonSchema = schema;
  for (let count = 0; count < 20; count += 1) {
    const [choice] =
      ((at.oneOf ?? at.anyOf) as readonly JsonSchema[] | undefined)?.filter((one) => one.type !== "null") ??
      [];
    if (typeof at.$ref === "string")
      at = (valueAt(root, at.$ref.replace(/^#/, "")) as JsonSchema | undefined) ?? {};
    else if (choice && at.properties === undefined) at = choice;
    else break;
  }
  return at;
}
