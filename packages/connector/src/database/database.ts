import type { Dialect } from "./dialect.ts";

/** How long a server may take to let somebody in. */
export const CONNECT_MS = 10_000;

/** How long a connection or a file stays open after the last question: those of one pass follow each other at once. */
export const IDLE_MS = 1_000;

/** Where a server is, as an address names it. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** What goes there does not leave this machine, and need not be encrypted. */
  readonly isHere: boolean;
}

/** What a column holds, as it is bound to a placeholder or comes from one. */
export type Cell = null | boolean | number | bigint | string | Uint8Array | Digits;

/** A number that is written exactly as the database has it. */
export class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Row = Readonly<Record<string, Cell>>;

/** A statement with placeholders, what they stand for, and the table it is about. */
export interface Statement {
  readonly text: string;
  readonly values: readonly Cell[];
  /** With which column each value is compared, or into which it is written; empty for a number of rows. */
  readonly columns: readonly string[];
  readonly table: string;
}

/** What a change came to. Only `done` has changed anything. */
export type Change = "done" | "no-row" | "several-rows" | "row-stayed";

/** The row that a change is about, and the change. */
export interface Changing {
  readonly sees: Statement;
  readonly change: Statement;
}

/** A database, whichever it is. What it throws is a {@link DatabaseFault} or our own bug. */
export interface Database {
  readonly dialect: Dialect;
  /** Reads; nothing that is asked this way can change anything. */
  read(statement: Statement): Promise<readonly Row[]>;
  /**
   * Changes the one row that `sees` shows, in one transaction; whatever is not exactly one row is taken back, and so is what nobody waits
   * for any more.
   */
  changeOne(changing: Changing, signal: AbortSignal): Promise<Change>;
  /** What somebody should know of the rights it is asked with, in sentences without a secret; nothing where it has no roles. */
  doubts?(needs: readonly Need[]): Promise<readonly string[]>;
}

/** What will be done to a table. */
export interface Need {
  readonly table: string;
  readonly to: "SELECT" | "UPDATE" | "DELETE";
}

export type FaultKind = "absent" | "rejected" | "busy" | "forbidden" | "refused" | "unheard" | "broken";

/**
 * Why a database did not do something. `absent`: it cannot be reached, and nothing was done. `rejected`: it does not know who asks.
 * `busy`: somebody else has it. `forbidden`: this role or file may not. `refused`: it does not want to, such as for a constraint.
 * `unheard`: a value that its column cannot hold, so that no row has it. `broken`: nobody knows what was done.
 */
export class DatabaseFault extends Error {
  override readonly name = "DatabaseFault";
  readonly is: FaultKind;
  /** Why, in a few plain words without a value; absent where the kind says it all. */
  readonly reason: string | undefined;
  readonly hint: string | undefined;

  constructor(is: FaultKind, { reason, hint, cause }: FaultDetails = {}) {
    super(`the database is ${is}`, { cause });
    this.is = is;
    this.reason = reason;
    this.hint = hint;
  }
}

/** One value is not found in several: that none is equal says nothing of who is in them. */
export function severalIn(table: string): DatabaseFault {
  return new DatabaseFault("refused", {
    reason: `a column of ${table} that is asked for one value holds several in one row`,
    hint: "search by another column, or through a view that has a row for each value",
  });
}

export interface FaultDetails {
  readonly reason?: string;
  readonly hint?: string;
  readonly cause?: unknown;
}
