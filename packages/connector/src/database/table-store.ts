import type { Change, Need } from "./database.ts";
import type { Asked } from "./statements.ts";

/** What is to become of a row. */
export type RowChange =
  | { readonly is: "deleted" }
  | { readonly is: "updated"; readonly values: Readonly<Record<string, unknown>> };

/** Tables and their rows, wherever they lie. What it throws is a `DatabaseFault` or our own bug. */
export interface TableStore {
  /** Rows by their columns, each as the text of a JSON object. */
  list(asked: Asked): Promise<readonly string[]>;
  /** The row of a key. */
  row(asked: Asked): Promise<string | undefined>;
  /** Changes the one row of a key, or nothing; nothing, too, where nobody waits any more. */
  changeOne(asked: Asked, change: RowChange, signal: AbortSignal): Promise<Change>;
  /** What somebody should know of the rights it is asked with, in sentences without a secret; nothing where it has no roles. */
  doubts?(needs: readonly Need[]): Promise<readonly string[]>;
}
