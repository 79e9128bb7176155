import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Row } from "@oubli/trail";
import { rowOf, type StateTable } from "./row-of.ts";

/** Where a row that decides stands. */
export interface RowPlace {
  readonly table: StateTable;
  /** Of the case it belongs to; absent for an officer. */
  readonly number?: number;
  /** Which row of the case; absent where a case has one. */
  readonly id?: string | number;
}

/** What reads rows that decide, prepared once for a connection. */
export interface StateRows {
  /** The row as it stands now; `undefined` when there is none. */
  read(place: RowPlace): Row | undefined;
  /** The key of a row: below the pseudonym of its case. */
  key(place: RowPlace): string;
  /** The pseudonym of a case. */
  ref(number: number): string;
  /** Forgets the pseudonyms of cases that were never opened. */
  forget(): void;
  /** How many rows there are: of a case, or of all. */
  count(table: StateTable, number?: number): number;
  /** Every row of a table, in no certain order. */
  all(table: StateTable): Iterable<{ readonly place: RowPlace; readonly row: Row }>;
}

const WHERE: Readonly<Record<StateTable, string>> = {
  case_file: "number = ?",
  case_key: "case_number = ?",
  sealed: "case_number = ? and name = ?",
  step: "case_number = ? and id = ?",
  task: "case_number = ? and id = ?",
  approval: "case_number = ? and seq = ?",
  officer: "id = ?",
  setting: "name = ?",
  target: "account = ?",
  pending_act: "number = ?",
};

/** The column that says which row of a case it is. */
const ID: Partial<Readonly<Record<StateTable, string>>> = {
  sealed: "name",
  step: "id",
  task: "id",
  approval: "seq",
  officer: "id",
  setting: "name",
  target: "account",
  pending_act: "number",
};

/** Tables whose rows belong to the home, whatever case they may be about. */
const OF_HOME: ReadonlySet<StateTable> = new Set(["officer", "setting", "target", "pending_act"]);

/** Answers of a search that is under way do not count. */
const COUNTED = "name not like 'answer/%'";

export const STATE_TABLES = Object.keys(WHERE) as readonly StateTable[];

export function prepareStateRows(raw: DatabaseSync): StateRows {
  const prepare = once((sql: string) => raw.prepare(sql));
  const refs = new Map<number, string>();
  const ref = (number: number): string => {
    const known = refs.get(number);
    if (known !== undefined) return known;
    const found = prepare("select ref from case_file where number = ?").get(number)?.ref;
    if (typeof found === "string") refs.set(number, found);
    return typeof found === "string" ? found : "";
  };
  const counted = (table: StateTable) => (table === "sealed" ? COUNTED : "true");
  return {
    ref,
    forget: () => refs.clear(),
    key: ({ table, number, id }) =>
      number === undefined ? `/${table}/${id}` : `${ref(number)}/${table}${id === undefined ? "" : `/${id}`}`,
    read: ({ table, number, id }) => {
      const given = [number, id].filter((one) => one !== undefined);
      const row = prepare(`select * from ${table} where ${WHERE[table]}`).get(...given);
      return row && rowOf(table, row);
    },
    count: (table, number) => {
      const where = number === undefined ? "true" : "case_number = ?";
      const sql = `select count(*) as n from ${table} where ${where} and ${counted(table)}`;
      return Number(prepare(sql).get(...(number === undefined ? [] : [number]))?.n);
    },
    all: function* all(table) {
      for (const row of prepare(`select * from ${table} where ${counted(table)}`).iterate()) {
        const number = OF_HOME.has(table) ? undefined : Number(row.case_number ?? row.number);
        const id = ID[table] === undefined ? undefined : row[ID[table]];
        const place = {
          table,
          ...(number === undefined ? {} : { number }),
          ...(typeof id === "string" || typeof id === "number" ? { id } : {}),
        };
        yield { place, row: rowOf(table, row) };
      }
    },
  };
}

function once(prepare: (sql: string) => StatementSync): (sql: string) => StatementSync {
  const known = new Map<string, StatementSync>();
  return (sql) => {
    const made = known.get(sql) ?? prepare(sql);
    known.set(sql, made);
    return made;
  };
}
