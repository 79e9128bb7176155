/** What a column holds, as it is bound to a placeholder or comes from one. */
export type Cell = null | number | bigint | string | Uint8Array;

export type Row = Readonly<Record<string, Cell>>;

/** A statement with placeholders, and what they stand for. */
export interface Statement {
  readonly text: string;
  readonly values: readonly Cell[];
}

/** What a change came to. Only `done` has changed anything. */
export type Change = "done" | "no-row" | "several-rows" | "row-stayed";

/** A database, whichever it is. What it throws is a {@link DatabaseFault} or our own bug. */
export interface Database {
  /** Reads; nothing that is asked this way can change anything. */
  read(statement: Statement): Promise<readonly Row[]>;
  /** Changes the one row that `sees` shows, in the same transaction; whatever is not exactly one row is taken back. */
  changeOne(sees: Statement, change: Statement): Promise<Change>;
}

/**
 * Why a database did not do something. `absent`: it cannot be opened. `busy`: somebody else has it. `forbidden`: this role or file may
 * not. `refused`: it does not want to, such as for a constraint. `broken`: nobody knows what was done.
 */
export class DatabaseFault extends Error {
  override readonly name = "DatabaseFault";
  readonly is: "absent" | "busy" | "forbidden" | "refused" | "broken";

  constructor(is: DatabaseFault["is"], cause?: unknown) {
    super(`the database is ${is}`, { cause });
    this.is = is;
  }
}
