import type { KindSchemas } from "../compile/answers.ts";
import type { Schema } from "../document/api-document.ts";
import type { Path, Place } from "../document/source-file.ts";
import type { PageLongCall, PageRecord } from "../page/page-schema.ts";
import { callFrom, type Filling, traceCall } from "./calls.ts";
import { fieldsFrom } from "./fields.ts";
import { leadsToFrom } from "./links.ts";
import { below, type MarkReader } from "./mark-reader.ts";
import { MarkedSchemas } from "./marked-schemas.ts";
import { type RecordMark, type Role, recordMark } from "./marks.ts";
import type { MarkedCall } from "./roles.ts";

/** A schema that is a kind of record about a person. */
interface MarkedRecord {
  /** What the description calls the schema. */
  readonly name: string;
  readonly schema: Schema;
  readonly mark: RecordMark;
  /** Of the mark. */
  readonly place: Place;
}

/** Every kind of record, as a page would describe it. */
export function recordsFrom(
  reader: MarkReader,
  roles: readonly MarkedCall[],
): Readonly<Record<string, PageRecord>> {
  const marked = markedRecords(reader);
  complainAboutUnknownKinds(reader, roles, marked);
  const schemas: KindSchemas = new Map([...marked].map(([kind, { schema }]) => [kind, schema]));
  const marks = new MarkedSchemas(reader);
  return Object.fromEntries(
    [...marked].map(([kind, record]) => {
      const path: Path = ["records", kind];
      reader.trace(path, record.place);
      const reading: Reading = { reader, record, roles, schemas, path, kind };
      return [
        kind,
        { ...recordFrom(reading), ...fieldsFrom(reader, marks, { kind, schema: record.schema, path }) },
      ];
    }),
  );
}

function markedRecords(reader: MarkReader): ReadonlyMap<string, MarkedRecord> {
  const found = new Map<string, MarkedRecord>();
  const seen = new Set<Schema>();
  for (const name of reader.document.schemaNames) {
    const schema = reader.document.schema(name);
    if (schema === undefined || seen.has(schema)) continue;
    seen.add(schema);
    const place = below(schema.place, ["x-record"]);
    const mark = reader.optionalMark(place, schema.node["x-record"], recordMark);
    if (mark === undefined) continue;
    if (found.has(mark.kind))
      reader.complain(
        below(place, ["kind"]),
        `the kind ${mark.kind} is used twice`,
        "give each record schema a kind of its own",
      );
    else found.set(mark.kind, { name, schema, mark, place });
  }
  return found;
}

function complainAboutUnknownKinds(
  reader: MarkReader,
  roles: readonly MarkedCall[],
  records: ReadonlyMap<string, MarkedRecord>,
): void {
  // Where a record could not be read, its kind is not known; that was said.
  if (reader.problems.some(({ where }) => where.includes("/x-record"))) return;
  if (records.size === 0) {
    reader.complain(reader.document.place, "no schema is a kind of record", `write: ${recordMark.example}`);
    return;
  }
  for (const { role, place } of roles)
    if ("of" in role && !records.has(role.of))
      reader.complain(place, `there is no kind ${role.of}`, "name the kind of an x-record");
}

interface Reading {
  readonly reader: MarkReader;
  readonly record: MarkedRecord;
  readonly roles: readonly MarkedCall[];
  readonly schemas: KindSchemas;
  readonly path: Path;
  readonly kind: string;
}

function recordFrom(reading: Reading): PageRecord {
  const { record } = reading;
  const { mark, name } = record;
  const read = onlyCall(reading, "read");
  const bundle = onlyCall(reading, "export");
  const find = findsFrom(reading);
  const leadsTo = leadsToOf(reading);
  const erasure = mark.erasure.flatMap((way, index) => stepFrom(reading, way, index));
  tracePointers(reading);
  return {
    is: name,
    id: mark.id,
    ...(find.length === 0 ? {} : { find: [...find] }),
    ...(read === undefined ? {} : { read }),
    ...(bundle === undefined ? {} : { export: bundle }),
    ...(Object.keys(leadsTo).length === 0 ? {} : { "leads-to": leadsTo }),
    ...(erasure.length === 0 ? {} : { erasure }),
    before: mark.before,
    ...(mark["covered-by"] === undefined ? {} : { "covered-by": mark["covered-by"] }),
    ...(mark["by-hand"] === undefined ? {} : { "by-hand": mark["by-hand"] }),
    ...(mark.erasable === undefined ? {} : { "refuses-when": { at: mark.erasable, is: false } }),
    ...(mark.anonymized === undefined ? {} : { "gone-when": { at: mark.anonymized, present: true } }),
    "keep-when": mark["keep-when"].map(({ at, ground, because }) => ({
      when: { at, present: true },
      ground,
      because,
    })),
  };
}

function tracePointers({ reader, record, path }: Reading): void {
  const said = {
    id: "id",
    before: "before",
    "covered-by": "covered-by",
    "refuses-when": "erasable",
    "gone-when": "anonymized",
    "keep-when": "keep-when",
  };
  for (const [key, member] of Object.entries(said))
    reader.trace([...path, key], below(record.place, [member]));
  for (const index of record.mark["keep-when"].keys())
    reader.trace([...path, "keep-when", index], below(record.place, ["keep-when", index]));
}

function rolesFor<Name extends Role["role"]>({ roles, kind }: Reading, name: Name) {
  return roles.filter(
    (one): one is MarkedCall<Extract<Role, { role: Name }>> =>
      one.role.role === name && "of" in one.role && one.role.of === kind,
  );
}

function findsFrom(reading: Reading): readonly PageLongCall[] {
  const { reader, path } = reading;
  return rolesFor(reading, "find").flatMap(({ call, role, place }, index) => {
    traceCall(reader, [...path, "find", index], call, place);
    const { by, at, match } = role;
    const written = callFrom(reader, call, at === undefined ? [] : [{ to: at, value: `{${by}}` }], place);
    if (written === undefined) return [];
    return [
      {
        ...written,
        // Saying that it finds says that it changes nothing.
        ...(call.method === "POST" ? { reads: true as const } : {}),
        ...(match === "exact" ? { exact: true as const } : {}),
        ...(match === "scan" ? { scan: [by] } : {}),
      },
    ];
  });
}

/** The one call of a kind that has a role. */
function onlyCall(reading: Reading, role: "read" | "export"): PageLongCall | undefined {
  const { reader, path, kind } = reading;
  const [first, second] = rolesFor(reading, role);
  if (first === undefined) return undefined;
  if (second !== undefined)
    reader.complain(
      second.place,
      `${kind} has two operations with the role ${role}: ${first.call.id} and ${second.call.id}`,
      "keep one",
    );
  traceCall(reader, [...path, role], first.call, first.place);
  return callFrom(reader, first.call, [{ to: first.role.at, value: "{id}" }], first.place);
}

function leadsToOf(reading: Reading): Readonly<Record<string, PageLongCall>> {
  const { reader, record, kind, schemas, path } = reading;
  const [read] = rolesFor(reading, "read");
  if (read === undefined) return {};
  return leadsToFrom(reader, { kind, id: record.mark.id, call: read.call }, schemas, [...path, "leads-to"]);
}

function stepFrom(
  reading: Reading,
  way: RecordMark["erasure"][number],
  index: number,
): NonNullable<PageRecord["erasure"]> {
  const { reader, record, path, kind } = reading;
  const [first, second] = rolesFor(reading, way);
  const place = below(record.place, ["erasure", index]);
  if (first === undefined) {
    reader.complain(
      place,
      `${kind} is to be dealt with by ${way}, but no operation has that role`,
      `add x-subject: { role: ${way}, of: ${kind}, at: path.id }`,
    );
    return [];
  }
  if (second !== undefined)
    reader.complain(
      second.place,
      `${kind} is to be dealt with by ${way}, and two operations have that role: ${first.call.id} and ${second.call.id}`,
      "keep the role at one of them",
    );
  reader.trace([...path, "erasure", index], first.place);
  const { role } = first;
  const constants: readonly Filling[] =
    role.role === "anonymize"
      ? Object.entries(role.send).map(([name, value]) => ({
          to: `body.${name}`,
          value: structuredClone(value),
        }))
      : [];
  const call = callFrom(reader, first.call, [{ to: role.at, value: "{id}" }, ...constants], first.place);
  if (call === undefined) return [];
  const into = role.role === "overwrite" ? role.fields.slice("body".length).replaceAll(".", "/") : "";
  return [{ [way]: { ...call, ...(into === "" ? {} : { into }) } }];
}
