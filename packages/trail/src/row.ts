import { hash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";

/** A row of a table as the audit trail knows it: its columns by name; a column that holds nothing is left out. */
export type Row = Readonly<Record<string, string | number>>;

/**
 * What an entry changes in a row: the columns that are new, `null` for one that was emptied; `null` in place of all of them when
 * the row is gone.
 */
export type RowChange = Readonly<Record<string, string | number | null>> | null;

/**
 * What an entry changes, by the row's name. A name is relative to the entry's case (`step/s1`); with a slash before it, it belongs
 * to the home (`/officer/o_ada00000`).
 */
export type Changes = Readonly<Record<string, RowChange>>;

/** Binds what was too much for one entry to the act that it belongs to: SHA-256 in base64url. */
export function digestOfSets(sets: readonly Changes[]): string {
  return hash("sha256", canonicalJson(sets), "base64url");
}

/** The row after a change; `undefined` when it is gone. */
export function changed(row: Row | undefined, change: RowChange): Row | undefined {
  if (change === null) return undefined;
  const next: Record<string, string | number> = { ...row };
  for (const [column, value] of Object.entries(change)) {
    if (value === null) delete next[column];
    else next[column] = value;
  }
  return next;
}

/** The name of a row in the whole home: below its case's pseudonym, or behind a slash. */
export function keyOf(name: string, ref: string | undefined): string {
  return name.startsWith("/") ? name : `${ref ?? ""}/${name}`;
}

/** The table of a row, by its key. */
export function tableOf(key: string): string {
  return key.split("/")[1] ?? "";
}

/**
 * The key of the row that counts how many there are beside this one, itself included: a row that was taken away leaves no trace of
 * its own.
 */
export function listOf(key: string): string {
  const [ref = "", table = "", id] = key.split("/");
  return id === undefined ? `/list/${table}` : `${ref}/list/${table}`;
}

/** The key of the row that counts the entries of a case. */
export function positionKey(ref: string): string {
  return `${ref}/list/position`;
}

/** What a counting row holds; nothing where there is nothing to count. */
export function countRow(n: number): Row | undefined {
  return n === 0 ? undefined : { n };
}

/** A row with its key, as the map over all rows hashes it. The order of the columns does not count. */
export function rowText(key: string, row: Row): string {
  const columns = Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `\0${JSON.stringify([key, columns])}`;
}
