import type { FolderTable } from "@oubli/datamap";
import { DatabaseFault } from "../database.ts";
import type { RowChange } from "../table-store.ts";
import type { Reading } from "./reading.ts";

/** A row as it stands in a file. */
export interface FileRow {
  readonly values: Readonly<Record<string, unknown>>;
  /** The row as the text of a JSON object. */
  readonly text: string;
  /** As it was written, without the end of its line. */
  readonly raw: string;
  /** Its first byte in the file, and the one behind its last. */
  readonly begins: number;
  readonly ends: number;
}

/** Bytes of a file that give place to others. */
export interface Edit {
  readonly begins: number;
  readonly ends: number;
  readonly instead: string;
}

/** How rows are written in a kind of file. */
export interface FileFormat<Row extends FileRow = FileRow> {
  /** @throws {DatabaseFault} Where what stands there is no row with the table's columns. */
  rows(reading: Reading, table: FolderTable): AsyncGenerator<Row>;
  /** What has to be written so that these rows of one file become others, or go. */
  edits(rows: readonly Row[], change: RowChange): readonly Edit[];
}

/** @param where Such as `line 7`. */
export function noRow({ file }: Reading, where: string): DatabaseFault {
  return new DatabaseFault("refused", {
    reason: `${where} of ${file.name} cannot be read as a row`,
    hint: "mend the file: what cannot be read may be about the person, too",
  });
}

export function noColumn({ file }: Reading, column: string): DatabaseFault {
  return new DatabaseFault("refused", {
    reason: `${file.name} has no column ${column}`,
    hint: "correct the columns of the page, or the file",
  });
}
