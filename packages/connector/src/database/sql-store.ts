import { lettersOf } from "./caseless.ts";
import { type Cell, type Database, Digits, type Row } from "./database.ts";
import { type Asked, deleteOf, listOf, rowOf, updateOf } from "./statements.ts";
import type { TableStore } from "./table-store.ts";

/** The tables of a database that is asked in SQL. */
export function sqlStore(database: Database): TableStore {
  const { dialect } = database;
  return {
    list: async (asked) => (await database.read(listOf(asked, dialect))).map((row) => textOf(row, asked)),
    row: async (asked) => {
      const [row] = await database.read(rowOf(asked, dialect));
      return row && textOf(row, asked);
    },
    changeOne: (asked, wanted, signal) => {
      const change =
        wanted.is === "deleted" ? deleteOf(asked, dialect) : updateOf(asked, wanted.values, dialect);
      return database.changeOne({ sees: rowOf(asked, dialect), change }, signal);
    },
    doubts: async (needs) => (await database.doubts?.(needs)) ?? [],
  };
}

/** A row as JSON. Numbers keep all their digits, and bytes are written in base64, where they are no address or name. */
function textOf(row: Row, { caseless }: Asked): string {
  const members = Object.entries(row).map(([column, cell]) => {
    const letters = cell instanceof Uint8Array && caseless?.has(column) ? lettersOf(cell) : undefined;
    return `${JSON.stringify(column)}:${cellText(letters ?? cell)}`;
  });
  return `{${members.join(",")}}`;
}

function cellText(cell: Cell): string {
  if (typeof cell === "bigint") return String(cell);
  if (cell instanceof Digits) return cell.text;
  return JSON.stringify(cell instanceof Uint8Array ? Buffer.from(cell).toString("base64") : cell);
}
