import { Readable } from "node:stream";
import type { FolderTable } from "@oubli/datamap";
import { CsvError, type Info, type Options, parse } from "csv-parse";
import { parse as parseWhole } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { DatabaseFault } from "../database.ts";
import type { RowChange } from "../table-store.ts";
import { type Edit, type FileFormat, type FileRow, noColumn, noRow } from "./file-row.ts";
import type { Reading } from "./reading.ts";

const DELIMITERS = [",", ";", "\t"] as const;

// A first line that is longer is none.
const LONGEST_HEADER = 64 * 1024;

// A quotation mark that is never closed must not swallow a whole file.
const LARGEST_ROW = 16 * 1024 * 1024;

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

const OPTIONS: Options = {
  record_delimiter: ["\r\n", "\n", "\r"],
  skip_empty_lines: true,
  max_record_size: LARGEST_ROW,
};

interface CsvRow extends FileRow {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  readonly delimiter: string;
  readonly newline: string;
}

/** Values that are separated by commas, semicolons or tabs, with their names in the first line. */
export const CSV: FileFormat<CsvRow> = { rows, edits };

async function* rows(reading: Reading, table: FolderTable): AsyncGenerator<CsvRow> {
  const kept = new KeptBytes();
  const { head, chunks } = await headOf(reading.chunks());
  const start = head.subarray(0, 3).equals(BOM) ? 3 : 0;
  const delimiter = delimiterIn(head.subarray(start).toString("utf8"), table, reading);
  const parser = parse({ ...OPTIONS, delimiter, info: true });
  const source = Readable.from(keeping(chunks, start, kept));
  source.on("error", (error) => parser.destroy(error)).pipe(parser);
  let columns: readonly string[] | undefined;
  let begins = start;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      readonly record: readonly string[];
      readonly info: Info;
    }>) {
      const ends = start + info.bytes;
      const raw = kept.taken(begins, ends);
      if (columns === undefined) columns = headerOf(record, reading);
      else yield rowOf({ columns, cells: record, delimiter }, raw, begins, ends);
      begins = ends;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw noRow(reading, `what ends in line ${Number(error.lines)}`);
  } finally {
    source.destroy();
  }
}

/** The first bytes, with which one can tell how the file is written, and all of them again. */
async function headOf(
  chunks: AsyncGenerator<Buffer>,
): Promise<{ readonly head: Buffer; readonly chunks: AsyncGenerator<Buffer> }> {
  const first: Buffer[] = [];
  let length = 0;
  while (length < LONGEST_HEADER) {
    const { value, done } = await chunks.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  async function* again(): AsyncGenerator<Buffer> {
    yield* first;
    yield* chunks;
  }
  return { head: Buffer.concat(first), chunks: again() };
}

/** That with which the first line has all columns of the table. */
function delimiterIn(head: string, { columns }: FolderTable, reading: Reading): string {
  const seen = DELIMITERS.map((delimiter) => {
    const names = firstRow(head, delimiter);
    return { delimiter, missing: columns.filter((one) => !names.includes(one)) };
  }).toSorted((one, other) => one.missing.length - other.missing.length);
  const [{ delimiter, missing } = { delimiter: ",", missing: columns }] = seen;
  if (missing[0] !== undefined) throw noColumn(reading, missing[0]);
  return delimiter;
}

function firstRow(head: string, delimiter: string): readonly string[] {
  try {
    const [names = []] = parseWhole(head, { ...OPTIONS, delimiter, to: 1 } as Options) as string[][];
    return names;
  } catch {
    return [];
  }
}

function headerOf(names: readonly string[], reading: Reading): readonly string[] {
  if (new Set(names).size < names.length)
    throw new DatabaseFault("refused", {
      reason: `${reading.file.name} has two columns of one name`,
      hint: "give each a name of its own",
    });
  return names;
}

function rowOf(
  { columns, cells, delimiter }: Pick<CsvRow, "columns" | "cells" | "delimiter">,
  taken: string,
  from: number,
  ends: number,
): CsvRow {
  // Empty lines between two rows belong to neither.
  const blank = /^[\r\n]*/.exec(taken)?.[0].length ?? 0;
  const whole = taken.slice(blank);
  const newline = /(\r\n|\n|\r)?$/.exec(whole)?.[0] ?? "";
  const raw = whole.slice(0, whole.length - newline.length);
  const values = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ""]));
  const text = JSON.stringify(values);
  return { columns, cells, delimiter, newline, values, text, raw, begins: from + blank, ends };
}

/** The bytes that were handed to the parser and not taken yet, so that a row is known as it was written. */
class KeptBytes {
  #kept: Buffer[] = [];
  #from = 0;

  add(chunk: Buffer, at: number): void {
    if (this.#kept.length === 0) this.#from = at;
    this.#kept.push(chunk);
  }

  taken(begins: number, ends: number): string {
    const all = this.#kept.length === 1 ? (this.#kept[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#kept);
    const text = all.subarray(begins - this.#from, ends - this.#from).toString("utf8");
    this.#kept = [all.subarray(ends - this.#from)];
    this.#from = ends;
    return text;
  }
}

async function* keeping(
  chunks: AsyncGenerator<Buffer>,
  start: number,
  kept: KeptBytes,
): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of chunks) {
    const rest = at === 0 ? chunk.subarray(start) : chunk;
    kept.add(rest, at === 0 ? start : at);
    at += chunk.length;
    yield rest;
  }
}

function edits(rows: readonly CsvRow[], change: RowChange): readonly Edit[] {
  return rows.map(({ begins, ends, ...row }) => ({
    begins,
    ends,
    instead: change.is === "deleted" ? "" : `${written(row, change.values)}${row.newline}`,
  }));
}

function written(
  { columns, cells, delimiter, raw }: Pick<CsvRow, "columns" | "cells" | "delimiter" | "raw">,
  values: Readonly<Record<string, unknown>>,
): string {
  const row = columns.map((name, index) =>
    Object.hasOwn(values, name) ? cellOf(values[name]) : cells[index],
  );
  // As it was: some programs quote whatever they write.
  return stringify([row], { delimiter, quoted: raw.startsWith('"'), eof: false });
}

function cellOf(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
