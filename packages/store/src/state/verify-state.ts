import { hash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { edgeAt, type NodeAt, rootOf } from "@oubli/tlog/tree";
import { type ReplayFault, type Row, startReplay, tableOf, wholeMap } from "@oubli/trail";
import { boundBy, type RecordHash } from "../sealed-records.ts";
import { type Difference, differenceText } from "./altered.ts";
import { columnsOf } from "./difference.ts";
import { prepareStateRows, STATE_TABLES } from "./rows.ts";

/** What does not fit between the audit trail and the rows of the database. Empty lists: nothing. */
export interface StateResult {
  /** Entries that nobody who may has brought about, or that do not say what they leave behind. */
  readonly entries: readonly ReplayFault[];
  /** Sentences that name table, row and column of what differs. */
  readonly rows: readonly string[];
}

// More would say the same.
const MOST_ROWS = 100;

/** Goes through every entry, checks who has signed it, and compares what all of them add up to with every row that decides. */
export function verifyState(raw: DatabaseSync, origin: string): StateResult {
  const replay = startReplay(origin);
  const node = raw.prepare("select hash from tree_node where level = ? and idx = ?");
  const nodeAt: NodeAt = (level, index) => node.get(level, index)?.hash as Uint8Array;
  const rootAt = (size: number) => {
    try {
      return Buffer.from(rootOf(edgeAt(size, nodeAt))).toString("base64url");
    } catch {
      return "";
    }
  };
  for (const { body } of raw.prepare("select body from log_entry order by idx").iterate())
    replay.add(body as Uint8Array, rootAt);
  const faults = replay.faults();
  const rows = [
    ...rowFaults(raw, replay.state()),
    ...recordFaults(raw),
    ...positionFaults(raw, replay.positions()),
  ];
  return { entries: faults, rows: [...rows, ...nodeFaults(raw, replay.state())].slice(0, MOST_ROWS) };
}

function rowFaults(raw: DatabaseSync, wanted: ReadonlyMap<string, Row>): readonly string[] {
  const rows = prepareStateRows(raw);
  const seen = new Set<string>();
  const found: Difference[] = [];
  for (const table of STATE_TABLES)
    for (const { place, row } of rows.all(table)) {
      const key = rows.key(place);
      seen.add(key);
      const { columns, how } = columnsOf(wanted.get(key), row);
      if (how !== "altered" || columns.length > 0) found.push({ place, columns, how });
    }
  const texts = found.map(differenceText);
  for (const key of wanted.keys())
    if (!seen.has(key) && tableOf(key) !== "list")
      texts.push(`the row ${nameOf(key)} is missing, and the audit trail says that it is there`);
  return texts;
}

function nameOf(key: string): string {
  const [ref = "", table = "", ...id] = key.split("/");
  return `${[table, ...id].join(" ")}${ref === "" ? "" : ` of ${ref}`}`;
}

/** The records of every sealed value, which its own row binds. */
function recordFaults(raw: DatabaseSync): readonly string[] {
  const found = new Map<string, readonly RecordHash[]>();
  const faults: string[] = [];
  for (const row of raw
    .prepare("select case_number, name, digest, hash, body from sealed_record")
    .iterate()) {
    const [digest, known] = [String(row.digest), String(row.hash)];
    const place = `${row.case_number}/${row.name}`;
    const body = row.body as Uint8Array;
    if (hash("sha256", body, "base64url") !== known)
      faults.push(`a row sealed_record of case C-${place} differs from what it was: column body or hash`);
    found.set(place, [...(found.get(place) ?? []), { digest, hash: known }]);
  }
  const bound = new Map<string, unknown>(
    raw
      .prepare("select case_number, name, records from sealed where records is not null")
      .all()
      .map((row) => [`${row.case_number}/${row.name}`, row.records] as const),
  );
  for (const place of new Set([...found.keys(), ...bound.keys()]))
    if (boundBy(found.get(place) ?? []) !== (bound.get(place) ?? NO_RECORDS))
      faults.push(`rows of sealed_record of case C-${place} were altered, taken away or added`);
  return faults;
}

const NO_RECORDS = "";

/** The counts of entries are kept beside the trail: a false one would number the next entry wrongly. */
function positionFaults(raw: DatabaseSync, wanted: ReadonlyMap<string, number>): readonly string[] {
  const kept = new Map(
    raw
      .prepare("select ref, n from case_position")
      .all()
      .map(({ ref, n }) => [String(ref), Number(n)] as const),
  );
  const refs = new Set([...kept.keys(), ...wanted.keys()]);
  return [...refs]
    .filter((ref) => kept.get(ref) !== wanted.get(ref))
    .map((ref) => `the row case_position ${ref} differs from what the audit trail says: column n`);
}

/** Every node of the map, made again from what the trail says. */
function nodeFaults(raw: DatabaseSync, wanted: ReadonlyMap<string, Row>): readonly string[] {
  const { nodes } = wholeMap(wanted);
  const faults: string[] = [];
  const seen = new Set<number>();
  for (const { place, bytes } of raw.prepare("select place, bytes from state_node").iterate()) {
    seen.add(Number(place));
    if (!nodes.get(Number(place))?.equals(bytes as Uint8Array))
      faults.push(`the row state_node ${place} differs from what the audit trail says: column bytes`);
  }
  for (const place of nodes.keys())
    if (!seen.has(place))
      faults.push(`the row state_node ${place} is missing, and the audit trail says that it is there`);
  return faults;
}
