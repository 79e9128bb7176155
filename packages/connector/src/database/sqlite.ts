import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import {
  type Cell,
  type Change,
  type Database,
  DatabaseFault,
  type Row,
  type Statement,
} from "./database.ts";

// A shop that writes holds its file for milliseconds; who waits for longer waits for a stuck process.
const BUSY_MS = 2_000;

/** A file of SQLite. It is opened for each question, so that one that is moved or replaced is noticed. */
export function sqliteAt(file: string): Database {
  return {
    read: (statement) => inFile(file, true, (database) => rowsOf(database, statement)),
    changeOne: (sees, change) => inFile(file, false, (database) => changed(database, sees, change)),
  };
}

async function inFile<T>(file: string, readOnly: boolean, ask: (database: DatabaseSync) => T): Promise<T> {
  // Opened to be written, a file that is not there would be made.
  if (!existsSync(file) || !statSync(file).isFile()) throw new DatabaseFault("absent");
  try {
    const database = new DatabaseSync(file, { readOnly, timeout: BUSY_MS });
    try {
      return ask(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw error instanceof DatabaseFault ? error : new DatabaseFault(faultOf(error), error);
  }
}

function rowsOf(database: DatabaseSync, { text, values }: Statement): readonly Row[] {
  const prepared = database.prepare(text);
  prepared.setReadBigInts(true);
  return prepared.all(...(values as Cell[])) as unknown as readonly Row[];
}

function changed(database: DatabaseSync, sees: Statement, change: Statement): Change {
  // What is taken out of a page is overwritten there, so that the file does not keep it.
  database.exec("PRAGMA secure_delete = ON; BEGIN IMMEDIATE");
  const outcome = tried(database, sees, change);
  if (outcome === "done") database.exec("COMMIT");
  else database.exec("ROLLBACK");
  return outcome;
}

function tried(database: DatabaseSync, sees: Statement, change: Statement): Change {
  const { length } = rowsOf(database, sees);
  if (length !== 1) return length === 0 ? "no-row" : "several-rows";
  const { changes } = database.prepare(change.text).run(...(change.values as Cell[]));
  return Number(changes) === 1 ? "done" : "row-stayed";
}

// Result codes of SQLite, without what makes them more precise.
const FAULTS: Readonly<Record<number, DatabaseFault["is"]>> = {
  1: "refused",
  3: "forbidden",
  5: "busy",
  6: "busy",
  8: "forbidden",
  14: "absent",
  19: "refused",
  20: "refused",
  23: "forbidden",
  25: "refused",
  26: "absent",
};

function faultOf(error: unknown): DatabaseFault["is"] {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) : undefined;
  return code === undefined ? "broken" : (FAULTS[code & 0xff] ?? "broken");
}
