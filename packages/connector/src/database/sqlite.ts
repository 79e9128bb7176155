import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { folded, lettersOf } from "./caseless.ts";
import {
  type Change,
  type Changing,
  type Database,
  DatabaseFault,
  type FaultKind,
  IDLE_MS,
  type Row,
  type Statement,
} from "./database.ts";
import { FOLDED, SQLITE } from "./dialect.ts";

// A shop that writes holds its file for milliseconds; who waits for longer waits for a stuck process.
const BUSY_MS = 2_000;

/** What SQLite takes and gives: no truth, and no digits of its own. */
type Bound = null | number | bigint | string | Uint8Array;

/** A file of SQLite. It is looked for at each question, so that one that is moved or replaced is noticed. */
export function sqliteAt(file: string): Database {
  const reader = openReader(file);
  return {
    dialect: SQLITE,
    read: async (statement) => faulting(() => rowsOf(reader(), statement)),
    changeOne: async (changing) => faulting(() => changed(file, changing)),
  };
}

function faulting<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof DatabaseFault ? error : new DatabaseFault(faultOf(error), { cause: error });
  }
}

interface Opened {
  readonly database: DatabaseSync;
  /** Which file it is, whatever its name. */
  readonly node: string;
  readonly closing: NodeJS.Timeout;
}

/** Opens the file to be read only, and keeps it open while one question follows the other. */
function openReader(file: string): () => DatabaseSync {
  let opened: Opened | undefined;
  const close = (): void => {
    clearTimeout(opened?.closing);
    opened?.database.close();
    opened = undefined;
  };
  return () => {
    const node = nodeOf(file);
    if (opened !== undefined && opened.node !== node) close();
    // Nothing waits for it: whoever ends meanwhile ends.
    opened ??= {
      database: folding(new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS })),
      node,
      closing: setTimeout(close, IDLE_MS).unref(),
    };
    opened.closing.refresh();
    return opened.database;
  };
}

function folding(database: DatabaseSync): DatabaseSync {
  database.function(FOLDED, { deterministic: true, useBigIntArguments: true }, (value) => {
    const text = value instanceof Uint8Array ? lettersOf(value) : value;
    return typeof text === "string" || typeof text === "bigint" ? folded(String(text)) : value;
  });
  return database;
}

/** @throws {DatabaseFault} `absent`: opened to be written, a file that is not there would be made. */
function nodeOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!stat?.isFile()) throw new DatabaseFault("absent", { reason: "there is no such file" });
  return `${stat.dev} ${stat.ino}`;
}

function rowsOf(database: DatabaseSync, { text, values }: Statement): readonly Row[] {
  const prepared = database.prepare(text);
  prepared.setReadBigInts(true);
  return prepared.all(...(values as Bound[])) as unknown as readonly Row[];
}

function changed(file: string, { sees, change }: Changing): Change {
  nodeOf(file);
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    // What is taken out of a page is overwritten there, so that the file does not keep it.
    database.exec("PRAGMA secure_delete = ON; BEGIN IMMEDIATE");
    const outcome = tried(database, sees, change);
    if (outcome === "done") database.exec("COMMIT");
    else database.exec("ROLLBACK");
    return outcome;
  } finally {
    database.close();
  }
}

function tried(database: DatabaseSync, sees: Statement, change: Statement): Change {
  const { length } = rowsOf(database, sees);
  if (length !== 1) return length === 0 ? "no-row" : "several-rows";
  const prepared = database.prepare(change.text);
  // A row's own number may have more digits than a number of JavaScript.
  prepared.setReadBigInts(true);
  const { changes } = prepared.run(...(change.values as Bound[]));
  return Number(changes) === 1 ? "done" : "row-stayed";
}

// Result codes of SQLite, without what makes them more precise.
const FAULTS: Readonly<Record<number, FaultKind>> = {
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

function faultOf(error: unknown): FaultKind {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) : undefined;
  return code === undefined ? "broken" : (FAULTS[code & 0xff] ?? "broken");
}
