import type { DatabaseSync } from "node:sqlite";
import { countRow, listOf, type MapNodes, openRowMap, type Row, type RowMap } from "@oubli/trail";
import type { HeadKeeper, TrustedHead } from "../head.ts";
import type { LogVerifiers } from "../log-signers.ts";
import { once } from "../once.ts";
import { alteredRow } from "./altered.ts";
import { differenceOf } from "./difference.ts";
import { rowOf, type StateTable, type StoredRow } from "./row-of.ts";
import { prepareStateRows, type RowPlace, type StateRows } from "./rows.ts";

/** Whether rows that decide are what the audit trail says, by the root in its last entry. */
export interface RowCheck {
  /** @param stored The row as it was read; `undefined` for one that is not there. @throws {OubliError} `NOT_AUTHENTIC` naming the columns. */
  row(place: RowPlace, stored: StoredRow | undefined): void;
  /** That none of a case's rows, or of all rows of a table, was taken away or put beside them. @throws {OubliError} `NOT_AUTHENTIC` */
  list(table: StateTable, number: number | undefined, count: number): void;
}

/** What the rows that decide are measured by, within one transaction. */
export interface BegunState {
  readonly head: TrustedHead;
  readonly map: RowMap;
}

/** The map over the rows that decide, of one connection. */
export interface State {
  readonly rows: StateRows;
  /** Within the transaction that is open. @throws As {@link HeadKeeper.open}. */
  begin(held: LogVerifiers): BegunState;
  /** For checking what is read within the transaction that is open. @param begun What was begun in it already, with the same keys. */
  check(
    held: LogVerifiers,
    begun?: () => BegunState,
  ): RowCheck & {
    /** The same for a row in the trail's own form. */
    known(place: RowPlace, row: Row | undefined): void;
  };
  /** The map as it stands after a change that was signed. */
  keep(head: TrustedHead): void;
  /** What was kept is on the disk. */
  committed(): void;
  /** What was put into the map did not happen. */
  forget(): void;
}

// How many entries are gone through to say which column of a row differs.
const EXPLAINED = 5_000;

/** @param requireTables Throws when another table, trigger or index is there now than when the database was opened. */
export function openState(raw: DatabaseSync, heads: HeadKeeper, requireTables: () => void): State {
  const rows = prepareStateRows(raw);
  const nodes = prepareNodes(raw);
  let kept: { readonly root: string; readonly map: RowMap } | undefined;
  const begin = (held: LogVerifiers) => {
    requireTables();
    const head = heads.open(held);
    // Nodes are proven by their root: as long as that is the same, so are they.
    if (kept?.root !== head.root) kept = { root: head.root, map: openRowMap(head.root, nodes) };
    return { head, map: kept.map };
  };
  return {
    rows,
    begin,
    keep: (head) => {
      heads.keep(head);
      if (kept) kept = { root: head.root, map: kept.map };
    },
    committed: () => heads.committed(),
    forget: () => {
      heads.forget();
      rows.forget();
      kept = undefined;
    },
    // Only what reads a row that decides pays for it.
    check: (held, known = once(() => begin(held))) => {
      const same = (place: RowPlace, row: Row | undefined) => {
        const key = rows.key(place);
        if (known().map.holds(key, row)) return;
        // To find out which column would take seconds in a long trail, and others wait meanwhile.
        if (known().head.edge.size > EXPLAINED) throw alteredRow(place, undefined);
        throw alteredRow(place, { place, ...differenceOf(raw, held[0].name, { key, row }) });
      };
      return {
        known: same,
        row: (place, stored) => same(place, stored && rowOf(place.table, stored)),
        list: (table, number, count) => {
          const key = listKey(rows, table, number);
          if (known().map.holds(key, countRow(count))) return;
          throw alteredRow({ table, ...(number === undefined ? {} : { number }) }, undefined);
        },
      };
    },
  };
}

/** The key of the row that counts the rows of a case, or all of a table. */
export function listKey(rows: StateRows, table: StateTable, number: number | undefined): string {
  return listOf(rows.key({ table, ...(number === undefined ? {} : { number }), id: "" }));
}

function prepareNodes(raw: DatabaseSync): MapNodes {
  const read = raw.prepare("select bytes from state_node where place = ?");
  const write = raw.prepare(
    "insert into state_node (place, bytes) values (?1, ?2) on conflict (place) do update set bytes = ?2",
  );
  const remove = raw.prepare("delete from state_node where place = ?");
  return {
    read: (place) => read.get(place)?.bytes as Uint8Array | undefined,
    write: (place, bytes) => void (bytes === undefined ? remove.run(place) : write.run(place, bytes)),
  };
}
