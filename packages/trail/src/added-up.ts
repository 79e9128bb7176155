import { type Changes, changed, countRow, keyOf, listOf, type Row, tableOf } from "./row.ts";
import { EMPTY_ROOT, openRowMap } from "./row-map.ts";

/** One row before and after an entry. */
export interface RowStep {
  readonly key: string;
  readonly table: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** The rows that decide, as entries have left them, with the map over them. */
export interface AddedUp {
  readonly rows: ReadonlyMap<string, Row>;
  root(): string;
  put(key: string, row: Row | undefined): void;
  /** Puts a count that belongs to no list. */
  count(key: string, n: number): void;
  /** What changes make of the rows, of a case by its pseudonym; nothing is put. */
  steps(changes: Changes, ref: string | undefined): readonly RowStep[];
}

/** Begins without a row. */
export function startAddingUp(): AddedUp {
  const rows = new Map<string, Row>();
  const map = openRowMap(EMPTY_ROOT, { read: () => undefined, write: () => {} });
  const write = (key: string, row: Row | undefined) => {
    if (row) rows.set(key, row);
    else rows.delete(key);
    map.put(key, row);
  };
  return {
    rows,
    root: () => map.root(),
    put: (key, row) => {
      const more = (row ? 1 : 0) - (rows.has(key) ? 1 : 0);
      write(key, row);
      if (more === 0) return;
      const list = listOf(key);
      write(list, countRow(Number(rows.get(list)?.n ?? 0) + more));
    },
    count: (key, n) => write(key, countRow(n)),
    steps: (changes, ref) =>
      Object.entries(changes).map(([name, change]) => {
        const key = keyOf(name, ref);
        const before = rows.get(key);
        return { key, table: tableOf(key), before, after: changed(before, change) };
      }),
  };
}
