import type { RecordKind } from "./data-map.ts";
import { recordMark } from "./marks.ts";
import { readProperties } from "./properties.ts";
import type { Reader } from "./reader.ts";
import { alternatives, isObject, type Located, nodeAt, resolve, standAlone } from "./schema.ts";

/** Reads every schema that is a kind of record about a person. */
export function readRecords(reader: Reader): readonly RecordKind[] {
  const schemas = nodeAt(reader.document, ["components", "schemas"]);
  if (!isObject(schemas)) return [];
  const records = Object.entries(schemas).flatMap(([name, node]) => {
    if (!isObject(node) || !Object.hasOwn(node, "x-record")) return [];
    const record = readRecord(reader, name, { node, path: ["components", "schemas", name] });
    return record ? [{ name, record }] : [];
  });
  complainAboutKinds(reader, records);
  complainAboutCover(reader, records);
  return records.map(({ record }) => record);
}

function readRecord(reader: Reader, name: string, at: Located): RecordKind | undefined {
  const mark = reader.mark([...at.path, "x-record"], at.node["x-record"], recordMark);
  if (mark === undefined) return undefined;
  const properties = readProperties(reader, at);
  const personal = properties.some((property) => property.category !== undefined);
  const said = mark.erasure.length > 0 || mark["covered-by"] !== undefined || mark["by-hand"] !== undefined;
  if (personal && !said) {
    reader.complain(
      [...at.path, "x-record"],
      `${mark.kind} holds personal data, but nothing says how it is erased`,
      "name the calls (erasure: [erase]), the kind whose erasure deals with it (covered-by: customer), or the way by hand (by-hand: { what: …, ask: … })",
    );
  }
  return {
    kind: mark.kind,
    title: typeof at.node.title === "string" ? at.node.title : name,
    id: mark.id,
    before: mark.before,
    erasure: mark.erasure,
    ...(mark.erasable === undefined ? {} : { erasable: mark.erasable }),
    ...(mark.anonymized === undefined ? {} : { anonymized: mark.anonymized }),
    keepWhen: mark["keep-when"],
    ...(mark["covered-by"] === undefined ? {} : { coveredBy: mark["covered-by"] }),
    ...(mark["by-hand"] === undefined ? {} : { byHand: mark["by-hand"] }),
    properties,
    schema: standAlone(reader.document, at),
  };
}

function complainAboutKinds(reader: Reader, records: readonly { name: string; record: RecordKind }[]): void {
  const kinds = new Set<string>();
  for (const { name, record } of records) {
    const path = ["components", "schemas", name, "x-record"];
    if (kinds.has(record.kind)) {
      reader.complain(
        [...path, "kind"],
        `the kind ${record.kind} is used twice`,
        "give each record schema a kind of its own",
      );
    }
    kinds.add(record.kind);
  }
  for (const { name, record } of records) {
    const embedded = record.properties.flatMap((property) => property.embeds ?? []);
    for (const kind of [...record.before, ...embedded, ...(record.coveredBy ? [record.coveredBy] : [])]) {
      if (kinds.has(kind)) continue;
      reader.complain(
        ["components", "schemas", name],
        `${record.kind} speaks of the kind ${kind}, which no schema has`,
        `mark the schema of ${kind} with x-record: { kind: ${kind}, id: … }`,
      );
    }
  }
}

/** Who covers others must be dealt with itself: of two kinds that cover each other nothing would be erased. */
function complainAboutCover(reader: Reader, records: readonly { name: string; record: RecordKind }[]): void {
  for (const { name, record } of records) {
    const cover = records.find((other) => other.record.kind === record.coveredBy)?.record;
    if (!cover || (cover.coveredBy === undefined && cover.erasure.length > 0)) continue;
    reader.complain(
      ["components", "schemas", name, "x-record", "covered-by"],
      `${cover.kind} cannot cover ${record.kind}: ${cover.coveredBy === undefined ? "no call erases it" : "it is covered itself"}`,
      "name a kind that has calls of its own (erasure: [anonymize]), or say the way by hand (by-hand: { what: …, ask: … })",
    );
  }
}

/** The kind of record a schema describes, looking through references and compositions. */
export function kindOfSchema(reader: Reader, at: Located): string | undefined {
  for (const { node } of alternatives(reader.document, at)) {
    const mark = node["x-record"];
    if (isObject(mark) && typeof mark.kind === "string") return mark.kind;
  }
  return undefined;
}

/** The kind of record inside an array schema. */
export function kindOfElements(reader: Reader, at: Located): string | undefined {
  for (const { node, path } of alternatives(reader.document, at)) {
    if (isObject(node.items)) {
      const items = resolve(reader.document, { node: node.items, path: [...path, "items"] });
      return items && kindOfSchema(reader, items);
    }
  }
  return undefined;
}
