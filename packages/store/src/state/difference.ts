import type { DatabaseSync } from "node:sqlite";
import { type Row, startReplay } from "@oubli/trail";

/** What is to be explained: a row as it was read, under its key. */
interface Read {
  readonly key: string;
  readonly row: Row | undefined;
}

/** What the entries say of a row. Goes through all of them: only for a row that is known to differ. */
export function differenceOf(raw: DatabaseSync, origin: string, { key, row }: Read): Columns {
  const replay = startReplay(origin);
  // Signatures are not the question here.
  for (const { body } of raw.prepare("select body from log_entry order by idx").iterate())
    replay.add(body as Uint8Array, () => "");
  return columnsOf(replay.state().get(key), row);
}

/** Which columns differ, and how. */
export interface Columns {
  readonly columns: readonly string[];
  readonly how: "altered" | "missing" | "foreign";
}

/** Compares a row with what it should be. */
export function columnsOf(wanted: Row | undefined, row: Row | undefined): Columns {
  if (!wanted || !row) return { columns: [], how: wanted ? "missing" : "foreign" };
  const names = new Set([...Object.keys(wanted), ...Object.keys(row)]);
  return { columns: [...names].filter((name) => wanted[name] !== row[name]).toSorted(), how: "altered" };
}
