import type { Cell } from "./csv.ts";
import type { HeldKind, HeldRecord } from "./holdings.ts";
import { isRecord, pathOfPointer } from "./property-path.ts";
import { rawText } from "./raw-number.ts";

/** One column of the flat view of a kind of record. */
export interface Column {
  /** The heading, as it stands in the first row. */
  readonly name: string;
  readonly title: string;
  readonly cell: (record: HeldRecord) => Cell;
}

/** The columns of a kind: how each record was found, its described members in order, then those without a description. */
export function columnsOf(kind: HeldKind): readonly Column[] {
  const titles = new Map<string, string>();
  for (const { pointer, title } of kind.description?.properties ?? []) {
    const [name, ...deeper] = pathOfPointer(pointer);
    if (name !== undefined && deeper.length === 0) titles.set(name, title);
  }
  const present = new Set(
    kind.records.flatMap(({ record }) => (isRecord(record) ? Object.keys(record) : [])),
  );
  const unknown = [...present].filter((name) => !titles.has(name));
  const named = [...titles.keys()].filter((name) => present.has(name)).concat(unknown);
  return [
    ...FIXED,
    ...named.map((name) => memberColumn(name, titles.get(name))),
    ...(kind.records.some(({ record }) => !isRecord(record)) ? [WHOLE] : []),
  ];
}

const FIXED: readonly Column[] = [
  { name: "recordId", title: "Id of the record", cell: (it) => it.recordId },
  { name: "via", title: "How it was found", cell: (it) => it.via },
  { name: "matchedBy", title: "What it was recognised by", cell: (it) => it.matchedBy.join(" ") },
  { name: "readAt", title: "Read at", cell: (it) => it.readAt },
];

/** For records without members of their own: nothing may get lost. */
const WHOLE: Column = {
  name: "value",
  title: "The record itself",
  cell: ({ record }) => (isRecord(record) ? undefined : flat(record)),
};

function memberColumn(name: string, title: string | undefined): Column {
  return {
    name: title === undefined ? name : `${title} (${name})`,
    title: title ?? name,
    cell: ({ record }) => (isRecord(record) && Object.hasOwn(record, name) ? flat(record[name]) : undefined),
  };
}

/** A value as one cell: what is nested becomes JSON. */
function flat(value: unknown): Cell {
  const digits = rawText(value);
  if (digits !== undefined) return { digits };
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : undefined;
}
